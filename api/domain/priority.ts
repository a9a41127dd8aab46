/** What to do about a cell and how pressing it is. */
import type { ChainIndex, FeedEdge } from './chain-index.ts';
import type { ReferenceFact } from './facts.ts';
import type { Seat } from './measure.ts';
import { within } from './place.ts';
import { localFirms, providerCount } from './providers.ts';
import type { Advice, Interval, Verdict } from './results.ts';
import type { Rules } from './rules.ts';

/** Advice, the first that applies (design §4). `fedByStrong`: a leaf that feeds this one is STRONG here. */
export function adviceFor(
  verdict: Verdict,
  need: number | null,
  fedByStrong: boolean,
  localScenarios: number,
): Advice {
  if (verdict === 'UNKNOWN') return 'CHECK_FIRST';
  if (verdict === 'STRONG') return 'ANCHOR';
  if (verdict === 'ADEQUATE') return 'NONE';
  if (need === null || need === 0) return 'WATCH';
  if (fedByStrong && localScenarios === 0) return 'EXTEND';
  return verdict === 'MISSING' ? 'FILL' : 'STRENGTHEN';
}

export interface Need {
  /** D/(D + 5), 0–1; null if the leaf feeds nothing and no scenario names it. */
  value: number | null;
  /** Direct FEEDS edges that leave the leaf, with the providers P_x of their end here. */
  feeds: (FeedEdge & { providers: number })[];
  /** Enterprises here that work directly downstream, in id order. */
  downstream: string[];
  /** Scenarios here that need the leaf or a segment above it, in id order. */
  scenarios: string[];
}

/**
 * need = D/(D + 5), D = Σ over direct feeds s→x of weight·P_x + 3 per local scenario. A scenario is local where
 * its region is the seat's or inside it; as a plan does, one of a region above bears on the seat, too.
 */
export function needOf(index: ChainIndex, leaf: string, seat: Seat, rules: Rules): Need {
  const feeds = index.feedsFrom(leaf).map(edge => ({
    ...edge,
    providers: providerCount(index, edge.to, seat.canonical),
  }));
  const named = referencesAbove(index, leaf).filter(({ kind }) => kind === 'SCENARIO');
  const scenarios = [
    ...new Set(
      named
        .filter(
          ({ region }) =>
            region !== null &&
            (within(index.regions, region, seat.canonical) || within(index.regions, seat.canonical, region)),
        )
        .map(({ by }) => by),
    ),
  ].sort();
  const demand =
    feeds.reduce((sum, { weight, providers }) => sum + weight * providers, 0) +
    rules.scenarioWeight * scenarios.length;
  return {
    value: feeds.length === 0 && named.length === 0 ? null : demand / (demand + rules.needHalf),
    feeds,
    downstream: [...new Set(feeds.flatMap(({ to }) => localFirms(index, to, seat.canonical)))].sort(),
    scenarios,
  };
}

export interface Plan {
  /** 1 named, 0.5 an ancestor named, 0.2 neither; null where no plan is loaded for the region. */
  value: number | null;
  /** Policies, then goals, that name the leaf, else those that name a segment above it (nearest first). */
  named: ReferenceFact[];
}

/** How clearly the plan of the seat, or of a region that contains it, names a leaf. */
export function planOf(index: ChainIndex, leaf: string, seat: Seat, rules: Rules): Plan {
  const loaded = index.facts.planRegions.some(region => within(index.regions, seat.canonical, region));
  if (!loaded) return { value: null, named: [] };
  const bearing = referencesAbove(index, leaf).filter(
    ({ kind, region }) =>
      kind !== 'SCENARIO' && region !== null && within(index.regions, seat.canonical, region),
  );
  const direct = bearing.filter(({ segment }) => segment === leaf);
  if (direct.length > 0) return { value: rules.planNamed, named: policiesFirst(direct) };
  return { value: bearing.length > 0 ? rules.planAncestor : rules.planElse, named: policiesFirst(bearing) };
}

/** References to the leaf, then to each segment above it. */
const referencesAbove = (index: ChainIndex, leaf: string): ReferenceFact[] =>
  index.segments.ancestors(leaf).flatMap(segment => index.referencesTo(segment));

/** A clause says more than a number: policies before goals, otherwise as they were. */
const policiesFirst = (references: ReferenceFact[]): ReferenceFact[] => [
  ...references.filter(({ kind }) => kind === 'POLICY'),
  ...references.filter(({ kind }) => kind === 'GOAL'),
];

/**
 * Priority as the geometric mean of its factors (0–1 each): low and high put 0 and 1 for an unknown one, point is
 * the mean of the known, null if fewer than two are.
 */
export function priorityOf(factors: readonly (number | null)[]): Interval {
  const known = factors.filter(factor => factor !== null).sort((a, b) => a - b);
  const product = known.reduce((all, factor) => all * factor, 1);
  const mean = (count: number) => (count === 0 ? 1 : product ** (1 / count));
  return {
    low: known.length < factors.length ? 0 : mean(factors.length),
    high: mean(factors.length),
    point: known.length < 2 ? null : mean(known.length),
  };
}

/** Most pressing first: point descending, null last; then high descending; then segment id. A total order. */
export function byPriority(
  a: { priority: Interval; segment: string },
  b: { priority: Interval; segment: string },
): number {
  return (
    (b.priority.point ?? -1) - (a.priority.point ?? -1) ||
    b.priority.high - a.priority.high ||
    (a.segment < b.segment ? -1 : a.segment > b.segment ? 1 : 0)
  );
}

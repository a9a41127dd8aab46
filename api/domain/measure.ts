/** Counts everything a verdict on one cell uses, and keeps the evidence it was counted from. */
import type { ChainIndex } from './chain-index.ts';
import { effectiveSuppliers } from './concentration.ts';
import type { BearingTotal, CoveringSurvey } from './coverage.ts';
import type { SurveyFact } from './facts.ts';
import { comparedIn, type PlaceLevel, placeLevel, within } from './place.ts';
import { type CellFirms, cellFirms, localFirms, type Provider, providersOf } from './providers.ts';
import { freshness, type Overlap, overlap, priorOf, recallOf } from './recall.ts';
import type { Rules } from './rules.ts';
import { latestSince } from './time.ts';
import type { Counted } from './verdict-rule.ts';

/** A region as the rules see it. */
export interface Seat {
  /** As asked. */
  region: string;
  /** The one whose name it bears: the municipality for its 市辖区. */
  canonical: string;
  level: PlaceLevel;
  /** The region and all above it, nearest first. */
  ancestors: readonly string[];
}

export interface MeasuredSurvey extends CoveringSurvey {
  fact: SurveyFact;
  overlap: Overlap;
}

export interface MeasuredCounts extends Counted {
  surveys: readonly MeasuredSurvey[];
  totals: readonly MeasuredTotal[];
}

export interface Measured {
  chain: string;
  counted: MeasuredCounts;
  firms: CellFirms;
  providers: Provider[];
  sharesAssumed: boolean;
  /** Enterprises of the leaf that are in no comparison region of the level: no region, one too coarse, or abroad. */
  notPlaced: number;
}

export interface MeasuredTotal extends BearingTotal {
  segment: string;
  region: string;
}

export const seatOf = (index: ChainIndex, region: string): Seat => ({
  region,
  canonical: index.regions.canonical(region),
  level: placeLevel(index.regions.byId.get(region)?.level ?? 'city'),
  ancestors: index.regions.ancestors(region),
});

/** How the firms at or under a segment spread over the comparison regions of a seat. */
export interface Spread {
  /** Firms in at least one comparison region. */
  placed: number;
  /** Comparison regions with such firms, the seat's own always among them. */
  regions: number;
}

export const spreadOf = (index: ChainIndex, segment: string, seat: Seat): Spread =>
  index.memo(`spread|${segment}|${seat.level}|${seat.canonical}`, () => {
    const regions = new Set([seat.canonical]);
    let placed = 0;
    for (const member of index.membersUnder(segment)) {
      const found = comparedIn(index.regions, member.region, seat.level, seat.canonical);
      if (found.length > 0) placed++;
      // A firm of the seat's region is no sighting in a comparison region around it.
      if (!found.includes(seat.canonical)) for (const region of found) regions.add(region);
    }
    return { placed, regions: regions.size };
  });

/** Of the chain's firms known in the next region up: how many are placed at the seat's level or finer. */
export const placeShare = (index: ChainIndex, chain: string, seat: Seat): Counted['above'] => {
  const up = seat.ancestors[1];
  if (up === undefined) return { known: 0, placed: 0 };
  return index.memo(`share|${chain}|${seat.level}|${up}`, () => {
    const known = index.membersUnder(chain).filter(({ region }) => within(index.regions, region, up));
    const placed = known.filter(({ region }) =>
      index.regions.ancestors(region ?? '').some(at => index.regions.levels(at).includes(seat.level)),
    );
    return { known: known.length, placed: placed.length };
  });
};

/** Surveys that cover leaf and region, dated by `asOf`, with their recall; in id order. */
export function measureSurveys(
  index: ChainIndex,
  leaf: string,
  seat: Seat,
  rules: Rules,
  recalls?: ReadonlyMap<string, number>,
): MeasuredSurvey[] {
  const chain = index.segments.chainOf(leaf);
  return index
    .surveysOn(leaf)
    .filter(({ regions }) => regions.some(at => at === '*' || within(index.regions, seat.canonical, at)))
    .map(fact => {
      const counts = overlap(index, fact, chain);
      const rho = recallOf(counts, priorOf(fact, rules), rules) * freshness(fact.date, index.asOf, rules);
      return {
        id: fact.id,
        sources: fact.sources,
        rho: recalls?.get(fact.id) ?? rho,
        census: fact.kind === 'census' && fact.segments.includes(leaf),
        fact,
        overlap: counts,
      };
    });
}

/**
 * Published totals that bear on a cell, in id order: per segment (the leaf and those above it) and region (the
 * seat's and those above it) the newest, all of them where several are equally new.
 */
export function measureTotals(index: ChainIndex, leaf: string, seat: Seat): MeasuredTotal[] {
  return index.segments
    .ancestors(leaf)
    .flatMap(segment =>
      seat.ancestors.flatMap((region, height) => {
        const all = index.totalsOn(segment).filter(total => index.regions.canonical(total.region) === region);
        const newest = latestSince(all);
        return all
          .filter(({ since }) => since === newest)
          .map(({ id, since, count }) => ({
            id,
            segment,
            region,
            onLeaf: segment === leaf,
            height,
            since,
            count,
            known: localFirms(index, segment, region).length,
          }));
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The industry a segment belongs to. */
export const rootOf = (index: ChainIndex, segment: string): string =>
  index.segments.ancestors(segment).at(-1) ?? segment;

/** Everything counted about (leaf, seat). `recalls` replaces estimated recalls, by survey id. */
export function measure(
  index: ChainIndex,
  leaf: string,
  seat: Seat,
  rules: Rules,
  recalls?: ReadonlyMap<string, number>,
): Measured {
  const chain = index.segments.chainOf(leaf);
  const firms = cellFirms(index, leaf, seat.canonical);
  const providers = providersOf(index, leaf, firms.local, rules);
  const suppliers = effectiveSuppliers(providers.map(provider => provider.revenue));
  const spread = spreadOf(index, chain, seat);
  const inSegment = spreadOf(index, leaf, seat);
  const root = rootOf(index, leaf);
  const industry = spreadOf(index, root, seat);
  return {
    chain,
    firms,
    providers,
    sharesAssumed: suppliers.assumed,
    notPlaced: index.firmsUnder(leaf).length - inSegment.placed,
    counted: {
      firmsInSegment: inSegment.placed,
      firmsInRegion: localFirms(index, chain, seat.canonical).length,
      chainFirms: spread.placed,
      regions: spread.regions,
      industry: {
        known: index.firmsUnder(root).length,
        firmsInRegion: localFirms(index, root, seat.canonical).length,
        firms: industry.placed,
        regions: industry.regions,
      },
      local: firms.local.length,
      possiblyLocal: firms.possibly.length,
      above: placeShare(index, chain, seat),
      surveys: measureSurveys(index, leaf, seat, rules, recalls),
      totals: measureTotals(index, leaf, seat),
      confidences: providers.map(provider => provider.confidence),
      suppliers: suppliers.value,
    },
  };
}

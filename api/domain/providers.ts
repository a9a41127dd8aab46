/** Who works in a leaf, where, and who counts as one: firms of one group are one provider. */
import type { ChainIndex } from './chain-index.ts';
import type { ActivityFact, Facts } from './facts.ts';
import { type Place, placeOf } from './place.ts';
import type { Rules } from './rules.ts';
import { firstDay } from './time.ts';

/**
 * Enterprise → its group: the topmost enterprise above it (PART_OF), the first by id where there are several.
 * One that stands in a circle of parents has no topmost and is its own group.
 */
export function groupFinder(parents: Facts['parents']): (enterprise: string) => string {
  const above = new Map<string, string[]>();
  for (const { child, parent } of parents) {
    const known = above.get(child);
    if (known) known.push(parent);
    else above.set(child, [parent]);
  }
  const groups = new Map<string, string>();
  return enterprise => {
    const known = groups.get(enterprise);
    if (known !== undefined) return known;
    const seen = new Set([enterprise]);
    const tops: string[] = [];
    for (const at of seen) {
      const next = above.get(at);
      if (next) for (const parent of next) seen.add(parent);
      else tops.push(at);
    }
    const group = tops.sort()[0] ?? enterprise;
    groups.set(enterprise, group);
    return group;
  };
}

/** Distinct enterprises of a leaf by place, each in id order; planned ones apart. */
export interface CellFirms extends Record<Place, string[]> {
  /** Local, and nothing but planned here. */
  planned: string[];
}

/** Sorts the enterprises of a leaf by where they are, seen from a region. */
export function cellFirms(index: ChainIndex, leaf: string, region: string): CellFirms {
  const firms: CellFirms = { local: [], possibly: [], outside: [], unplaced: [], planned: [] };
  const place = (id: string) => placeOf(index.regions, index.firm(id)?.region ?? null, region);
  for (const { id, region: at } of index.membersUnder(leaf))
    firms[placeOf(index.regions, at, region)].push(id);
  const active = new Set(firms.local);
  for (const id of new Set(index.planned(leaf).map(row => row.enterprise)))
    if (!active.has(id) && place(id) === 'local') firms.planned.push(id);
  firms.planned.sort();
  return firms;
}

/** Enterprises at or under a segment that are local to a region, in id order. */
export const localFirms = (index: ChainIndex, segment: string, region: string): readonly string[] =>
  index.memo(`local|${segment}|${index.regions.canonical(region)}`, () =>
    index
      .membersUnder(segment)
      .filter(member => placeOf(index.regions, member.region, region) === 'local')
      .map(member => member.id),
  );

/** P(r) of a segment, leaf or not: its local providers, groups once. */
export const providerCount = (index: ChainIndex, segment: string, region: string): number =>
  index.memo(
    `providers|${segment}|${index.regions.canonical(region)}`,
    () => new Set(localFirms(index, segment, region).map(index.groupOf)).size,
  );

export interface Provider {
  group: string;
  /** Local enterprises of the group in the leaf, in id order. */
  firms: string[];
  rows: ActivityFact[];
  /** That of its best row, 0–1. */
  confidence: number;
  /** Revenue in the segment, 万元; null unless each of its firms states revenue and share. */
  revenue: number | null;
}

/** How far a row is to be believed, 0–1. */
export const confidenceOf = (row: ActivityFact, rules: Rules): number =>
  row.status === 'stated' ? rules.statedConfidence : (row.confidence ?? rules.inferredConfidence);

/** The enterprises of a leaf (`firms`) as providers, in the order of their groups' ids. */
export function providersOf(
  index: ChainIndex,
  leaf: string,
  firms: readonly string[],
  rules: Rules,
): Provider[] {
  const wanted = new Set(firms);
  const groups = new Map<string, ActivityFact[]>();
  for (const row of index.activities(leaf)) {
    if (!wanted.has(row.enterprise)) continue;
    const group = index.groupOf(row.enterprise);
    const known = groups.get(group);
    if (known) known.push(row);
    else groups.set(group, [row]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, rows]) => {
      const members = [...new Set(rows.map(row => row.enterprise))].sort();
      const revenues = members.map(id =>
        segmentRevenue(
          index,
          id,
          rows.filter(row => row.enterprise === id),
        ),
      );
      return {
        group,
        firms: members,
        rows,
        confidence: Math.max(...rows.map(row => confidenceOf(row, rules))),
        revenue: revenues.reduce<number | null>(
          (sum, revenue) => (sum === null || revenue === null ? null : sum + revenue),
          0,
        ),
      };
    });
}

/** Revenue × share in the leaf, its rows' shares added; null where either is not stated: blank is not zero. */
function segmentRevenue(index: ChainIndex, enterprise: string, rows: readonly ActivityFact[]): number | null {
  const firm = index.firm(enterprise);
  if (!firm || firm.revenueWan === null) return null;
  if (firm.revenueYear !== null && firstDay(firm.revenueYear) > index.asOf) return null;
  const shares = rows.map(row => row.share);
  if (shares.some(share => share === null)) return null;
  return (
    firm.revenueWan *
    Math.min(
      1,
      shares.reduce<number>((sum, share) => sum + (share ?? 0), 0),
    )
  );
}

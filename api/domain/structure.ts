/** Region × segment: who has what, counted in enterprises, and what follows from it (see complexity.ts). */
import { AppError } from '../errors.ts';
import { type ChainIndex, indexFacts } from './chain-index.ts';
import { type Complexity, complexity } from './complexity.ts';
import type { Facts } from './facts.ts';
import { comparedIn, type PlaceLevel } from './place.ts';
import { localFirms } from './providers.ts';
import { RULES } from './rules.ts';
import { requireChain } from './segments.ts';
import { requireSeat } from './verdict.ts';

export interface Structure extends Complexity {
  /** Rows, in id order: comparison regions with enough enterprises of the chain. */
  regions: string[];
  /** Columns, in the chain's order. */
  segments: string[];
  /** regions × segments: distinct enterprises. */
  counts: number[][];
  /** Distinct enterprises of the chain, by row. */
  firms: number[];
  /** Regions with enterprises of the chain, but fewer than the minimum; in id order. */
  leftOut: string[];
  /** Enterprises of the chain in no region of the level. */
  notPlaced: number;
}

/**
 * `also`: regions that are compared whatever their level (the one asked about). A region with fewer than
 * `minFirms` enterprises of the chain is left out, because its shares are noise.
 */
export function structureAt(
  index: ChainIndex,
  chain: string,
  level: PlaceLevel,
  also: string,
  minFirms: number = RULES.minChainFirms,
): Structure {
  const segments = [...index.segments.leavesUnder(chain)];
  const compared = (firm: string) => comparedIn(index.regions, index.firm(firm)?.region ?? null, level, also);
  const chainFirms = new Map<string, number>();
  let notPlaced = 0;
  for (const firm of index.firmsUnder(chain)) {
    const found = compared(firm);
    if (found.length === 0) notPlaced++;
    for (const region of found) chainFirms.set(region, (chainFirms.get(region) ?? 0) + 1);
  }
  const known = [...chainFirms.keys()].sort();
  const regions = known.filter(region => chainFirms.get(region)! >= minFirms);
  const rowOf = new Map(regions.map((region, i) => [region, i]));
  const counts = regions.map(() => segments.map(() => 0));
  segments.forEach((leaf, s) => {
    for (const firm of index.firmsUnder(leaf)) {
      for (const region of compared(firm)) {
        const r = rowOf.get(region);
        if (r !== undefined) counts[r]![s]! += 1;
      }
    }
  });
  return {
    ...complexity({ regions, segments, values: counts }),
    regions,
    segments,
    counts,
    firms: regions.map(region => chainFirms.get(region)!),
    leftOut: known.filter(region => !rowOf.has(region)),
    notPlaced,
  };
}

/**
 * Feasibility of every leaf under `chain`: density ω of the region at the leaf, among the comparison regions of its
 * level, within the leaf's own chain (the child of the root above it), so that it does not depend on the node asked
 * for. null where the region or all others have fewer than `minFirms` enterprises of that chain, or where nobody is
 * specialised in the leaf.
 * @throws AppError as `judgeRegion` does.
 */
export function feasibilityOf(
  facts: Facts,
  options: { chain: string; region: string; asOf: string; minFirms?: number },
): Map<string, number | null> {
  const index = indexFacts(facts, options.asOf);
  requireChain(index.segments, options.chain);
  const seat = requireSeat(index, options.region);
  const minFirms = options.minFirms ?? RULES.minChainFirms;
  const densities = (chain: string) =>
    index.memo(`density|${chain}|${seat.canonical}|${minFirms}`, () => {
      const enough = localFirms(index, chain, seat.canonical).length >= minFirms;
      if (!enough) return new Map<string, number | null>();
      const table = structureAt(index, chain, seat.level, seat.canonical, minFirms);
      const own = table.regions.indexOf(seat.canonical);
      // A region compared with nobody is specialised in everything it has: that says nothing.
      if (own < 0 || table.regions.length < 2) return new Map<string, number | null>();
      return new Map(table.segments.map((leaf, s) => [leaf, table.density[own]![s] ?? null]));
    });
  return new Map(
    index.segments
      .leavesUnder(options.chain)
      .map(leaf => [leaf, densities(index.segments.chainOf(leaf)).get(leaf) ?? null]),
  );
}

/**
 * The table of a chain at a level. `regions` chooses rows to show (all by default); everything is computed over all
 * comparison regions first, so a choice never changes a number.
 * @throws AppError NOT_FOUND for an unknown region, else as `judgeRegion` does.
 */
export function structure(
  facts: Facts,
  options: {
    chain: string;
    asOf: string;
    level?: PlaceLevel;
    regions?: readonly string[];
    minFirms?: number;
  },
): Structure {
  const index = indexFacts(facts, options.asOf);
  requireChain(index.segments, options.chain);
  for (const region of options.regions ?? []) {
    if (!index.regions.byId.has(region))
      throw new AppError('NOT_FOUND', `There is no region ${region}.`, { region });
  }
  const all = structureAt(index, options.chain, options.level ?? 'city', '', options.minFirms);
  if (options.regions === undefined) return all;
  const wanted = new Set(options.regions.map(index.regions.canonical));
  const rows = all.regions.flatMap((region, r) => (wanted.has(region) ? [r] : []));
  const pick = <T>(list: readonly T[]): T[] => rows.map(r => list[r]!);
  return {
    ...all,
    regions: pick(all.regions),
    counts: pick(all.counts),
    firms: pick(all.firms),
    rca: pick(all.rca),
    density: pick(all.density),
    diversity: pick(all.diversity),
    eci: pick(all.eci),
    coi: pick(all.coi),
    cog: pick(all.cog),
    leftOut: all.leftOut.filter(region => wanted.has(region)),
  };
}

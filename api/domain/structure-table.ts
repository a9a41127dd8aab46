/** `structure` as rows and cells, for the API. */
import { AppError } from '../errors.ts';
import type { Facts } from './facts.ts';
import type { PlaceLevel } from './place.ts';
import { RULES } from './rules.ts';
import { structure } from './structure.ts';

export interface StructureTable {
  regions: string[];
  regionNames: string[];
  segments: string[];
  segmentNames: string[];
  cells: {
    region: string;
    segment: string;
    count: number;
    rca: number | null;
    density: number | null;
    cog: number | null;
  }[];
  regionScores: {
    region: string;
    enterprises: number;
    diversity: number;
    eci: number | null;
    coi: number | null;
  }[];
  segmentScores: { segment: string; ubiquity: number; pci: number | null }[];
  leftOut: string[];
  notPlaced: number;
  minFirms: number;
}

const LEVELS: readonly PlaceLevel[] = ['country', 'province', 'city', 'district'];
const MAX_REGIONS = 100;

/** @throws AppError BAD_INPUT for an unknown level or more than 100 regions, else as `structure` does. */
export function structureTable(
  facts: Facts,
  options: { chain: string; asOf: string; level: string; regions?: readonly string[] },
): StructureTable {
  const level = LEVELS.find(known => known === options.level);
  if (!level) throw new AppError('BAD_INPUT', `level: one of ${LEVELS.join(', ')}.`, { argument: 'level' });
  if ((options.regions?.length ?? 0) > MAX_REGIONS) {
    throw new AppError('BAD_INPUT', `regions: at most ${MAX_REGIONS}.`, { argument: 'regions' });
  }
  const { chain, asOf, regions } = options;
  const all = structure(facts, { chain, asOf, level, ...(regions && { regions }) });
  const rows = largest(all.counts, MAX_REGIONS);
  const names = new Map([...facts.regions, ...facts.segments].map(({ id, name }) => [id, name]));
  const shown = rows.map(row => all.regions[row]!);
  return {
    regions: shown,
    regionNames: shown.map(id => names.get(id) ?? id),
    segments: all.segments,
    segmentNames: all.segments.map(id => names.get(id) ?? id),
    cells: rows.flatMap(row =>
      all.segments.map((segment, column) => ({
        region: all.regions[row]!,
        segment,
        count: all.counts[row]![column]!,
        rca: all.rca[row]![column]!,
        density: all.density[row]![column]!,
        cog: all.cog[row]![column]!,
      })),
    ),
    regionScores: rows.map(row => ({
      region: all.regions[row]!,
      enterprises: all.firms[row]!,
      diversity: all.diversity[row]!,
      eci: all.eci[row]!,
      coi: all.coi[row]!,
    })),
    segmentScores: all.segments.map((segment, column) => ({
      segment,
      ubiquity: all.ubiquity[column]!,
      pci: all.pci[column]!,
    })),
    leftOut: all.leftOut,
    notPlaced: all.notPlaced,
    minFirms: RULES.minChainFirms,
  };
}

/** Row numbers of the `most` rows with most enterprises, in their own order. */
function largest(counts: readonly (readonly number[])[], most: number): number[] {
  const sums = counts.map((row, index) => ({ index, sum: row.reduce((total, n) => total + n, 0) }));
  return sums
    .sort((a, b) => b.sum - a.sum || a.index - b.index)
    .slice(0, most)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
}

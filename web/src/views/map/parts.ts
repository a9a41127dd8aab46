import type { CarrierItem, District, VerdictCounts } from '../../api/map.ts';
import type { Lens } from './state.ts';

/** One part with all that the map says of it. */
export interface Part extends District {
  /** null: still being judged. */
  verdicts: VerdictCounts | null;
  carriers: CarrierItem[];
}

/** Puts together what three answers say of each part. */
export function partsWith(
  districts: readonly District[],
  verdicts: ReadonlyMap<string, VerdictCounts> | undefined,
  carriers: readonly CarrierItem[],
): Part[] {
  return districts.map(district => ({
    ...district,
    verdicts: verdicts?.get(district.region.id) ?? null,
    carriers: carriers.filter(carrier => carrier.part === district.region.id),
  }));
}

/** Segments judged 缺失 or 薄弱: those a source decided. */
export const decidedGaps = ({ missing, thin }: VerdictCounts): number => missing + thin;

/** What the lens colours by; null where it is not known (yet). */
export function lensValue(part: Part, lens: Lens): number | null {
  if (lens === 'firms') return part.enterprises;
  if (lens === 'segments') return part.segments.length;
  if (lens === 'carriers') return part.carriers.length;
  return part.verdicts && decidedGaps(part.verdicts);
}

/** Steps of the shade: 0 for nothing known, then 1–4 on the square root, so that one giant does not hide the rest. */
export function stepOf(value: number | null, most: number): 0 | 1 | 2 | 3 | 4 {
  if (value === null || value <= 0 || most <= 0) return 0;
  const step = Math.ceil(Math.sqrt(Math.min(1, value / most)) * 4);
  return Math.max(1, Math.min(4, step)) as 1 | 2 | 3 | 4;
}

/** Largest of the lens first, then by id; what is not known last. */
export const byLens = (parts: readonly Part[], lens: Lens): Part[] =>
  [...parts].sort(
    (a, b) => (lensValue(b, lens) ?? -1) - (lensValue(a, lens) ?? -1) || (a.region.id < b.region.id ? -1 : 1),
  );

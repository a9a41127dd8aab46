/** Firms like a firm: those that work in the same leaf segments. */
import { indexFacts } from './chain-index.ts';
import type { Facts } from './facts.ts';
import { pageSize } from './paging.ts';
import { type Place, placeOf } from './place.ts';
import { countsAt } from './time.ts';

export interface SimilarFirm {
  enterprise: string;
  /** Segments both work in, in id order. */
  shared: string[];
  place: Uppercase<Place>;
}

/** Where a firm of region `firm` lies, seen from `region`; anything but a region's id is no place. */
export const seenFrom = (
  facts: Facts,
  { firm, region, asOf }: { firm: unknown; region: string; asOf: string },
): Uppercase<Place> =>
  placeOf(
    indexFacts(facts, asOf).regions,
    typeof firm === 'string' ? firm : null,
    region,
  ).toUpperCase() as Uppercase<Place>;

/**
 * Firms that share at least one leaf segment with `enterprise` at `asOf`: most shared segments first, then those
 * that do the least besides, then id. Planned work does not count. Empty where the firm has no segment.
 */
export function similarFirms(
  facts: Facts,
  args: {
    enterprise: string;
    region: string;
    asOf: string;
    place?: Uppercase<Place> | null;
    first?: number | null;
  },
): SimilarFirm[] {
  const size = pageSize(args.first, 10, 50);
  const segments = new Map<string, Set<string>>();
  for (const row of facts.activities) {
    if (row.planned || !countsAt(row.since, args.asOf)) continue;
    segments.set(row.enterprise, (segments.get(row.enterprise) ?? new Set()).add(row.segment));
  }
  const own = segments.get(args.enterprise) ?? new Set<string>();
  return facts.firms
    .flatMap(firm => {
      const theirs = segments.get(firm.id) ?? new Set<string>();
      const shared = [...own].filter(segment => theirs.has(segment)).sort();
      const place = seenFrom(facts, { firm: firm.region, region: args.region, asOf: args.asOf });
      const wanted = firm.id !== args.enterprise && shared.length > 0 && place === (args.place ?? place);
      return wanted ? [{ enterprise: firm.id, shared, place, besides: theirs.size - shared.length }] : [];
    })
    .sort(
      (a, b) =>
        b.shared.length - a.shared.length || a.besides - b.besides || (a.enterprise < b.enterprise ? -1 : 1),
    )
    .slice(0, size)
    .map(({ besides: _, ...firm }) => firm);
}

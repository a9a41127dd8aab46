/** What the graph already holds, as far as a data set must know it to be checked. */
import type { Kind } from '../queries/model.ts';

export interface Existing {
  /** Today in Asia/Shanghai, YYYY-MM-DD. */
  today: string;
  /** Kind of each of `referencedIds(raw)` that the graph holds. */
  kinds: ReadonlyMap<string, Kind>;
  /**
   * PART_OF / WITHIN / carrier → carrier: id → its parents. Holds every segment that has a parent, and
   * the ancestors of the referenced regions, enterprises, institutions and carriers.
   */
  parents: ReadonlyMap<string, readonly string[]>;
  /** Segments some enterprise operates in. */
  segmentsWithFirms: ReadonlySet<string>;
  /** Referenced sources → their date, null where undated. */
  sourceDates: ReadonlyMap<string, string | null>;
}

/** An empty graph. */
export const emptyGraph = (today: string): Existing => ({
  today,
  kinds: new Map(),
  parents: new Map(),
  segmentsWithFirms: new Set(),
  sourceDates: new Map(),
});

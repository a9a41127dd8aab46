/** What an officer records after having looked (登记核实结果). */
import type { EntityRow } from './load-facts.ts';
import type { Reader } from './reader.ts';

export interface FoundFirm {
  /** A known enterprise. */
  id?: string | null;
  /** Full name of a new one. */
  name?: string | null;
  uscc?: string | null;
  region?: string | null;
  role?: string | null;
  product?: string | null;
}

export interface CheckInput {
  segment: string;
  region: string;
  found: readonly FoundFirm[];
  /** Known providers the check showed to be wrong. */
  wrong?: readonly string[] | null;
  complete: boolean;
  /** YYYY-MM-DD, not after today. */
  date: string;
  source: { title: string; publisher?: string | null; url?: string | null; date?: string | null };
  searched: string;
  checkedBy?: string | null;
  note?: string | null;
}

/** Recorded checks of a leaf, a region or both, newest first, then by id. */
export async function recordedChecks(
  reader: Reader,
  { segment, region }: { segment?: string | null; region?: string | null },
): Promise<EntityRow[]> {
  const rows = await reader.run('checks_of', { segment: segment ?? null, region: region ?? null });
  const date = (row: EntityRow) => String(row.props.date);
  return rows.sort((a, b) => (date(a) === date(b) ? (a.id < b.id ? -1 : 1) : date(a) < date(b) ? 1 : -1));
}

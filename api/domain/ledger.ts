/** 缺口台账 as a reader asks for it: what changed since a day, and what has been standing for how long. */
import type { Facts } from './facts.ts';
import type { EntityRow } from './load-facts.ts';
import type { Reader } from './reader.ts';
import type { Verdict } from './results.ts';
import { requireChain, segmentTree } from './segments.ts';

/** One stretch of time in which a leaf of the default region was missing, thin or unknown. */
export interface LedgerEntry {
  id: string;
  segment: string;
  verdict: Verdict;
  /** When logged, 0–1. */
  certainty: number;
  /** First day, YYYY-MM-DD. */
  opened: string;
  /** Day on which another verdict took its place; null while it stands. */
  closed: string | null;
}

/** A verdict that came, changed or went. */
export interface LedgerChange {
  id: string;
  segment: string;
  date: string;
  /** The entry that ended that day; null where none did. */
  from: Verdict | null;
  /** The entry that began; null where the leaf is no gap any more. */
  to: Verdict | null;
  certainty: number;
}

export interface LedgerFilter {
  /** Only these leaves. */
  leaves?: ReadonlySet<string> | null;
  /** Only changes of this day or later. */
  since?: string | null;
  verdicts?: readonly Verdict[] | null;
}

/** Leaves under a node; null for all. Throws NOT_FOUND for an unknown id, BAD_INPUT for a leaf. */
export function leavesOf(facts: Facts, chain: string | null | undefined): ReadonlySet<string> | null {
  if (!chain) return null;
  const tree = segmentTree(facts.segments);
  requireChain(tree, chain);
  return new Set(tree.leavesUnder(chain));
}

/** Every entry of a region. */
export async function ledgerEntries(reader: Reader, region: string): Promise<LedgerEntry[]> {
  return (await reader.run('gaps_of', { region })).map(entryOf);
}

const entryOf = ({ id, props }: EntityRow): LedgerEntry => ({
  id,
  segment: String(props.segment),
  verdict: props.verdict as Verdict,
  certainty: Number(props.certainty),
  opened: String(props.opened),
  closed: typeof props.closed === 'string' ? props.closed : null,
});

/**
 * What came, changed or went, newest first; of one day what ended something, then what only began, then by segment
 * and id. An entry that begins on the day another of its
 * leaf ends is that one's successor: together they are one change.
 */
export function ledgerChanges(entries: readonly LedgerEntry[], filter: LedgerFilter = {}): LedgerChange[] {
  const since = filter.since ?? '';
  return [...bySegment(entries, filter.leaves).values()]
    .flatMap(changesOf)
    .filter(({ date }) => date >= since)
    .sort(
      (a, b) =>
        order(b.date, a.date) ||
        Number(a.from === null) - Number(b.from === null) ||
        order(a.segment, b.segment) ||
        order(a.id, b.id),
    );
}

/** Entries that stand, longest first; of the same day the surer first, then by id. */
export function standingGaps(entries: readonly LedgerEntry[], filter: LedgerFilter = {}): LedgerEntry[] {
  const { leaves, verdicts } = filter;
  return entries
    .filter(
      ({ closed, segment, verdict }) =>
        closed === null && (leaves?.has(segment) ?? true) && (verdicts?.includes(verdict) ?? true),
    )
    .sort((a, b) => order(a.opened, b.opened) || b.certainty - a.certainty || order(a.id, b.id));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function bySegment(entries: readonly LedgerEntry[], leaves?: ReadonlySet<string> | null) {
  const found = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    if (leaves && !leaves.has(entry.segment)) continue;
    found.set(entry.segment, [...(found.get(entry.segment) ?? []), entry]);
  }
  return found;
}

/** Changes of one leaf. `LAST`: an entry that stands ends after every other. */
function changesOf(entries: readonly LedgerEntry[]): LedgerChange[] {
  const LAST = '~';
  const inTime = [...entries].sort(
    (a, b) => order(a.opened, b.opened) || order(a.closed ?? LAST, b.closed ?? LAST) || order(a.id, b.id),
  );
  return inTime.flatMap((entry, at) => {
    const before = inTime[at - 1];
    const after = inTime[at + 1];
    const began: LedgerChange = {
      id: entry.id,
      segment: entry.segment,
      date: entry.opened,
      from: before?.closed === entry.opened ? before.verdict : null,
      to: entry.verdict,
      certainty: entry.certainty,
    };
    if (entry.closed === null || after?.opened === entry.closed) return [began];
    return [began, { ...began, id: `${entry.id}.closed`, date: entry.closed, from: entry.verdict, to: null }];
  });
}

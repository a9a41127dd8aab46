import type { LedgerChange, Today, UnknownGap } from '../../api/home.ts';
import type { Verdict } from '../../api/types.ts';
import { FACES, type Face, faceOf } from '../../ui/verdict.ts';

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Longest unknown first; of one day, what a look would settle soonest; undated ones last; then by id. */
export function longestUnknown(gaps: readonly UnknownGap[]): UnknownGap[] {
  return [...gaps].sort(
    (a, b) =>
      byText(a.since ?? '~', b.since ?? '~') ||
      b.certainty - a.certainty ||
      byText(a.segment.id, b.segment.id),
  );
}

/** Leaves by look, in the legend's order; looks nobody has are left out. */
export function countFaces(segments: Today['segments']): { face: Face; count: number }[] {
  const counts = new Map<Face, number>();
  for (const segment of segments) {
    const face = faceOf(segment);
    counts.set(face, (counts.get(face) ?? 0) + 1);
  }
  return FACES.flatMap(face => {
    const count = counts.get(face);
    return count === undefined ? [] : [{ face, count }];
  });
}

/** Changes of one day and kind; told one by one where they are few. */
export interface ChangeGroup {
  key: string;
  date: string;
  from: Verdict | null;
  to: Verdict | null;
  changes: LedgerChange[];
}

/** Changes of the same day, from and to, in the order in which the first of each comes. */
export function changeGroups(changes: readonly LedgerChange[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const change of changes) {
    const { date, from, to } = change;
    const key = `${date} ${from} ${to}`;
    const group = groups.get(key) ?? { key, date, from, to, changes: [] };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Whole days from one day to another, never negative. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}

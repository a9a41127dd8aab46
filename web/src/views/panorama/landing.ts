import type { CellSummary, Interval, Verdict } from '../../api/types.ts';
import type { Words } from '../../i18n/index.ts';
import type { VerdictChange } from './analysis.ts';

/** Below these, with the verdict and the providers as they were, a change is small and folded away. */
export const SMALL = { certainty: 0.02, priority: 0.02 } as const;

export type Direction = 'better' | 'worse' | 'other';

/** Verdicts in order where the order is clear; 待核实 stands below 有基础 and beside 缺失 and 薄弱. */
const RANK: Partial<Record<Verdict, number>> = { MISSING: 0, THIN: 1, ADEQUATE: 2, STRONG: 3 };
const supplied = (verdict: Verdict): boolean => verdict === 'ADEQUATE' || verdict === 'STRONG';

/**
 * Whether a leaf would be better or worse off. With the same verdict: more or fewer providers; a certainty that
 * falls by a visible amount is worse. A change between 待核实 and 缺失 or 薄弱 is neither: more or less is known.
 */
export function directionOf(change: VerdictChange): Direction {
  const { from, to } = change;
  if (from !== to) {
    if (supplied(from) !== supplied(to)) return supplied(to) ? 'better' : 'worse';
    const before = RANK[from];
    const after = RANK[to];
    if (before === undefined || after === undefined) return 'other';
    return after > before ? 'better' : 'worse';
  }
  const more = change.providersAfter - change.providersBefore;
  if (more !== 0) return more > 0 ? 'better' : 'worse';
  return change.certaintyAfter - change.certaintyBefore <= -SMALL.certainty ? 'worse' : 'other';
}

const priorityShift = ({ priorityBefore, priorityAfter }: VerdictChange): number => {
  const ends: readonly (keyof Interval)[] = ['low', 'high', 'point'];
  return Math.max(
    ...ends.map(end => {
      const before = priorityBefore[end];
      const after = priorityAfter[end];
      if (before === null || after === null) return before === after ? 0 : 1;
      return Math.abs(after - before);
    }),
  );
};

/** Same verdict, same providers, and certainty and priority hardly move. */
export function isSmall(change: VerdictChange): boolean {
  return (
    change.from === change.to &&
    change.providersBefore === change.providersAfter &&
    Math.abs(change.certaintyAfter - change.certaintyBefore) < SMALL.certainty &&
    priorityShift(change) < SMALL.priority
  );
}

export interface SortedChanges {
  /** Another verdict; what gets worse first, then in the chain's order. */
  verdict: VerdictChange[];
  /** Somebody lands here, the verdict stays. */
  landed: VerdictChange[];
  /** Certainty, providers or priority move visibly; worse first. */
  notable: VerdictChange[];
  small: VerdictChange[];
  /** How many of all get worse. */
  worse: number;
}

/** Every change once. */
export function sortChanges(changes: readonly VerdictChange[]): SortedChanges {
  const worseFirst = (list: VerdictChange[]) => [
    ...list.filter(change => directionOf(change) === 'worse'),
    ...list.filter(change => directionOf(change) !== 'worse'),
  ];
  const same = changes.filter(change => change.from === change.to);
  const elsewhere = same.filter(change => !change.direct);
  return {
    verdict: worseFirst(changes.filter(change => change.from !== change.to)),
    landed: same.filter(change => change.direct),
    notable: worseFirst(elsewhere.filter(change => !isSmall(change))),
    small: elsewhere.filter(isSmall),
    worse: changes.filter(change => directionOf(change) === 'worse').length,
  };
}

/** ▲ better, ▼ worse, ◇ neither: read without colour. */
export const DIRECTION_MARK: Record<Direction, string> = { better: '▲', worse: '▼', other: '◇' };

/** The strip of a card that gets another verdict; null where it stays. */
export function tagOf(change: VerdictChange, t: Words): string | null {
  if (change.from === change.to) return null;
  const mark = DIRECTION_MARK[directionOf(change)];
  return `${mark} ${t.verdict[change.from]} → ${t.verdict[change.to]}`;
}

/**
 * The cells as they would be. Counts of firms elsewhere are not recomputed: where somebody lands, the card shows
 * how many came instead.
 */
export function afterLanding(
  cells: readonly CellSummary[],
  changes: readonly VerdictChange[],
): CellSummary[] {
  const byLeaf = new Map(changes.map(change => [change.segment.id, change]));
  return cells.map(cell => {
    const change = byLeaf.get(cell.segment.id);
    if (change === undefined) return cell;
    return {
      ...cell,
      verdict: change.to,
      certainty: change.certaintyAfter,
      providers: change.providersAfter,
      localCount: cell.localCount + (change.direct ? change.because.length : 0),
    };
  });
}

/** The cells to work on, most pressing first. */
import { byPriority } from './priority.ts';
import type { Advice, CellVerdict, Verdict } from './results.ts';

export const GAP_VERDICTS: readonly Verdict[] = ['MISSING', 'THIN', 'UNKNOWN'];

/**
 * Cells with one of the verdicts (MISSING, THIN and UNKNOWN by default) and, if given, one of the advices;
 * priority point descending with null last, high descending, segment id.
 */
export function gaps(
  cells: readonly CellVerdict[],
  filter: { verdicts?: readonly Verdict[] | null; advice?: readonly Advice[] | null } = {},
): CellVerdict[] {
  const verdicts = filter.verdicts ?? GAP_VERDICTS;
  return cells
    .filter(cell => verdicts.includes(cell.verdict) && (filter.advice?.includes(cell.advice) ?? true))
    .sort(byPriority);
}

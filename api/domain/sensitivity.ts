/** How much a verdict hangs on φ, which is assumed and not measured. */
import type { Facts } from './facts.ts';
import type { Sensitivity } from './results.ts';
import { RULES } from './rules.ts';
import { type JudgeOptions, judgeCell } from './verdict.ts';

/** From lists that are independent of each other to lists that name much the same firms. */
export const PHIS: readonly number[] = [1, 2, 3, 4];

/**
 * Verdict and certainty (0–1) of one cell for each φ, in the order asked for: recalls are estimated again, all
 * other counts stay. A higher φ means more unseen firms, so coverage falls with it. Throws as `judgeCell` does.
 */
export const sensitivity = (
  facts: Facts,
  cell: JudgeOptions & { segment: string },
  phis: readonly number[] = PHIS,
): Sensitivity[] =>
  phis.map(phi => {
    const rules = { ...(cell.rules ?? RULES), phi };
    const { verdict, certainty } = judgeCell(facts, { ...cell, rules });
    return { phi, verdict, certainty };
  });

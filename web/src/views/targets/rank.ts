import type { Target, TargetPage, Weights } from '../../api/targets.ts';
import type { Interval } from '../../api/types.ts';
import { FACTOR_CODES, type FactorCode } from './state.ts';

/** Shares of the score, scaled to sum 1; null where all are 0. */
export function shares(weights: Weights): Record<FactorCode, number> | null {
  const sum = FACTOR_CODES.reduce((total, code) => total + weights[code], 0);
  if (!(sum > 0)) return null;
  return Object.fromEntries(FACTOR_CODES.map(code => [code, weights[code] / sum])) as Record<
    FactorCode,
    number
  >;
}

/**
 * The score under other shares (design §4): Σ w·f with 1 − risk; an unknown factor widens the range and is left out
 * of the point, which is null where everything known has weight 0.
 */
export function scoreUnder(factors: Target['factors'], weights: Record<FactorCode, number>): Interval {
  let earned = 0;
  let known = 0;
  for (const code of FACTOR_CODES) {
    const value = factors.find(factor => factor.code === code)?.value ?? null;
    if (value === null) continue;
    earned += weights[code] * (code === 'risk' ? 1 - value : value);
    known += weights[code];
  }
  const low = Math.min(1, earned);
  const high = Math.min(1, Math.max(low, earned + 1 - known));
  return { low, high, point: known > 0 ? Math.min(high, Math.max(low, earned / known)) : null };
}

/** Point descending (null last), low descending, id: the server's order. */
function byScore(a: Target, b: Target): number {
  return (
    (b.score.point ?? -1) - (a.score.point ?? -1) ||
    b.score.low - a.score.low ||
    (a.enterprise.id < b.enterprise.id ? -1 : a.enterprise.id > b.enterprise.id ? 1 : 0)
  );
}

function rerankedList(targets: readonly Target[], weights: Record<FactorCode, number>): Target[] {
  const ranks = targets.map(target => target.rank).sort((a, b) => a - b);
  return targets
    .map(target => ({
      ...target,
      score: scoreUnder(target.factors, weights),
      factors: target.factors.map(factor => ({
        ...factor,
        weight: weights[factor.code as FactorCode] ?? factor.weight,
      })),
      // Sampled around the weights of the server's answer.
      stability: null,
    }))
    .sort(byScore)
    .map((target, at) => ({ ...target, rank: ranks[at]! }));
}

/** The targets on the page scored and ordered anew, at once; those on later pages are known to the server only. */
export function reranked(page: TargetPage, weights: Weights): TargetPage {
  const scaled = shares(weights);
  if (scaled === null) return page;
  return {
    ...page,
    nodes: rerankedList(page.nodes, scaled),
    expansions: rerankedList(page.expansions, scaled),
    unplaced: rerankedList(page.unplaced, scaled),
  };
}

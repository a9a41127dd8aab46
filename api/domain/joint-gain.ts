/**
 * Joint gain of a set of enterprises: F(S) = Σ_s w_s·(1 − Π_{e ∈ S}(1 − fit_es)). Fits lie in [0, 1] and weights are
 * ≥ 0 and fixed, so F is monotone and submodular by construction: a further firm never harms and helps the less the
 * more are there. Greedy choice therefore reaches at least 1 − 1/e of the best (Nemhauser, Wolsey, Fisher 1978).
 */
import { AppError } from '../errors.ts';

export interface GainModel {
  /** w_s ≥ 0 by segment. */
  weights: ReadonlyMap<string, number>;
  /** fit_es in [0, 1] by enterprise and segment; absent is 0. */
  fits: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export function jointGain({ weights, fits }: GainModel, enterprises: readonly string[]): number {
  const missed = new Map<string, number>();
  for (const enterprise of new Set(enterprises)) {
    for (const [segment, fit] of fits.get(enterprise) ?? []) {
      missed.set(segment, (missed.get(segment) ?? 1) * (1 - fit));
    }
  }
  let gain = 0;
  for (const segment of [...missed.keys()].sort())
    gain += (weights.get(segment) ?? 0) * (1 - missed.get(segment)!);
  return gain;
}

export interface Chosen {
  picks: { enterprise: string; gain: number }[];
  /** F of the picks. */
  gain: number;
  /** No set of this size has a larger F; data-dependent (Leskovec et al. 2007), often far below F/(1 − 1/e). */
  upperBound: number;
}

/**
 * The greedy set of at most `size` enterprises with lazy evaluation (Minoux 1978): a gain can only fall, so the first
 * whose fresh gain still leads is the best. Enterprises without gain are not picked. Ties by id.
 *
 * Bound: for any set T already chosen, F(best) ≤ F(T) + the sum of the `size` largest gains on top of T. It is taken
 * at the start, after each pick (with the lazy, larger gains) and at the end (with fresh ones); the least counts.
 * @throws AppError BAD_INPUT for a size that is not a whole number ≥ 1.
 */
export function chooseGreedily({ weights, fits }: GainModel, size: number): Chosen {
  if (!Number.isInteger(size) || size < 1) {
    throw new AppError('BAD_INPUT', 'The size must be a whole number ≥ 1.', { size });
  }
  const missed = new Map<string, number>();
  const gainOf = (enterprise: string): number => {
    let gain = 0;
    for (const [segment, fit] of fits.get(enterprise) ?? []) {
      gain += (weights.get(segment) ?? 0) * (missed.get(segment) ?? 1) * fit;
    }
    return gain;
  };
  const before = (a: Waiting, b: Waiting) => b.gain - a.gain || (a.enterprise < b.enterprise ? -1 : 1);
  // Kept in order of the last known gain; the few that are looked at again move down by bisection.
  const queue: Waiting[] = [...fits.keys()]
    .map(enterprise => ({ enterprise, gain: gainOf(enterprise) }))
    .sort(before);
  const largest = () => queue.slice(0, size).reduce((sum, { gain }) => sum + gain, 0);
  const picks: Chosen['picks'] = [];
  let gain = 0;
  let upperBound = largest();
  while (picks.length < size && queue.length > 0) {
    const top = queue.shift()!;
    const fresh = { enterprise: top.enterprise, gain: gainOf(top.enterprise) };
    if (queue[0] !== undefined && before(fresh, queue[0]) > 0) {
      insert(queue, fresh, before);
      continue;
    }
    if (fresh.gain <= 0) break;
    picks.push(fresh);
    gain += fresh.gain;
    for (const [segment, fit] of fits.get(fresh.enterprise) ?? []) {
      missed.set(segment, (missed.get(segment) ?? 1) * (1 - fit));
    }
    upperBound = Math.min(upperBound, gain + largest());
  }
  for (const waiting of queue) waiting.gain = gainOf(waiting.enterprise);
  queue.sort(before);
  return { picks, gain, upperBound: Math.max(gain, Math.min(upperBound, gain + largest())) };
}

interface Waiting {
  enterprise: string;
  gain: number;
}

function insert(queue: Waiting[], item: Waiting, before: (a: Waiting, b: Waiting) => number): void {
  let [low, high] = [0, queue.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(queue[middle]!, item) < 0) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, item);
}

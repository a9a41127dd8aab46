/**
 * The score of a target: Σ wᵢ·fᵢ over fit, strength, reach, intent, match, plus w·(1 − risk), weights scaled to
 * sum 1. An unknown factor is unknown, not zero and not average: the score is an interval (0 and 1 put in its
 * place) and its point the weighted mean of the known. More knowledge can only narrow the interval.
 */
import { AppError } from '../errors.ts';
import type { Factor, Interval } from './results.ts';
import { SCORE_WEIGHTS, type ScoreWeights, STABILITY_RULES, type StabilityRules } from './target-rules.ts';

/** In the order in which factors are shown and summed. */
export const FACTOR_CODES = ['fit', 'strength', 'reach', 'intent', 'match', 'risk'] as const;
export type FactorCode = (typeof FACTOR_CODES)[number];

/**
 * The default weights with those given put in their place, scaled to sum 1.
 * @throws AppError BAD_INPUT for an unknown name, a negative or non-finite weight, or a sum of 0.
 */
export function resolveWeights(given: Partial<ScoreWeights> = {}): ScoreWeights {
  const weights = { ...SCORE_WEIGHTS };
  for (const [code, weight] of Object.entries(given)) {
    if (!Object.hasOwn(SCORE_WEIGHTS, code)) {
      throw new AppError('BAD_INPUT', `There is no factor “${code}”.`, { code, known: FACTOR_CODES });
    }
    if (weight === undefined || weight === null) continue;
    if (!Number.isFinite(weight) || weight < 0) {
      throw new AppError('BAD_INPUT', `The weight of ${code} must be a number ≥ 0.`, { code, weight });
    }
    weights[code as FactorCode] = weight;
  }
  const sum = FACTOR_CODES.reduce((total, code) => total + weights[code], 0);
  if (!(sum > 0 && Number.isFinite(sum))) {
    throw new AppError('BAD_INPUT', 'At least one weight must be above 0.', { weights });
  }
  for (const code of FACTOR_CODES) weights[code] /= sum;
  return weights;
}

/** Values 0–1 or null; a high risk lowers the score. */
export type FactorValues = Record<FactorCode, number | null>;

/** `weights` sum to 1. `point` is null only where everything known has weight 0. */
export function scoreOf(values: FactorValues, weights: ScoreWeights): Interval {
  let earned = 0;
  let known = 0;
  for (const code of FACTOR_CODES) {
    const value = values[code];
    if (value === null) continue;
    earned += weights[code] * (code === 'risk' ? 1 - value : value);
    known += weights[code];
  }
  const low = Math.min(1, earned);
  const high = Math.min(1, Math.max(low, earned + 1 - known));
  // Rounding must not carry the point out of its own interval.
  const point = known > 0 ? Math.min(high, Math.max(low, earned / known)) : null;
  return { low, high, point };
}

export const valuesOf = (factors: readonly Factor[]): FactorValues => {
  const values: FactorValues = {
    fit: null,
    strength: null,
    reach: null,
    intent: null,
    match: null,
    risk: null,
  };
  for (const { code, value } of factors) {
    if (Object.hasOwn(values, code)) values[code as FactorCode] = value;
  }
  return values;
};

interface Ranked {
  enterprise: string;
  score: Interval;
}

/** Total order: point descending (null last), low descending, id. */
export const byScore = (a: Ranked, b: Ranked): number =>
  (b.score.point ?? -1) - (a.score.point ?? -1) ||
  b.score.low - a.score.low ||
  (a.enterprise < b.enterprise ? -1 : a.enterprise > b.enterprise ? 1 : 0);

/**
 * Rank stability: for each target the share of random weightings, drawn from a Dirichlet distribution around
 * `weights` (mean = the chosen weights), in which it stays among the first `k`. Seeded: equal inputs, equal
 * answers. A weight of 0 stays 0.
 */
export function rankStability(
  targets: readonly { enterprise: string; factors: readonly Factor[] }[],
  weights: Partial<ScoreWeights>,
  { k, ...options }: { k: number } & Partial<StabilityRules>,
): Map<string, number> {
  const { samples, seed, concentration } = { ...STABILITY_RULES, ...options };
  if (![k, samples].every(n => Number.isInteger(n) && n > 0) || !(concentration > 0)) {
    throw new AppError('BAD_INPUT', 'k and samples must be whole numbers above 0.', {
      k,
      samples,
      concentration,
    });
  }
  const centre = resolveWeights(weights);
  const rows = targets
    .map(({ enterprise, factors }) => ({ enterprise, values: valuesOf(factors) }))
    .sort((a, b) => (a.enterprise < b.enterprise ? -1 : 1));
  const kept = new Map(rows.map(row => [row.enterprise, 0]));
  const random = generator(seed);
  for (let i = 0; i < samples; i++) {
    const drawn = dirichlet(centre, concentration, random);
    const ranking = rows.map(row => ({ enterprise: row.enterprise, score: scoreOf(row.values, drawn) }));
    for (const { enterprise } of ranking.sort(byScore).slice(0, k)) {
      kept.set(enterprise, kept.get(enterprise)! + 1);
    }
  }
  return new Map(targets.map(({ enterprise }) => [enterprise, kept.get(enterprise)! / samples]));
}

function dirichlet(centre: ScoreWeights, concentration: number, random: () => number): ScoreWeights {
  const drawn = { ...centre };
  let sum = 0;
  for (const code of FACTOR_CODES) {
    drawn[code] = centre[code] > 0 ? gamma(centre[code] * concentration, random) : 0;
    sum += drawn[code];
  }
  // All components can underflow when every parameter is tiny; the centre is then as good a draw as any.
  if (!(sum > 0)) return centre;
  for (const code of FACTOR_CODES) drawn[code] /= sum;
  return drawn;
}

/** Gamma(shape, 1) by Marsaglia & Tsang 2000; below 1 by the boost Gamma(a) = Gamma(a + 1)·U^(1/a). */
function gamma(shape: number, random: () => number): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Box–Muller. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());

/** mulberry32: uniform in (0, 1), never 0, so that its logarithm is finite. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}

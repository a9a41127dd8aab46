/** Calibration of stated chances: reliability, Brier score, expected calibration error, bootstrap. */
import { prng } from './prng.ts';

export const BUCKETS = 10;

/** Sums over cells with a stated chance p and an outcome y (0 or 1), by bucket of p. */
export interface Tally {
  n: number[];
  p: number[];
  y: number[];
  /** Σ(p − y)² */
  squares: number;
  /** Cells with p ≥ the certainty that decides. */
  decided: number;
}

export const emptyTally = (): Tally => ({
  n: new Array<number>(BUCKETS).fill(0),
  p: new Array<number>(BUCKETS).fill(0),
  y: new Array<number>(BUCKETS).fill(0),
  squares: 0,
  decided: 0,
});

/** p = 1 belongs to the last bucket. */
export const bucketOf = (p: number): number => Math.min(BUCKETS - 1, Math.floor(p * BUCKETS));

export function record(tally: Tally, p: number, y: 0 | 1, decisive: number): void {
  const at = bucketOf(p);
  tally.n[at]! += 1;
  tally.p[at]! += p;
  tally.y[at]! += y;
  tally.squares += (p - y) ** 2;
  if (p >= decisive) tally.decided += 1;
}

export function addTo(sum: Tally, part: Tally, times = 1): void {
  for (let i = 0; i < BUCKETS; i++) {
    sum.n[i]! += times * part.n[i]!;
    sum.p[i]! += times * part.p[i]!;
    sum.y[i]! += times * part.y[i]!;
  }
  sum.squares += times * part.squares;
  sum.decided += times * part.decided;
}

const total = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0);

export interface Scores {
  cells: number;
  /** Observed share with y = 1. */
  rate: number;
  /** Mean (p − y)² (Brier 1950). */
  brier: number;
  /** Σ |Σp − Σy| over buckets / n: expected calibration error with equal-width buckets. */
  ece: number;
  /** Brier score of "p = 1 for each cell": 1 − rate. */
  brierAlways: number;
  /** Brier score of the best constant, which is the observed rate itself: rate·(1 − rate). */
  brierConstant: number;
  /** Share of cells decided. */
  sharpness: number;
  /** Mean stated chance less observed rate: > 0 is overconfident. */
  bias: number;
}

/** null for no cells. */
export function scoresOf(tally: Tally): Scores | null {
  const cells = total(tally.n);
  if (cells === 0) return null;
  const rate = total(tally.y) / cells;
  const gaps = tally.p.map((p, i) => Math.abs(p - tally.y[i]!));
  return {
    cells,
    rate,
    brier: tally.squares / cells,
    ece: total(gaps) / cells,
    brierAlways: 1 - rate,
    brierConstant: rate * (1 - rate),
    sharpness: tally.decided / cells,
    bias: total(tally.p) / cells - rate,
  };
}

export interface Interval {
  low: number;
  high: number;
}

/** The q-quantile of sorted values, linear between neighbours (type 7 of Hyndman & Fan 1996). */
export function quantile(sorted: readonly number[], q: number): number {
  const at = (sorted.length - 1) * q;
  const below = Math.floor(at);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}

/**
 * 95 % percentile bootstrap of a statistic of units drawn with replacement (Efron 1979). `statistic` gets how
 * often each unit was drawn; null draws are left out. null for no units.
 */
export function bootstrap(
  units: number,
  statistic: (times: readonly number[]) => number | null,
  rounds: number,
  seed: number,
): Interval | null {
  if (units === 0) return null;
  const random = prng(seed);
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const times = new Array<number>(units).fill(0);
    for (let i = 0; i < units; i++) times[Math.floor(random() * units)]! += 1;
    const value = statistic(times);
    if (value !== null) values.push(value);
  }
  values.sort((a, b) => a - b);
  return values.length === 0 ? null : { low: quantile(values, 0.025), high: quantile(values, 0.975) };
}

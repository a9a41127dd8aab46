/** Figures of the benches, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { aucOf, mean } from '../bench/backtest/auc.ts';
import { hash, prng } from '../bench/calibration/prng.ts';
import {
  addTo,
  bootstrap,
  bucketOf,
  emptyTally,
  quantile,
  record,
  scoresOf,
} from '../bench/calibration/stats.ts';
import { chaoUnion, logLinearUnion, patternsOf } from '../bench/calibration/unions.ts';

const tallyOf = (cells: [number, 0 | 1][]) => {
  const tally = emptyTally();
  for (const [p, y] of cells) record(tally, p, y, 0.7);
  return tally;
};

describe('calibration figures', () => {
  it.each([
    [0, 0],
    [0.0999, 0],
    [0.1, 1],
    [0.95, 9],
    [1, 9],
  ])('%d is in bucket %d', (p, bucket) => expect(bucketOf(p)).toBe(bucket));

  it('Brier, ECE, baselines, sharpness and bias of four cells', () => {
    // Buckets: 0.9 and 0.95 → |1.85 − 1| = 0.85; 0.5 → |0.5 − 1| = 0.5; 0.2 → |0.2 − 0| = 0.2.
    const scores = scoresOf(
      tallyOf([
        [0.9, 1],
        [0.95, 0],
        [0.5, 1],
        [0.2, 0],
      ]),
    )!;
    expect(scores.cells).toBe(4);
    expect(scores.rate).toBe(0.5);
    // (0.01 + 0.9025 + 0.25 + 0.04)/4
    expect(scores.brier).toBeCloseTo(0.300625, 12);
    expect(scores.ece).toBeCloseTo(1.55 / 4, 12);
    expect(scores.brierAlways).toBe(0.5);
    expect(scores.brierConstant).toBe(0.25);
    expect(scores.sharpness).toBe(0.5);
    expect(scores.bias).toBeCloseTo(2.55 / 4 - 0.5, 12);
  });

  it('perfect certainty scores 0; nothing has no scores', () => {
    expect(scoresOf(tallyOf([[1, 1]]))).toMatchObject({ brier: 0, ece: 0, brierAlways: 0, brierConstant: 0 });
    expect(scoresOf(emptyTally())).toBeNull();
  });

  it('sums add, as often as a region was drawn', () => {
    const sum = emptyTally();
    addTo(sum, tallyOf([[0.9, 1]]), 2);
    addTo(sum, tallyOf([[0.2, 1]]));
    expect(scoresOf(sum)).toEqual(
      scoresOf(
        tallyOf([
          [0.9, 1],
          [0.9, 1],
          [0.2, 1],
        ]),
      ),
    );
  });
});

describe('bootstrap', () => {
  it('quantiles lie between neighbours', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3, 4], 0)).toBe(1);
    expect(quantile([1, 2, 3, 4], 1)).toBe(4);
    expect(quantile([10], 0.3)).toBe(10);
  });

  it('draws as many units as there are, gives the same each time, and the interval of a mean of 0s and 1s', () => {
    const drawn: number[] = [];
    const values = Array.from({ length: 100 }, (_, i) => i % 2);
    const share = (times: readonly number[]) => {
      drawn.push(times.reduce((sum, n) => sum + n, 0));
      return times.reduce((sum, n, i) => sum + n * values[i]!, 0) / times.length;
    };
    const interval = bootstrap(100, share, 2000, 7)!;
    expect(new Set(drawn)).toEqual(new Set([100]));
    // ½ ± 1.96·√(0.25/100) = 0.402, 0.598
    expect(Math.abs(interval.low - 0.402)).toBeLessThan(0.02);
    expect(Math.abs(interval.high - 0.598)).toBeLessThan(0.02);
    expect(bootstrap(100, share, 2000, 7)).toEqual(interval);
    expect(bootstrap(0, share, 10, 7)).toBeNull();
    expect(bootstrap(3, () => null, 10, 7)).toBeNull();
  });

  it('the generator is even, and a hash splits similar ids in halves', () => {
    const random = prng(1);
    const draws = Array.from({ length: 10_000 }, random);
    expect(Math.abs(mean(draws) - 0.5)).toBeLessThan(0.02);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    const ids = Array.from({ length: 1000 }, (_, i) => `reg:${110000 + 100 * i}`);
    const half = ids.filter(id => hash(id) % 2 === 0).length;
    expect(Math.abs(half - 500)).toBeLessThan(60);
  });
});

describe('AUC', () => {
  it.each([
    [0.9, [0.1, 0.5], 1],
    [0.1, [0.5, 0.9], 0],
    [0.5, [0.5, 0.5], 0.5],
    [0.5, [0.1, 0.5, 0.9, 0.2], 0.625],
  ])('%d among %j is %d', (event, others, auc) => expect(aucOf(event, others)).toBe(auc));
  it('is not defined without others', () => expect(aucOf(1, [])).toBeNull());
});

describe('what lists cover together', () => {
  it('patterns count firms by the lists that name them', () => {
    expect([...patternsOf([['b', 'a'], ['a', 'b'], ['c']])]).toEqual([
      ['a,b', 2],
      ['c', 1],
    ]);
  });

  it('Chao: f₁ = 6, f₂ = 2 of two lists → unseen ½·6·5/(2·3) = 2.5', () => {
    const patterns = new Map([
      ['a', 4],
      ['b', 2],
      ['a,b', 2],
    ]);
    expect(chaoUnion(patterns, 2)).toBeCloseTo(8 / 10.5, 12);
    expect(chaoUnion(new Map(), 2)).toBe(0);
  });

  it('log-linear: ½ added to each pattern, three lists only', () => {
    const patterns = new Map([
      ['a', 3.5],
      ['b', 1.5],
      ['c', 0.5],
      ['a,b', 1.5],
      ['a,c', 0.5],
      ['b,c', 0.5],
      ['a,b,c', 1.5],
    ]);
    // 2·4·2·1/(2·1·1) = 8 unseen of 9.5 + 8
    expect(logLinearUnion(patterns, ['c', 'a', 'b'])).toBeCloseTo(9.5 / 17.5, 12);
    expect(logLinearUnion(patterns, ['a', 'b'])).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byScore,
  FACTOR_CODES,
  type FactorValues,
  rankStability,
  resolveWeights,
  scoreOf,
} from '../../api/domain/scoring.ts';
import { SCORE_WEIGHTS, type ScoreWeights } from '../../api/domain/target-rules.ts';

const NOTHING: FactorValues = {
  fit: null,
  strength: null,
  reach: null,
  intent: null,
  match: null,
  risk: null,
};
const DEFAULT = resolveWeights();

describe('weights', () => {
  test('defaults sum to 1', () => {
    expect(DEFAULT).toEqual(SCORE_WEIGHTS);
  });
  test('given ones replace defaults and are scaled', () => {
    // 0.5 + 0.2 + 0.2 + 0.1 + 0.15 + 0.1 = 1.25
    expect(resolveWeights({ fit: 0.5 }).fit).toBeCloseTo(0.4, 12);
    expect(resolveWeights({ fit: 0.5 }).risk).toBeCloseTo(0.08, 12);
  });
  const zero = { fit: 0, strength: 0, reach: 0, intent: 0, match: 0, risk: 0 };
  test.each([
    ['negative', { fit: -0.1 }],
    ['not a number', { fit: Number.NaN }],
    ['infinite', { fit: Number.POSITIVE_INFINITY }],
    ['all zero', zero],
    ['sum overflows', { fit: Number.MAX_VALUE, reach: Number.MAX_VALUE }],
    ['unknown name', { luck: 1 }],
    ['inherited name', { constructor: 1 }],
  ])('%s: BAD_INPUT', (_, weights) => {
    expect(() => resolveWeights(weights as Partial<ScoreWeights>)).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT' }),
    );
  });
});

describe('score, by hand', () => {
  test.each<[string, Partial<FactorValues>, number, number, number | null]>([
    ['nothing known', {}, 0, 1, null],
    ['fit alone', { fit: 0.8 }, 0.2, 0.95, 0.8],
    // 0.25·0.8 + 0.2·0.5 = 0.3 of a known weight of 0.45
    ['fit and strength', { fit: 0.8, strength: 0.5 }, 0.3, 0.85, 2 / 3],
    ['a known 0 is not an unknown', { fit: 0.8, strength: 0 }, 0.2, 0.75, 0.2 / 0.45],
    ['risk is subtracted', { risk: 1 }, 0, 0.9, 0],
    ['no risk adds', { risk: 0 }, 0.1, 1, 1],
    ['everything', { fit: 1, strength: 1, reach: 1, intent: 1, match: 1, risk: 0 }, 1, 1, 1],
  ])('%s', (_, values, low, high, point) => {
    const score = scoreOf({ ...NOTHING, ...values }, DEFAULT);
    expect(score.low).toBeCloseTo(low, 12);
    expect(score.high).toBeCloseTo(high, 12);
    if (point === null) expect(score.point).toBeNull();
    else expect(score.point).toBeCloseTo(point, 12);
  });
  test('only weightless factors known: no point', () => {
    expect(scoreOf({ ...NOTHING, fit: 1 }, resolveWeights({ fit: 0 })).point).toBeNull();
  });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const maybe = fc.option(share);
const values: fc.Arbitrary<FactorValues> = fc.record({
  fit: maybe,
  strength: maybe,
  reach: maybe,
  intent: maybe,
  match: maybe,
  risk: maybe,
});
const weights: fc.Arbitrary<ScoreWeights> = fc
  .record({ fit: share, strength: share, reach: share, intent: share, match: share, risk: share })
  .filter(given => FACTOR_CODES.some(code => given[code] > 1e-6));

test('the interval holds its point, lies in [0, 1], and knowledge narrows it into itself', () => {
  fc.assert(
    fc.property(values, weights, fc.constantFrom(...FACTOR_CODES), share, (known, given, code, value) => {
      const used = resolveWeights(given);
      const score = scoreOf(known, used);
      expect(score.low >= 0 && score.low <= score.high && score.high <= 1).toBe(true);
      if (score.point !== null) expect(score.point >= score.low && score.point <= score.high).toBe(true);
      if (known[code] !== null) return;
      const more = scoreOf({ ...known, [code]: value }, used);
      expect(more.low).toBeGreaterThanOrEqual(score.low - 1e-12);
      expect(more.high).toBeLessThanOrEqual(score.high + 1e-12);
    }),
  );
});

test('order: point, then low, then id; no point comes last', () => {
  const of = (enterprise: string, point: number | null, low: number) => ({
    enterprise,
    score: { low, high: 1, point },
  });
  const list = [of('e', null, 0), of('d', 0.5, 0.2), of('c', 0.5, 0.3), of('b', 0.5, 0.2), of('a', 0, 0)];
  expect(list.sort(byScore).map(target => target.enterprise)).toEqual(['c', 'b', 'd', 'a', 'e']);
});

describe('rank stability', () => {
  const target = (enterprise: string, known: Partial<FactorValues>) => ({
    enterprise,
    factors: FACTOR_CODES.map(code => ({ code, value: known[code] ?? null, weight: 0, reasons: [] })),
  });
  const all = (value: number) =>
    Object.fromEntries(FACTOR_CODES.map(code => [code, code === 'risk' ? 1 - value : value]));

  test('one that leads in everything always stays, one that trails never does', () => {
    const list = [target('ent:a', all(0.2)), target('ent:b', all(0.9)), target('ent:c', all(0.5))];
    expect([...rankStability(list, {}, { k: 1 })]).toEqual([
      ['ent:a', 0],
      ['ent:b', 1],
      ['ent:c', 0],
    ]);
    expect(rankStability(list, {}, { k: 3 }).get('ent:a')).toBe(1);
  });

  test('two mirror images share the first place evenly; the shares of all add up to k', () => {
    const list = [
      target('ent:a', { ...all(0.5), fit: 1, reach: 0 }),
      target('ent:b', { ...all(0.5), fit: 0, reach: 1 }),
    ];
    const even = { fit: 1, strength: 1, reach: 1, intent: 1, match: 1, risk: 1 };
    const kept = rankStability(list, even, { k: 1, samples: 4000 });
    // Binomial with p = 1/2: four standard deviations are 4·√(0.25/4000) = 0.032.
    expect(Math.abs(kept.get('ent:a')! - 0.5)).toBeLessThan(0.032);
    expect(kept.get('ent:a')! + kept.get('ent:b')!).toBeCloseTo(1, 12);
  });

  test('the drawn weights have the chosen ones as mean and the Dirichlet deviation', () => {
    // P(w_fit > 1/2) for Beta(5, 15): from w = 1/2 on, ent:a (fit alone) beats ent:b (everything else).
    const list = [target('ent:a', { ...all(0), fit: 1 }), target('ent:b', { ...all(1), fit: 0 })];
    const kept = rankStability(list, {}, { k: 1, samples: 20_000 }).get('ent:a')!;
    // Σ_{j=5}^{19} C(19, j)/2^19 complement: P(Beta(5,15) > 1/2) = P(Bin(19, 1/2) ≤ 4) = 5036/524288.
    const exact = (1 + 19 + 171 + 969 + 3876) / 2 ** 19;
    expect(Math.abs(kept - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 20_000));
  });

  test('seeded: the same again, whatever the order; another seed differs', () => {
    const list = ['a', 'b', 'c', 'd'].map((id, i) =>
      target(`ent:${id}`, { fit: 0.4 + i / 10, reach: 0.7 - i / 10 }),
    );
    const once = rankStability(list, {}, { k: 2 });
    expect(rankStability(list, {}, { k: 2 })).toEqual(once);
    const reversed = rankStability([...list].reverse(), {}, { k: 2 });
    for (const [id, kept] of once) expect(reversed.get(id)).toBe(kept);
    expect(rankStability(list, {}, { k: 2, seed: 7 })).not.toEqual(once);
  });

  test('k and samples are checked', () => {
    expect(() => rankStability([], {}, { k: 0 })).toThrow('k and samples');
    expect(() => rankStability([], {}, { k: 1, samples: 0.5 })).toThrow('k and samples');
  });
});

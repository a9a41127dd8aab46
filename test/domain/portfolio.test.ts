import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseGreedily, type GainModel, jointGain } from '../../api/domain/joint-gain.ts';
import { gapWeights, portfolio } from '../../api/domain/portfolio.ts';
import { judgeRegion } from '../../api/domain/verdict.ts';
import { facts, firm, row, segment } from './structure-facts.ts';

const AS_OF = '2025-12-31';
const model = (weights: Record<string, number>, fits: Record<string, Record<string, number>>): GainModel => ({
  weights: new Map(Object.entries(weights)),
  fits: new Map(Object.entries(fits).map(([id, own]) => [id, new Map(Object.entries(own))])),
});

describe('joint gain, by hand', () => {
  const gaps = model({ s: 0.6, t: 0.4 }, { a: { s: 0.5 }, b: { s: 0.5, t: 1 }, c: { x: 1 } });
  test.each<[string[], number]>([
    [[], 0],
    [['a'], 0.3],
    [['b'], 0.7],
    // 0.6·(1 − ½·½) + 0.4
    [['a', 'b'], 0.85],
    [['b', 'a', 'a'], 0.85],
    // A segment without weight, an enterprise without fit.
    [['c'], 0],
    [['nobody'], 0],
  ])('%j → %d', (set, gain) => {
    expect(jointGain(gaps, set)).toBeCloseTo(gain, 12);
  });
  test('greedy takes b, then a, and nobody who adds nothing', () => {
    const { picks, gain, upperBound } = chooseGreedily(gaps, 3);
    expect(picks).toEqual([
      { enterprise: 'b', gain: expect.closeTo(0.7, 12) },
      { enterprise: 'a', gain: expect.closeTo(0.15, 12) },
    ]);
    expect(gain).toBeCloseTo(0.85, 12);
    expect(upperBound).toBeCloseTo(0.85, 12);
  });
  test('where greed is not optimal the bound says how far off it can be', () => {
    // wide covers most of both; left and right together cover all.
    const trap = model({ s: 1, t: 1 }, { wide: { s: 0.6, t: 0.6 }, left: { s: 1 }, right: { t: 1 } });
    const { picks, gain, upperBound } = chooseGreedily(trap, 2);
    expect(picks.map(pick => pick.enterprise)).toEqual(['wide', 'left']);
    expect(gain).toBeCloseTo(1.6, 12);
    // Best is left + right = 2; after wide two gains of 0.4 are open: 1.2 + 0.8.
    expect(upperBound).toBeCloseTo(2, 12);
  });
  test('the size is checked', () => {
    expect(() => chooseGreedily(gaps, 0)).toThrow('size');
    expect(() => chooseGreedily(gaps, 1.5)).toThrow('size');
  });
});

const share = fc.integer({ min: 0, max: 10 }).map(n => n / 10);
const segmentIds = ['s', 't', 'u'];
const enterprises = ['a', 'b', 'c', 'd', 'e', 'f'];
const models = fc
  .record({
    weights: fc.array(share, { minLength: 3, maxLength: 3 }),
    fits: fc.array(fc.array(share, { minLength: 3, maxLength: 3 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ weights, fits }) =>
    model(
      Object.fromEntries(segmentIds.map((id, i) => [id, weights[i]!])),
      Object.fromEntries(
        enterprises.map((id, e) => [
          id,
          Object.fromEntries(segmentIds.map((leaf, i) => [leaf, fits[e]![i]!])),
        ]),
      ),
    ),
  );
const subsets = (size: number): string[][] =>
  Array.from({ length: 2 ** enterprises.length }, (_, mask) =>
    enterprises.filter((__, i) => mask & (1 << i)),
  ).filter(set => set.length <= size);

test('brute force: at least 1 − 1/e of the best, at most the bound; lazy equals plain greed', () => {
  fc.assert(
    fc.property(models, fc.integer({ min: 1, max: 4 }), (of, size) => {
      const best = Math.max(...subsets(size).map(set => jointGain(of, set)));
      const { picks, gain, upperBound } = chooseGreedily(of, size);
      const names = picks.map(pick => pick.enterprise);
      expect(gain).toBeCloseTo(jointGain(of, names), 9);
      expect(gain).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best - 1e-9);
      expect(upperBound).toBeGreaterThanOrEqual(best - 1e-9);
      const singles = enterprises.map(id => jointGain(of, [id])).sort((a, b) => b - a);
      expect(upperBound).toBeLessThanOrEqual(singles.slice(0, size).reduce((sum, x) => sum + x, 0) + 1e-9);
      expect(gain).toBeLessThanOrEqual(upperBound);
      // Plain greed: each pick is a best one given those before it.
      names.forEach((_, i) => {
        const held = names.slice(0, i);
        const most = Math.max(...enterprises.map(id => jointGain(of, [...held, id]) - jointGain(of, held)));
        expect(picks[i]!.gain).toBeCloseTo(most, 9);
      });
    }),
  );
});

test('monotone and submodular', () => {
  const sets = fc.subarray(enterprises);
  fc.assert(
    fc.property(models, sets, sets, fc.constantFrom(...enterprises), (of, some, more, extra) => {
      const large = [...new Set([...some, ...more])];
      const adds = (set: string[]) => jointGain(of, [...set, extra]) - jointGain(of, set);
      expect(adds(some)).toBeGreaterThanOrEqual(-1e-12);
      if (!large.includes(extra)) expect(adds(some)).toBeGreaterThanOrEqual(adds(large) - 1e-12);
    }),
  );
});

describe('on facts', () => {
  const segments = [
    segment('root', null),
    segment('k', 'root'),
    segment('up', 'k', [['mid', 1]]),
    segment('mid', 'k', [['end', 0.5]]),
    segment('end', 'k'),
  ];
  const world = facts({
    segments,
    planRegions: ['reg:c1'],
    firms: [
      firm('here', 'c1'),
      firm('head', 'c2'),
      firm('big', 'c2'),
      firm('small', 'c3'),
      firm('maybe', 'p'),
    ],
    parents: [{ child: 'ent:here', parent: 'ent:head' }],
    activities: [
      row('here', 'mid'),
      row('here', 'end', { planned: true }),
      row('head', 'mid'),
      row('head', 'end'),
      row('head', 'up'),
      row('big', 'up', { role: 'service' }),
      row('big', 'mid'),
      row('small', 'up'),
      row('maybe', 'up'),
    ],
  });
  const ask = (size?: number) =>
    portfolio(world, { chain: 'seg:root', region: 'reg:c1', asOf: AS_OF, ...(size && { size }) });

  test('only new projects count: not who is here, has signed here, or may be here', () => {
    const { picks } = ask();
    const all = picks.map(pick => pick.enterprise);
    expect(all).not.toContain('ent:here');
    expect(all).not.toContain('ent:maybe');
    // The group of head works in mid and has signed for end; only up is new.
    expect(picks.find(pick => pick.enterprise === 'ent:head')?.closes ?? []).not.toContain('seg:mid');
  });
  test('gain is F of the picks with the frozen weights; each gap is closed once', () => {
    const result = ask(2);
    const closed = result.picks.flatMap(pick => pick.closes);
    expect(new Set(closed).size).toBe(closed.length);
    expect(result.gain).toBeCloseTo(
      result.picks.reduce((sum, pick) => sum + pick.marginalGain, 0),
      12,
    );
    expect(result.upperBound).toBeGreaterThanOrEqual(result.gain);
    expect(JSON.stringify(ask(2))).toBe(JSON.stringify(result));
  });
  test('a gap weighs its priority; what is no gap, or has none, weighs nothing', () => {
    const cells = judgeRegion(world, { chain: 'seg:k', region: 'reg:c1', asOf: AS_OF });
    const [first] = cells;
    const weights = gapWeights([
      { ...first!, segment: 'seg:a', verdict: 'MISSING', priority: { low: 0, high: 1, point: 0.5 } },
      { ...first!, segment: 'seg:b', verdict: 'UNKNOWN', priority: { low: 0, high: 1, point: null } },
      { ...first!, segment: 'seg:c', verdict: 'STRONG', priority: { low: 0, high: 1, point: 0.9 } },
      { ...first!, segment: 'seg:d', verdict: 'ADEQUATE', priority: { low: 0, high: 1, point: 0.9 } },
    ]);
    expect([...weights]).toEqual([
      ['seg:a', 0.5],
      ['seg:b', 0],
    ]);
  });
  test.each([0, 51, 2.5, -1])('size %d: BAD_INPUT', size => {
    expect(() => portfolio(world, { chain: 'seg:root', region: 'reg:c1', asOf: AS_OF, size })).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT' }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byScore, scoreOf } from '../../api/domain/scoring.ts';
import type { TargetPage, Weights } from '../../web/src/api/targets.ts';
import { reranked, scoreUnder, shares } from '../../web/src/views/targets/rank.ts';
import { FACTOR_CODES } from '../../web/src/views/targets/state.ts';
import { target } from './targets-support.ts';

const page = (targets: TargetPage['nodes'], rest: Partial<TargetPage> = {}): TargetPage => ({
  nodes: targets,
  expansions: [],
  unplaced: [],
  possiblyLocal: [],
  planned: [],
  totalCount: targets.length,
  carriers: [],
  ...rest,
});
const factors = (values: readonly (number | null)[]) =>
  FACTOR_CODES.map((code, at) => ({ code, value: values[at] ?? null, weight: 1 / 6, reasons: [] }));
const weights = (fit: number, strength: number, risk: number): Weights => ({
  fit,
  strength,
  reach: 0,
  intent: 0,
  match: 0,
  risk,
});

test('by hand: fit 0.8 and unknown strength, weights 3 : 1', () => {
  const score = scoreUnder(factors([0.8]), shares(weights(3, 1, 0))!);
  expect(score.low).toBeCloseTo(0.6);
  expect(score.high).toBeCloseTo(0.85);
  expect(score.point).toBeCloseTo(0.8);
  expect(
    scoreUnder(factors([null, null, null, null, null, 0.3]), shares(weights(0, 0, 1))!).point,
  ).toBeCloseTo(0.7);
  expect(scoreUnder(factors([0.8]), shares(weights(0, 1, 0))!)).toEqual({ low: 0, high: 1, point: null });
  expect(shares(weights(0, 0, 0))).toBeNull();
});

test('another weighting turns the order; ranks stay those of the page, nothing is lost', () => {
  const nodes = [
    target('ent:fit', { rank: 21, factors: factors([0.9, 0.1]), stability: 0.9 }),
    target('ent:strong', { rank: 22, factors: factors([0.2, 0.8]), stability: 0.4 }),
  ];
  const turned = reranked(page(nodes), weights(10, 90, 0));
  expect(turned.nodes.map(item => [item.rank, item.enterprise.id])).toEqual([
    [21, 'ent:strong'],
    [22, 'ent:fit'],
  ]);
  expect(turned.nodes[0]).toMatchObject({ stability: null });
  expect(turned.nodes[0]!.factors.map(factor => factor.weight)).toEqual([0.1, 0.9, 0, 0, 0, 0]);
  const same = page(nodes);
  expect(reranked(same, weights(0, 0, 0))).toBe(same);
});

test('the same scores and order as the server, for any factors and weights', () => {
  const value = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
  const firm = fc.tuple(value, value, value, value, value, value);
  const slider = fc.integer({ min: 0, max: 20 }).map(step => step * 5);
  fc.assert(
    fc.property(
      fc.array(firm, { minLength: 1, maxLength: 8 }),
      fc.tuple(slider, slider, slider, slider, slider, slider),
      (firms, sliders) => {
        const chosen = Object.fromEntries(
          FACTOR_CODES.map((code, at) => [code, sliders[at]]),
        ) as unknown as Weights;
        const scaled = shares(chosen);
        fc.pre(scaled !== null);
        const nodes = firms.map((values, at) =>
          target(`ent:${at}`, { rank: at + 1, factors: factors(values) }),
        );
        const server = firms
          .map((values, at) => ({
            enterprise: `ent:${at}`,
            score: scoreOf(
              Object.fromEntries(FACTOR_CODES.map((code, i) => [code, values[i]])) as Parameters<
                typeof scoreOf
              >[0],
              scaled,
            ),
          }))
          .sort(byScore);
        const here = reranked(page(nodes), chosen).nodes;
        expect(here.map(item => item.enterprise.id)).toEqual(server.map(item => item.enterprise));
        expect(here.map(item => item.score)).toEqual(server.map(item => item.score));
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});

test('a hundred targets are all still there', () => {
  const nodes = Array.from({ length: 100 }, (_, at) =>
    target(`ent:${at}`, {
      rank: at + 1,
      factors: factors([((at * 37) % 100) / 100, null, 0.5, null, 0.2, null]),
    }),
  );
  const found = reranked(page(nodes), weights(50, 20, 30));
  expect(found.nodes).toHaveLength(100);
  expect(new Set(found.nodes.map(item => item.enterprise.id)).size).toBe(100);
});

/** The worlds of the calibration bench hide what they say, and the cells it judges are the right ones. */
import { describe, expect, it } from 'vitest';
import { judgeCell } from '../../api/domain/verdict.ts';
import type { CheckedDataset } from '../../graph-seed/read.ts';
import { arrivalsAfter, knownBy } from '../bench/backtest/arrivals.ts';
import { type EmptyCell, ESTIMATORS, emptyCells, groundOf, RULE } from '../bench/calibration/cells.ts';
import { clean } from '../bench/calibration/szse.ts';
import {
  interceptFor,
  listWorld,
  stratifiedWorld,
  type Truth,
  withoutSurvey,
} from '../bench/calibration/worlds.ts';
import { act, firm, many, merge, survey, TODAY } from './builder.ts';

const facts = merge(
  many('x', 40, 'reg:x', 'seg:a'),
  many('y', 60, 'reg:y', 'seg:b'),
  many('z', 100, 'reg:z', 'seg:e'),
);
const truth: Truth = {
  name: 'made up',
  facts,
  root: 'seg:i',
  asOf: TODAY,
  bigness: new Map(facts.firms.map(({ id }, i) => [id, i % 2 === 0 ? 1 : -1])),
  stratum: ({ region }) => region ?? '',
};

describe('worlds', () => {
  it('the intercept gives the mean asked for', () => {
    expect(interceptFor(0.5, 0, [0, 0])).toBeCloseTo(0, 9);
    // (logistic(a + 1) + logistic(a − 1))/2 = ½ at a = 0
    expect(interceptFor(0.5, 1, [1, -1])).toBeCloseTo(0, 9);
    expect(interceptFor(0.2, 0, [3])).toBeCloseTo(Math.log(0.25), 9);
  });

  it('lists name about the share asked for, and only firms they name are left', () => {
    const world = listWorld(truth, [0.3, 0.6], 0, 5);
    const named = (k: number) =>
      world.facts.firms.filter(row => row.sources.includes(`src:list-${k}`)).length;
    expect(Math.abs(named(0) / 200 - 0.3)).toBeLessThan(0.1);
    expect(Math.abs(named(1) / 200 - 0.6)).toBeLessThan(0.1);
    expect(world.facts.firms.every(row => row.sources.length > 0)).toBe(true);
    expect(new Set(world.facts.activities.map(row => row.enterprise))).toEqual(
      new Set(world.facts.firms.map(row => row.id)),
    );
    expect(world.facts.surveys.map(row => row.sources)).toEqual([['src:list-0'], ['src:list-1']]);
    expect(listWorld(truth, [0.3, 0.6], 0, 5)).toEqual(world);
    expect(listWorld(truth, [0.3, 0.6], 0, 6)).not.toEqual(world);
  });

  it('a taste names big firms rather', () => {
    const world = listWorld(truth, [0.3, 0.3], 2, 5);
    const big = world.facts.firms.filter(({ id }) => truth.bigness.get(id) === 1).length;
    expect(big / world.facts.firms.length).toBeGreaterThan(0.7);
  });

  it('hides the share asked for in each region', () => {
    const world = stratifiedWorld(truth, 0.25, 3, 1, 9);
    const left = (region: string) => world.facts.firms.filter(row => row.region === region).length;
    for (const [region, count] of [
      ['reg:x', 40],
      ['reg:y', 60],
      ['reg:z', 100],
    ] as const)
      expect(Math.abs(left(region) - 0.75 * count)).toBeLessThanOrEqual(1);
  });

  it('without a survey, what only its sources name is gone', () => {
    const two = merge({
      firms: [firm('ent:1', 'reg:x', { sources: ['src:k'] }), firm('ent:2', 'reg:x', { sources: ['src:k'] })],
      activities: [
        act('ent:1', 'seg:a', { sources: ['src:k'] }),
        act('ent:2', 'seg:a', { sources: ['src:k', 'src:other'] }),
      ],
      surveys: [survey('srv:k'), survey('srv:other')],
    });
    const world = withoutSurvey({ ...truth, facts: two }, 'srv:k');
    expect(world.facts.activities.map(row => [row.enterprise, row.sources])).toEqual([
      ['ent:2', ['src:other']],
    ]);
    expect(world.facts.surveys.map(({ id }) => id)).toEqual(['srv:other']);
  });
});

describe('cells', () => {
  const hidden = { name: 'x hidden', lists: 1, facts: { ...merge(many('y', 60, 'reg:y', 'seg:b')) } };
  const judged = (unseenToo: boolean): EmptyCell[] => [
    ...emptyCells(groundOf(truth, 'city'), hidden, ['reg:x', 'reg:y', 'reg:z'], unseenToo),
  ];

  it('are those where nobody is seen; empty is what is truly empty', () => {
    expect(judged(true).map(({ region, leaf, empty, seen }) => [region, leaf, empty, seen])).toEqual([
      ['reg:x', 'seg:a', 0, false],
      ['reg:x', 'seg:b', 1, false],
      ['reg:x', 'seg:e', 1, false],
      ['reg:y', 'seg:a', 1, true],
      ['reg:y', 'seg:e', 1, true],
      ['reg:z', 'seg:a', 1, false],
      ['reg:z', 'seg:b', 1, false],
      ['reg:z', 'seg:e', 0, false],
    ]);
    expect(judged(false).map(({ region }) => region)).toEqual(['reg:y', 'reg:y']);
  });

  it('are judged as the product judges them', () => {
    const world = listWorld(truth, [0.4, 0.3], 0, 3);
    const cells = [...emptyCells(groundOf(truth, 'city'), world, ['reg:x', 'reg:y', 'reg:z'], true)];
    expect(cells.length).toBeGreaterThan(5);
    for (const cell of cells) {
      const { certainty, verdict } = judgeCell(world.facts, {
        segment: cell.leaf,
        region: cell.region,
        asOf: TODAY,
      });
      expect(ESTIMATORS[RULE]!(cell)).toEqual({ certainty, missing: verdict === 'MISSING' });
    }
  });

  it('leave out where a firm may be without our knowing', () => {
    const coarse = { ...truth, facts: merge(truth.facts, many('p', 1, 'reg:p', 'seg:e')) };
    const ground = groundOf(coarse, 'city');
    expect([...ground.undecidable].sort()).toEqual(['reg:x|seg:e', 'reg:y|seg:e']);
    const leaves = [...emptyCells(ground, hidden, ['reg:x'], true)].map(({ leaf }) => leaf);
    expect(leaves).toEqual(['seg:a', 'seg:b']);
  });
});

describe('dirt of real files', () => {
  it.each([
    ['万  科Ａ', '万科A'],
    [' 深圳（市） ', '深圳(市)'],
    ['', ''],
  ])('%j becomes %j', (text, plain) => expect(clean(text)).toBe(plain));
});

describe('arrivals', () => {
  const node = (id: string, region: string, since: string) => ({
    kind: 'ENTERPRISE',
    id,
    props: { id, region, since },
  });
  const link = (id: string, type: string, from: string, to: string, asOf: string) => ({
    id,
    type,
    from,
    to,
    props: { asOf },
  });
  const dataset = {
    nodes: [
      node('ent:out', 'reg:q', '2018-01-01'),
      node('ent:branch', 'reg:here', '2022-01-01'),
      node('ent:old', 'reg:here', '2018-01-01'),
      node('ent:rich', 'reg:q', '2018-01-01'),
      node('ent:early', 'reg:q', '2018-01-01'),
    ],
    relations: [
      link('rel:1', 'PART_OF', 'ent:branch', 'ent:out', '2022'),
      link('rel:2', 'INVESTS_IN', 'ent:rich', 'ent:old', '2021-05'),
      link('rel:3', 'INVESTS_IN', 'ent:early', 'ent:old', '2019'),
      link('rel:4', 'INVESTS_IN', 'ent:early', 'ent:branch', '2022'),
      link('rel:5', 'SUPPLIES', 'ent:rich', 'ent:old', '2022'),
      link('rel:6', 'INVESTS_IN', 'ent:old', 'ent:branch', '2022'),
    ],
  } as unknown as CheckedDataset;

  it('are parents and investors from elsewhere that were not here before', () => {
    const found = arrivalsAfter(dataset, '2020-12-31', region => region === 'reg:here');
    expect(found).toEqual([
      { from: 'ent:out', to: 'ent:branch', relation: 'rel:1' },
      { from: 'ent:rich', to: 'ent:old', relation: 'rel:2' },
    ]);
  });

  it('are not known on the day before', () => {
    const past = knownBy(dataset, '2020-12-31');
    expect(past.nodes.map(({ id }) => id)).toEqual(['ent:out', 'ent:old', 'ent:rich', 'ent:early']);
    expect(past.relations.map(({ id }) => id)).toEqual(['rel:3']);
  });
});

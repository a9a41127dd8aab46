import { describe, expect, it } from 'vitest';
import type { Facts } from '../../api/domain/facts.ts';
import { gaps } from '../../api/domain/gaps.ts';
import { adviceFor, byPriority, priorityOf } from '../../api/domain/priority.ts';
import type { Verdict } from '../../api/domain/results.ts';
import { judgeCell, judgeRegion } from '../../api/domain/verdict.ts';
import { census, feed, many, merge, reference, SEGMENTS, TODAY } from './builder.ts';

const ask = { segment: 'seg:a', region: 'reg:x', asOf: TODAY };
const factor = (world: Facts, code: string, more = {}) =>
  judgeCell(world, { ...ask, ...more }).factors.find(found => found.code === code)?.value;
/** seg:a feeds seg:b with weight 0.5 and seg:e with weight 1. */
const feeding = SEGMENTS.map(segment =>
  segment.id === 'seg:a'
    ? { ...segment, feeds: [feed('seg:a', 'seg:b', 0.5), feed('seg:a', 'seg:e')] }
    : segment,
);

describe('advice', () => {
  it.each([
    ['UNKNOWN', 0.5, true, 0, 'CHECK_FIRST'],
    ['UNKNOWN', null, false, 0, 'CHECK_FIRST'],
    ['STRONG', null, false, 0, 'ANCHOR'],
    ['ADEQUATE', 0.9, true, 0, 'NONE'],
    ['MISSING', 0, true, 0, 'WATCH'],
    ['MISSING', null, true, 0, 'WATCH'],
    ['THIN', 0, false, 0, 'WATCH'],
    ['MISSING', 0.3, true, 0, 'EXTEND'],
    ['THIN', 0.3, true, 0, 'EXTEND'],
    ['MISSING', 0.3, true, 1, 'FILL'],
    ['MISSING', 0.3, false, 0, 'FILL'],
    ['THIN', 0.3, true, 1, 'STRENGTHEN'],
    ['THIN', 0.3, false, 0, 'STRENGTHEN'],
  ] as const)(
    '%s, need %s, fed by a strong leaf %s, %d local scenarios: %s',
    (verdict, need, fed, local, advice) => {
      expect(adviceFor(verdict as Verdict, need, fed, local)).toBe(advice);
    },
  );

  it('a missing leaf with local demand is to be filled, one fed by a strong leaf to be extended to', () => {
    const looked = { surveys: [census('seg:a', 'reg:x')] };
    const demand = many('e', 2, 'reg:x', 'seg:e');
    expect(judgeCell(merge({ segments: feeding }, looked, demand), ask)).toMatchObject({
      verdict: 'MISSING',
      advice: 'FILL',
    });
    // Ten of the chain's eleven firms are here, all in seg:b, which feeds seg:a.
    const fed = feeding.map(segment =>
      segment.id === 'seg:b' ? { ...segment, feeds: [feed('seg:b', 'seg:a')] } : segment,
    );
    const strong = merge(
      { segments: fed },
      looked,
      demand,
      many('b', 10, 'reg:x', 'seg:b'),
      many('z', 1, 'reg:z', 'seg:b'),
    );
    const cells = judgeRegion(strong, { chain: 'seg:c', region: 'reg:x', asOf: TODAY });
    expect(cells.map(({ verdict, advice }) => [verdict, advice])).toEqual([
      ['MISSING', 'EXTEND'],
      ['STRONG', 'ANCHOR'],
    ]);
    const scenario = { references: [reference('seg:c', 'scn:1', 'reg:x1')] };
    expect(judgeCell(merge({ segments: fed }, strong, scenario), ask).advice).toBe('FILL');
  });
});

describe('need', () => {
  it('D adds providers downstream by weight and 3 for each local scenario', () => {
    const world = (...parts: Partial<Facts>[]) => merge({ segments: feeding }, ...parts);
    expect(factor(world(), 'need')).toBe(0);
    const firms = merge(
      many('b', 2, 'reg:x', 'seg:b'),
      many('e', 3, 'reg:x1', 'seg:e'),
      many('z', 4, 'reg:z', 'seg:e'),
    );
    // D = 0.5·2 + 1·3 = 4
    expect(factor(world(firms), 'need')).toBeCloseTo(4 / 9, 12);
    const scenarios = {
      references: [
        reference('seg:a', 'scn:1', 'reg:x'),
        reference('seg:c', 'scn:1', 'reg:x'),
        reference('seg:c', 'scn:2', 'reg:x1'),
        reference('seg:a', 'scn:3', 'reg:z'),
        reference('seg:a', 'scn:4', null),
      ],
    };
    // D = 4 + 3·2
    expect(factor(world(firms, scenarios), 'need')).toBeCloseTo(10 / 15, 12);
  });

  it('is null where the leaf feeds nothing and no scenario names it', () => {
    expect(factor(merge(many('b', 2, 'reg:x', 'seg:b')), 'need')).toBeNull();
    expect(factor(merge({ references: [reference('seg:a', 'scn:1', 'reg:z')] }), 'need')).toBe(0);
  });

  it('says who works downstream, the biggest first, and that none of them has a local supplier', () => {
    const firms = many('e', 5, 'reg:x', 'seg:e');
    const cell = judgeCell(
      merge({
        segments: feeding,
        ...firms,
        firms: firms.firms.map(firm => (firm.id === 'ent:e4' ? { ...firm, revenueWan: 9 } : firm)),
      }),
      ask,
    );
    expect(cell.reasons.find(({ code }) => code === 'GAP_NEED')).toEqual({
      code: 'GAP_NEED',
      numbers: { region: 'reg:x', n: 5, names: ['ent:e4', 'ent:e1', 'ent:e2'], m: 5 },
      basis: ['rel:a-e', 'ent:e4', 'ent:e1', 'ent:e2'],
    });
    expect(
      cell.inputs.filter(({ code }) => code.startsWith('P:')).map(({ code, value }) => [code, value]),
    ).toEqual([
      ['P:seg:b', 0],
      ['P:seg:e', 5],
    ]);
  });
});

describe('plan', () => {
  const plan = (references: Facts['references'], planRegions = ['reg:x']) =>
    factor(merge({ references, planRegions }), 'plan');

  it('1 named, ½ an ancestor named, 0.2 neither, null without a plan', () => {
    expect(plan([reference('seg:a', 'pol:1', 'reg:x')])).toBe(1);
    expect(plan([reference('seg:a', 'goal:1', 'reg:p')])).toBe(1);
    expect(plan([reference('seg:c', 'pol:1', 'reg:x')])).toBe(0.5);
    expect(plan([reference('seg:b', 'pol:1', 'reg:x'), reference('seg:a', 'scn:1', 'reg:x')])).toBe(0.2);
    expect(plan([reference('seg:a', 'pol:1', 'reg:x1')])).toBe(0.2);
    expect(plan([], ['reg:p'])).toBe(0.2);
    expect(plan([], ['reg:y', 'reg:x1'])).toBeNull();
    expect(plan([], [])).toBeNull();
  });

  it('the clause that names the leaf is quoted, a policy before a goal', () => {
    const references = [
      reference('seg:c', 'pol:0', 'reg:x'),
      reference('seg:a', 'goal:1', 'reg:x'),
      reference('seg:a', 'pol:2', 'reg:n'),
    ];
    const cell = judgeCell(merge({ references, planRegions: ['reg:x'] }), ask);
    expect(cell.reasons.find(({ code }) => code === 'GAP_PLAN')).toEqual({
      code: 'GAP_PLAN',
      numbers: { plan: 'pol:2', segment: 'seg:a', n: 2 },
      basis: ['pol:2', 'goal:1'],
    });
  });
});

describe('criticality and feasibility', () => {
  it('are what the caller found, unknown where he found nothing; feasibility only with enough chain firms', () => {
    const more = { criticality: new Map([['seg:a', 0.25]]), feasibility: new Map([['seg:a', 0.5]]) };
    const small = merge(many('b', 9, 'reg:x', 'seg:b'));
    expect([factor(small, 'criticality', more), factor(small, 'feasibility', more)]).toEqual([0.25, null]);
    const large = merge(many('b', 10, 'reg:x', 'seg:b'));
    expect(factor(large, 'feasibility', more)).toBe(0.5);
    expect([factor(large, 'criticality'), factor(large, 'feasibility')]).toEqual([null, null]);
  });
});

describe('priority', () => {
  it.each([
    [[0.5, 0.5, 0.5, 0.5], 0.5, 0.5, 0.5],
    [[0.25, 1, null, null], 0, Math.sqrt(0.5), 0.5],
    [[0.25, null, null, null], 0, Math.sqrt(0.5), null],
    [[null, null, null, null], 0, 1, null],
    [[0, 1, null, 1], 0, 0, 0],
  ])('%j', (factors, low, high, point) => {
    const found = priorityOf(factors);
    expect(found.low).toBeCloseTo(low, 12);
    expect(found.high).toBeCloseTo(high, 12);
    if (point === null) expect(found.point).toBeNull();
    else expect(found.point).toBeCloseTo(point, 12);
  });

  it('orders by point with null last, then high, then id', () => {
    const row = (segment: string, point: number | null, high: number) => ({
      segment,
      priority: { low: 0, high, point },
    });
    const rows = [
      row('seg:e', null, 1),
      row('seg:d', 0, 0),
      row('seg:c', 0.5, 0.6),
      row('seg:b', 0.5, 0.7),
      row('seg:a', 0.5, 0.6),
    ];
    expect(rows.sort(byPriority).map(({ segment }) => segment)).toEqual([
      'seg:b',
      'seg:a',
      'seg:c',
      'seg:d',
      'seg:e',
    ]);
  });
});

describe('gaps', () => {
  it('are missing, thin and unknown cells unless asked otherwise', () => {
    const world = merge(
      { segments: feeding, surveys: [census('seg:a', 'reg:x')] },
      many('b', 10, 'reg:x', 'seg:b'),
      many('z', 1, 'reg:z', 'seg:b'),
    );
    const cells = judgeRegion(world, { chain: 'seg:i', region: 'reg:x', asOf: TODAY });
    const ids = (filter?: Parameters<typeof gaps>[1]) => gaps(cells, filter).map(({ segment }) => segment);
    expect(cells.map(({ verdict }) => verdict)).toEqual(['MISSING', 'STRONG', 'UNKNOWN']);
    // Neither has two known factors; seg:e could still reach 1, seg:a with a need of ½ only ½^¼.
    expect(ids()).toEqual(['seg:e', 'seg:a']);
    expect(ids({ verdicts: null, advice: null })).toEqual(['seg:e', 'seg:a']);
    expect(ids({ verdicts: ['STRONG'] })).toEqual(['seg:b']);
    expect(ids({ advice: ['CHECK_FIRST'] })).toEqual(['seg:e']);
    expect(ids({ verdicts: [] })).toEqual([]);
  });
});

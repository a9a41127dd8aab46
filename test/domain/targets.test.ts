import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../api/domain/facts.ts';
import type { Link, Target } from '../../api/domain/results.ts';
import { fitOf, strengthOf } from '../../api/domain/target-factors.ts';
import { type TargetQuestion, targets } from '../../api/domain/targets.ts';
import { carrier, facts, firm, row, segment } from './structure-facts.ts';

const AS_OF = '2025-12-31';
const SEGMENTS = [
  segment('root', null),
  segment('chain', 'root'),
  segment('group', 'chain'),
  segment('s', 'group'),
  segment('x', 'chain'),
];
const link = (from: string, type: string, to: string, properties: Record<string, unknown> = {}): Link => ({
  id: `rel:${from.slice(4)}-${type}-${to.slice(4)}`,
  type,
  from,
  to,
  properties: { status: 'stated', asOf: AS_OF, ...properties },
});
const world = (parts: Partial<Facts>) => facts({ segments: SEGMENTS, ...parts });
const ask = (parts: Partial<Facts>, links: Link[] = [], more: Partial<TargetQuestion> = {}) =>
  targets(world(parts), links, { segment: 'seg:s', region: 'reg:c1', asOf: AS_OF, ...more });
const ids = (list: Target[]) => list.map(target => target.enterprise);
const factor = (target: Target, code: string) => target.factors.find(found => found.code === code)!;
const codes = (target: Target, code: string) => factor(target, code).reasons.map(reason => reason.code);

describe('who is a target', () => {
  const list = ask({
    firms: [
      firm('local', 'c1'),
      firm('district', 'd1'),
      firm('province', 'p'),
      firm('country', 'cn'),
      firm('near', 'c2'),
      firm('far', 'c3'),
      firm('foreign', 'us'),
      firm('nowhere', null),
      firm('elsewhere', 'c2'),
      firm('soon', 'c2'),
      firm('later', 'c2'),
    ],
    activities: [
      ...['local', 'district', 'province', 'country', 'near', 'far', 'foreign', 'nowhere'].map(id =>
        row(id, 's'),
      ),
      row('elsewhere', 'x'),
      row('soon', 's', { planned: true }),
      row('later', 's', { since: '2026-01-01' }),
    ],
  });
  test('outside firms with a row that counts; foreign ones among them', () => {
    expect(ids(list.nodes)).toEqual(['ent:far', 'ent:foreign', 'ent:near']);
    expect(list.totalCount).toBe(3);
    expect(list.nodes.map(target => target.rank)).toEqual([1, 2, 3]);
  });
  test('unknown place and too coarse a place are lists of their own', () => {
    expect(ids(list.unplaced)).toEqual(['ent:nowhere']);
    expect(list.possiblyLocal).toEqual(['ent:country', 'ent:province']);
  });
  test('a district looks at its own city as possibly local', () => {
    const firms = [firm('city', 'c1'), firm('other', 'd2')];
    const d1 = ask({ firms, activities: [row('city', 's'), row('other', 's')] }, [], { region: 'reg:d1' });
    expect(ids(d1.nodes)).toEqual(['ent:other']);
    expect(d1.possiblyLocal).toEqual(['ent:city']);
  });
});

describe('groups', () => {
  const parents = [
    { child: 'ent:branch', parent: 'ent:head' },
    { child: 'ent:sister', parent: 'ent:head' },
  ];
  test('a group that works here in this segment is an expansion', () => {
    const list = ask({
      firms: [firm('head', 'c2'), firm('branch', 'd1'), firm('new', 'c2')],
      parents,
      activities: [row('head', 's'), row('branch', 's'), row('new', 's')],
    });
    expect(ids(list.nodes)).toEqual(['ent:new']);
    expect(ids(list.expansions)).toEqual(['ent:head']);
    expect(list.expansions[0]!.alreadyHere).toEqual(['ent:branch']);
    expect(codes(list.expansions[0]!, 'reach')).toContain('TGT_HERE');
  });
  test('a group here in another segment stays a target and says so', () => {
    const list = ask({
      firms: [firm('head', 'c2'), firm('branch', 'd1')],
      parents,
      activities: [row('head', 's'), row('branch', 'x')],
    });
    expect(ids(list.nodes)).toEqual(['ent:head']);
    expect(list.nodes[0]!.localBranches).toEqual(['ent:branch']);
    const here = factor(list.nodes[0]!, 'reach').reasons.find(reason => reason.code === 'TGT_HERE')!;
    expect(here.numbers.branch).toEqual(['ent:branch']);
    expect(here.basis).toEqual(['ent:branch']);
  });
  test('a firm planned here, and one whose group has signed here, are no targets', () => {
    const list = ask({
      firms: [firm('head', 'c2'), firm('branch', 'd1'), firm('new', 'c2')],
      parents,
      activities: [row('head', 's'), row('branch', 's', { planned: true }), row('new', 's')],
    });
    expect(ids(list.nodes)).toEqual(['ent:new']);
    expect(list.planned).toEqual(['ent:branch', 'ent:head']);
  });
  test('a plan of the same group elsewhere, or in another segment, is no signature here', () => {
    const list = ask({
      firms: [firm('head', 'c2'), firm('branch', 'd1'), firm('sister', 'c3')],
      parents,
      activities: [
        row('head', 's'),
        row('branch', 'x', { planned: true }),
        row('sister', 's', { planned: true }),
      ],
    });
    expect(ids(list.nodes)).toEqual(['ent:head']);
    expect(list.planned).toEqual([]);
  });
});

describe('fit, by hand', () => {
  test.each([
    ['stated maker', {}, 0.95],
    ['stated service', { role: 'service' }, 0.95 * 0.7],
    ['stated distributor', { role: 'distributor' }, 0.95 * 0.4],
    ['role not stated', { role: null }, 0.95 * 0.7],
    ['share of a tenth', { share: 0.1 }, 0.095],
    ['inferred with confidence', { status: 'inferred' as const, confidence: 0.6 }, 0.6],
    ['inferred without', { status: 'inferred' as const }, 0.5],
  ])('%s', (_, more, value) => {
    expect(fitOf([row('a', 's', more)]).value).toBeCloseTo(value, 12);
  });
  test('the best row counts and is the basis', () => {
    const found = fitOf([
      row('a', 's', { role: 'service' }),
      row('a', 's', { role: 'developer', product: 'GPU' }),
    ]);
    expect(found.value).toBeCloseTo(0.95, 12);
    expect(found.reasons[0]!.numbers.product).toBe('GPU');
    expect(found.reasons[0]!.basis).toEqual(['rel:a-s-developer', 'src:a']);
  });
});

describe('strength, by hand', () => {
  test.each([
    ['nothing known is unknown', {}, null],
    ['listed', { listedCode: '000001' }, 1],
    ['size', { size: 'medium' as const }, 0.6],
    // log(10⁵/10³)/log(10⁷/10³) = 1/2
    ['revenue of 10 亿元', { revenueWan: 100_000, revenueYear: '2024' }, 0.5],
    ['a stated revenue of 0 is weak, not unknown', { revenueWan: 0, revenueYear: '2024' }, 0],
    ['revenue above the scale', { revenueWan: 99_999_999 }, 1],
    ['revenue of a later year is not yet known', { revenueWan: 100_000, revenueYear: '2026' }, null],
    // log(10³/10)/log(10⁵/10) = 1/2
    ['1,000 employees', { employees: 1_000 }, 0.5],
    ['mean of the known', { employees: 1_000, listedCode: 'x', size: 'small' as const }, 0.6],
  ])('%s', (_, more, value) => {
    const found = strengthOf(firm('a', 'c2', more), AS_OF);
    if (value === null) expect(found).toEqual({ value: null, reasons: [] });
    else expect(found.value).toBeCloseTo(value, 12);
  });
});

describe('reach', () => {
  const base = { firms: [firm('t', 'c2'), firm('l1', 'd1'), firm('l2', 'c1')], activities: [row('t', 's')] };
  test('none on record is unknown', () => {
    const [target] = ask(base).nodes;
    expect(factor(target!, 'reach').value).toBeNull();
    expect(codes(target!, 'reach')).toEqual(['PATH_NONE', 'TGT_UNKNOWN']);
    expect(target!.warmPaths).toEqual([]);
  });
  test('1 − Π(1 − strength), best path and customers as reasons', () => {
    const links = [
      link('ent:t', 'SUPPLIES', 'ent:l1', { asOf: '2025' }),
      link('ent:l2', 'INVESTS_IN', 'ent:t'),
      link('ent:t', 'SUPPLIES', 'ent:l2', { planned: true }),
      link('ent:t', 'SUPPLIES', 'ent:foreign'),
    ];
    const [target] = ask(base, links).nodes;
    const reach = factor(target!, 'reach');
    expect(reach.value).toBeCloseTo(1 - (1 - 0.665) * (1 - 0.76), 12);
    expect(reach.reasons).toEqual([
      {
        code: 'PATH_BEST',
        numbers: {
          local: 'ent:l2',
          path: ['ent:l2', 'ent:t'],
          hops: 1,
          s: expect.closeTo(0.76, 12),
          weakest: 'INVESTS_IN',
          date: AS_OF,
        },
        basis: ['rel:l2-INVESTS_IN-t', 'ent:l2', 'ent:t'],
      },
      {
        code: 'TGT_LINKED',
        numbers: { n: 1, names: ['ent:l1'], date: '2025' },
        basis: ['rel:t-SUPPLIES-l1', 'ent:l1'],
      },
    ]);
  });
  test('institutions are local where the caller says so; the home region by itself', () => {
    const links = [link('ent:t', 'ALUMNI_OF', 'inst:u'), link('ent:t', 'HOMETOWN_OF', 'reg:d2')];
    expect(ask(base, links).nodes[0]!.warmPaths.map(path => path.path.nodes[0])).toEqual(['reg:d2']);
    const known = ask(base, links, { local: id => id === 'inst:u' });
    expect(known.nodes[0]!.warmPaths.map(path => path.path.nodes[0])).toEqual(['inst:u', 'reg:d2']);
    const blocked = ask(base, links, { local: () => true, blocked: id => id === 'inst:u' });
    expect(blocked.nodes[0]!.warmPaths.map(path => path.path.nodes[0])).toEqual(['reg:d2']);
  });
});

describe('match', () => {
  const base = { firms: [firm('t', 'c2')], activities: [row('t', 's')] };
  const match = (parts: Partial<Facts>) => factor(ask({ ...base, ...parts }).nodes[0]!, 'match').value;
  const named = (leaf: string, region: string): Facts['references'][number] => ({
    segment: `seg:${leaf}`,
    by: 'pol:1',
    kind: 'POLICY',
    region: `reg:${region}`,
    since: null,
  });
  test('unknown where neither carrier nor plan is loaded', () => {
    expect(match({})).toBeNull();
    expect(match({ carriers: [carrier('a', 'c2', ['s'])] })).toBeNull();
  });
  test.each([
    ['leaf', ['s'], 1],
    ['group', ['group'], 0.7],
    ['chain', ['chain'], 0.7],
    ['industry', ['root'], 0.4],
    ['something else', ['x'], 0],
    ['the closest focus counts', ['root', 's'], 1],
  ])('carrier: %s', (_, focus, value) => {
    expect(match({ carriers: [carrier('a', 'd1', focus)] })).toBe(value);
  });
  test('plan: named, above, not; mean with the carrier', () => {
    const planRegions = ['reg:p'];
    expect(match({ planRegions, references: [named('s', 'p')] })).toBe(1);
    expect(match({ planRegions, references: [named('chain', 'c1')] })).toBe(0.5);
    expect(match({ planRegions, references: [named('s', 'c2')] })).toBe(0.2);
    expect(
      match({ planRegions, references: [named('s', 'p')], carriers: [carrier('a', 'd1', ['root'])] }),
    ).toBeCloseTo(0.7, 12);
  });
  test('carriers are listed, closest focus first', () => {
    const list = ask({
      ...base,
      carriers: [carrier('a', 'd1', ['root']), carrier('b', 'c1', ['s']), carrier('c', 'c1', ['x'])],
    });
    expect(list.carriers).toEqual(['car:b', 'car:a']);
  });
});

describe('score', () => {
  const parts = {
    firms: [firm('a', 'c2', { size: 'large' }), firm('b', 'c2'), firm('c', 'c2', { size: 'small' })],
    activities: ['a', 'b', 'c'].map(id => row(id, 's')),
  };
  test('unknown factors widen the interval, are named once each, and rank neither first nor last', () => {
    const { nodes } = ask(parts);
    // Points: a (0.25·0.95 + 0.2·1)/0.45 = 0.972, b 0.95, c (0.2375 + 0.06)/0.45 = 0.661.
    expect(ids(nodes)).toEqual(['ent:a', 'ent:b', 'ent:c']);
    expect(nodes[1]!.score).toEqual({
      low: expect.closeTo(0.2375, 12),
      high: expect.closeTo(0.9875, 12),
      point: expect.closeTo(0.95, 12),
    });
    const unknown = factor(nodes[1]!, 'risk').reasons[0]!;
    expect(unknown.code).toBe('TGT_UNKNOWN');
    expect(unknown.numbers.factors).toEqual(['strength', 'reach', 'intent', 'match', 'risk']);
    expect(unknown.numbers.low).toBe(nodes[1]!.score.low);
  });
  test('other weights, other order', () => {
    const { nodes, weights } = ask(parts, [], {
      weights: { fit: 0, strength: 1, reach: 0, intent: 0, match: 0, risk: 0 },
    });
    expect(ids(nodes)).toEqual(['ent:a', 'ent:c', 'ent:b']);
    expect(nodes[2]!.score).toEqual({ low: 0, high: 1, point: null });
    expect(weights.strength).toBe(1);
  });
  test.each([
    ['a segment that is no leaf', { segment: 'seg:chain' }, 'BAD_INPUT'],
    ['an unknown segment', { segment: 'seg:none' }, 'NOT_FOUND'],
    ['an unknown region', { region: 'reg:none' }, 'NOT_FOUND'],
    ['a bad date', { asOf: 'soon' }, 'BAD_INPUT'],
    ['a bad weight', { weights: { fit: -1 } }, 'BAD_INPUT'],
  ])('%s → %s', (_, more, code) => {
    expect(() => ask(parts, [], more)).toThrow(expect.objectContaining({ code }));
  });
});

test('nobody: empty lists', () => {
  expect(ask({})).toMatchObject({ nodes: [], expansions: [], unplaced: [], planned: [], totalCount: 0 });
});

test('equal inputs, permuted, give byte-equal answers; every outside firm is in exactly one list', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const place = fc.constantFrom('c1', 'd1', 'p', 'c2', 'c3', 'us', null);
  const worlds = fc.record({
    places: fc.array(place, { minLength: 6, maxLength: 6 }),
    planned: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    heads: fc.array(fc.option(fc.nat(5)), { minLength: 6, maxLength: 6 }),
    links: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 12 }),
  });
  fc.assert(
    fc.property(worlds, ({ places, planned, heads, links }) => {
      const parts = {
        firms: names.map((id, i) => firm(id, places[i]!)),
        activities: names.map((id, i) => row(id, 's', { planned: planned[i]! })),
        parents: heads.flatMap((head, i) =>
          head === null || head === i ? [] : [{ child: `ent:${names[i]}`, parent: `ent:${names[head]}` }],
        ),
      };
      const business = links.map(([i, j]) => link(`ent:${names[i]}`, 'SUPPLIES', `ent:${names[j]}`));
      const list = ask(parts, business);
      const again = ask(
        {
          firms: [...parts.firms].reverse(),
          activities: [...parts.activities].reverse(),
          parents: [...parts.parents].reverse(),
        },
        [...business].reverse(),
      );
      expect(JSON.stringify(again)).toBe(JSON.stringify(list));
      const outside = names.filter((_, i) => ['c2', 'c3', 'us'].includes(places[i] ?? '') && !planned[i]);
      const signed = list.planned.filter(id => outside.includes(id.slice(4)));
      expect([...ids(list.nodes), ...ids(list.expansions), ...signed].sort()).toEqual(
        outside.map(id => `ent:${id}`),
      );
      expect(JSON.stringify(list)).not.toMatch(/NaN|Infinity/);
    }),
  );
});

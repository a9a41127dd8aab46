import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  criticalityOf,
  cutOff,
  type FeedInput,
  type FeedNetwork,
  workingLevel,
} from '../../api/domain/criticality.ts';
import { cutsOf, type Edge, singlePoints } from '../../api/domain/single-points.ts';
import { feasibilityOf, structure } from '../../api/domain/structure.ts';
import { facts, firm, row, segment } from './structure-facts.ts';

const AS_OF = '2025-12-31';

describe('working level, by hand', () => {
  const input = (from: string, weight: number, substitutes: FeedInput['substitutes'] = []): FeedInput => ({
    from,
    weight,
    essential: weight >= 0.8,
    substitutes,
  });
  const level = (inputs: FeedInput[], levels: Record<string, number>) =>
    workingLevel(inputs, id => levels[id] ?? 1);
  test.each<[string, FeedInput[], Record<string, number>, number]>([
    ['no inputs', [], {}, 1],
    ['all there', [input('a', 1), input('b', 0.3)], {}, 1],
    ['an essential input of weight 1 gone', [input('a', 1), input('b', 0.3)], { a: 0 }, 0],
    ['an essential input of weight 0.8 gone', [input('a', 0.8)], { a: 0 }, 0.2],
    ['two essential inputs multiply', [input('a', 0.8), input('b', 0.9)], { a: 0, b: 0.5 }, 0.2 * 0.55],
    ['helpful inputs weigh', [input('a', 0.3), input('b', 0.5)], { a: 0, b: 0.5 }, 1 - 0.3 - 0.25],
    [
      'many helpful inputs share one whole',
      [input('a', 0.5), input('b', 0.7), input('c', 0.3)],
      { a: 0 },
      1 - 0.5 / 1.5,
    ],
    ['essential × helpful', [input('a', 0.8), input('b', 0.5)], { a: 0, b: 0 }, 0.2 * 0.5],
    ['a substitute stands in by half', [input('a', 1, [{ from: 'b', ratio: 0.5 }])], { a: 0 }, 0.5],
    [
      'a substitute that is itself half gone',
      [input('a', 1, [{ from: 'b', ratio: 0.5 }])],
      { a: 0, b: 0.5 },
      0.25,
    ],
    [
      'the better of what is left and the substitute',
      [input('a', 1, [{ from: 'b', ratio: 0.5 }])],
      { a: 0.8 },
      0.8,
    ],
  ])('%s', (_, inputs, levels, expected) => {
    expect(level(inputs, levels)).toBeCloseTo(expected, 12);
  });
});

type Feeds = Record<string, [to: string, weight: number][]>;
const chain = (feeds: Feeds, groups: Record<string, string> = {}) => [
  segment('root', null),
  segment('chain', 'root'),
  segment('g', 'chain'),
  segment('g-other', 'g'),
  ...Object.entries(feeds).map(([id, to]) => segment(id, groups[id] ?? 'chain', to)),
];
const firmsIn = (...leaves: string[]) => ({
  firms: leaves.map((leaf, i) => firm(`f${i}-${leaf}`, 'd1')),
  activities: leaves.map((leaf, i) => row(`f${i}-${leaf}`, leaf)),
});
const ask = (segments: ReturnType<typeof chain>, parts = {}, node = 'seg:chain') =>
  criticalityOf(facts({ segments, ...parts }), { chain: node, region: 'reg:c1', asOf: AS_OF });

describe('criticality, by hand', () => {
  const feeds: Feeds = {
    a: [
      ['b', 1],
      ['c', 0.3],
    ],
    b: [['c', 0.5]],
    c: [],
  };
  test('share of the downstream importance; null where nothing is downstream', () => {
    const found = ask(chain(feeds));
    // Without a: y_b = 0, y_c = 1 − 0.8: (1 + 0.8)/2.
    expect(found.get('seg:a')).toBeCloseTo(0.9, 12);
    expect(found.get('seg:b')).toBeCloseTo(0.5, 12);
    expect(found.get('seg:c')).toBeNull();
  });
  test('local providers downstream make a segment weigh more', () => {
    // i_b = 3, i_c = 1: (3·1 + 1·0.8)/4.
    expect(ask(chain(feeds), firmsIn('b', 'b')).get('seg:a')).toBeCloseTo(0.95, 12);
  });
  test('a sibling with local providers stands in, one without does not', () => {
    const siblings: Feeds = { s1: [['x', 1]], s2: [['x', 0.8]], x: [] };
    const group = { s1: 'g', s2: 'g' };
    expect(ask(chain(siblings, group)).get('seg:s1')).toBeCloseTo(1, 12);
    // 0.5 · min(1, 0.8/1) of it is there: loss 0.6.
    expect(ask(chain(siblings, group), firmsIn('s2')).get('seg:s1')).toBeCloseTo(0.6, 12);
    // Not a sibling: no substitute.
    expect(ask(chain(siblings, { s1: 'g' }), firmsIn('s2')).get('seg:s1')).toBeCloseTo(1, 12);
  });
  test('cycles: the greatest fixed point', () => {
    // y_b = ½·y_c, y_c = ½ + ½·y_b → 1/3 and 2/3; lost (2/3 + 1/3)/2.
    const found = ask(chain({ a: [['b', 0.5]], b: [['c', 0.5]], c: [['b', 0.5]] }));
    expect(found.get('seg:a')).toBeCloseTo(0.5, 9);
    // Without b: y_c = ½, and b itself is not counted.
    expect(found.get('seg:b')).toBeCloseTo(0.5, 9);
  });
  test('a cycle of essential inputs of weight 1 goes down as one', () => {
    const found = ask(chain({ a: [['b', 0.9]], b: [['c', 1]], c: [['b', 1]] }));
    expect(found.get('seg:a')).toBeCloseTo(1, 6);
  });
  test('the same number whatever node was asked for', () => {
    const whole = ask(chain(feeds), {}, 'seg:root');
    for (const [leaf, value] of ask(chain(feeds))) expect(whole.get(leaf)).toBe(value);
  });
  test('a leaf is refused', () => {
    expect(() => ask(chain(feeds), {}, 'seg:a')).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  });
});

describe('properties', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const edges = fc.uniqueArray(
    fc.record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      weight: fc.integer({ min: 1, max: 10 }).map(n => n / 10),
    }),
    { maxLength: 14, selector: edge => `${edge.from}>${edge.to}` },
  );
  const networkOf = (list: { from: string; to: string; weight: number }[]): FeedNetwork => ({
    importance: new Map(ids.map((id, i) => [id, 1 + i])),
    inputs: new Map(
      ids.map(id => [
        id,
        list
          .filter(edge => edge.to === id && edge.from !== id)
          .map(({ from, weight }) => ({ from, weight, essential: weight >= 0.8, substitutes: [] })),
      ]),
    ),
    outputs: new Map(ids.map(id => [id, list.filter(edge => edge.from === id).map(edge => edge.to)])),
  });

  test('agrees with a second implementation: one random segment at a time, straight from the formula', () => {
    fc.assert(
      fc.property(edges, fc.constantFrom(...ids), fc.infiniteStream(fc.nat(4)), (list, absent, order) => {
        const network = networkOf(list);
        const y: Record<string, number> = Object.fromEntries(ids.map(id => [id, 1]));
        y[absent] = 0;
        for (let round = 0; round < 4000; round++) {
          const id = ids[order.next().value!]!;
          if (id === absent) continue;
          const inputs = list.filter(edge => edge.to === id && edge.from !== id);
          const helpful = inputs.filter(edge => edge.weight < 0.8);
          const product = inputs
            .filter(edge => edge.weight >= 0.8)
            .reduce((all, edge) => all * (1 - edge.weight + edge.weight * y[edge.from]!), 1);
          const whole = Math.max(
            1,
            helpful.reduce((sum, edge) => sum + edge.weight, 0),
          );
          const missed = helpful.reduce((sum, edge) => sum + edge.weight * (1 - y[edge.from]!), 0);
          y[id] = product * (1 - missed / whole);
        }
        const result = cutOff(network, absent);
        for (const { segment: id, loss } of result.affected) expect(loss).toBeCloseTo(1 - y[id]!, 4);
        if (result.share !== null) expect(result.share >= 0 && result.share <= 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('articulation points and bridges: what really splits the graph', () => {
    const drawn = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), {
      maxLength: 9,
      selector: pair => pair.join('>'),
    });
    const parts = (nodes: string[], list: Edge[]) => {
      const left = new Set(nodes);
      let count = 0;
      for (const start of nodes) {
        if (!left.delete(start)) continue;
        count++;
        const queue = [start];
        for (const id of queue) {
          for (const { from, to } of list) {
            for (const [here, there] of [
              [from, to],
              [to, from],
            ] as const) {
              if (here === id && left.delete(there)) queue.push(there);
            }
          }
        }
      }
      return count;
    };
    fc.assert(
      fc.property(drawn, pairs => {
        const list = pairs.map(([from, to]) => ({ id: `${from}>${to}`, from, to }));
        const cuts = cutsOf(ids, list);
        const whole = parts(ids, list);
        const splits = ids.filter(id => {
          const others = ids.filter(other => other !== id);
          const lonely = list.every(edge => edge.from === edge.to || (edge.from !== id && edge.to !== id));
          return (
            !lonely &&
            parts(
              others,
              list.filter(e => e.from !== id && e.to !== id),
            ) > whole
          );
        });
        expect(cuts.articulation).toEqual(splits);
        const bridges = list.filter(
          edge =>
            parts(
              ids,
              list.filter(other => other !== edge),
            ) > whole,
        );
        expect(cuts.bridges).toEqual(bridges.map(edge => edge.id).sort());
      }),
      { numRuns: 500 },
    );
  });
});

test('a chain of 100,000 segments does not exhaust the stack', () => {
  const nodes = Array.from({ length: 100_000 }, (_, i) => `n${i}`);
  const edges = nodes.slice(1).map((to, i) => ({ id: `e${i}`, from: nodes[i]!, to }));
  const cuts = cutsOf(nodes, edges);
  expect([cuts.articulation.length, cuts.bridges.length]).toEqual([99_998, 99_999]);
});

test('single points of what is here', () => {
  const feeds: Feeds = { a: [['b', 1]], b: [['c', 1]], c: [['d', 1]], d: [['b', 0.2]] };
  const parts = firmsIn('a', 'b', 'b', 'c');
  const found = singlePoints(facts({ segments: chain(feeds), ...parts }), {
    chain: 'seg:chain',
    region: 'reg:c1',
    asOf: AS_OF,
  });
  // d has nobody here, so a – b – c is a line.
  expect(found.articulation).toEqual(['seg:b']);
  expect(found.bridges).toEqual(['rel:a-b', 'rel:b-c']);
  expect(found.singleProviders).toEqual([
    { segment: 'seg:a', enterprises: ['ent:f0-a'] },
    { segment: 'seg:c', enterprises: ['ent:f3-c'] },
  ]);
});

describe('feasibility and structure', () => {
  const segments = [
    segment('root', null),
    segment('k', 'root'),
    ...['s1', 's2', 's3'].map(id => segment(id, 'k')),
  ];
  // Rows of the hand table in complexity.test.ts: c1 [4 0 0], c2 [2 2 0], c3 [0 2 2]; plus a firm known only to its province.
  const counts: [string, string, number][] = [
    ['c1', 's1', 4],
    ['c2', 's1', 2],
    ['c2', 's2', 2],
    ['c3', 's2', 2],
    ['c3', 's3', 2],
    ['q', 's1', 1],
  ];
  const parts = {
    segments,
    firms: counts.flatMap(([place, leaf, n]) =>
      Array.from({ length: n }, (_, i) => firm(`${place}-${leaf}-${i}`, place)),
    ),
    activities: counts.flatMap(([place, leaf, n]) =>
      Array.from({ length: n }, (_, i) => row(`${place}-${leaf}-${i}`, leaf)),
    ),
  };
  const asked = (region: string, minFirms: number) => [
    ...feasibilityOf(facts(parts), { chain: 'seg:root', region, asOf: AS_OF, minFirms }).values(),
  ];
  test('density among comparison regions', () => {
    expect(asked('reg:c1', 4)).toEqual([expect.closeTo(2 / 3, 12), 0.25, 0]);
    expect(asked('reg:c2', 4)).toEqual([1, 0.75, expect.closeTo(1 / 3, 12)]);
  });
  test('null for a region that is too small, or that is compared with nobody', () => {
    expect(asked('reg:c1', 5)).toEqual([null, null, null]);
    expect(asked('reg:d1', 1)).toEqual([null, null, null]);
    expect(asked('reg:cn', 4)).toEqual([null, null, null]);
  });
  test('the table: who is in, who is left out, who has no place at the level', () => {
    const table = structure(facts(parts), { chain: 'seg:k', asOf: AS_OF, minFirms: 4 });
    expect(table.regions).toEqual(['reg:c1', 'reg:c2', 'reg:c3']);
    expect(table.counts).toEqual([
      [4, 0, 0],
      [2, 2, 0],
      [0, 2, 2],
    ]);
    expect([table.leftOut, table.notPlaced]).toEqual([[], 1]);
    expect(structure(facts(parts), { chain: 'seg:k', asOf: AS_OF, minFirms: 5 }).leftOut).toEqual([
      'reg:c1',
      'reg:c2',
      'reg:c3',
    ]);
    const one = structure(facts(parts), { chain: 'seg:k', asOf: AS_OF, minFirms: 4, regions: ['reg:c2'] });
    expect([one.regions, one.density, one.eci]).toEqual([['reg:c2'], [table.density[1]], [table.eci[1]]]);
    expect(() => structure(facts(parts), { chain: 'seg:k', asOf: AS_OF, regions: ['reg:none'] })).toThrow(
      'no region',
    );
  });
});

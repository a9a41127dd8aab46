import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestDisjoint } from '../../api/domain/disjoint.ts';
import type { Link, WarmPath } from '../../api/domain/results.ts';
import {
  hubDiscount,
  indexLinks,
  stepStrength,
  warmPaths,
  warmPathsTo,
} from '../../api/domain/warm-paths.ts';

const AS_OF = '2025-12-31';
let serial = 0;
function link(from: string, type: string, to: string, properties: Record<string, unknown> = {}): Link {
  serial += 1;
  const id = `rel:${String(serial).padStart(4, '0')}`;
  return { id, type, from, to, properties: { status: 'stated', asOf: AS_OF, ...properties } };
}
const start = (id: string) => /^(ent|inst|reg):l/.test(id);
const ask = (links: Link[], more: Partial<Parameters<typeof warmPaths>[1]> = {}) =>
  warmPaths(links, { target: 'ent:t', start, asOf: AS_OF, ...more });
const shape = (paths: WarmPath[]) => paths.map(path => path.path.nodes.join(' > '));

describe('strength of a step, by hand', () => {
  test.each([
    ['PART_OF', {}, 0.95],
    ['INVESTS_IN', {}, 0.76],
    ['SUPPLIES', {}, 0.665],
    ['COOPERATES_WITH', {}, 0.475],
    ['ALUMNI_OF', {}, 0.38],
    ['HOMETOWN_OF', {}, 0.285],
    ['LOCATED_IN', {}, 0],
    ['FEEDS', {}, 0],
    // Half of its worth after 5 × 365.25 days; 2020-12-31 → 2025-12-31 is 1826 days.
    ['PART_OF', { asOf: '2020-12-31' }, 0.95 * 2 ** (-1826 / 365.25 / 5)],
    // A partial date ages from its last day.
    ['PART_OF', { asOf: '2020' }, 0.95 * 2 ** (-1826 / 365.25 / 5)],
    ['PART_OF', { asOf: null, since: '2020-12-31' }, 0.95 * 2 ** (-1826 / 365.25 / 5)],
    ['PART_OF', { asOf: null }, 0.475],
    ['PART_OF', { asOf: '2026' }, 0],
    ['PART_OF', { asOf: '2025' }, 0.95],
    ['PART_OF', { planned: true }, 0],
    ['PART_OF', { until: '2025-12-31' }, 0],
    ['PART_OF', { until: '2026-01-01' }, 0.95],
    ['PART_OF', { status: 'inferred' }, 0.5],
    ['PART_OF', { status: 'inferred', confidence: 0.8 }, 0.8],
    ['PART_OF', { status: 'inferred', confidence: 1 }, 0.95],
  ])('%s %j → %d', (type, properties, expected) => {
    expect(stepStrength(link('ent:a', type, 'ent:b', properties), AS_OF)).toBeCloseTo(expected, 12);
  });

  test('hub discount', () => {
    expect([0, 1, 10].map(d => hubDiscount(d, 10))).toEqual([1, 1, 1]);
    expect(hubDiscount(20, 10)).toBe(0.5);
    expect(hubDiscount(80, 10)).toBe(0.25);
    expect(hubDiscount(11, 10)).toBeLessThan(1);
  });
});

describe('paths', () => {
  test('one, two and three steps, both directions; four are too many', () => {
    expect(ask([link('ent:t', 'SUPPLIES', 'ent:l')])[0]!.strength).toBeCloseTo(0.665, 12);
    const two = ask([link('ent:t', 'PART_OF', 'ent:p'), link('ent:l', 'INVESTS_IN', 'ent:p')]);
    expect(shape(two)).toEqual(['ent:l > ent:p > ent:t']);
    expect(two[0]!.strength).toBeCloseTo(0.95 * 0.76, 12);
    expect(two[0]!.path.relations.map(r => r.type)).toEqual(['INVESTS_IN', 'PART_OF']);
    const three = [...chain('ent:t', 'ent:a', 'ent:b', 'ent:l')];
    expect(shape(ask(three))).toEqual(['ent:l > ent:b > ent:a > ent:t']);
    expect(ask(three, { maxHops: 2 })).toEqual([]);
    expect(ask(chain('ent:t', 'ent:a', 'ent:b', 'ent:c', 'ent:l'))).toEqual([]);
  });

  test('the strongest of several relations between two bodies is the step', () => {
    const [path] = ask([link('ent:t', 'ALUMNI_OF', 'inst:l'), link('inst:l', 'INVESTS_IN', 'ent:t')]);
    expect(path!.path.relations[0]!.type).toBe('INVESTS_IN');
  });

  test('planned and later relations are no introduction', () => {
    expect(ask([link('ent:t', 'SUPPLIES', 'ent:l', { planned: true })])).toEqual([]);
    expect(ask([link('ent:t', 'SUPPLIES', 'ent:l', { asOf: '2026-01-01' })])).toEqual([]);
  });

  test('government is neither start nor link', () => {
    const blocked = (id: string) => id.includes('gov');
    expect(ask([link('inst:lgov', 'COOPERATES_WITH', 'ent:t')], { blocked })).toEqual([]);
    expect(ask(chain('ent:t', 'inst:gov', 'ent:l'), { blocked })).toEqual([]);
  });

  test('a region starts a path through a founder born there, and never stands inside one', () => {
    expect(shape(ask([link('ent:t', 'HOMETOWN_OF', 'reg:l')]))).toEqual(['reg:l > ent:t']);
    const throughRegion = [link('ent:t', 'HOMETOWN_OF', 'reg:x'), link('ent:l', 'HOMETOWN_OF', 'reg:x')];
    expect(ask(throughRegion)).toEqual([]);
    expect(ask([link('ent:t', 'LOCATED_IN', 'reg:l')])).toEqual([]);
  });

  test('a hub counts less, as a link and as a start', () => {
    const alumni = (n: number) =>
      Array.from({ length: n }, (_, i) => link(`ent:x${i}`, 'ALUMNI_OF', 'inst:l'));
    const [path] = ask([link('ent:t', 'ALUMNI_OF', 'inst:l'), ...alumni(79)]);
    expect(path!.strength).toBeCloseTo(0.38 / 4, 12);
    // Where the caller knows more partners than it fetched links.
    const [known] = ask([link('ent:t', 'ALUMNI_OF', 'inst:l')], { degree: () => 80 });
    expect(known!.strength).toBeCloseTo(0.38 / 4, 12);
  });

  test('a greedy choice would block a second path', () => {
    // The strongest path l1 > a > b > t holds both a and b, which two disjoint paths need.
    const links = [
      link('ent:t', 'PART_OF', 'ent:b'),
      link('ent:b', 'PART_OF', 'ent:a'),
      link('ent:a', 'PART_OF', 'ent:l1'),
      link('ent:b', 'COOPERATES_WITH', 'ent:l2'),
      link('ent:t', 'COOPERATES_WITH', 'ent:a'),
    ];
    expect(shape(ask(links, { first: 1 }))).toEqual(['ent:l1 > ent:a > ent:b > ent:t']);
    const paths = ask(links);
    expect(shape(paths)).toEqual(['ent:l1 > ent:a > ent:t', 'ent:l2 > ent:b > ent:t']);
    expect(paths.map(path => path.strength)).toEqual([
      expect.closeTo(0.45125, 9),
      expect.closeTo(0.45125, 9),
    ]);
  });

  test('at most three, strongest first, ties by ids', () => {
    const links = ['d', 'c', 'b', 'a'].map(x => link('ent:t', 'SUPPLIES', `ent:l${x}`));
    links.push(link('ent:t', 'PART_OF', 'ent:lz'));
    expect(shape(ask(links))).toEqual(['ent:lz > ent:t', 'ent:la > ent:t', 'ent:lb > ent:t']);
  });

  test('none known: empty; limits are checked', () => {
    expect(ask([])).toEqual([]);
    expect(() => ask([], { maxHops: 4 })).toThrow('maxHops');
    expect(() => ask([], { first: 0 })).toThrow('first');
  });
});

function chain(...ids: string[]): Link[] {
  return ids.slice(1).map((id, i) => link(ids[i]!, 'SUPPLIES', id));
}

/** All simple paths, then all triples: nothing clever. */
function bruteForce(links: Link[], most: number): { count: number; total: number } {
  const index = indexLinks(links, { start, asOf: AS_OF });
  const paths: { nodes: string[]; strength: number }[] = [];
  const walk = (nodes: string[], strength: number) => {
    for (const step of index.steps.get(nodes.at(-1)!) ?? []) {
      if (nodes.includes(step.to)) continue;
      const next = [...nodes, step.to];
      const value = strength * step.strength * index.discount.get(step.to)!;
      if (start(step.to)) paths.push({ nodes: next.slice(1), strength: value });
      if (next.length <= 3) walk(next, value);
    }
  };
  walk(['ent:t'], 1);
  let best = { count: 0, total: 0 };
  const pick = (from: number, used: string[], count: number, total: number) => {
    if (count > best.count || (count === best.count && total > best.total)) best = { count, total };
    if (count === most) return;
    for (let i = from; i < paths.length; i++) {
      if (paths[i]!.nodes.some(node => used.includes(node))) continue;
      pick(i + 1, [...used, ...paths[i]!.nodes], count + 1, total + paths[i]!.strength);
    }
  };
  pick(0, [], 0, 0);
  return best;
}

const bodies = ['ent:t', 'ent:a', 'ent:b', 'ent:c', 'ent:d', 'ent:l1', 'ent:l2', 'ent:l3', 'reg:l4', 'reg:e'];
const network = fc.uniqueArray(
  fc.record({
    from: fc.constantFrom(...bodies.slice(0, 8)),
    to: fc.constantFrom(...bodies),
    type: fc.constantFrom('PART_OF', 'INVESTS_IN', 'SUPPLIES', 'COOPERATES_WITH', 'ALUMNI_OF'),
  }),
  { maxLength: 22, selector: l => `${l.from} ${l.to} ${l.type}` },
);
const made = (rows: { from: string; to: string; type: string }[]) =>
  rows
    .filter(row => row.from !== row.to)
    .map(row => ({
      ...link(row.from, row.to.startsWith('reg:') ? 'HOMETOWN_OF' : row.type, row.to),
      id: `rel:${row.from}-${row.type}-${row.to}`,
    }));

test('exact: as many and as strong as brute force finds', () => {
  fc.assert(
    fc.property(network, fc.integer({ min: 1, max: 3 }), (rows, first) => {
      const links = made(rows);
      // A region that is no start must not lie inside a path; brute force knows no such rule.
      const usable = links.filter(l => l.to !== 'reg:e');
      const paths = ask(links, { first });
      const wanted = bruteForce(usable, first);
      expect(paths).toHaveLength(wanted.count);
      expect(paths.reduce((sum, path) => sum + path.strength, 0)).toBeCloseTo(wanted.total, 9);
    }),
    { numRuns: 400 },
  );
});

test('disjoint, short, from something local, in descending order, whatever the order of the rows', () => {
  fc.assert(
    fc.property(network, rows => {
      const links = made(rows);
      const paths = ask(links);
      const inner = paths.flatMap(path => path.path.nodes.slice(0, -1));
      expect(new Set(inner).size).toBe(inner.length);
      for (const { path, strength } of paths) {
        expect(path.nodes.length).toBeLessThanOrEqual(4);
        expect(path.nodes.length).toBe(path.relations.length + 1);
        expect(path.nodes.at(-1)).toBe('ent:t');
        expect(start(path.nodes[0]!)).toBe(true);
        expect(strength > 0 && strength <= 0.95).toBe(true);
        path.relations.forEach((relation, i) => {
          expect([relation.from, relation.to].sort()).toEqual([path.nodes[i]!, path.nodes[i + 1]!].sort());
        });
      }
      expect(paths.map(path => path.strength)).toEqual(
        paths.map(path => path.strength).sort((a, b) => b - a),
      );
      expect(JSON.stringify(ask([...links].reverse()))).toBe(JSON.stringify(paths));
    }),
  );
});

test('a hub with ten thousand ways through stays bounded', () => {
  const links: Link[] = [];
  for (let i = 0; i < 100; i++) {
    links.push(link('ent:t', 'SUPPLIES', `ent:a${i}`));
    for (let j = 0; j < 100; j++) links.push(link(`ent:a${i}`, 'SUPPLIES', `ent:b${j}`));
  }
  for (let j = 0; j < 100; j++)
    for (const l of ['1', '2']) links.push(link(`ent:b${j}`, 'SUPPLIES', `ent:l${l}`));
  const index = indexLinks(links, { start, asOf: AS_OF });
  expect(warmPathsTo(index, 'ent:t')).toHaveLength(2);
});

test('bestDisjoint on candidates of unequal length', () => {
  const candidates = [
    { nodes: ['a', 'b', 'c'], strength: 0.9 },
    { nodes: ['a'], strength: 0.3 },
    { nodes: ['b', 'd'], strength: 0.2 },
    { nodes: ['c'], strength: 0.1 },
  ];
  expect(bestDisjoint(candidates, 1).map(c => c.strength)).toEqual([0.9]);
  expect(bestDisjoint(candidates, 3).map(c => c.strength)).toEqual([0.3, 0.2, 0.1]);
  expect(bestDisjoint([], 3)).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cascade, cascade, type SupplyNetwork } from '../../api/domain/cascade.ts';
import { cascadeOf } from '../../api/domain/chain-cascade.ts';
import type { Link } from '../../api/domain/results.ts';
import { facts, firm, row, segment } from './structure-facts.ts';

type Essential = [sector: string, buyer: string][];
const network = (
  firms: Record<string, string>,
  supplies: [from: string, to: string, volume: number][],
  essential: Essential = [],
): SupplyNetwork => ({
  firms: Object.entries(firms).map(([id, sector]) => ({ id, sector })),
  supplies: supplies.map(([from, to, volume]) => ({ from, to, volume })),
  essential: (sector, buyer) => essential.some(([s, b]) => s === sector && b === buyer),
});
const stop = (of: SupplyNetwork, ...ids: string[]): Cascade => cascade(of, new Map(ids.map(id => [id, 0])));
const levels = (result: Cascade) => Object.fromEntries(result.levels);

describe('by hand', () => {
  test('an essential input stops its buyer, a helpful one costs its share of the inputs', () => {
    const chain = network(
      { A: 'a', B: 'b', C: 'c', D: 'd' },
      [
        ['A', 'B', 1],
        ['B', 'C', 1],
        ['D', 'C', 1],
      ],
      [['a', 'B']],
    );
    const result = stop(chain, 'A');
    expect(levels(result)).toEqual({ A: 0, B: 0, C: 0.5, D: 1 });
    // Sales are 1, 1, 0, 1.
    expect(result.share).toBeCloseTo(2 / 3, 12);
    expect(result.converged).toBe(true);
  });
  test('a supplier with a third of what is left of its sector is replaced but for a third', () => {
    const market = network(
      { A1: 'a', A2: 'a', B1: 'b', B2: 'b' },
      [
        ['A1', 'B1', 1],
        ['A2', 'B2', 3],
      ],
      [
        ['a', 'B1'],
        ['a', 'B2'],
      ],
    );
    const result = stop(market, 'A1');
    expect(levels(result)).toEqual({ A1: 0, A2: 1, B1: expect.closeTo(2 / 3, 9), B2: 1 });
    // B1 and B2 sell nothing: (1·1 + 3·0)/4.
    expect(result.share).toBeCloseTo(0.25, 12);
  });
  test('a customer that stops takes its share of the sales, and on up the chain', () => {
    const up = network({ S: 's', A: 'a', B: 'b', C: 'c' }, [
      ['S', 'A', 2],
      ['A', 'B', 3],
      ['A', 'C', 1],
    ]);
    // A keeps 1 of 4; S sells all to A and keeps a quarter. C loses nothing: A can still deliver.
    expect(levels(stop(up, 'B'))).toEqual({ A: 0.25, B: 0, C: 1, S: 0.25 });
  });
  test('two essential kinds: the scarcer one limits', () => {
    const two = network(
      { A: 'a', D: 'd', B: 'b' },
      [
        ['A', 'B', 1],
        ['D', 'B', 1],
      ],
      [
        ['a', 'B'],
        ['d', 'B'],
      ],
    );
    const result = cascade(
      two,
      new Map([
        ['A', 0.6],
        ['D', 0.9],
      ]),
    );
    // σ of a lone supplier is 1 once its sector shrank: B = min(0.6, 0.9).
    expect(result.levels.get('B')).toBeCloseTo(0.6, 9);
  });
  test('a ring of essential inputs goes down as one', () => {
    const ring = network(
      { A: 'a', B: 'b', C: 'c' },
      [
        ['A', 'B', 1],
        ['B', 'C', 1],
        ['C', 'A', 1],
      ],
      [
        ['a', 'B'],
        ['b', 'C'],
        ['c', 'A'],
      ],
    );
    expect(stop(ring, 'B').share).toBe(1);
  });
  test('a firm without relations takes nobody with it; importance can be given', () => {
    const alone = network({ A: 'a', B: 'b' }, []);
    expect(stop(alone, 'A').share).toBeNull();
    const weighed = {
      ...alone,
      firms: [
        { id: 'A', sector: 'a', importance: 1 },
        { id: 'B', sector: 'b', importance: 3 },
      ],
    };
    expect(stop(weighed, 'A').share).toBe(0.25);
  });
  test('no shock, no loss', () => {
    const chain = network({ A: 'a', B: 'b' }, [['A', 'B', 1]]);
    expect(cascade(chain, new Map()).share).toBe(0);
  });
});

test('bad input is refused', () => {
  const ok = network({ A: 'a', B: 'b' }, [['A', 'B', 1]]);
  const refused = (of: SupplyNetwork, shock: Map<string, number>) =>
    expect(() => cascade(of, shock)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  refused(ok, new Map([['X', 0]]));
  refused(ok, new Map([['A', 1.5]]));
  refused(ok, new Map([['A', Number.NaN]]));
  refused(network({ A: 'a' }, [['A', 'X', 1]]), new Map());
  refused(network({ A: 'a', B: 'b' }, [['A', 'B', 0]]), new Map());
});

/** Dense matrices, straight from the paper's equations; shares no code with the implementation. */
function dense(of: SupplyNetwork, shock: ReadonlyMap<string, number>): number[] {
  const n = of.firms.length;
  const index = new Map(of.firms.map((f, i) => [f.id, i]));
  const W = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (const { from, to, volume } of of.supplies) W[index.get(from)!]![index.get(to)!]! += volume;
  const sector = of.firms.map(f => f.sector);
  const s = W.map(r => r.reduce((a, b) => a + b, 0));
  const psi = of.firms.map(f => shock.get(f.id) ?? 1);
  const essential = (j: number, i: number) => of.essential(sector[j]!, of.firms[i]!.id);
  const lambda1 = W.map((_, j) =>
    W.map((__, i) => {
      const same = W.reduce((sum, r, l) => sum + (sector[l] === sector[j] ? r[i]! : 0), 0);
      return essential(j, i) && same > 0 ? W[j]![i]! / same : 0;
    }),
  );
  const lambda2 = W.map((_, j) =>
    W.map((__, i) => {
      const all = W.reduce((sum, r) => sum + r[i]!, 0);
      return !essential(j, i) && all > 0 ? W[j]![i]! / all : 0;
    }),
  );
  let hd = new Array<number>(n).fill(1);
  let hu = new Array<number>(n).fill(1);
  for (let t = 0; t < 3000; t++) {
    const sigma = hd.map((_, j) => {
      const market = hd.reduce((sum, h, l) => sum + (sector[l] === sector[j] ? s[l]! * h : 0), 0);
      return market > 0 ? Math.min(s[j]! / market, 1) : 1;
    });
    const next = hd.map((_, i) => {
      const perKind = [...new Set(sector)].map(
        k =>
          1 -
          hd.reduce((sum, h, j) => sum + (sector[j] === k ? lambda1[j]![i]! * sigma[j]! * (1 - h) : 0), 0),
      );
      const rest = 1 - hd.reduce((sum, h, j) => sum + lambda2[j]![i]! * sigma[j]! * (1 - h), 0);
      return Math.max(0, Math.min(psi[i]!, rest, ...perKind));
    });
    hu = hu.map((_, i) =>
      s[i]! > 0
        ? Math.min(
            psi[i]!,
            W[i]!.reduce((sum, w, j) => sum + (w / s[i]!) * hu[j]!, 0),
          )
        : psi[i]!,
    );
    hd = next;
  }
  return hd.map((h, i) => Math.min(h, hu[i]!));
}

const ids = ['A', 'B', 'C', 'D', 'E', 'F'];
const sectors = ['x', 'y', 'z'];
const networks = fc.record({
  sector: fc.array(fc.constantFrom(...sectors), { minLength: 6, maxLength: 6 }),
  supplies: fc.uniqueArray(
    fc.record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      volume: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 14, selector: e => e.from + e.to },
  ),
  essential: fc.array(fc.tuple(fc.constantFrom(...sectors), fc.constantFrom(...ids)), { maxLength: 6 }),
  shock: fc.dictionary(
    fc.constantFrom(...ids),
    fc.integer({ min: 0, max: 4 }).map(k => k / 4),
    { minKeys: 1, maxKeys: 2 },
  ),
});
const drawn = ({
  sector,
  supplies,
  essential,
}: {
  sector: string[];
  supplies: SupplyNetwork['supplies'];
  essential: Essential;
}) => ({
  ...network(Object.fromEntries(ids.map((id, i) => [id, sector[i]!])), [], essential),
  supplies: supplies.filter(e => e.from !== e.to),
});

test('agrees with an independent dense implementation, stays in [0, 1]', () => {
  fc.assert(
    fc.property(networks, parts => {
      const of = drawn(parts);
      const shock = new Map(Object.entries(parts.shock));
      const result = cascade(of, shock);
      // At a critical point a loop of firms dies out like 1/rounds: both are then still on their way.
      const settled = result.rounds < 1000;
      if (settled) expect(result.converged).toBe(true);
      dense(of, shock).forEach((h, i) => {
        expect(result.levels.get(ids[i]!)).toBeCloseTo(h, settled ? 6 : 2);
      });
      expect(result.share === null || (result.share >= 0 && result.share <= 1)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('a larger shock never spares anybody; order does not matter', () => {
  fc.assert(
    fc.property(networks, parts => {
      const of = drawn(parts);
      const shock = new Map(Object.entries(parts.shock));
      const worse = cascade(of, new Map([...shock].map(([id, left]) => [id, left / 2])));
      const result = cascade(of, shock);
      for (const [id, level] of worse.levels)
        expect(level).toBeLessThanOrEqual(result.levels.get(id)! + 1e-6);
      const turned = cascade(
        { ...of, firms: [...of.firms].reverse(), supplies: [...of.supplies].reverse() },
        shock,
      );
      expect(JSON.stringify([...turned.levels])).toBe(JSON.stringify([...result.levels]));
    }),
  );
});

test('says when it has not converged', () => {
  const ring = network({ A: 'a', B: 'b', C: 'c' }, [
    ['A', 'B', 1],
    ['C', 'B', 1],
    ['B', 'A', 1],
  ]);
  const result = cascade(ring, new Map([['C', 0]]), { tolerance: 1e-9, maxRounds: 2 });
  expect([result.converged, result.rounds]).toEqual([false, 2]);
});

describe('in a chain', () => {
  const segments = [
    segment('root', null),
    segment('k', 'root'),
    segment('chip', 'k', [['phone', 1]]),
    segment('case', 'k', [['phone', 0.3]]),
    segment('phone', 'k'),
  ];
  const parts = {
    segments,
    firms: [firm('chip', 'c1'), firm('case', 'c1'), firm('phone', 'c1'), firm('idle', 'c1')],
    activities: [row('chip', 'chip'), row('case', 'case'), row('phone', 'phone'), row('idle', 'phone')],
  };
  const supply = (from: string, to: string, properties: Record<string, unknown> = {}): Link => ({
    id: `rel:${from}-${to}`,
    type: 'SUPPLIES',
    from: `ent:${from}`,
    to: `ent:${to}`,
    properties: { status: 'stated', ...properties },
  });
  const ask = (enterprise: string, links: Link[]) =>
    cascadeOf(facts(parts), links, {
      enterprise: `ent:${enterprise}`,
      chain: 'seg:root',
      asOf: '2025-12-31',
    });
  const both = [supply('chip', 'phone'), supply('case', 'phone')];

  test('an essential supplier stops its customer, and by it nobody else downstream', () => {
    const result = ask('chip', both);
    expect(result.affected).toEqual([{ enterprise: 'ent:phone', loss: 1 }]);
    expect(result.share).toBe(0.5);
    expect([result.enterprises, result.volumesAssumed]).toEqual([4, true]);
    expect(result.relations).toEqual(['rel:case-phone', 'rel:chip-phone']);
  });
  test('a helpful one costs its share of the inputs: half where amounts are not stated', () => {
    expect(ask('case', both).affected).toEqual([{ enterprise: 'ent:phone', loss: 0.5 }]);
    const stated = [supply('chip', 'phone', { amountWan: 300 }), supply('case', 'phone', { amountWan: 100 })];
    const result = ask('case', stated);
    expect([result.affected[0]!.loss, result.volumesAssumed]).toEqual([0.25, false]);
  });
  test('no supply relation on record: unknown, not 0', () => {
    expect(ask('idle', both).share).toBeNull();
    expect(ask('chip', [supply('chip', 'phone', { planned: true })]).share).toBeNull();
  });
  test('an enterprise outside the chain: NOT_FOUND', () => {
    expect(() => ask('none', both)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});

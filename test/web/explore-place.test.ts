import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collide, type Point, placeAll, placeAround, snap } from '../../web/src/graph/explore-place.ts';
import { decodePlaces, encodePlaces } from '../../web/src/graph/explore-places-code.ts';

const names = (n: number, from = 0) => Array.from({ length: n }, (_, i) => `ent:${i + from}`);

/** Pictures that the product itself can make: expansions one after another, each around any earlier entity. */
const grown = fc
  .array(fc.record({ anchor: fc.nat(), count: fc.integer({ min: 1, max: 14 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map(steps => {
    let placed = new Map<string, Point>(placeAround(new Map(), null, ['ent:root']));
    for (const { anchor, count } of steps) {
      const at = [...placed.keys()][anchor % placed.size]!;
      placed = new Map([...placed, ...placeAround(placed, at, names(count, placed.size * 100))]);
    }
    return placed;
  });

function touching(places: ReadonlyMap<string, Point>): string[] {
  const all = [...places];
  return all.flatMap(([a, p], i) =>
    all.slice(i + 1).flatMap(([b, q]) => (collide(p, q) ? [`${a} ${b}`] : [])),
  );
}

describe('placeAround', () => {
  it('puts the first entity in the middle', () => {
    expect([...placeAround(new Map(), null, ['ent:a'])]).toEqual([['ent:a', { x: 0, y: 0 }]]);
  });

  it('spreads twelve neighbours evenly: as many left as right, as many above as below', () => {
    const places = [...placeAround(new Map([['ent:a', { x: 0, y: 0 }]]), 'ent:a', names(12)).values()];
    expect(places).toHaveLength(12);
    expect(places.reduce((s, p) => s + p.x, 0)).toBe(0);
    expect(places.reduce((s, p) => s + p.y, 0)).toBe(0);
    // Both the ring and its labels fit a 1366 × 768 window beside the panels.
    expect(Math.max(...places.map(p => p.x))).toBeLessThanOrEqual(420);
    expect(Math.max(...places.map(p => p.y))).toBeLessThanOrEqual(280);
  });

  it('grows away from the rest of the picture', () => {
    const placed = new Map([
      ['ent:a', { x: 0, y: 0 }],
      ['ent:b', { x: 400, y: 0 }],
    ]);
    const places = [...placeAround(placed, 'ent:b', ['ent:c', 'ent:d', 'ent:e']).values()];
    for (const p of places) expect(p.x).toBeGreaterThan(400);
  });

  it('leaves out what is already placed and what is asked twice', () => {
    const placed = new Map([['ent:a', { x: 0, y: 0 }]]);
    expect([...placeAround(placed, 'ent:a', ['ent:a', 'ent:b', 'ent:b']).keys()]).toEqual(['ent:b']);
  });

  it('never touches anything that has a place, nor itself, and moves nothing', () => {
    fc.assert(
      fc.property(grown, fc.nat(), fc.integer({ min: 1, max: 20 }), (placed, pick, count) => {
        const before = structuredClone(placed);
        const anchor = [...placed.keys()][pick % placed.size]!;
        const added = placeAround(placed, anchor, names(count, 1_000_000));
        expect(placed).toEqual(before);
        expect([...added.keys()]).toEqual(names(count, 1_000_000));
        expect(touching(new Map([...placed, ...added]))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order in which the picture was read', () => {
    fc.assert(
      fc.property(grown, fc.nat(), (placed, pick) => {
        const anchor = [...placed.keys()][pick % placed.size]!;
        const turned = new Map([...placed].reverse());
        const ids = names(7, 1_000_000);
        expect([...placeAround(turned, anchor, ids)]).toEqual([...placeAround(placed, anchor, ids)]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('placeAll', () => {
  const picture = fc.integer({ min: 1, max: 60 }).chain(n =>
    fc.tuple(
      fc.constant(names(n)),
      fc.array(
        fc
          .record({ from: fc.nat(n - 1), to: fc.nat(n - 1) })
          .map(e => ({ from: `ent:${e.from}`, to: `ent:${e.to}` })),
        {
          maxLength: 90,
        },
      ),
    ),
  );

  it('gives every entity one place, linked or not, none touching; the order of the relations is of no account', () => {
    fc.assert(
      fc.property(picture, ([ids, links]) => {
        const places = placeAll(ids, links, null);
        expect([...places.keys()].sort()).toEqual([...ids].sort());
        expect(touching(places)).toEqual([]);
        expect([...placeAll(ids, [...links].reverse(), null)].sort()).toEqual([...places].sort());
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the places it was given', () => {
    const kept = new Map([['ent:1', { x: 500, y: 300 }]]);
    const places = placeAll(['ent:0', 'ent:1'], [{ from: 'ent:0', to: 'ent:1' }], null, kept);
    expect(places.get('ent:1')).toEqual({ x: 500, y: 300 });
    expect(touching(places)).toEqual([]);
  });
});

describe('places in a link', () => {
  const point = fc.record({
    x: fc.integer({ min: -20_000, max: 20_000 }),
    y: fc.integer({ min: -20_000, max: 20_000 }),
  });

  it('come back as they were, four characters each', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 150 }), points => {
        const snapped = points.map(snap);
        const text = encodePlaces(snapped);
        expect(text).toMatch(/^[\w-]+$/);
        expect(text).toHaveLength(snapped.length * 4);
        expect(decodePlaces(text, snapped.length)).toEqual(snapped);
      }),
    );
  });

  it('are refused when they are not exactly one for each entity', () => {
    expect(decodePlaces('', 0)).toBeNull();
    expect(decodePlaces('AAAA', 2)).toBeNull();
    expect(decodePlaces('AAA!', 1)).toBeNull();
    expect(decodePlaces('gAgA', 1)).toEqual([{ x: 0, y: 0 }]);
  });
});

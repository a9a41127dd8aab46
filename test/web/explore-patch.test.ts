import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Item, patch } from '../../web/src/graph/explore-patch.ts';

const node = (id: string, x = 0, classes = 'ENTERPRISE', more: Record<string, unknown> = {}): Item => ({
  group: 'nodes',
  data: { id, label: id, ...more },
  classes,
  position: { x, y: 0 },
});
const edge = (id: string, source: string, target: string, classes = 'stated'): Item => ({
  group: 'edges',
  data: { id, source, target, label: '' },
  classes,
});
const empty = () => cytoscape({ headless: true, styleEnabled: false });
const seen = (cy: cytoscape.Core) =>
  cy
    .elements()
    .map(e => ({
      id: e.id(),
      data: { ...(e.data() as object) },
      classes: [...e.classes()].sort().join(' '),
      at: e.isNode() ? { ...e.position() } : null,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

describe('patch', () => {
  it('keeps what stays, adds and removes the rest, and says which entities came', () => {
    const cy = empty();
    expect(patch(cy, [edge('e1', 'a', 'b'), node('a'), node('b', 200)])).toEqual(['a', 'b']);
    const kept = cy.getElementById('a');
    expect(patch(cy, [node('a'), node('c', 300), edge('e2', 'a', 'c', 'inferred')])).toEqual(['c']);
    expect(cy.getElementById('a').same(kept)).toBe(true);
    expect(
      cy
        .elements()
        .map(e => e.id())
        .sort(),
    ).toEqual(['a', 'c', 'e2']);
  });

  it('changes data, classes and place by id; a badge that went is gone', () => {
    const cy = empty();
    patch(cy, [node('a', 0, 'ENTERPRISE', { badge: '+3' })]);
    patch(cy, [node('a', 50, 'ENTERPRISE selected')]);
    expect(cy.getElementById('a').data('badge')).toBeUndefined();
    expect(cy.getElementById('a').hasClass('selected')).toBe(true);
    expect(cy.getElementById('a').position()).toEqual({ x: 50, y: 0 });
  });

  it('does not pull an entity out of the hand that drags it', () => {
    const cy = empty();
    patch(cy, [node('a')]);
    const a = cy.getElementById('a');
    a.grabbed = () => true;
    a.position({ x: 77, y: 7 });
    patch(cy, [node('a')]);
    expect(a.position()).toEqual({ x: 77, y: 7 });
  });

  it('ends where a fresh picture would, whatever came before', () => {
    const items = fc
      .uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 1 })
      .chain(ids =>
        fc.record({
          nodes: fc.constant(ids),
          xs: fc.array(fc.integer({ min: -50, max: 50 }), { minLength: ids.length, maxLength: ids.length }),
          classes: fc.array(fc.constantFrom('SEGMENT', 'SEGMENT selected'), {
            minLength: ids.length,
            maxLength: ids.length,
          }),
          edges: fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), {
            selector: ([a, b]) => `${a}-${b}`,
          }),
        }),
      )
      .map(({ nodes, xs, classes, edges }) => [
        ...edges.map(([a, b]) => edge(`e${a}-${b}`, `n${a}`, `n${b}`)),
        ...nodes.map((n, i) => node(`n${n}`, xs[i], classes[i])),
      ]);
    fc.assert(
      fc.property(items, items, (before, after) => {
        const cy = empty();
        patch(cy, before);
        patch(cy, after);
        const fresh = empty();
        patch(fresh, after);
        expect(seen(cy)).toEqual(seen(fresh));
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type {
  EntityItem,
  EntityKind,
  NeighbourItem,
  PathItem,
  RelationItem,
} from '../../web/src/api/explore.ts';
import type { RelationType, Status } from '../../web/src/api/types.ts';
import { collide } from '../../web/src/graph/explore-place.ts';
import { parseState, patchSearch } from '../../web/src/url-state.ts';
import { badgeOf, compose, type Ingredients, lineOf } from '../../web/src/views/explore/compose.ts';
import {
  CLEARED,
  ELEMENTS_MAX,
  exploreSchema,
  NODES_MAX,
  type Picture,
  pictureState,
  placesOf,
} from '../../web/src/views/explore/state.ts';
import * as steps from '../../web/src/views/explore/steps.ts';

const stated = { status: 'STATED' as Status, sources: [], asOf: null, confidence: null };
const entity = (id: string, kind: EntityKind = 'ENTERPRISE'): EntityItem => ({
  id,
  kind,
  name: id,
  nameEn: null,
  provenance: stated,
});
const relation = (id: string, from: string, to: string, type: RelationType = 'SUPPLIES'): RelationItem => ({
  id,
  type,
  from,
  to,
  properties: {},
  provenance: stated,
});
const neighbour = (id: string, via: RelationItem): NeighbourItem => ({
  entity: entity(id),
  relation: via,
  degree: 5,
});
const lay = (...ids: string[]): Picture =>
  ids.reduce<Picture>((picture, id) => steps.add(picture, null, [id]), new Map());
const state = parseState(exploreSchema, '');

function composed(ids: string[], relations: RelationItem[], more: Partial<Ingredients> = {}) {
  return compose({
    picture: lay(...ids),
    entities: ids.map(id => entity(id)),
    relations,
    degrees: new Map(),
    path: null,
    state,
    ...more,
  });
}

describe('a picture in a link', () => {
  it('comes back entity by entity and place by place', () => {
    const picture = steps.add(lay('ent:a'), 'ent:a', ['seg:b', 'inst:c']);
    const search = patchSearch(exploreSchema, '?lang=en', {
      ...pictureState(picture),
      focus: 'seg:b',
      off: ['REGION'],
    });
    const back = parseState(exploreSchema, search);
    expect(placesOf(back)).toEqual(picture);
    expect(back.focus).toBe('seg:b');
    expect(back.off).toEqual(['REGION']);
    expect(search).toContain('lang=en');
  });

  it('without places, or with places for other entities, has to be laid out', () => {
    expect(placesOf(parseState(exploreSchema, '?ids=ent:a,ent:b'))).toBeNull();
    expect(placesOf(parseState(exploreSchema, '?ids=ent:a,ent:b&pos=gAgA'))).toBeNull();
    expect(placesOf(parseState(exploreSchema, '?ids=ent:a&pos=gAgA'))).toEqual(
      new Map([['ent:a', { x: 0, y: 0 }]]),
    );
  });
});

describe('steps', () => {
  it('expanding takes the best that are not there yet, each once, in rank', () => {
    const rows = ['ent:b', 'ent:c', 'ent:c', 'ent:a', 'ent:d'].map((id, i) =>
      neighbour(id, relation(`rel:${i}`, 'ent:x', id)),
    );
    expect(steps.bestNew(rows, lay('ent:x', 'ent:a'), 2)).toEqual(['ent:b', 'ent:c']);
    expect(steps.bestNew(rows, lay('ent:x', 'ent:a'), 9)).toEqual(['ent:b', 'ent:c', 'ent:d']);
  });

  it('expanding moves nothing and stops at what a picture can hold', () => {
    const full = lay(...Array.from({ length: NODES_MAX - 1 }, (_, i) => `ent:${i}`));
    const grown = steps.add(full, 'ent:0', ['ent:x', 'ent:y']);
    expect(grown.size).toBe(NODES_MAX);
    expect(grown.has('ent:x')).toBe(true);
    for (const [id, at] of full) expect(grown.get(id)).toEqual(at);
    expect(steps.room(grown)).toBe(0);
  });

  it('a searched entity stands beside one it is joined to, else clear of the picture', () => {
    const picture = lay('ent:a', 'ent:b');
    const near = steps.join(picture, 'ent:c', [neighbour('ent:b', relation('rel:1', 'ent:c', 'ent:b'))], 12);
    expect([...near.keys()]).toEqual(['ent:a', 'ent:b', 'ent:c']);
    const ring = Array.from({ length: 12 }, (_, i) =>
      neighbour(`seg:${i}`, relation(`rel:${i}`, 'ent:c', `seg:${i}`)),
    );
    const far = [...steps.join(picture, 'ent:c', ring, 12)];
    expect(far).toHaveLength(15);
    for (const [id, at] of far)
      for (const [other, spot] of far) if (id !== other) expect(collide(at, spot)).toBe(false);
    expect(far.slice(3).every(([, at]) => at.x > Math.max(far[0]![1].x, far[1]![1].x))).toBe(true);
  });

  it('a path brings its entities, and only those that are missing', () => {
    const picture = lay('ent:a', 'ent:z');
    const grown = steps.addPath(picture, ['ent:a', 'ent:m', 'ent:z']);
    expect([...grown.keys()]).toEqual(['ent:a', 'ent:z', 'ent:m']);
    expect(grown.get('ent:a')).toEqual(picture.get('ent:a'));
    expect([...steps.addPath(new Map(), ['ent:a', 'ent:m']).keys()]).toEqual(['ent:a', 'ent:m']);
  });

  it('moving snaps to the grid of the link and leaves the rest', () => {
    const moved = steps.move(lay('ent:a', 'ent:b'), 'ent:a', { x: 123.4, y: -56.7 });
    expect(moved.get('ent:a')).toEqual({ x: 120, y: -60 });
    expect(moved.get('ent:b')).toEqual(lay('ent:a', 'ent:b').get('ent:b'));
    expect([...moved.keys()]).toEqual(['ent:a', 'ent:b']);
  });

  it('collapsing takes only what hangs on that one entity', () => {
    const links = [
      relation('rel:1', 'ent:a', 'ent:leaf'),
      relation('rel:2', 'ent:a', 'ent:leaf', 'INVESTS_IN'),
      relation('rel:3', 'ent:shared', 'ent:a'),
      relation('rel:4', 'ent:shared', 'ent:b'),
      relation('rel:5', 'ent:a', 'ent:kept'),
      relation('rel:6', 'ent:a', 'ent:a'),
      relation('rel:7', 'ent:leaf', 'ent:elsewhere'),
    ];
    const picture = lay('ent:a', 'ent:b', 'ent:leaf', 'ent:shared', 'ent:kept');
    expect(steps.hangers(picture, links, 'ent:a', ['ent:kept'])).toEqual(['ent:leaf']);
  });

  it('taking the selected entity away ends the selection and a path through it, and nothing else', () => {
    const picture = lay('ent:a', 'ent:b', 'ent:m');
    const now = {
      ...state,
      ...pictureState(picture),
      focus: 'ent:m',
      path: ['ent:a', 'ent:b'],
      rel: 'rel:1',
    };
    expect(steps.withoutIds(now, picture, ['ent:m'], ['ent:a', 'ent:m', 'ent:b'])).toEqual({
      ...pictureState(steps.remove(picture, ['ent:m'])),
      focus: null,
      rel: null,
      path: [],
      via: 0,
    });
    expect(steps.withoutIds({ ...now, focus: 'ent:a', path: [] }, picture, ['ent:m'], [])).toEqual({
      ...pictureState(steps.remove(picture, ['ent:m'])),
      focus: 'ent:a',
      rel: null,
    });
    expect(steps.withoutIds(now, picture, ['ent:a', 'ent:b', 'ent:m'], [])).toEqual(CLEARED);
  });
});

describe('compose', () => {
  it('counts what is hidden as all relations less those in the picture; a self-relation once', () => {
    const relations = [
      relation('rel:1', 'ent:a', 'ent:b'),
      relation('rel:2', 'ent:b', 'ent:a'),
      relation('rel:3', 'ent:a', 'ent:a'),
    ];
    const { hidden } = composed(['ent:a', 'ent:b', 'ent:c'], relations, {
      degrees: new Map([
        ['ent:a', 10],
        ['ent:b', 2],
      ]),
    });
    expect([...hidden]).toEqual([
      ['ent:a', 7],
      ['ent:b', 0],
    ]);
  });

  it('filters by kind and type, keeps the counts, and never hides the selection or the path', () => {
    const path: PathItem = {
      nodes: [entity('ent:b')],
      relations: [relation('rel:2', 'ent:a', 'ent:b', 'SUPPLIES')],
    };
    const entities = [entity('ent:a'), entity('ent:b'), entity('reg:c', 'REGION'), entity('ent:d')];
    const relations = [
      relation('rel:1', 'ent:a', 'reg:c', 'LOCATED_IN'),
      relation('rel:2', 'ent:a', 'ent:b'),
      relation('rel:3', 'ent:a', 'ent:d', 'INVESTS_IN'),
    ];
    const ids = entities.map(e => e.id);
    const filtered = composed(ids, relations, {
      entities,
      path,
      state: { off: ['ENTERPRISE'], offrel: ['SUPPLIES'], focus: 'ent:a', rel: null },
    });
    expect(filtered.entities.map(e => e.id)).toEqual(['ent:a', 'ent:b', 'reg:c']);
    expect(filtered.listed.map(r => r.id)).toEqual(['rel:2', 'rel:1']);
    expect([...filtered.kinds]).toEqual([
      ['ENTERPRISE', 3],
      ['REGION', 1],
    ]);
    expect(filtered.types.get('INVESTS_IN')).toBe(1);
  });

  it('names the ids that are not in the graph', () => {
    const { gone, entities } = composed(['ent:a', 'ent:b'], [], { entities: [entity('ent:a')] });
    expect(gone).toEqual(['ent:b']);
    expect(entities.map(e => e.id)).toEqual(['ent:a']);
  });

  it('draws at most what is readable, the path and the selection first, the rest is only listed', () => {
    const ids = Array.from({ length: 100 }, (_, i) => `ent:${i}`);
    const relations = ids.flatMap((from, i) =>
      ids.slice(i + 1, i + 5).map(to => relation(`rel:${from}-${to}`, from, to)),
    );
    const last = relation('rel:zzz', 'ent:98', 'ent:99', 'COVERS');
    const {
      entities,
      relations: drawn,
      listed,
    } = composed(ids, [...relations, last], {
      state: { off: [], offrel: [], focus: null, rel: 'rel:zzz' },
    });
    expect(entities.length + drawn.length).toBe(ELEMENTS_MAX);
    expect(listed).toHaveLength(relations.length + 1);
    expect(drawn[0]!.id).toBe('rel:zzz');
    // Nobody is left without a line while another has two.
    const touched = new Set(drawn.flatMap(r => [r.from, r.to]));
    expect(ids.every(id => touched.has(id))).toBe(true);
  });

  it('draws the same whatever the order of the answer', () => {
    const relations = [
      relation('rel:2', 'ent:a', 'ent:b'),
      relation('rel:1', 'ent:b', 'ent:c'),
      relation('rel:3', 'ent:a', 'ent:c', 'USES'),
    ];
    const ids = ['ent:a', 'ent:b', 'ent:c'];
    expect(composed(ids, [...relations].reverse()).relations).toEqual(composed(ids, relations).relations);
  });
});

describe('marks', () => {
  it.each([
    [undefined, null],
    [0, null],
    [-1, null],
    [1, '+1'],
    [999, '+999'],
    [1000, '1000+'],
    [52_341, '1000+'],
  ])('badge of %s hidden is %s', (hidden, text) => {
    expect(badgeOf(hidden)).toBe(text);
  });

  it('a planned relation is dotted even where a source states the plan; inferred is dashed', () => {
    expect(lineOf({ properties: { planned: true }, provenance: stated })).toBe('planned');
    expect(lineOf({ properties: { planned: false }, provenance: stated })).toBe('stated');
    expect(lineOf({ properties: {}, provenance: { ...stated, status: 'INFERRED' } })).toBe('inferred');
  });
});

import type { EntityItem, EntityKind, PathItem, RelationItem } from '../../api/explore.ts';
import type { RelationType } from '../../api/types.ts';
import { ELEMENTS_MAX, type ExploreState, type Picture, RELATION_ORDER } from './state.ts';

/** 有据 solid, 推断 dashed, 签约在建 dotted: never alike. */
export type Line = 'stated' | 'inferred' | 'planned';

export function lineOf({ properties, provenance }: Pick<RelationItem, 'properties' | 'provenance'>): Line {
  if (properties.planned === true) return 'planned';
  return provenance.status === 'INFERRED' ? 'inferred' : 'stated';
}

/** What a picture shows and what it does not. */
export interface Composed {
  /** In the order of the picture. */
  entities: EntityItem[];
  /** Drawn; the first of them hold the picture together. */
  relations: RelationItem[];
  /** All relations among the entities shown, drawn or not. */
  listed: RelationItem[];
  /** In the picture, before any filter. */
  kinds: Map<EntityKind, number>;
  types: Map<RelationType, number>;
  /** Hidden relations of each entity: all it has, less those in the picture. Absent: not counted yet. */
  hidden: Map<string, number>;
  /** Ids of the link that are not in the graph. */
  gone: string[];
  pathEntities: Set<string>;
  pathRelations: Set<string>;
}

export interface Ingredients {
  picture: Picture;
  entities: readonly EntityItem[];
  relations: readonly RelationItem[];
  degrees: ReadonlyMap<string, number>;
  path: PathItem | null;
  state: Pick<ExploreState, 'off' | 'offrel' | 'focus' | 'rel'>;
}

function count<T>(keys: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const place = (type: RelationType): number => (RELATION_ORDER as readonly RelationType[]).indexOf(type);
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Relations in the order in which they earn a line: the path, the selection, those that join an entity to an
 * earlier one for the first time, then the rest; a total order.
 */
function ranked(
  relations: readonly RelationItem[],
  given: Ingredients,
  onPath: ReadonlySet<string>,
): RelationItem[] {
  const order = new Map([...given.picture.keys()].map((id, i) => [id, i]));
  const plain = [...relations].sort((a, b) => place(a.type) - place(b.type) || byId(a, b));
  const joined = new Set<string>();
  const joins = new Set<string>();
  for (const { id, from, to } of plain) {
    const later = order.get(from)! > order.get(to)! ? from : to;
    if (joined.has(later)) continue;
    joined.add(later);
    joins.add(id);
  }
  const { focus, rel } = given.state;
  const level = (r: RelationItem): number =>
    onPath.has(r.id) || r.id === rel ? 0 : r.from === focus || r.to === focus ? 1 : joins.has(r.id) ? 2 : 3;
  return plain
    .map((r, i) => ({ r, i, level: level(r) }))
    .sort((a, b) => a.level - b.level || a.i - b.i)
    .map(x => x.r);
}

export function compose(given: Ingredients): Composed {
  const { picture, degrees, path, state } = given;
  const known = new Map(given.entities.map(entity => [entity.id, entity]));
  const present = [...picture.keys()].flatMap(id => known.get(id) ?? []);
  const inside = given.relations.filter(r => picture.has(r.from) && picture.has(r.to));
  const pathEntities = new Set(path?.nodes.map(n => n.id));
  const pathRelations = new Set(path?.relations.map(r => r.id));

  // What is selected or on the path stays in sight, whatever the filter says.
  const entities = present.filter(
    e => !state.off.includes(e.kind) || e.id === state.focus || pathEntities.has(e.id),
  );
  const shown = new Set(entities.map(e => e.id));
  const listed = ranked(
    inside.filter(
      r =>
        shown.has(r.from) &&
        shown.has(r.to) &&
        (!(state.offrel as string[]).includes(r.type) || pathRelations.has(r.id)),
    ),
    given,
    pathRelations,
  );

  const touching = count(inside.flatMap(r => (r.from === r.to ? [r.from] : [r.from, r.to])));
  const hidden = new Map<string, number>();
  for (const { id } of entities) {
    const degree = degrees.get(id);
    if (degree !== undefined) hidden.set(id, Math.max(0, degree - (touching.get(id) ?? 0)));
  }
  return {
    entities,
    relations: listed.slice(0, Math.max(0, ELEMENTS_MAX - entities.length)),
    listed,
    kinds: count(present.map(e => e.kind)),
    types: count(inside.map(r => r.type)),
    hidden,
    gone: [...picture.keys()].filter(id => !known.has(id)),
    pathEntities,
    pathRelations,
  };
}

/** What a badge says: `+12`; from a thousand on only that there are so many. */
export function badgeOf(hidden: number | undefined): string | null {
  if (hidden === undefined || hidden <= 0) return null;
  return hidden >= 1000 ? '1000+' : `+${hidden}`;
}

import type { NeighbourItem, RelationItem } from '../../api/explore.ts';
import { type Point, placeAround, SLOT, snap } from '../../graph/explore-place.ts';
import {
  CLEARED,
  type ExplorePatch,
  type ExploreState,
  NODES_MAX,
  type Picture,
  pictureState,
} from './state.ts';

/** Each step takes a picture and answers what changes in the link; none moves what stays. */

type Ends = Pick<RelationItem, 'from' | 'to'>;

/** The best `count` neighbours that are not in the picture yet, each once, in their rank. */
export function bestNew(neighbours: readonly NeighbourItem[], picture: Picture, count: number): string[] {
  const fresh = neighbours.map(n => n.entity.id).filter(id => !picture.has(id));
  return [...new Set(fresh)].slice(0, count);
}

/** How many more entities the picture can hold. */
export const room = (picture: Picture): number => Math.max(0, NODES_MAX - picture.size);

/** `ids` around `anchor`; what there is no room for is left out. */
export function add(picture: Picture, anchor: string | null, ids: readonly string[]): Picture {
  const fresh = ids.filter(id => !picture.has(id)).slice(0, room(picture));
  return new Map([...picture, ...placeAround(picture, anchor, fresh)]);
}

/** A searched entity with its neighbours: beside one it is joined to, else clear of the whole picture. */
export function join(
  picture: Picture,
  id: string,
  neighbours: readonly NeighbourItem[],
  count: number,
): Picture {
  if (picture.has(id)) return add(picture, id, bestNew(neighbours, picture, count));
  const known = neighbours.find(n => picture.has(n.entity.id))?.entity.id;
  if (known !== undefined) {
    const grown = add(picture, known, [id]);
    return grown.has(id) ? add(grown, id, bestNew(neighbours, grown, count)) : grown;
  }
  const alone = new Map([[id, { x: 0, y: 0 }]]);
  const ring = placeAround(alone, id, bestNew(neighbours, alone, count));
  const island = [...alone, ...ring].slice(0, room(picture));
  return new Map([...picture, ...clear(picture, island)]);
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(p => p.x);
  const ys = points.map(p => p.y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** `island` moved as a whole to the right of the picture, or below one that is wide already. */
function clear(picture: Picture, island: readonly [string, Point][]): [string, Point][] {
  if (picture.size === 0 || island.length === 0) return [...island];
  const old = boxOf([...picture.values()]);
  const own = boxOf(island.map(([, at]) => at));
  const wide = old.right - old.left > 1.5 * (old.bottom - old.top) + SLOT.width;
  const shift = wide
    ? { x: (old.left + old.right - own.left - own.right) / 2, y: old.bottom - own.top + 1.5 * SLOT.height }
    : { x: old.right - own.left + 1.5 * SLOT.width, y: (old.top + old.bottom - own.top - own.bottom) / 2 };
  return island.map(([id, at]) => [id, snap({ x: at.x + shift.x, y: at.y + shift.y })]);
}

/** The entities of a path, each new one next to the one before it. */
export function addPath(picture: Picture, nodes: readonly string[]): Picture {
  let grown = picture;
  nodes.forEach((id, i) => {
    const before = nodes[i - 1] ?? nodes.find(other => grown.has(other)) ?? null;
    grown = add(grown, before, [id]);
  });
  return grown;
}

export function move(picture: Picture, id: string, to: Point): Picture {
  return picture.has(id)
    ? new Map([...picture].map(([key, at]) => [key, key === id ? snap(to) : at]))
    : picture;
}

export function remove(picture: Picture, ids: readonly string[]): Picture {
  return new Map([...picture].filter(([id]) => !ids.includes(id)));
}

/** Neighbours of `id` in the picture that nothing else in it holds, except those to `keep`. */
export function hangers(
  picture: Picture,
  links: readonly Ends[],
  id: string,
  keep: readonly string[] = [],
): string[] {
  const near = new Map<string, Set<string>>();
  for (const { from, to } of links) {
    if (from === to || !picture.has(from) || !picture.has(to)) continue;
    near.set(from, (near.get(from) ?? new Set()).add(to));
    near.set(to, (near.get(to) ?? new Set()).add(from));
  }
  return [...(near.get(id) ?? [])]
    .filter(other => near.get(other)!.size === 1 && !keep.includes(other))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** The link after `ids` left: what pointed at them points at nothing, and a path that lost an entity ends. */
export function withoutIds(
  state: ExploreState,
  picture: Picture,
  ids: readonly string[],
  pathIds: readonly string[],
): ExplorePatch {
  const left = remove(picture, ids);
  if (left.size === 0) return CLEARED;
  const broken = [...state.path, ...pathIds].some(id => ids.includes(id));
  return {
    ...pictureState(left),
    focus: state.focus !== null && ids.includes(state.focus) ? null : state.focus,
    rel: null,
    ...(broken ? { path: [], via: 0 } : {}),
  };
}

import { ENTITY_KINDS } from '../../api/explore.ts';
import type { RelationType } from '../../api/types.ts';
import type { Point } from '../../graph/explore-place.ts';
import { decodePlaces, encodePlaces } from '../../graph/explore-places-code.ts';
import {
  idParam,
  idsParam,
  manyOfParam,
  numberParam,
  oneOfParam,
  type StateOf,
  textParam,
} from '../../url-state.ts';

/** Entities of a first picture, and how many an expansion adds. */
export const EXPAND = 12;
/** From so many hidden relations on, expanding asks which and how many. */
export const ASK_FROM = 50;
/** Entities one picture holds. */
export const NODES_MAX = 150;
/** Entities and relations drawn at once; what is left out is said and stands in the list. */
export const ELEMENTS_MAX = 300;

/** In the order in which they are listed: business first, place and provenance last. */
export const RELATION_ORDER = [
  'OPERATES_IN',
  'SUPPLIES',
  'INVESTS_IN',
  'PART_OF',
  'COOPERATES_WITH',
  'ALUMNI_OF',
  'HOMETOWN_OF',
  'FEEDS',
  'USES',
  'DEVELOPS',
  'NEEDS',
  'FOCUSES_ON',
  'LOCATED_IN',
  'WITHIN',
  'NAMED_BY',
  'ABOUT',
  'COVERS',
] as const satisfies readonly RelationType[];

/** Everything that makes a picture; a link with these reproduces it. */
export const exploreSchema = {
  /** A new picture around this entity; becomes `ids` as soon as its neighbours are known. */
  at: idParam,
  ids: idsParam,
  /** Four characters for each of `ids`; where they do not fit, the picture is laid out anew. */
  pos: textParam,
  focus: idParam,
  rel: idParam,
  /** None, the start alone, or both ends. */
  path: idsParam,
  /** Which of the paths found. */
  via: numberParam(0, 0, 19),
  off: manyOfParam(ENTITY_KINDS),
  offrel: manyOfParam(RELATION_ORDER),
  view: oneOfParam(['graph', 'table']),
};
export type ExploreState = StateOf<typeof exploreSchema>;
export type ExplorePatch = Partial<ExploreState>;

/** Entities in the picture, each with its place, in the order in which they came. */
export type Picture = ReadonlyMap<string, Point>;

/** The places a link carries, or null where it carries none that fit. */
export function placesOf({ ids, pos }: Pick<ExploreState, 'ids' | 'pos'>): Picture | null {
  const points = decodePlaces(pos, ids.length);
  return points === null ? null : new Map(ids.slice(0, NODES_MAX).map((id, i) => [id, points[i]!]));
}

export function pictureState(picture: Picture): Pick<ExploreState, 'ids' | 'pos'> {
  return { ids: [...picture.keys()], pos: encodePlaces([...picture.values()]) };
}

/** Nothing in it, everything else as it was chosen. */
export const CLEARED: ExplorePatch = { at: null, ids: [], pos: '', focus: null, rel: null, path: [], via: 0 };

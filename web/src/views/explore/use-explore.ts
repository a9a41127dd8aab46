import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import {
  type EntityItem,
  type NeighbourItem,
  neighboursQuery,
  type PathItem,
  pathsQuery,
  pictureQuery,
  type RelationItem,
} from '../../api/explore.ts';
import { placeAll } from '../../graph/explore-place.ts';
import { useUrlState } from '../../url-state.ts';
import { type Composed, compose } from './compose.ts';
import {
  CLEARED,
  EXPAND,
  type ExplorePatch,
  type ExploreState,
  exploreSchema,
  NODES_MAX,
  type Picture,
  pictureState,
  placesOf,
} from './state.ts';
import { addPath, join } from './steps.ts';
import { useDegrees } from './use-degrees.ts';

/** Neighbours fetched at once: enough for the panel, the menu and the next expansion. */
export const NEAR = 100;

const NO_ENTITIES: readonly EntityItem[] = [];
const NO_RELATIONS: readonly RelationItem[] = [];
const NOTHING: Picture = new Map();

export interface Explore {
  state: ExploreState;
  set(patch: ExplorePatch, options?: { replace?: boolean }): void;
  /** Null while a link without places is still to be laid out. */
  picture: Picture | null;
  composed: Composed;
  relations: readonly RelationItem[];
  degrees: ReadonlyMap<string, number>;
  learn(pairs: Iterable<readonly [string, number]>): void;
  paths: readonly PathItem[] | null;
  path: PathItem | null;
  pathError: unknown;
  /** Ids beyond what a picture holds. */
  beyond: number;
  loading: boolean;
  error: unknown;
  retry(): void;
}

/** Degrees that an answer about neighbours tells in passing. */
export function degreesIn(nodes: readonly NeighbourItem[]): [string, number][] {
  return nodes.map(({ entity, degree }) => [entity.id, degree]);
}

/** The picture that the link describes, with what it takes from the graph. */
export function useExplore(): Explore {
  const [state, set] = useUrlState(exploreSchema);
  const ids = useMemo(() => state.ids.slice(0, NODES_MAX), [state.ids]);
  const answer = useQuery({ ...pictureQuery(ids), placeholderData: keepPreviousData });
  const data = ids.length === 0 ? undefined : answer.data;
  const settled = data !== undefined && !answer.isPlaceholderData;
  const entities = useMemo(() => data?.entities.filter(e => e !== null) ?? NO_ENTITIES, [data]);
  const relations = data?.relationsAmong ?? NO_RELATIONS;

  const picture = useMemo<Picture | null>(() => {
    if (ids.length === 0) return NOTHING;
    const given = placesOf(state);
    if (given !== null) return given;
    if (!settled) return null;
    // From the first id, not from the selection: choosing another must not move anything.
    const all = placeAll(ids, relations, null);
    return new Map(ids.map(id => [id, all.get(id)!]));
  }, [ids, state, settled, relations]);

  const beyond = state.ids.length - ids.length;
  useEffect(() => {
    if (picture === null || picture.size === 0 || beyond > 0 || !settled) return;
    if (placesOf(state) === null) set(pictureState(picture), { replace: true });
  }, [picture, beyond, settled, state, set]);

  const present = useMemo(() => entities.map(e => e.id), [entities]);
  const [degrees, learn] = useDegrees(present, settled);

  const [from, to] = state.path;
  const found = useQuery({ ...pathsQuery(from ?? '', to ?? ''), enabled: to !== undefined });
  const paths = to === undefined ? null : (found.data ?? null);
  const path = paths === null ? null : (paths[Math.min(state.via, paths.length - 1)] ?? null);
  useEffect(() => {
    if (paths === null || picture === null) return;
    // Where there is no path, at least its two ends are in the picture.
    const nodes = path === null ? state.path : path.nodes.map(n => n.id);
    const grown = addPath(picture, nodes);
    if (grown.size > picture.size) set(pictureState(grown), { replace: true });
  }, [paths, path, picture, state.path, set]);

  const middle = useQuery({
    ...neighboursQuery({ id: state.at ?? '', first: NEAR }),
    enabled: state.at !== null,
  });
  useEffect(() => {
    if (state.at === null || middle.data === undefined) return;
    learn(degreesIn(middle.data.nodes));
    learn([[state.at, middle.data.totals.reduce((sum, total) => sum + total.count, 0)]]);
    const fresh = join(NOTHING, state.at, middle.data.nodes, EXPAND);
    set({ ...CLEARED, ...pictureState(fresh), focus: state.at }, { replace: true });
  }, [state.at, middle.data, learn, set]);

  const composed = useMemo(
    () => compose({ picture: picture ?? NOTHING, entities, relations, degrees, path, state }),
    [picture, entities, relations, degrees, path, state],
  );

  return {
    state,
    set,
    picture,
    composed: settled ? composed : { ...composed, gone: [] },
    relations,
    degrees,
    learn,
    paths,
    path,
    pathError: to === undefined ? null : found.error,
    beyond,
    loading:
      (ids.length > 0 && data === undefined && answer.isFetching) || (state.at !== null && middle.isFetching),
    error: (state.at === null ? null : middle.error) ?? (data === undefined ? answer.error : null),
    retry: () => {
      if (state.at !== null) void middle.refetch();
      else void answer.refetch();
    },
  };
}

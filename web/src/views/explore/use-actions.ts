import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import {
  type EntityItem,
  type NeighbourItem,
  type Neighbours,
  neighboursQuery,
  type Way,
} from '../../api/explore.ts';
import type { RelationType } from '../../api/types.ts';
import type { Point } from '../../graph/explore-place.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { errorCodeOf } from '../../ui/states.tsx';
import { ASK_FROM, CLEARED, EXPAND, NODES_MAX, type Picture, pictureState } from './state.ts';
import { add, bestNew, hangers, join, move, room, withoutIds } from './steps.ts';
import { degreesIn, type Explore, NEAR } from './use-explore.ts';

/** Most the API gives at once. */
export const PAGE_MAX = 200;

export interface Actions {
  select(id: string | null): void;
  selectRelation(id: string): void;
  /** A search hit or a neighbour from the panel: into the picture if it is not there, and selected. */
  choose(id: string, anchor?: string): void;
  /** The best neighbours; asks first where many are hidden. */
  expand(id: string): void;
  /** Neighbours by one type and direction, best first. */
  expandBy(id: string, type: RelationType, direction: Way): void;
  addChosen(anchor: string, ids: readonly string[]): void;
  /** Opens the dialog. */
  ask(entity: EntityItem): void;
  collapse(id: string): void;
  remove(id: string): void;
  pathFrom(id: string): void;
  pathTo(id: string): void;
  move(id: string, to: Point): void;
  clear(): void;
  near(id: string, first?: number): Promise<Neighbours>;
}

export interface Notice {
  text: string;
  spokenOnly: boolean;
}

export interface ActionState {
  act: Actions;
  asked: EntityItem | null;
  closeDialog(): void;
  /** What just happened or could not happen, said once; what one can see anyway is only spoken. */
  notice: Notice;
}

/** What can be done with a picture; each step is one entry of the browser's history. */
export function useActions(explore: Explore): ActionState {
  const client = useQueryClient();
  const { t, lang } = useLanguage();
  const [asked, setAsked] = useState<EntityItem | null>(null);
  const [notice, setNotice] = useState<Notice>({ text: '', spokenOnly: true });
  // Answers arrive later; they are added to the picture of that moment.
  const now = useRef({ explore, t, lang });
  now.current = { explore, t, lang };

  const act = useMemo<Actions>(() => {
    const at = () => now.current.explore;
    const picture = (): Picture => at().picture ?? new Map();
    const say = (text: string, spokenOnly = false) => setNotice({ text, spokenOnly });
    const failed = (error: unknown) => say(now.current.t.error[errorCodeOf(error)]);
    const name = (id: string) => {
      const entity = at().composed.entities.find(e => e.id === id);
      return entity === undefined ? id : nameOf(entity, now.current.lang);
    };

    const near = async (id: string, first = NEAR): Promise<Neighbours> => {
      const data = await client.fetchQuery(neighboursQuery({ id, first }));
      at().learn([...degreesIn(data.nodes), [id, data.totals.reduce((sum, total) => sum + total.count, 0)]]);
      return data;
    };

    const put = (grown: Picture, focus: string) => {
      const before = picture();
      const words = now.current.t.explore;
      const came = grown.size - before.size;
      if (came > 0) say(words.added(came), true);
      else say(room(before) === 0 ? words.full(NODES_MAX) : '');
      at().set({ ...pictureState(grown), focus, rel: null, at: null });
    };

    const addNew = (id: string, nodes: readonly NeighbourItem[]) => {
      const before = picture();
      if (!before.has(id)) return;
      const fresh = bestNew(nodes, before, EXPAND);
      if (fresh.length === 0) say(now.current.t.explore.nothingNew(name(id)));
      else put(add(before, id, fresh), id);
    };

    const expand = async (id: string) => {
      const entity = at().composed.entities.find(e => e.id === id);
      const first = await near(id);
      const touching = at().relations.filter(r => r.from === id || r.to === id).length;
      const hidden = first.totals.reduce((sum, total) => sum + total.count, 0) - touching;
      if (hidden > ASK_FROM && entity !== undefined) return setAsked(entity);
      const enough = bestNew(first.nodes, picture(), EXPAND).length >= EXPAND || !first.pageInfo.hasNextPage;
      addNew(id, enough ? first.nodes : (await near(id, PAGE_MAX)).nodes);
    };

    const expandBy = async (id: string, type: RelationType, direction: Way) => {
      const data = await client.fetchQuery(
        neighboursQuery({ id, types: [type], direction, first: PAGE_MAX }),
      );
      at().learn(degreesIn(data.nodes));
      addNew(id, data.nodes);
    };

    const choose = async (id: string, anchor?: string) => {
      const before = picture();
      if (before.has(id)) return at().set({ focus: id, rel: null });
      if (anchor !== undefined && before.has(anchor)) return put(add(before, anchor, [id]), id);
      if (before.size === 0) return at().set({ at: id });
      const { nodes } = await near(id);
      put(join(picture(), id, nodes, EXPAND), id);
    };

    const drop = (ids: readonly string[]) => {
      const { state, set, path } = at();
      say('');
      set(withoutIds(state, picture(), ids, path?.nodes.map(n => n.id) ?? []));
    };

    return {
      near,
      expand: id => void expand(id).catch(failed),
      expandBy: (id, type, direction) => void expandBy(id, type, direction).catch(failed),
      choose: (id, anchor) => void choose(id, anchor).catch(failed),
      addChosen: (anchor, ids) => put(add(picture(), anchor, ids), anchor),
      ask: entity => setAsked(entity),
      select: id => {
        const { state, set } = at();
        if (state.focus !== id || state.rel !== null) set({ focus: id, rel: null });
      },
      selectRelation: id => at().set({ rel: id }),
      collapse: id => {
        const { relations, path, state } = at();
        const keep = [...(path?.nodes.map(n => n.id) ?? []), ...state.path];
        const leaving = hangers(picture(), relations, id, keep);
        if (leaving.length > 0) drop(leaving);
      },
      remove: id => drop([id]),
      pathFrom: id => at().set({ path: [id], via: 0 }),
      pathTo: id => {
        const [from] = at().state.path;
        if (from !== undefined && from !== id) at().set({ path: [from, id], via: 0, rel: null });
      },
      move: (id, to) => at().set(pictureState(move(picture(), id, to))),
      clear: () => {
        say('');
        at().set(CLEARED);
      },
    };
  }, [client]);

  const closeDialog = useCallback(() => setAsked(null), []);
  return { act, asked, closeDialog, notice };
}

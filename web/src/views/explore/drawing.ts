import type { DrawnEntity, DrawnRelation } from '../../graph/explore-graph.tsx';
import { shortName, wrapLabel } from '../../graph/explore-label.ts';
import type { Point } from '../../graph/explore-place.ts';
import { type Lang, nameOf, type Words } from '../../i18n/index.ts';
import { badgeOf, type Composed, lineOf } from './compose.ts';
import { BOTH_WAYS } from './facts.ts';
import type { ExploreState, Picture } from './state.ts';

/** Up to so many lines carry a word: all if nothing is selected, else those of the selection and the path. */
const WORDS_MAX = 14;
/** A line that passes an entity nearer than this would seem to end there: it goes round. */
const CLEARANCE = 30;

/** Distance of `p` from the line between `a` and `b`. */
function distance(p: Point, a: Point, b: Point): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = length === 0 ? 0 : ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(p.x - a.x - t * (b.x - a.x), p.y - a.y - t * (b.y - a.y));
}

/** What the canvas gets: entities with their places, relations with their words. */
export function drawingOf(
  composed: Composed,
  picture: Picture,
  state: Pick<ExploreState, 'focus' | 'rel'>,
  { t, lang }: { t: Words; lang: Lang },
): { entities: DrawnEntity[]; relations: DrawnRelation[] } {
  const { pathEntities, pathRelations } = composed;
  const onlyPath = pathRelations.size > 0;
  const entities = composed.entities.flatMap(entity => {
    const at = picture.get(entity.id);
    if (at === undefined) return [];
    return {
      id: entity.id,
      kind: entity.kind,
      name: nameOf(entity, lang),
      label: wrapLabel(shortName(nameOf(entity, lang))),
      at,
      badge: badgeOf(composed.hidden.get(entity.id)),
      selected: entity.id === state.focus,
      onPath: pathEntities.has(entity.id),
      aside: onlyPath && !pathEntities.has(entity.id) && entity.id !== state.focus,
    };
  });
  const isNear = (r: { from: string; to: string }) => r.from === state.focus || r.to === state.focus;
  const near = composed.relations.filter(isNear).length;
  const focused = entities.some(entity => entity.selected);
  const passes = ({ from, to }: { from: string; to: string }) => {
    const [a, b] = [picture.get(from), picture.get(to)];
    if (a === undefined || b === undefined) return false;
    return entities.some(({ id, at }) => id !== from && id !== to && distance(at, a, b) < CLEARANCE);
  };
  const relations = composed.relations.map(relation => {
    const onPath = pathRelations.has(relation.id);
    const selected = relation.id === state.rel;
    const worded =
      onPath ||
      selected ||
      (!onlyPath &&
        (focused ? isNear(relation) && near <= WORDS_MAX : composed.relations.length <= WORDS_MAX));
    return {
      id: relation.id,
      from: relation.from,
      to: relation.to,
      label: worded ? t.relation[relation.type] : '',
      line: lineOf(relation),
      bothWays: BOTH_WAYS.includes(relation.type),
      selected,
      onPath,
      near: isNear(relation),
      bent: passes(relation),
      aside: onlyPath && !onPath && !selected,
    };
  });
  return { entities, relations };
}

/** The picture in one sentence, for those who do not see it and above it for those who do. */
export function summaryOf(composed: Composed, { t }: { t: Words }): string {
  const inferred = composed.listed.filter(r => lineOf(r) === 'inferred').length;
  return t.explore.summary(composed.entities.length, composed.listed.length, inferred);
}

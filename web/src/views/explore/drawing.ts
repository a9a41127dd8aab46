import type { DrawnEntity, DrawnRelation } from '../../graph/explore-graph.tsx';
import { shortName, wrapLabel } from '../../graph/explore-label.ts';
import { type Lang, nameOf, type Words } from '../../i18n/index.ts';
import { badgeOf, type Composed, lineOf } from './compose.ts';
import { BOTH_WAYS } from './facts.ts';
import type { ExploreState, Picture } from './state.ts';

/** Up to so many lines each carries its word; beyond, only those of the selection and the path do. */
const ALL_WORDS = 14;

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
  const relations = composed.relations.map(relation => {
    const onPath = pathRelations.has(relation.id);
    const selected = relation.id === state.rel;
    const worded =
      onPath ||
      selected ||
      (!onlyPath && (composed.relations.length <= ALL_WORDS || (isNear(relation) && near <= ALL_WORDS)));
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

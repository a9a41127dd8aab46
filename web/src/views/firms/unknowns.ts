import type { EntityDetail } from '../../api/explore.ts';
import type { Place } from '../../api/firms.ts';
import type { Provenance, Source } from '../../api/types.ts';
import type { Lang, Words } from '../../i18n/index.ts';
import type { Fact } from '../explore/facts.ts';

interface Known {
  firm: Pick<EntityDetail, 'segments' | 'provenance'>;
  facts: readonly Fact[];
  place: Place;
  /** Relations that are listed. */
  links: readonly { relation: { provenance: Pick<Provenance, 'status'> } }[];
  sources: readonly Pick<Source, 'date'>[];
}

/** What is not known about a firm and what that stands in the way of, one sentence each. */
export function unknownsOf(
  { firm, facts, place, links, sources }: Known,
  { firms, explore }: Words,
  lang: Lang,
  regionName: string,
): string[] {
  const words = firms.file;
  const missing = facts.filter(fact => fact.value === null).map(fact => explore.field[fact.key]);
  const activities = firm.segments ?? [];
  const grounds = [
    firm.provenance,
    ...activities.map(one => one.provenance),
    ...links.map(one => one.relation.provenance),
  ];
  const inferred = grounds.filter(one => one.status === 'INFERRED').length;
  const undated = sources.filter(source => source.date === null).length;
  return [
    place === 'UNPLACED' ? words.unknownPlace : null,
    place === 'POSSIBLY' ? words.unknownPossibly(regionName) : null,
    activities.length === 0 ? words.unknownNoSegment : null,
    missing.length > 0 ? words.unknownFields(missing.join(lang === 'zh' ? '、' : ', ')) : null,
    links.length === 0 ? words.unknownNoRelations : null,
    inferred > 0 ? words.unknownInferred(inferred) : null,
    undated > 0 ? words.unknownUndated(undated) : null,
  ].filter(line => line !== null);
}

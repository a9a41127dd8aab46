import type { EntityItem, RelationItem } from '../../api/explore.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { lineOf } from './compose.ts';
import { relationFacts } from './facts.ts';
import { KindMark } from './KindMark.tsx';
import { Provenance } from './Provenance.tsx';

/** One relation in words: from, what, to; what the source says; the sources. */
export function RelationSentence({
  relation,
  entities,
  onSelect,
}: {
  relation: RelationItem;
  entities: ReadonlyMap<string, EntityItem>;
  onSelect(id: string): void;
}) {
  const { t, lang } = useLanguage();
  const line = lineOf(relation);
  const said = relationFacts(relation, { t, lang });
  const end = (id: string) => {
    const entity = entities.get(id);
    return (
      <button type="button" className="ex-name" onClick={() => onSelect(id)}>
        {entity !== undefined && <KindMark kind={entity.kind} size={13} />}{' '}
        {entity === undefined ? id : nameOf(entity, lang)}
      </button>
    );
  };
  return (
    <div className="ex-sentence">
      {end(relation.from)}
      <p className={`ex-verb ex-verb-${line}`}>
        <span>
          {t.explore.direction[relation.type].out}
          {line === 'inferred' && t.inferredMark}
        </span>
      </p>
      {end(relation.to)}
      {line === 'planned' && <p className="ex-planned">{t.status.planned}</p>}
      {said.length > 0 && <p className="ex-said">{said.join(' · ')}</p>}
      <Provenance of={relation.provenance} />
    </div>
  );
}

export function RelationPanel(props: Parameters<typeof RelationSentence>[0]) {
  const { t } = useLanguage();
  return (
    <article className="ex-entity" aria-label={t.explore.panel.relation}>
      <p className="ex-kind">{t.explore.panel.relation}</p>
      <h2>{t.relation[props.relation.type]}</h2>
      <RelationSentence {...props} />
    </article>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type ActivityItem, detailQuery, type EntityDetail } from '../../api/explore.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { Empty, ErrorBox, Loading } from '../../ui/states.tsx';
import { useNames } from '../../ui/use-names.ts';
import { type Doing, EntityActions } from './EntityActions.tsx';
import { FactList } from './FactList.tsx';
import { factsOf, idsIn } from './facts.ts';
import { KindMark } from './KindMark.tsx';
import { Provenance } from './Provenance.tsx';
import { RelationList } from './RelationList.tsx';
import type { Picture } from './state.ts';
import type { Actions } from './use-actions.ts';

/** A firm's activities have a part of their own. */
const ACTIVITY = 'OPERATES_IN OUT';

interface Props {
  id: string;
  picture: Picture;
  act: Actions;
  doings: readonly Doing[];
}

/** One entity: what is stated about it, where that is from, and everything it is joined to. */
export function EntityPanel({ id, picture, act, doings }: Props) {
  const { t, lang } = useLanguage();
  const { data, error, refetch } = useQuery(detailQuery(id));
  const words = t.explore.panel;
  if (error !== null) return <ErrorBox error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={8} />;
  if (data === null) return <Empty>{words.gone}</Empty>;
  const name = nameOf(data, lang);
  const others = [name === data.name ? data.nameEn : data.name, ...data.aliases].filter(
    (other): other is string => other !== null && other !== name,
  );
  return (
    <article className="ex-entity" aria-label={name}>
      <p className="ex-kind">
        <KindMark kind={data.kind} /> {t.kind[data.kind]}
      </p>
      <h2>{name}</h2>
      {others.length > 0 && (
        <p className="ex-quiet">
          {words.aliases} {others.join(lang === 'zh' ? '、' : ', ')}
        </p>
      )}
      <EntityActions doings={doings} />
      <h3>{words.facts}</h3>
      <Facts detail={data} />
      {data.segments !== undefined && data.segments.length > 0 && (
        <>
          <h3>{words.activities}</h3>
          <Activities of={data.segments} onChoose={segment => act.choose(segment, id)} />
        </>
      )}
      <h3>{words.provenance}</h3>
      <Provenance of={data.provenance} />
      <h3>{words.relations}</h3>
      <RelationList key={id} id={id} picture={picture} act={act} skip={data.segments && ACTIVITY} />
    </article>
  );
}

function Facts({ detail }: { detail: EntityDetail }) {
  const { t, lang } = useLanguage();
  const ids = useMemo(() => idsIn(detail), [detail]);
  const name = useNames(ids);
  const names = new Map(ids.flatMap(id => (name(id) === undefined ? [] : [[id, name(id)!] as const])));
  return <FactList facts={factsOf(detail, { t, lang, names })} />;
}

/** What a firm does in the chain; planned activities are said and not counted. */
function Activities({ of, onChoose }: { of: readonly ActivityItem[]; onChoose(segment: string): void }) {
  const { t, lang } = useLanguage();
  return (
    <ul className="ex-activities">
      {of.map(({ id, segment, role, product, share, planned, provenance }) => (
        <li key={id}>
          <button type="button" className="ex-name" onClick={() => onChoose(segment.id)}>
            {nameOf(segment, lang)}
          </button>
          {planned && <b className="ex-planned">{t.status.planned}</b>}
          {provenance.status === 'INFERRED' && <b className="ex-inferred">{t.status.INFERRED}</b>}
          <p>
            {[
              product,
              role === null ? null : (t.role[role] ?? role),
              share === null ? null : `${t.explore.field.share} ${t.unit.percent(share)}`,
            ]
              .filter(part => part !== null)
              .join(' · ')}
          </p>
          <details>
            <summary>{t.explore.panel.sources(provenance.sources.length)}</summary>
            <Provenance of={provenance} />
          </details>
        </li>
      ))}
    </ul>
  );
}

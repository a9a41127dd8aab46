import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type NeighbourItem, neighboursQuery } from '../../api/explore.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { ErrorBox, Loading } from '../../ui/states.tsx';
import { lineOf } from './compose.ts';
import { relationFacts } from './facts.ts';
import { KindMark } from './KindMark.tsx';
import { Provenance } from './Provenance.tsx';
import { groupsOf, type RelationGroup } from './relation-groups.ts';
import type { Picture } from './state.ts';
import { type Actions, PAGE_MAX } from './use-actions.ts';
import { NEAR } from './use-explore.ts';

/** Rows of a group shown before one asks for more. */
const FEW = 5;

interface Props {
  id: string;
  picture: Picture;
  act: Actions;
}

/** All relations of an entity, grouped by type and direction, each with its sources. */
export function RelationList({ id, picture, act, skip }: Props & { skip?: string }) {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(neighboursQuery({ id, first: NEAR }));
  if (error !== null) return <ErrorBox error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={5} />;
  const groups = groupsOf(id, data.totals, data.nodes).filter(group => group.key !== skip);
  if (groups.length === 0) return <p className="ex-quiet">{t.explore.panel.noRelations}</p>;
  return groups.map(group => <Group key={group.key} id={id} group={group} picture={picture} act={act} />);
}

function Group({ id, group, picture, act }: Props & { group: RelationGroup }) {
  const { t } = useLanguage();
  const words = t.explore.panel;
  const [open, setOpen] = useState(false);
  const more = useQuery({
    ...neighboursQuery({ id, types: [group.type], direction: group.direction, first: PAGE_MAX }),
    enabled: open && group.rows.length < group.count,
  });
  const rows = more.data?.nodes ?? group.rows;
  const shown = open ? rows : rows.slice(0, FEW);
  const direction = t.explore.direction[group.type];
  return (
    <div className="ex-group">
      <h4>
        {group.direction === 'IN' ? direction.in : direction.out} <small>{group.count}</small>
      </h4>
      <ul>
        {shown.map(row => (
          <Row key={row.relation.id} id={id} row={row} picture={picture} act={act} />
        ))}
      </ul>
      {group.count > Math.min(FEW, group.rows.length) && (
        <button type="button" className="ex-link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.showFewer : words.showAll(group.count)}
        </button>
      )}
      {open && more.isFetching && <Loading lines={2} />}
      {open && rows.length < group.count && !more.isFetching && (
        <p className="ex-quiet">{words.firstOf(rows.length, group.count)}</p>
      )}
    </div>
  );
}

function Row({ id, row, picture, act }: Props & { row: NeighbourItem }) {
  const { t, lang } = useLanguage();
  const { entity, relation } = row;
  const words = t.explore.panel;
  const inside = picture.has(entity.id);
  const line = lineOf(relation);
  const said = relationFacts(relation, { t, lang });
  return (
    <li>
      <div>
        <button
          type="button"
          className="ex-name"
          title={inside ? words.inPicture : words.addTo}
          onClick={() => act.choose(entity.id, id)}
        >
          <KindMark kind={entity.kind} size={13} /> {nameOf(entity, lang)}
        </button>
        {!inside && (
          <small className="ex-plus" aria-hidden="true">
            +
          </small>
        )}
      </div>
      {(said.length > 0 || line !== 'stated') && (
        <p>
          {line === 'planned' && <b className="ex-planned">{t.status.planned}</b>}
          {line === 'inferred' && <b className="ex-inferred">{t.status.INFERRED}</b>}
          {said.join(' · ')}
        </p>
      )}
      <details>
        <summary>{words.sources(relation.provenance.sources.length)}</summary>
        <Provenance of={relation.provenance} />
      </details>
    </li>
  );
}

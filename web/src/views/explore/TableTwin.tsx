import type { Provenance } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { SourceList } from '../../ui/marks.tsx';
import { badgeOf, lineOf } from './compose.ts';
import { relationFacts } from './facts.ts';
import { KindMark } from './KindMark.tsx';
import type { Actions } from './use-actions.ts';
import type { Explore } from './use-explore.ts';

/** Everything in the picture as two tables, with the same selection and the sources. */
export function TableTwin({
  explore: { composed, state, degrees },
  act,
}: {
  explore: Explore;
  act: Actions;
}) {
  const { t, lang } = useLanguage();
  const words = t.explore.table;
  const entities = new Map(composed.entities.map(entity => [entity.id, entity]));
  const end = (id: string) => {
    const entity = entities.get(id);
    return (
      <button type="button" className="ex-name" onClick={() => act.select(id)}>
        {entity === undefined ? id : nameOf(entity, lang)}
      </button>
    );
  };
  const here = (id: string) => composed.listed.filter(r => r.from === id || r.to === id).length;
  const status = ({ status: known }: Provenance) => t.status[known];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard.
    <section className="ex-tables" tabIndex={0} aria-label={t.explore.toolbar.table}>
      <h2 id="ex-entities">
        {words.entities} <small>{composed.entities.length}</small>
      </h2>
      <table aria-labelledby="ex-entities">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col" className="ex-num">
              {words.shown}
            </th>
            <th scope="col" className="ex-num">
              {words.hidden}
            </th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {composed.entities.map(entity => (
            <tr key={entity.id} aria-current={entity.id === state.focus ? 'true' : undefined}>
              <th scope="row">
                <button type="button" className="ex-name" onClick={() => act.select(entity.id)}>
                  {nameOf(entity, lang)}
                </button>
              </th>
              <td className="ex-kind-cell">
                <KindMark kind={entity.kind} size={13} /> {t.kind[entity.kind]}
              </td>
              <td className="ex-num">{here(entity.id)}</td>
              <td className="ex-num">
                {degrees.has(entity.id)
                  ? (badgeOf(composed.hidden.get(entity.id))?.replace('+', '') ?? 0)
                  : words.hiddenUnknown}
              </td>
              <td>{status(entity.provenance)}</td>
              <td>
                <SourceList sources={entity.provenance.sources} max={2} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2 id="ex-relations">
        {words.relations} <small>{composed.listed.length}</small>
      </h2>
      {composed.listed.length === 0 ? (
        <p className="ex-quiet">{words.noRelations}</p>
      ) : (
        <table aria-labelledby="ex-relations">
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.type}</th>
              <th scope="col">{words.to}</th>
              <th scope="col">{words.detail}</th>
              <th scope="col">{words.status}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {composed.listed.map(relation => (
              <tr key={relation.id} aria-current={relation.id === state.rel ? 'true' : undefined}>
                <td>{end(relation.from)}</td>
                <td>
                  <button type="button" className="ex-name" onClick={() => act.selectRelation(relation.id)}>
                    {t.explore.direction[relation.type].out}
                  </button>
                </td>
                <td>{end(relation.to)}</td>
                <td>{relationFacts(relation, { t, lang }).join(' · ')}</td>
                <td>
                  {lineOf(relation) === 'planned' ? t.status.planned : status(relation.provenance)}
                  {relation.provenance.asOf !== null && <small> {relation.provenance.asOf}</small>}
                </td>
                <td>
                  <SourceList sources={relation.provenance.sources} max={2} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

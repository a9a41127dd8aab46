import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { detailQuery, type EntityDetail, type Neighbours, neighboursQuery } from '../../api/explore.ts';
import { type ChainTree, firmPlaceQuery, type Place, type Tiers } from '../../api/firms.ts';
import type { About, RelationType, Source } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { exploreHref } from '../../links.ts';
import { SourceList } from '../../ui/marks.tsx';
import { Empty, ErrorBox, Loading } from '../../ui/states.tsx';
import { useNames } from '../../ui/use-names.ts';
import { factsOf, idsIn } from '../explore/facts.ts';
import { citationsOf } from './citations.ts';
import { FilePosition } from './FilePosition.tsx';
import { FileRelations } from './FileRelations.tsx';
import { FileSimilar } from './FileSimilar.tsx';
import { Ground } from './Ground.tsx';
import { placeWord, tierWord } from './sheet.ts';
import { unknownsOf } from './unknowns.ts';

/** Relations of a firm that its file lists; what it does in the chain has a part of its own. */
const TYPES: RelationType[] = [
  'PART_OF',
  'SUPPLIES',
  'INVESTS_IN',
  'COOPERATES_WITH',
  'DEVELOPS',
  'ALUMNI_OF',
  'HOMETOWN_OF',
  'LOCATED_IN',
  'NAMED_BY',
];

interface Props {
  id: string;
  about: About;
  region: string;
  regionName: string;
  asOf: string | null;
  tiers: Tiers;
  tree: ChainTree | undefined;
  onClose: () => void;
}

/** 一企一档: one firm on one page, beside the list on a screen, alone on paper. */
export function FirmFile(props: Props) {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(detailQuery(props.id));
  const seen = useQuery(firmPlaceQuery(props.id, props.region));
  const relations = useQuery(neighboursQuery({ id: props.id, types: TYPES, first: 200 }));
  const panel = useRef<HTMLElement>(null);
  const failed = error ?? seen.error ?? relations.error;
  const again = () => {
    void refetch();
    void seen.refetch();
    void relations.refetch();
  };
  // Opening a file moves the reader's place to it; the row keeps its mark.
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <aside
      ref={panel}
      className="fr-file"
      tabIndex={-1}
      aria-label={t.firms.file.title}
      onKeyDown={event => {
        if (event.key === 'Escape') props.onClose();
      }}
    >
      <div className="ff-bar">
        <b>{t.firms.file.title}</b>
        <button type="button" className="btn ghost" onClick={() => window.print()}>
          {t.firms.file.print}
        </button>
        <button type="button" className="btn ghost" aria-label={t.firms.file.close} onClick={props.onClose}>
          {t.close}
        </button>
      </div>
      {failed !== null ? (
        <ErrorBox error={failed} retry={again} />
      ) : data === undefined || relations.data === undefined || seen.data === undefined ? (
        <Loading lines={14} />
      ) : data === null || data.kind !== 'ENTERPRISE' ? (
        <Empty>{t.firms.file.gone}</Empty>
      ) : (
        <Sheet {...props} firm={data} place={seen.data?.place ?? 'UNPLACED'} relations={relations.data} />
      )}
    </aside>
  );
}

function Sheet({
  firm,
  place,
  relations,
  about,
  region,
  regionName,
  asOf,
  tiers,
  tree,
}: Props & { firm: EntityDetail; place: Place; relations: Neighbours }) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const words = t.firms.file;
  const ids = useMemo(() => idsIn(firm), [firm]);
  const name = useNames(ids);
  const names = new Map(ids.flatMap(id => (name(id) === undefined ? [] : [[id, name(id)!] as const])));
  const facts = factsOf(firm, { t, lang, names });
  const links = relations.nodes.filter(({ entity }) => entity.kind !== 'REGION' || firm.region !== entity.id);
  const cited = citationsOf(firm, links);
  const title = nameOf(firm, lang);
  const others = [title === firm.name ? firm.nameEn : firm.name, ...firm.aliases].filter(
    (other): other is string => other !== null && other !== title,
  );
  const revenue = typeof firm.revenueWan === 'number' ? firm.revenueWan : null;
  const unknown = unknownsOf({ firm, facts, place, links, sources: cited.sources }, t, lang, regionName);
  const ground = <Ground of={firm.provenance} cited={cited} />;
  return (
    <article className="ff-sheet">
      <header>
        <p className="ff-kicker">
          {words.title} · {placeWord({ place }, regionName, t)}
        </p>
        <h2>{title}</h2>
        {others.length > 0 && (
          <p className="ff-quiet">
            {words.aliases} {others.join(lang === 'zh' ? '、' : ', ')}
          </p>
        )}
        <p className="ff-links">
          <Link to={exploreHref(search, firm.id)}>{words.explore}</Link>
        </p>
      </header>

      <h3>{words.facts}</h3>
      <table className="ff-table">
        <thead>
          <tr>
            <th scope="col">{words.fact}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.ground}</th>
          </tr>
        </thead>
        <tbody>
          {facts
            .filter(fact => fact.value !== null)
            .map(({ key, value, href }) => (
              <tr key={key}>
                <th scope="row">{t.explore.field[key]}</th>
                <td>
                  {href === undefined ? (
                    value
                  ) : (
                    <a href={href} target="_blank" rel="noreferrer">
                      {value}
                    </a>
                  )}
                </td>
                <td>{ground}</td>
              </tr>
            ))}
          <tr>
            <th scope="row">{words.tierByRevenue}</th>
            <td>{revenue === null ? <NotStated /> : tierWord(revenue, tiers.byRevenue, t)}</td>
            <td>{revenue === null ? '—' : ground}</td>
          </tr>
          {tiers.byList !== null && (
            <tr>
              <th scope="row">{words.tierByList}</th>
              <td>
                <NotStated />
              </td>
              <td>—</td>
            </tr>
          )}
        </tbody>
      </table>

      <h3>{words.position}</h3>
      <FilePosition activities={firm.segments ?? []} tree={tree} cited={cited} regionName={regionName} />

      <h3>{words.relations}</h3>
      <FileRelations id={firm.id} name={title} links={links} total={totalOf(relations)} cited={cited} />

      <h3>{words.similar}</h3>
      <FileSimilar id={firm.id} region={region} regionName={regionName} asOf={asOf} />

      <h3>{words.unknown}</h3>
      <ul className="ff-unknown">
        {unknown.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>

      <h3>{words.sources}</h3>
      <Numbered sources={cited.sources} />
      <footer>
        <span>
          {words.data(
            `${about.dataset} ${about.datasetVersion ?? ''}`.trim(),
            about.graphVersion.slice(0, 12),
          )}
        </span>
        <span>{words.printed(about.today)}</span>
      </footer>
    </article>
  );
}

/** How many of the listed types there are, whatever the page holds. */
function totalOf({ totals }: Neighbours): number {
  return totals.filter(({ type }) => TYPES.includes(type)).reduce((sum, { count }) => sum + count, 0);
}

function NotStated() {
  const { t } = useLanguage();
  return <span className="unknown-value">{t.firms.notStated}</span>;
}

function Numbered({ sources }: { sources: readonly Source[] }) {
  return (
    <ol className="ff-sources">
      {sources.map(source => (
        <li key={source.id}>
          <SourceList sources={[source]} />
          {source.publisher !== null && <small>{source.publisher}</small>}
        </li>
      ))}
    </ol>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { CellDetail, Firm } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { exploreHref } from '../../links.ts';
import { Empty, ErrorBox, Loading } from '../../ui/states.tsx';
import { usePlaces } from '../../ui/use-names.ts';
import { LandButton } from './LandButton.tsx';
import { firmsQuery, type Scope } from './queries.ts';
import { Stops } from './Stops.tsx';

/** The firms of the segment: local ones first, with product, source, date and whether it is stated. */
export function Firms({ cell, scope }: { cell: CellDetail; scope: Scope }) {
  const { t } = useLanguage();
  const words = t.panorama.panel;
  const [which, setWhich] = useState<'local' | 'all'>(cell.localCount > 0 ? 'local' : 'all');
  const everybody = cell.localCount + cell.outsideCount + cell.possiblyLocalCount + cell.unplacedCount;
  return (
    <section>
      <div className="section-head">
        <h3>{words.firms}</h3>
        <fieldset className="segmented small" aria-label={words.firms}>
          <button type="button" aria-pressed={which === 'local'} onClick={() => setWhich('local')}>
            {words.localTab(cell.localCount)}
          </button>
          <button type="button" aria-pressed={which === 'all'} onClick={() => setWhich('all')}>
            {words.allTab(everybody)}
          </button>
        </fieldset>
      </div>
      {which === 'local' && cell.localCount === 0 ? (
        <Empty>{cell.verdict === 'MISSING' ? words.noLocal.missing : words.noLocal.unknown}</Empty>
      ) : (
        <FirmList key={which} cell={cell} scope={scope} which={which} />
      )}
    </section>
  );
}

function FirmList({ cell, scope, which }: { cell: CellDetail; scope: Scope; which: 'local' | 'all' }) {
  const { t } = useLanguage();
  const words = t.panorama.panel;
  const query = useInfiniteQuery(firmsQuery(cell.segment.id, scope, which));
  const firms = query.data?.pages.flatMap(page => page.nodes) ?? [];
  // The verdict's basis holds the local firms and those possibly local.
  const locals = new Set(cell.basis);
  const place = usePlaces(firms);
  if (query.isError) return <ErrorBox error={query.error} retry={() => query.refetch()} />;
  if (query.isPending) return <Loading lines={5} />;
  if (firms.length === 0) return <Empty>{words.noOutside}</Empty>;
  return (
    <>
      <ul className="firm-list">
        {firms.map(firm => (
          <FirmItem
            key={firm.id}
            firm={firm}
            segment={cell.segment.id}
            place={place(firm)}
            local={which === 'local' || locals.has(firm.id)}
            scope={scope}
          />
        ))}
      </ul>
      {query.hasNextPage && (
        <button
          type="button"
          className="btn ghost small"
          disabled={query.isFetchingNextPage}
          onClick={() => query.fetchNextPage()}
        >
          {words.moreFirms}
        </button>
      )}
    </>
  );
}

interface ItemProps {
  firm: Firm;
  segment: string;
  place: string | null;
  local: boolean;
  scope: Scope;
}

function FirmItem({ firm, segment, place, local, scope }: ItemProps) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const words = t.panorama.panel;
  const rows = firm.segments.filter(row => row.segment.id === segment);
  return (
    <li>
      <p className="firm">
        <Link to={exploreHref(search, firm.id)}>{nameOf(firm, lang)}</Link>
        <span>{place ?? words.noPlace}</span>
      </p>
      <div className="firm-do">
        {local ? (
          <Stops firm={firm.id} name={nameOf(firm, lang)} scope={scope} />
        ) : (
          <LandButton firm={firm.id} name={nameOf(firm, lang)} />
        )}
      </div>
      {rows.map((row, index) => {
        const source = row.provenance.sources[0];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of one firm in one segment differ only by role, which may be unknown.
          <p key={index} className="firm-fact">
            <span>
              {row.role && t.role[row.role] ? `${t.role[row.role]} · ` : ''}
              {row.product ?? words.noProduct}
              {row.planned && ` · ${t.status.planned}`}
            </span>
            <small>
              <i className={row.provenance.status === 'INFERRED' ? 'inferred' : 'stated'}>
                {t.status[row.provenance.status]}
              </i>
              {source?.title}
              {row.provenance.sources.length > 1 && ` +${row.provenance.sources.length - 1}`}
              {` · ${row.provenance.asOf ?? source?.date ?? t.footer.unknownDate}`}
            </small>
          </p>
        );
      })}
    </li>
  );
}

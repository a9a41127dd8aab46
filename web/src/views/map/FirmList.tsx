import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { districtFirmsQuery, type MapScope } from '../../api/map.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { exploreHref } from '../../links.ts';
import { ErrorBox, Loading } from '../../ui/states.tsx';

interface Props {
  scope: MapScope;
  /** null: those known only to the region as a whole. */
  part: string | null;
  count: number;
}

/** The firms of a part by name, with what they do. */
export function FirmList({ scope, part, count }: Props) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const query = useInfiniteQuery({ ...districtFirmsQuery(scope, part), enabled: count > 0 });
  if (count === 0) return <p className="small-note">{t.map.panel.noFirms}</p>;
  if (query.isError) return <ErrorBox error={query.error} retry={() => query.refetch()} />;
  if (query.data === undefined) return <Loading lines={Math.min(count, 8)} />;
  return (
    <>
      <ul className="map-firms">
        {query.data.pages
          .flatMap(page => page.nodes)
          .map(firm => (
            <li key={firm.id}>
              <Link to={exploreHref(search, firm.id)}>{nameOf(firm, lang)}</Link>
              <small>
                {[...new Set(firm.segments.map(({ segment }) => nameOf(segment, lang)))].join(
                  lang === 'zh' ? '、' : ', ',
                )}
              </small>
            </li>
          ))}
      </ul>
      {query.hasNextPage && (
        <button
          type="button"
          className="btn ghost small"
          disabled={query.isFetchingNextPage}
          onClick={() => query.fetchNextPage()}
        >
          {t.map.panel.moreFirms}
        </button>
      )}
    </>
  );
}

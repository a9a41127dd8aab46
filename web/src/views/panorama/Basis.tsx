import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import type { CellDetail } from '../../api/types.ts';
import { nameOf as entityName, useLanguage } from '../../i18n/index.ts';
import { exploreHref } from '../../links.ts';
import { Loading } from '../../ui/states.tsx';
import { useNames } from '../../ui/use-names.ts';
import { firmsQuery, type Scope } from './queries.ts';

const SHOWN = 20;

/**
 * The first entries of the evidence by name: surveys, totals and firms as links, a firm's row as what it does here.
 * Names of rows come with the local firms.
 */
export function Basis({ cell, scope }: { cell: CellDetail; scope: Scope }) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const shown = cell.basis.slice(0, SHOWN);
  const isRow = (id: string) => id.startsWith('rel:');
  const nameOf = useNames(shown.filter(id => !isRow(id)));
  const local = useInfiniteQuery({
    ...firmsQuery(cell.segment.id, scope, 'local'),
    enabled: shown.some(isRow),
  });
  const words = t.panorama.worked;
  const rows = new Map(
    (local.data?.pages ?? [])
      .flatMap(page => page.nodes)
      .flatMap(firm =>
        firm.segments.map(
          row =>
            [row.id, words.row(entityName(firm, lang), row.product ?? t.panorama.panel.noProduct)] as const,
        ),
      ),
  );
  const rest = cell.basisCount - shown.length;
  if (local.isLoading) return <Loading lines={3} />;
  return (
    <>
      <ul className="basis">
        {shown.map(id => (
          <li key={id}>
            {isRow(id) ? (
              (rows.get(id) ?? <code>{id}</code>)
            ) : (
              <Link to={exploreHref(search, id)}>{nameOf(id) ?? id}</Link>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="small-text">{t.panorama.panel.basisMore(rest)}</p>}
    </>
  );
}

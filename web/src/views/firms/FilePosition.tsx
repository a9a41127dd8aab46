import { Link, useLocation } from 'react-router';
import type { ActivityItem } from '../../api/explore.ts';
import type { ChainTree } from '../../api/firms.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { panoramaHref, targetsHref } from '../../links.ts';
import { VerdictMark } from '../../ui/marks.tsx';
import type { Citations } from './citations.ts';
import { Ground } from './Ground.tsx';
import { pathTo } from './tree.ts';

/** Where the firm stands in the chain: each segment with the way down to it, and how the region stands there. */
export function FilePosition({
  activities,
  tree,
  cited,
  regionName,
}: {
  activities: readonly ActivityItem[];
  tree: ChainTree | undefined;
  cited: Citations;
  regionName: string;
}) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const words = t.firms.file;
  if (activities.length === 0) return <p className="ff-quiet">{words.noSegment}</p>;
  return (
    <table className="ff-table">
      <thead>
        <tr>
          <th scope="col">{words.path}</th>
          <th scope="col">{words.does}</th>
          <th scope="col">{words.verdict(regionName)}</th>
          <th scope="col">{words.ground}</th>
        </tr>
      </thead>
      <tbody>
        {activities.map(({ id, segment, role, product, share, planned, provenance }) => {
          const path = tree === undefined ? [] : pathTo(tree, segment.id).slice(0, -1);
          const leaf = tree?.segments.find(one => one.segment.id === segment.id);
          const open = leaf !== undefined && leaf.verdict !== 'ADEQUATE' && leaf.verdict !== 'STRONG';
          const href = open ? targetsHref(search, segment.id) : panoramaHref(search, segment.id);
          return (
            <tr key={id}>
              <th scope="row">
                {path.length > 0 && <small>{path.map(one => nameOf(one, lang)).join(' › ')}</small>}
                <Link to={panoramaHref(search, segment.id)}>{nameOf(segment, lang)}</Link>
              </th>
              <td>
                {[
                  role === null ? null : (t.role[role] ?? role),
                  product,
                  share === null ? null : `${t.explore.field.share} ${t.unit.percent(share)}`,
                ]
                  .filter(part => part !== null)
                  .join(' · ') || <span className="unknown-value">{t.firms.notStated}</span>}
                {planned && <b className="ff-planned">{t.status.planned}</b>}
              </td>
              <td>
                {leaf === undefined ? (
                  <span className="unknown-value">{tree === undefined ? '…' : words.notJudged}</span>
                ) : (
                  <Link to={href} className="ff-verdict">
                    <VerdictMark cell={leaf} size={14} />
                  </Link>
                )}
              </td>
              <td>
                <Ground of={provenance} cited={cited} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

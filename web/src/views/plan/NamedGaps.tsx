import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { ChainTree } from '../../api/firms.ts';
import type { Clause } from '../../api/plan.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { targetsHref } from '../../links.ts';
import { ShareBar, VerdictMark } from '../../ui/marks.tsx';
import { namedGaps } from './open.ts';

const FIRST = 12;

/** Segments that the plan names and that are missing, thin or to be checked, with the clauses that name them. */
export function NamedGaps({
  tree,
  clauses,
  onShow,
}: {
  tree: ChainTree;
  clauses: readonly Clause[];
  onShow: (clause: string) => void;
}) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const words = t.plan;
  const [all, setAll] = useState(false);
  const { gaps, groups } = namedGaps(tree, clauses);
  return (
    <section className="pl-part">
      <h2 id="pl-gaps">{words.named(gaps.length)}</h2>
      <p className="pl-quiet">
        {gaps.length === 0 ? words.namedNone : words.namedLead}
        {groups > 0 && words.namedGroup(groups)}
      </p>
      {gaps.length > 0 && (
        <table className="pl-table" aria-labelledby="pl-gaps">
          <thead>
            <tr>
              <th scope="col">{words.segment}</th>
              <th scope="col">{words.verdict}</th>
              <th scope="col">{words.certainty}</th>
              <th scope="col">{words.clause}</th>
            </tr>
          </thead>
          <tbody>
            {(all ? gaps : gaps.slice(0, FIRST)).map(({ leaf, by }) => (
              <tr key={leaf.segment.id}>
                <th scope="row">
                  <Link to={targetsHref(search, leaf.segment.id)}>{nameOf(leaf.segment, lang)}</Link>
                </th>
                <td>
                  <VerdictMark cell={leaf} size={14} />
                </td>
                <td>
                  <ShareBar value={leaf.certainty} label={words.certainty} />
                </td>
                <td lang="zh-CN">
                  {by.map(clause => (
                    <button
                      key={clause.id}
                      type="button"
                      className="pl-link"
                      onClick={() => onShow(clause.id)}
                    >
                      {clause.name}
                    </button>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {gaps.length > FIRST && (
        <button type="button" className="pl-link" onClick={() => setAll(!all)}>
          {all ? words.fewer : `${words.all}（${words.bearingMore(gaps.length - FIRST)}）`}
        </button>
      )}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useLocation } from 'react-router';
import { pressingQuery, type TodayScope } from '../../api/home.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { targetsHref } from '../../links.ts';
import { IntervalBar, intervalText, ShareBar, VerdictMark } from '../../ui/marks.tsx';
import { Empty, ErrorBox, Loading } from '../../ui/states.tsx';
import { useSentences } from '../../ui/use-names.ts';
import { whyOf } from '../targets/gaps.ts';

/** The five most pressing gaps: what, how sure, how pressing, one sentence why. */
export function Pressing({ scope, regionName }: { scope: TodayScope; regionName: string }) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const words = t.home.pressing;
  const { data, error, refetch } = useQuery(pressingQuery(scope));
  const whys = useMemo(() => (data?.nodes ?? []).map(whyOf), [data]);
  const sentence = useSentences(
    useMemo(() => whys.filter(why => why !== null), [whys]),
    regionName,
  );
  return (
    <section className="home-panel" aria-labelledby="home-pressing">
      <h2 id="home-pressing">{words.title}</h2>
      <p className="home-lead">{words.lead}</p>
      {error && <ErrorBox error={error} retry={() => refetch()} />}
      {data === undefined && !error && <Loading lines={15} />}
      {data?.nodes.length === 0 && <Empty>{words.none}</Empty>}
      <ol className="home-gaps">
        {data?.nodes.map((gap, at) => {
          const why = whys[at] ?? null;
          return (
            <li key={gap.segment.id}>
              <p className="home-gap-head">
                <span className="home-rank" aria-hidden="true">
                  {at + 1}
                </span>
                <Link to={targetsHref(search, gap.segment.id)}>{nameOf(gap.segment, lang)}</Link>
                <VerdictMark cell={gap} size={14} />
                {gap.advice !== 'NONE' && <span className="home-chip">{t.advice[gap.advice]}</span>}
              </p>
              <p className="home-figures">
                <span>
                  {t.certainty} <ShareBar value={gap.certainty} label={t.certainty} />
                </span>
                <span className="home-priority">
                  {words.priority} <IntervalBar value={gap.priority} label={words.priority} />{' '}
                  <b>{intervalText(gap.priority)}</b>
                </span>
              </p>
              {why !== null && <p className="home-why">{regionName === '' ? ' ' : sentence(why)}</p>}
            </li>
          );
        })}
      </ol>
      {data !== undefined && data.totalCount > 0 && (
        <Link className="home-more" to={targetsHref(search)}>
          {words.all(data.totalCount)} →
        </Link>
      )}
    </section>
  );
}

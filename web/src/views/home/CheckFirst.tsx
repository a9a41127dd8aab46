import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { type TodayScope, unknownsQuery } from '../../api/home.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { lookupWords } from '../../i18n/reasons.ts';
import { checkHref, targetsHref } from '../../links.ts';
import { VerdictMark } from '../../ui/marks.tsx';
import { Empty, ErrorBox, Loading } from '../../ui/states.tsx';
import { daysBetween, longestUnknown } from './lists.ts';

const SHOWN = 5;

/** The segments that have been unknown the longest, and where to look them up. */
export function CheckFirst({ scope, today }: { scope: TodayScope; today: string }) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const words = t.home.check;
  const { data, error, refetch } = useQuery(unknownsQuery(scope));
  return (
    <section className="home-panel" aria-labelledby="home-check">
      <h2 id="home-check">{words.title}</h2>
      <p className="home-lead">{words.lead}</p>
      {error && <ErrorBox error={error} retry={() => refetch()} />}
      {data === undefined && !error && <Loading lines={15} />}
      {data?.nodes.length === 0 && <Empty>{words.none}</Empty>}
      <ol className="home-gaps">
        {longestUnknown(data?.nodes ?? [])
          .slice(0, SHOWN)
          .map(gap => (
            <li key={gap.segment.id}>
              <p className="home-gap-head">
                <Link to={targetsHref(search, gap.segment.id)}>{nameOf(gap.segment, lang)}</Link>
                <VerdictMark cell={{ ...gap, verdict: 'UNKNOWN' }} size={14} />
              </p>
              <p className="home-figures">
                <span>
                  {gap.since === null ? words.noSince : words.since(gap.since, daysBetween(gap.since, today))}
                </span>
                <span>
                  {t.certainty} {t.unit.percent(gap.certainty)}
                </span>
              </p>
              <p className="home-why">{words.lookup(lookupWords(gap.segment.gbt4754, lang))}</p>
            </li>
          ))}
      </ol>
      {data !== undefined && data.totalCount > 0 && (
        <Link className="home-more" to={checkHref(search)}>
          {words.all(data.totalCount)} →
        </Link>
      )}
      {data !== undefined && data.totalCount > data.nodes.length && (
        <p className="home-lead">{words.mostly(data.nodes.length, data.totalCount)}</p>
      )}
    </section>
  );
}

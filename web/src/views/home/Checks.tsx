import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import type { TodayScope } from '../../api/home.ts';
import { checksQuery } from '../../api/targets.ts';
import { useLanguage } from '../../i18n/index.ts';
import { targetsHref } from '../../links.ts';
import { Empty, ErrorBox, Loading } from '../../ui/states.tsx';
import { useNames } from '../../ui/use-names.ts';

const SHOWN = 4;

/** What officers looked up last in this region. */
export function Checks({ scope }: { scope: TodayScope }) {
  const { t } = useLanguage();
  const { search } = useLocation();
  const words = t.home.changes;
  const { data, error, refetch } = useQuery(checksQuery(scope.region));
  const checks = (data ?? []).slice(0, SHOWN);
  const name = useNames([...new Set(checks.map(check => check.segment))].sort());
  return (
    <section className="home-panel" aria-labelledby="home-checks">
      <h2 id="home-checks">{words.checks}</h2>
      {error && <ErrorBox error={error} retry={() => refetch()} />}
      {data === undefined && !error && <Loading lines={2} />}
      {data?.length === 0 && <Empty>{words.noChecks}</Empty>}
      <ul className="home-changes">
        {checks.map(({ id, date, segment, complete, source }) => (
          <li key={id}>
            <time dateTime={date}>{date}</time>{' '}
            <Link to={targetsHref(search, segment)}>{name(segment) ?? segment}</Link>{' '}
            <span className="home-change-what">
              {complete ? words.complete : words.partial} · {source.title}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

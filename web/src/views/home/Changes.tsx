import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useLocation } from 'react-router';
import { type LedgerChange, ledgerQuery, type TodayScope } from '../../api/home.ts';
import { namesQuery } from '../../api/queries.ts';
import type { About, Verdict } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { targetsHref } from '../../links.ts';
import { Empty, ErrorBox, Loading } from '../../ui/states.tsx';
import { type ChangeGroup, changeGroups } from './lists.ts';
import { useVisitBefore } from './visit.ts';

/** From so many alike on, changes are told as a number that opens. */
const MANY = 4;
const GROUPS_SHOWN = 6;

/** What changed since this browser was here last. */
export function Changes({ about, scope }: { about: About; scope: TodayScope }) {
  const { t } = useLanguage();
  const words = t.home.changes;
  const { today, graphVersion } = about;
  const before = useVisitBefore(useMemo(() => ({ day: today, graphVersion }), [today, graphVersion]));
  const kept = scope.region === about.defaultRegion;
  const changed = before && before.graphVersion !== graphVersion;
  const since = changed ? before.day : null;
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...ledgerQuery(scope, since),
    enabled: kept && before !== undefined,
  });
  const groups = changeGroups(data?.pages.flatMap(page => page.nodes) ?? []);
  const lead =
    before === undefined || data === undefined
      ? ' '
      : before === null
        ? words.first
        : !changed
          ? words.same(before.day)
          : groups.length > 0
            ? words.since(before.day)
            : words.sinceNone(before.day);
  return (
    <section className="home-panel" aria-labelledby="home-changes">
      <h2 id="home-changes">{words.title}</h2>
      {kept ? <p className="home-lead">{lead}</p> : <Elsewhere region={about.defaultRegion} />}
      {error && <ErrorBox error={error} retry={() => refetch()} />}
      {kept && data === undefined && !error && <Loading lines={4} />}
      {kept && data !== undefined && groups.length === 0 && !changed && <Empty>{words.none}</Empty>}
      <ul className="home-changes">
        {groups.slice(0, GROUPS_SHOWN).map(group => (
          <Group key={group.key} group={group} />
        ))}
      </ul>
      {groups.length > GROUPS_SHOWN && (
        <details className="home-earlier">
          <summary>{words.more}</summary>
          <ul className="home-changes">
            {groups.slice(GROUPS_SHOWN).map(group => (
              <Group key={group.key} group={group} />
            ))}
          </ul>
        </details>
      )}
      {hasNextPage && (
        <button
          type="button"
          className="home-link"
          disabled={isFetchingNextPage}
          onClick={() => fetchNextPage()}
        >
          {words.more}
        </button>
      )}
    </section>
  );
}

function Elsewhere({ region }: { region: string }) {
  const { t, lang } = useLanguage();
  const { data } = useQuery(namesQuery([region]));
  const name = data?.[0] ? nameOf(data[0], lang) : '';
  return <Empty>{t.home.changes.elsewhere(name)}</Empty>;
}

function Group({ group }: { group: ChangeGroup }) {
  const { t } = useLanguage();
  const words = t.home.changes;
  const { changes, from, to, date } = group;
  const word = (verdict: Verdict) => (
    <span className={`home-verdict face-${verdict === 'UNKNOWN' ? 'unseen' : verdict.toLowerCase()}`}>
      {t.verdict[verdict]}
    </span>
  );
  const what = (
    <span className="home-change-what">
      {from === null ? words.opened : word(from)} <span aria-hidden="true">→</span>{' '}
      {to === null ? words.gone : word(to)}
    </span>
  );
  if (changes.length < MANY) {
    return changes.map(change => (
      <li key={change.id}>
        <time dateTime={date}>{date}</time> <ChangedSegment change={change} /> {what}
      </li>
    ));
  }
  return (
    <li>
      <details>
        <summary>
          <time dateTime={date}>{date}</time> <b>{words.group(changes.length)}</b> {what}
        </summary>
        <ul className="home-change-names">
          {changes.map(change => (
            <li key={change.id}>
              <ChangedSegment change={change} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function ChangedSegment({ change: { segment } }: { change: LedgerChange }) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  if (segment === null) return <span className="unknown-value">{t.home.changes.lost}</span>;
  return <Link to={targetsHref(search, segment.id)}>{nameOf(segment, lang)}</Link>;
}

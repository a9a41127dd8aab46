import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { type SourcePage, sourcesQuery } from '../../api/method.ts';
import type { About } from '../../api/types.ts';
import { useLanguage } from '../../i18n/index.ts';
import { exploreHref } from '../../links.ts';
import { Empty, ErrorBox, Loading } from '../../ui/states.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import { useMethodWords } from './words.ts';

/** The data set whose own caveats are known; those of another stand with it. */
const SEED = '成都市人工智能产业链';

/** What is loaded, what to know before believing it, and every source. */
export function Data({ about, q, onQ }: { about: About; q: string; onQ: (text: string) => void }) {
  const { t } = useLanguage();
  const words = useMethodWords().data;
  return (
    <section id="data" aria-labelledby="data-title">
      <h2 id="data-title">{words.title}</h2>
      <p>
        {words.lead(about.dataset, about.datasetVersion ?? t.footer.unknownDate)} {t.footer.dataDate}{' '}
        {about.latestDate ?? t.footer.unknownDate}
      </p>
      <h3>{words.limits}</h3>
      <ul className="method-limits">
        {words.general.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {about.dataset === SEED && (
        <>
          <h3>{words.seedTitle}</h3>
          <ul className="method-limits">
            {words.seed.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.counts}</h3>
      <dl className="method-counts">
        {about.counts.map(({ kind, count }) => (
          <div key={kind}>
            <dt>{t.kind[kind]}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <Sources q={q} onQ={onQ} />
    </section>
  );
}

function Sources({ q, onQ }: { q: string; onQ: (text: string) => void }) {
  const { t } = useLanguage();
  const words = useMethodWords().data;
  const [text, setText] = useState(q);
  const asked = useDebounced(text.trim(), 200);
  useEffect(() => onQ(asked), [asked, onQ]);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    sourcesQuery(asked),
  );
  const total = data?.pages[0]?.totalCount;
  return (
    <>
      <h3 id="sources">{words.list}</h3>
      <p className="method-find">
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          maxLength={100}
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <span role="status">{total === undefined ? t.state.loading : words.found(total)}</span>
      </p>
      {error && <ErrorBox error={error} retry={() => refetch()} />}
      {data === undefined && !error && <Loading lines={10} />}
      {total === 0 && <Empty>{words.none}</Empty>}
      <ul className="method-sources">
        {data?.pages
          .flatMap(page => page.nodes)
          .map(source => (
            <SourceRow key={source.id} source={source} />
          ))}
      </ul>
      {hasNextPage && (
        <button
          type="button"
          className="btn ghost"
          disabled={isFetchingNextPage}
          onClick={() => fetchNextPage()}
        >
          {words.more}
        </button>
      )}
    </>
  );
}

function SourceRow({ source }: { source: SourcePage['nodes'][number] }) {
  const { t } = useLanguage();
  const { search } = useLocation();
  const words = useMethodWords().data;
  const { id, title, publisher, date, url, licence, note } = source;
  const address = url !== null && /^https?:\/\//.test(url) ? url : null;
  const facts = [publisher, licence && `${words.licence} ${licence}`, note && `${words.note} ${note}`];
  return (
    <li>
      <p>
        <time>{date ?? t.footer.unknownDate}</time>{' '}
        {address === null ? (
          <b>{title}</b>
        ) : (
          <a href={address} target="_blank" rel="noreferrer">
            {title}
          </a>
        )}{' '}
        <Link className="method-graph" to={exploreHref(search, id)} aria-label={`${words.explore}: ${title}`}>
          {words.explore}
        </Link>
      </p>
      <p className="method-note">{facts.filter(Boolean).join(' · ')}</p>
    </li>
  );
}

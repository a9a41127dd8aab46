import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useLocation } from 'react-router';
import { type Today, todayQuery } from '../../api/home.ts';
import type { About, Kind } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { faceHref } from '../../links.ts';
import { usePageTitle } from '../../ui/language.tsx';
import { FaceMark } from '../../ui/marks.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { ChainPicker, RegionPicker } from '../../ui/scope-pickers.tsx';
import { ErrorBox, Loading } from '../../ui/states.tsx';
import { faceWord } from '../../ui/verdict.ts';
import { WithAbout } from '../../ui/WithAbout.tsx';
import { scopeSchema, useUrlState } from '../../url-state.ts';
import { Changes } from './Changes.tsx';
import { CheckFirst } from './CheckFirst.tsx';
import { Checks } from './Checks.tsx';
import { countFaces } from './lists.ts';
import { Pressing } from './Pressing.tsx';
import { RecentViews } from './RecentViews.tsx';
import './home.css';

/** 工作台: where things stand today and where to go on. */
export default function HomePage() {
  const { t } = useLanguage();
  usePageTitle(t.home.title);
  return <WithAbout skeleton={<Skeleton />}>{about => <Page about={about} />}</WithAbout>;
}

function Skeleton() {
  return (
    <div className="home">
      <div className="home-head">
        <Loading lines={3} />
      </div>
      <div className="home-columns">
        <section className="home-panel">
          <Loading lines={14} />
        </section>
      </div>
    </div>
  );
}

function Page({ about }: { about: About }) {
  const { t, lang } = useLanguage();
  const [state, set] = useUrlState(scopeSchema);
  const chain = state.chain ?? about.defaultChain;
  const region = state.region ?? about.defaultRegion;
  const scope = useMemo(() => ({ chain, region, asOf: state.asOf }), [chain, region, state.asOf]);
  const { data, error, refetch } = useQuery(todayQuery(scope));
  const regionName = data === undefined ? '' : nameOf(data.region, lang);
  return (
    <div className="home">
      <header className="home-head">
        <div className="home-scope">
          <h1>{t.home.title}</h1>
          <RegionPicker value={region} name={regionName || undefined} onChoose={id => set({ region: id })} />
          <span aria-hidden="true">·</span>
          <ChainPicker
            value={chain}
            name={data && nameOf(data.chain, lang)}
            onChoose={id => set({ chain: id })}
          />
          <Loaded about={about} />
        </div>
        {state.asOf !== null && (
          <p className="home-as-of">
            {t.home.asOfNote(state.asOf)}{' '}
            <button type="button" className="home-link" onClick={() => set({ asOf: null })}>
              {t.panorama.asOfToday}
            </button>
          </p>
        )}
        {error ? <ErrorBox error={error} retry={() => refetch()} /> : <Standing data={data} />}
        <div className="home-find">
          <SearchBox placeholder={t.home.search} />
        </div>
      </header>
      <div className="home-columns">
        <Pressing scope={scope} regionName={regionName} />
        <CheckFirst scope={scope} today={about.today} />
        <div className="home-side">
          <Changes about={about} scope={scope} />
          <Checks scope={scope} />
          <RecentViews />
        </div>
      </div>
    </div>
  );
}

/** Today's date, the newest date in the data, and how much there is. */
function Loaded({ about }: { about: About }) {
  const { t } = useLanguage();
  const count = (...kinds: Kind[]) => {
    const found = about.counts.filter(item => kinds.includes(item.kind));
    return found.length === 0 ? t.state.unknown : String(found.reduce((sum, item) => sum + item.count, 0));
  };
  return (
    <p className="home-loaded">
      <b>{t.home.today(about.today)}</b>
      <span>{t.home.dataDate(about.latestDate ?? t.footer.unknownDate)}</span>
      <span>
        {t.home.loaded} {t.home.loadedCounts(count('SOURCE'), count('ENTERPRISE'), count('SEGMENT', 'CHAIN'))}
      </span>
    </p>
  );
}

/** The headline in words, and the same numbers as ways into the panorama. */
function Standing({ data }: { data: Today | undefined }) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  if (data === undefined) return <Loading lines={2} />;
  const { total, ...counts } = data.summary;
  return (
    <>
      <p className="home-headline">
        {t.panorama.headline({
          ...counts,
          region: nameOf(data.region, lang),
          chain: nameOf(data.chain, lang),
          segments: data.segments.length,
          total: total?.count ?? null,
          totalDate: total?.asOf ?? null,
        })}
      </p>
      <nav className="home-faces" aria-label={t.home.faces}>
        {countFaces(data.segments).map(({ face, count }) => (
          <Link
            key={face}
            to={faceHref(search, face)}
            className={`home-face face-${face.toLowerCase()}`}
            data-face={face}
          >
            <FaceMark face={face} size={18} />
            {faceWord(face, t)} <b>{count}</b>
          </Link>
        ))}
      </nav>
    </>
  );
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useLocation } from 'react-router';
import { aboutQuery, namesQuery } from '../../api/queries.ts';
import { type JudgedChain, judgedQuery, LEVELS, type Level, structureQuery } from '../../api/structure.ts';
import type { About } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { panoramaHref } from '../../links.ts';
import { usePageTitle } from '../../ui/language.tsx';
import { ChainPicker, RegionPicker } from '../../ui/scope-pickers.tsx';
import { Empty, ErrorBox, Loading } from '../../ui/states.tsx';
import { useNames } from '../../ui/use-names.ts';
import { useUrlState } from '../../url-state.ts';
import { Comparison } from './Comparison.tsx';
import { structureSchema } from './state.ts';
import './structure.css';
import './tables.css';

/** 结构对标: what a region is specialised in, and what its other strengths make likely. */
export default function StructurePage() {
  const { t } = useLanguage();
  usePageTitle(t.structure.title);
  const about = useQuery(aboutQuery);
  if (about.data === undefined) {
    return (
      <div className="struct-wait">
        <h1 className="visually-hidden">{t.structure.title}</h1>
        {about.isError ? (
          <ErrorBox error={about.error} retry={() => about.refetch()} />
        ) : (
          <Loading lines={12} />
        )}
      </div>
    );
  }
  return <Page about={about.data} />;
}

/** The level at which a region is compared unless the link says otherwise. */
export const levelOf = (region: { level: string } | undefined): Level =>
  region?.level === 'district' || region?.level === 'zone' ? 'district' : 'city';

function Page({ about }: { about: About }) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const [state, set] = useUrlState(structureSchema);
  const words = t.structure;
  const chain = state.chain ?? about.defaultChain;
  const region = state.region ?? about.defaultRegion;
  const judgedAnswer = useQuery({
    ...judgedQuery(chain, region, state.asOf),
    placeholderData: keepPreviousData,
  });
  const judged: JudgedChain | undefined = judgedAnswer.isError ? undefined : judgedAnswer.data;
  const level = state.level === 'auto' ? levelOf(judged?.region) : state.level;
  const structure = useQuery({
    ...structureQuery(chain, level, state.asOf),
    placeholderData: keepPreviousData,
    enabled: judged !== undefined,
  });
  const failed = [judgedAnswer, structure].find(query => query.isError);
  const data = failed ? undefined : structure.data;
  const { data: home } = useQuery(namesQuery([about.defaultRegion]));
  const homeName = home?.[0] ? nameOf(home[0], lang) : '';
  const ids = useMemo(() => (data === undefined ? [] : [...data.regions, ...data.leftOut].sort()), [data]);
  const named = useNames(ids);
  const ownNames = useMemo(
    () => new Map(data?.regions.map((id, i) => [id, data.regionNames[i] ?? id])),
    [data],
  );
  const nameOfRegion = (id: string) => named(id) ?? ownNames.get(id) ?? id;
  const stale = judgedAnswer.isPlaceholderData || structure.isPlaceholderData;
  const nothing = data !== undefined && data.regions.length === 0;

  return (
    <div className={stale ? 'struct stale' : 'struct'}>
      <header className="struct-head">
        <h1 className="visually-hidden">{words.title}</h1>
        <div className="struct-title">
          <RegionPicker
            value={region}
            name={judged && !judgedAnswer.isPlaceholderData ? nameOf(judged.region, lang) : undefined}
            onChoose={id => set({ region: id, level: 'auto' })}
          />
          <span aria-hidden="true">·</span>
          <ChainPicker value={chain} onChoose={id => set({ chain: id, segment: null })} />
          <span className="struct-name">{words.title}</span>
          <label className="struct-level">
            {words.level}
            <select value={level} onChange={event => set({ level: event.target.value as Level })}>
              {LEVELS.map(key => (
                <option key={key} value={key}>
                  {words.levels[key]}
                </option>
              ))}
            </select>
          </label>
          <Link className="btn ghost small" to={panoramaHref(search)}>
            ← {words.toPanorama}
          </Link>
        </div>
        <p className="struct-banner" role="note">
          <b aria-hidden="true">!</b> {words.banner(homeName)}
        </p>
        {data && (
          <details className="struct-placed">
            <summary>
              {words.placed({
                regions: data.regions.length,
                leftOut: data.leftOut.length,
                minFirms: data.minFirms,
                notPlaced: data.notPlaced,
              })}
            </summary>
            {data.leftOut.length > 0 && (
              <p>
                {words.leftOutTitle(data.leftOut.length, data.minFirms)}：
                {data.leftOut.map(nameOfRegion).join(lang === 'zh' ? '、' : ', ')}
              </p>
            )}
          </details>
        )}
      </header>
      {failed && <ErrorBox error={failed.error} retry={() => failed.refetch()} />}
      {!failed && (data === undefined || judged === undefined) && <Loading lines={16} />}
      {nothing && <Empty>{words.none}</Empty>}
      {data && judged && !nothing && (
        <Comparison
          {...{ data, judged, region, level, state, set, nameOfRegion, homeName }}
          dataset={about.dataset}
          version={about.graphVersion}
        />
      )}
    </div>
  );
}

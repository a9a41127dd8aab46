import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  carriersQuery,
  type DistrictsData,
  districtsQuery,
  type MapScope,
  verdictCountsQuery,
} from '../../api/map.ts';
import { aboutQuery, namesQuery } from '../../api/queries.ts';
import type { About } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { usePageTitle } from '../../ui/language.tsx';
import { ChainPicker, RegionPicker } from '../../ui/scope-pickers.tsx';
import { Empty, ErrorBox, Loading } from '../../ui/states.tsx';
import { useUrlState } from '../../url-state.ts';
import { MapPicture } from './MapPicture.tsx';
import { Overview } from './Overview.tsx';
import { PartPanel } from './PartPanel.tsx';
import { PartTable } from './PartTable.tsx';
import { type Part, partsWith } from './parts.ts';
import { LENSES, mapSchema } from './state.ts';
import { isArranged } from './tiles.ts';
import { useOfficialMap } from './use-official-map.ts';
import './map.css';
import './map-side.css';

/** 招商地图: what is known in each part of a city, and what only for the whole. */
export default function MapPage() {
  const { t } = useLanguage();
  usePageTitle(t.map.title);
  const about = useQuery(aboutQuery);
  if (about.data === undefined) {
    return (
      <div className="map-wait">
        <h1 className="visually-hidden">{t.map.title}</h1>
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

function Page({ about }: { about: About }) {
  const { t, lang } = useLanguage();
  const [state, set] = useUrlState(mapSchema);
  const words = t.map;
  const scope: MapScope = {
    region: state.region ?? about.defaultRegion,
    chain: state.chain ?? about.defaultChain,
    asOf: state.asOf,
  };
  const districts = useQuery({ ...districtsQuery(scope), placeholderData: keepPreviousData });
  const data = districts.isError ? undefined : districts.data;
  const { data: names } = useQuery(namesQuery([scope.chain]));
  const chainName = names?.[0] ? nameOf(names[0], lang) : '';
  return (
    <div className={districts.isPlaceholderData ? 'map-page stale' : 'map-page'}>
      <header className="map-head">
        <h1 className="visually-hidden">{words.title}</h1>
        <div className="map-title">
          <RegionPicker
            value={scope.region}
            name={data && !districts.isPlaceholderData ? nameOf(data.region, lang) : undefined}
            onChoose={region => set({ region, part: null })}
          />
          <span aria-hidden="true">·</span>
          <ChainPicker value={scope.chain} onChoose={chain => set({ chain })} />
          <fieldset className="map-choice map-lens" aria-label={words.lens}>
            {LENSES.map(lens => (
              <button
                key={lens}
                type="button"
                aria-pressed={state.lens === lens}
                onClick={() => set({ lens })}
              >
                {words.lenses[lens]}
              </button>
            ))}
          </fieldset>
          <fieldset className="map-choice" aria-label={words.view}>
            {(['picture', 'table'] as const).map(view => (
              <button
                key={view}
                type="button"
                aria-pressed={state.view === view}
                onClick={() => set({ view })}
              >
                {words[view]}
              </button>
            ))}
          </fieldset>
        </div>
        {!data && <p className="map-headline">&nbsp;</p>}
        {data && <Headline data={data} chain={chainName} scope={scope} />}
      </header>
      {districts.isError && <ErrorBox error={districts.error} retry={() => districts.refetch()} />}
      {districts.isPending && <Loading lines={16} />}
      {data && data.districts.length === 0 && <Empty>{words.noParts}</Empty>}
      {data && data.districts.length > 0 && <Body data={data} scope={scope} chain={chainName} />}
    </div>
  );
}

/** A city's parts are called districts; those of a province or country are only parts. */
const isCity = ({ districts }: DistrictsData): boolean =>
  districts.some(({ region }) => region.level === 'district' || region.level === 'zone');

function Headline({ data, chain, scope }: { data: DistrictsData; chain: string; scope: MapScope }) {
  const { t, lang } = useLanguage();
  const { data: carriers } = useQuery(carriersQuery(scope.region));
  return (
    <p className="map-headline" aria-live="polite">
      {carriers === undefined
        ? ' '
        : t.map.headline({
            region: nameOf(data.region, lang),
            chain,
            parts: data.districts.length,
            placed: data.districts.reduce((sum, part) => sum + part.enterprises, 0),
            whole: data.whole.enterprises,
            possibly: data.possibly,
            carriers: carriers.length,
            city: isCity(data),
          })}
    </p>
  );
}

function Body({ data, scope, chain }: { data: DistrictsData; scope: MapScope; chain: string }) {
  const { t, lang } = useLanguage();
  const words = t.map;
  const [state, set] = useUrlState(mapSchema);
  const carriers = useQuery(carriersQuery(scope.region));
  const verdicts = useQuery(verdictCountsQuery(scope));
  const parts = useMemo(
    () => partsWith(data.districts, verdicts.data, carriers.data ?? []),
    [data, verdicts.data, carriers.data],
  );
  const ids = useMemo(() => parts.map(part => part.region.id), [parts]);
  const { official, refused } = useOfficialMap(ids);
  const offMap =
    official === null
      ? []
      : parts.filter(
          part => !official.geo.features.some(({ properties }) => properties.name === part.region.id),
        );
  const whole: Part = {
    ...data.whole,
    verdicts: null,
    carriers: (carriers.data ?? []).filter(({ part }) => part === null),
  };
  const city = isCity(data);
  const title = `${nameOf(data.region, lang)} · ${chain}`;
  const select = (part: string | null) => set({ part });
  const wholeId = data.region.id;
  const chosen = state.part === wholeId ? whole : parts.find(part => part.region.id === state.part);
  return (
    <div className="map-body">
      <div className="map-main">
        {state.view === 'picture' ? (
          <MapPicture
            region={wholeId}
            {...{ parts, official }}
            lens={state.lens}
            selected={state.part}
            label={words.chartLabel(title, parts.length, words.lenses[state.lens])}
            onSelect={select}
          />
        ) : (
          <PartTable
            {...{ parts, whole }}
            wholeName={words.whole(whole.enterprises, city)}
            caption={words.tableCaption(title)}
            selected={state.part}
            onSelect={select}
          />
        )}
        <div className="map-under">
          <button
            type="button"
            className="map-whole"
            aria-pressed={state.part === wholeId}
            onClick={() => select(wholeId)}
          >
            <b>{words.whole(whole.enterprises, city)}</b>
            {whole.carriers.length > 0 && <span>{words.wholeCarriers(whole.carriers.length)}</span>}
            <small>{words.wholeNote(nameOf(data.region, lang))}</small>
          </button>
          {offMap.length > 0 && (
            <p className="map-off">
              {words.offMap}：
              {offMap.map(part => (
                <button key={part.region.id} type="button" onClick={() => select(part.region.id)}>
                  {nameOf(part.region, lang)}{' '}
                  {part.enterprises > 0 ? words.seen(part.enterprises) : words.none}
                </button>
              ))}
            </p>
          )}
          <p className="map-mark">
            {official === null ? words.schematic : words.approval(official.approval)}
            {official === null && !isArranged(wholeId) && ` · ${words.byOrder}`}
            {refused && ` · ${words.noApproval}`}
          </p>
        </div>
      </div>
      {chosen === undefined ? (
        <Overview parts={parts} lens={state.lens} onSelect={select} />
      ) : (
        <PartPanel
          key={chosen.region.id}
          part={chosen}
          isWhole={chosen === whole}
          title={chosen === whole ? words.whole(whole.enterprises, city) : nameOf(chosen.region, lang)}
          note={chosen === whole ? words.wholeNote(nameOf(data.region, lang)) : null}
          scope={scope}
          onClose={() => select(null)}
        />
      )}
    </div>
  );
}

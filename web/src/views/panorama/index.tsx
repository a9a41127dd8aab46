import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { PanoramaData } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { usePageTitle } from '../../ui/language.tsx';
import { Empty, ErrorBox, Loading } from '../../ui/states.tsx';
import { useUrlState } from '../../url-state.ts';
import { Chart } from './Chart.tsx';
import { FirstThree } from './FirstThree.tsx';
import { Header } from './Header.tsx';
import { LandPanel } from './LandPanel.tsx';
import { LandStrip } from './LandStrip.tsx';
import { Legend } from './Legend.tsx';
import { LensLegend } from './LensLegend.tsx';
import { PortfolioPanel } from './PortfolioPanel.tsx';
import { panoramaQuery, type Scope } from './queries.ts';
import { SegmentPanel } from './SegmentPanel.tsx';
import { type Side, SideTabs } from './SideTabs.tsx';
import { savePicture } from './save-picture.ts';
import { type PanoramaState, panoramaSchema, type SetPanorama } from './state.ts';
import { TableTwin } from './TableTwin.tsx';
import { Tools } from './Tools.tsx';
import { useOverlay } from './use-overlay.ts';
import { useScope } from './use-scope.ts';
import './panorama.css';
import './side.css';
import './analysis.css';

/** The whole chain of a region on one screen, and what it says about one segment beside it. */
export default function PanoramaPage() {
  const { t } = useLanguage();
  usePageTitle(t.panorama.title);
  const [state] = useUrlState(panoramaSchema);
  const { scope, about } = useScope(state);
  if (scope === null) {
    return (
      <div className="pano-wait">
        <h1 className="visually-hidden">{t.panorama.title}</h1>
        {about.isError ? (
          <ErrorBox error={about.error} retry={() => about.refetch()} />
        ) : (
          <Loading lines={8} />
        )}
      </div>
    );
  }
  return <Panorama scope={scope} />;
}

function Panorama({ scope }: { scope: Scope }) {
  const { t, lang } = useLanguage();
  const [state, set] = useUrlState(panoramaSchema);
  const { about } = useScope(state);
  const [zoom, setZoom] = useState(1);
  const query = useQuery({ ...panoramaQuery(scope), placeholderData: keepPreviousData });
  // After an error the old picture would answer another question than the one asked.
  const data = query.isError ? undefined : query.data;
  const { shown, landing, tried, lensed, nameOfFirm } = useOverlay(scope, data, state);
  const title = data ? `${nameOf(data.region, lang)} · ${nameOf(data.chain, lang)}` : t.panorama.title;
  const select = (segment: string | null) => set({ segment });
  const drawn = shown !== null && shown.data.segments.length > 0;

  return (
    <div className={query.isPlaceholderData ? 'pano stale' : 'pano'}>
      <div className="pano-main">
        <div className="pano-top">
          <Header scope={scope} about={about.data} data={data} onScope={set}>
            <Tools
              lens={state.lens}
              onLens={lens => set({ lens, face: 'ALL' })}
              view={state.view}
              flow={state.flow === 'on'}
              zoom={zoom}
              onView={view => set({ view })}
              onFlow={flow => set({ flow: flow ? 'on' : 'off' }, { replace: true })}
              onZoom={setZoom}
              onSave={shown ? () => savePicture(shown.data, lang, t, shown.overlay) : undefined}
            />
          </Header>
          {state.land.length > 0 && (
            <LandStrip
              firms={state.land.length}
              changed={landing?.changed ?? null}
              computing={tried.isFetching}
              failed={tried.isError}
              onOpen={() => set({ segment: null, side: 'land' })}
              onClear={() => set({ land: [] })}
            />
          )}
          <div className="pano-bar">
            {shown &&
              (state.lens === 'verdict' ? (
                <Legend data={shown.data} face={state.face} onFace={face => set({ face })} />
              ) : (
                <LensLegend lens={state.lens} readings={shown.overlay.readings} landing={landing !== null} />
              ))}
          </div>
          {lensed.isError && <ErrorBox error={lensed.error} retry={() => lensed.refetch()} />}
        </div>
        {query.isError && <ErrorBox error={query.error} retry={() => query.refetch()} />}
        {query.isPending && <Loading lines={16} />}
        {shown && !drawn && <Empty>{t.panorama.noLeaves}</Empty>}
        {drawn && state.view === 'picture' && (
          <Chart
            data={shown.data}
            overlay={shown.overlay}
            label={t.panorama.chartLabel(title, shown.data.segments.length)}
            selected={state.segment}
            face={state.lens === 'verdict' ? state.face : 'ALL'}
            flow={state.flow === 'on'}
            zoom={zoom}
            onSelect={select}
            onOpen={chain => set({ chain, segment: null, face: 'ALL' })}
          />
        )}
        {drawn && state.view === 'table' && (
          <TableTwin
            data={shown.data}
            overlay={shown.overlay}
            lens={state.lens}
            caption={t.panorama.tableCaption(title)}
            selected={state.segment}
            face={state.lens === 'verdict' ? state.face : 'ALL'}
            onSelect={select}
          />
        )}
      </div>
      {state.segment !== null ? (
        <SegmentPanel
          key={state.segment}
          segment={state.segment}
          scope={scope}
          data={data}
          change={shown?.overlay.changes.get(state.segment)}
          onSelect={select}
          onClose={() => select(null)}
        />
      ) : (
        <Beside {...{ scope, state, set, data, tried, nameOfFirm }} />
      )}
    </div>
  );
}

type Overlaid = ReturnType<typeof useOverlay>;

interface BesideProps extends Pick<Overlaid, 'tried' | 'nameOfFirm'> {
  scope: Scope;
  state: PanoramaState;
  set: SetPanorama;
  data: PanoramaData | undefined;
}

/** What stands beside the picture while no segment is chosen. */
function Beside({ scope, state, set, data, tried, nameOfFirm }: BesideProps) {
  const { t } = useLanguage();
  const { land, size } = state;
  const side: Side = state.side === 'auto' ? (land.length > 0 ? 'land' : 'first') : state.side;
  const select = (segment: string) => set({ segment });
  const onSize = useCallback((next: number) => set({ size: next }, { replace: true }), [set]);
  return (
    <aside className="pano-side" aria-label={t.panorama[side].title}>
      <SideTabs side={side} landed={land.length} onSide={next => set({ side: next })} />
      {side === 'first' && <FirstThree scope={scope} onOpen={select} />}
      {side === 'land' && (
        <LandPanel
          land={land}
          tried={tried}
          firmName={nameOfFirm}
          onLand={next => set({ land: next, side: 'land' })}
          onSelect={select}
        />
      )}
      {side === 'portfolio' && (
        <PortfolioPanel
          scope={scope}
          size={size}
          data={data}
          onSize={onSize}
          onLand={firms => set({ land: firms, side: 'land' })}
          onSelect={select}
        />
      )}
    </aside>
  );
}

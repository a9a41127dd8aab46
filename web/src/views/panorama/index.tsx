import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { usePageTitle } from '../../ui/language.tsx';
import { Empty, ErrorBox, Loading } from '../../ui/states.tsx';
import { useUrlState } from '../../url-state.ts';
import { Chart } from './Chart.tsx';
import { FirstThree } from './FirstThree.tsx';
import { Header } from './Header.tsx';
import { Legend } from './Legend.tsx';
import { panoramaQuery, type Scope } from './queries.ts';
import { SegmentPanel } from './SegmentPanel.tsx';
import { savePicture } from './save-picture.ts';
import { panoramaSchema } from './state.ts';
import { TableTwin } from './TableTwin.tsx';
import { Tools } from './Tools.tsx';
import { useScope } from './use-scope.ts';
import './panorama.css';
import './side.css';

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
  const title = data ? `${nameOf(data.region, lang)} · ${nameOf(data.chain, lang)}` : t.panorama.title;
  const select = (segment: string | null) => set({ segment });

  return (
    <div className={query.isPlaceholderData ? 'pano stale' : 'pano'}>
      <div className="pano-main">
        <div className="pano-top">
          <Header scope={scope} about={about.data} data={data} onScope={set}>
            <Tools
              view={state.view}
              flow={state.flow === 'on'}
              zoom={zoom}
              onView={view => set({ view })}
              onFlow={flow => set({ flow: flow ? 'on' : 'off' }, { replace: true })}
              onZoom={setZoom}
              onSave={data && (() => savePicture(data, lang, t))}
            />
          </Header>
          <div className="pano-bar">
            {data && <Legend data={data} face={state.face} onFace={face => set({ face })} />}
          </div>
        </div>
        {query.isError && <ErrorBox error={query.error} retry={() => query.refetch()} />}
        {query.isPending && <Loading lines={16} />}
        {data && data.segments.length === 0 && <Empty>{t.panorama.noLeaves}</Empty>}
        {data && data.segments.length > 0 && state.view === 'picture' && (
          <Chart
            data={data}
            label={t.panorama.chartLabel(title, data.segments.length)}
            selected={state.segment}
            face={state.face}
            flow={state.flow === 'on'}
            zoom={zoom}
            onSelect={select}
            onOpen={chain => set({ chain, segment: null, face: 'ALL' })}
          />
        )}
        {data && data.segments.length > 0 && state.view === 'table' && (
          <TableTwin
            data={data}
            caption={t.panorama.tableCaption(title)}
            selected={state.segment}
            face={state.face}
            onSelect={select}
          />
        )}
      </div>
      {state.segment === null ? (
        <FirstThree scope={scope} onOpen={select} />
      ) : (
        <SegmentPanel
          key={state.segment}
          segment={state.segment}
          scope={scope}
          data={data}
          onSelect={select}
          onClose={() => select(null)}
        />
      )}
    </div>
  );
}

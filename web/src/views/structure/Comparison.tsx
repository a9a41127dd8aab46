import { useMemo } from 'react';
import { type JudgedChain, LEVELS, type Level, type StructureData } from '../../api/structure.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { Empty } from '../../ui/states.tsx';
import { saveCsv } from '../targets/download.ts';
import { fileName } from '../targets/sheet.ts';
import { AreaPanel } from './AreaPanel.tsx';
import { structureSheet } from './export.ts';
import { HeatTable } from './HeatTable.tsx';
import { Peers } from './Peers.tsx';
import { PointPanel } from './PointPanel.tsx';
import { PointTable } from './PointTable.tsx';
import { pointsOf, thresholdOf } from './quadrant.ts';
import { Scatter } from './Scatter.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import type { SetStructure, StructureState } from './state.ts';

const VIEWS = ['picture', 'table', 'heat', 'scores'] as const;

interface Props {
  data: StructureData;
  judged: JudgedChain;
  region: string;
  level: Level;
  state: StructureState;
  set: SetStructure;
  nameOfRegion: (id: string) => string;
  /** The region this data set looked hardest at. */
  homeName: string;
  dataset: string;
  version: string;
}

/** The four ways of showing, and the panel beside them. */
export function Comparison(props: Props) {
  const { data, judged, region, level, state, set, nameOfRegion, homeName, dataset, version } = props;
  const { t, lang } = useLanguage();
  const words = t.structure;
  const listed = data.regions.includes(region);
  // A region compared with nobody has LQ 1 in everything: that says nothing.
  const compared = listed && data.regions.length > 1;
  const points = useMemo(() => pointsOf(data, judged, region), [data, judged, region]);
  const threshold = useMemo(() => thresholdOf(data, region), [data, region]);
  const names = useMemo(
    () => new Map(judged.segments.map(({ segment }) => [segment.id, nameOf(segment, lang)])),
    [judged, lang],
  );
  const nameOfSegment = (id: string) => names.get(id) ?? id;
  const peers = state.peers.filter(id => data.regions.includes(id) && id !== region);
  const others = peers.length > 0 ? peers : data.regions.filter(id => id !== region);
  const regions = [...(listed ? [region] : []), ...others];
  const inArea = points.filter(point => state.area === 'ALL' || point.area === state.area);
  const segments = inArea.map(point => point.segment.id);
  const title = `${nameOf(judged.region, lang)} · ${nameOf(judged.chain, lang)}`;
  const chosen = points.find(point => point.segment.id === state.segment);
  const select = (segment: string | null) => set({ segment });
  const save = () =>
    saveCsv(
      structureSheet({
        ...{ data, regions, segments, nameOfRegion, nameOfSegment, words: t },
        title: `${title} · ${words.title}`,
        head: [
          [words.level, words.levels[level] ?? level],
          [t.asOf, judged.asOf],
          [t.footer.dataset, dataset],
          [t.footer.version, version],
          ['!', words.banner(homeName)],
        ],
      }),
      fileName([words.title, title, judged.asOf], 'csv'),
    );

  return (
    <div className={compared || chosen ? 'struct-body' : 'struct-body whole'}>
      <div className="struct-main">
        <div className="struct-tools">
          <fieldset className="struct-views" aria-label={words.view}>
            {VIEWS.map(view => (
              <button
                key={view}
                type="button"
                aria-pressed={state.view === view}
                onClick={() => set({ view })}
              >
                {words.views[view]}
              </button>
            ))}
          </fieldset>
          <Peers
            regions={data.regions}
            own={region}
            {...{ peers, nameOfRegion }}
            onPeers={next => set({ peers: next })}
          />
          <button type="button" className="btn ghost small" onClick={save}>
            {words.csv}
          </button>
        </div>
        {!compared && (
          <div className="struct-missing" role="status">
            <p>
              {listed
                ? words.alone
                : words.notCompared(nameOf(judged.region, lang), words.levels[level] ?? level, data.minFirms)}
            </p>
            {LEVELS.filter(key => key !== level).map(key => (
              <button key={key} type="button" className="btn ghost small" onClick={() => set({ level: key })}>
                {words.tryLevel(words.levels[key] ?? key)}
              </button>
            ))}
          </div>
        )}
        {state.view === 'picture' &&
          compared &&
          (threshold === null ? (
            <Empty>{words.why.density}</Empty>
          ) : (
            <Scatter
              points={points}
              threshold={threshold}
              selected={state.segment}
              area={state.area}
              label={words.chartLabel(title, points.length)}
              onSelect={select}
            />
          ))}
        {state.view === 'table' && compared && (
          <PointTable
            points={inArea}
            judged={judged}
            caption={words.tableCaption(title)}
            selected={state.segment}
            onSelect={select}
          />
        )}
        {state.view === 'heat' && (
          <>
            <p className="note">{words.heatNote}</p>
            <HeatTable
              {...{ data, regions, nameOfRegion, nameOfSegment, segments }}
              own={region}
              caption={words.heatCaption(nameOf(judged.chain, lang))}
              selected={state.segment}
              onSelect={select}
            />
          </>
        )}
        {state.view === 'scores' && (
          <ScoreTable
            {...{ data, regions, nameOfRegion }}
            own={region}
            caption={words.scoresCaption(nameOf(judged.chain, lang))}
          />
        )}
      </div>
      {chosen === undefined && compared && (
        <AreaPanel
          points={points}
          threshold={threshold}
          area={state.area}
          onArea={area => set({ area })}
          onSelect={select}
        />
      )}
      {chosen && (
        <PointPanel
          key={chosen.segment.id}
          point={chosen}
          {...{ judged, data, regions, nameOfRegion }}
          onClose={() => select(null)}
        />
      )}
    </div>
  );
}

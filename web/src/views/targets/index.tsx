import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { namesQuery } from '../../api/queries.ts';
import { type Cell, gapDetailQuery, gapsQuery } from '../../api/targets.ts';
import type { About } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { usePageTitle } from '../../ui/language.tsx';
import { ChainPicker, RegionPicker } from '../../ui/scope-pickers.tsx';
import { Empty, ErrorBox, Loading } from '../../ui/states.tsx';
import { useSentences } from '../../ui/use-names.ts';
import { WithAbout } from '../../ui/WithAbout.tsx';
import { useUrlState } from '../../url-state.ts';
import { CheckDialog } from './CheckDialog.tsx';
import { CheckHistory } from './CheckHistory.tsx';
import { GapHeader } from './GapHeader.tsx';
import { GapPane } from './GapPane.tsx';
import { checkRows, gapRows, tabOf } from './gaps.ts';
import { type PageState, type SetPage, targetsSchema } from './state.ts';
import { TargetsSection } from './TargetsSection.tsx';
import './targets.css';
import './gap-list.css';
import './gap-detail.css';
import './cards.css';
import './lists.css';
import './check.css';

/** 补链目标: gaps on the left, the chosen one with its targets and introductions on the right. */
export default function TargetsPage() {
  const { t } = useLanguage();
  usePageTitle(t.targets.title);
  return <WithAbout skeleton={<Skeleton />}>{about => <Page about={about} />}</WithAbout>;
}

function Skeleton() {
  return (
    <div className="targets-page">
      <section className="gap-pane">
        <Loading lines={16} />
      </section>
      <section className="detail-pane">
        <Loading lines={12} />
      </section>
    </div>
  );
}

function Page({ about }: { about: About }) {
  const { t, lang } = useLanguage();
  const [state, set] = useUrlState(targetsSchema);
  const [said, setSaid] = useState('');
  const [checking, setChecking] = useState<string[] | null>(null);
  const chain = state.chain ?? about.defaultChain;
  const region = state.region ?? about.defaultRegion;
  const { data: gaps, error, refetch } = useQuery(gapsQuery(chain, region, state.asOf));
  const { data: names } = useQuery(namesQuery([chain, region]));
  const nameFor = (id: string) => {
    const entity = names?.find(item => item.id === id);
    return entity ? nameOf(entity, lang) : '';
  };
  const regionName = nameFor(region);
  const tab = tabOf(state.tab, gaps?.nodes ?? [], state.segment);
  const segment = useMemo(() => {
    if (state.segment !== null || gaps === undefined) return state.segment;
    const rows =
      tab === 'gaps' ? gapRows(gaps.nodes, state.verdict, state.advice) : checkRows(gaps.nodes, state.seen);
    return rows[0]?.segment.id ?? null;
  }, [gaps, tab, state.segment, state.verdict, state.advice, state.seen]);
  const say = useCallback((text: string) => setSaid(text), []);
  const openCheck = (segments: string[]) => {
    // The list is about to change under the first row: what is being looked at is written down first.
    if (state.segment === null && segment !== null) set({ segment }, { replace: true });
    setChecking(segments);
  };
  const closeCheck = (saved: boolean) => {
    setChecking(null);
    if (saved) set({ tab: 'auto', pick: [] }, { replace: true });
  };

  if (error) {
    return (
      <div className="page-note">
        <ErrorBox error={error} retry={() => refetch()} />
      </div>
    );
  }
  if (gaps === undefined) return <Skeleton />;
  return (
    <div className="targets-page">
      <p className="visually-hidden" role="status" aria-live="polite">
        {said}
      </p>
      <GapPane
        gaps={gaps.nodes}
        totalCount={gaps.totalCount}
        tab={tab}
        chosen={segment}
        state={state}
        set={set}
        region={region}
        regionName={regionName}
        scope={
          <>
            <RegionPicker
              value={region}
              name={regionName || undefined}
              onChoose={id => set({ region: id, target: null, pick: [] })}
            />
            <span aria-hidden="true">·</span>
            <ChainPicker
              value={chain}
              name={nameFor(chain) || undefined}
              onChoose={id => set({ chain: id, segment: null, target: null, pick: [] })}
            />
            {state.asOf !== null && (
              <small className="gap-as-of">
                {t.asOf} {state.asOf}{' '}
                <button type="button" className="link" onClick={() => set({ asOf: null })}>
                  {t.panorama.asOfToday}
                </button>
              </small>
            )}
          </>
        }
        canEdit={about.canEdit}
        onCheck={openCheck}
        say={say}
      />
      <section className="detail-pane" aria-label={t.targets.title}>
        {segment === null ? (
          <Empty>{t.targets.gap.choose}</Empty>
        ) : (
          <Detail
            key={segment}
            cell={{ segment, region, asOf: state.asOf }}
            {...{ about, regionName, state, set, say }}
            onCheck={() => openCheck([segment])}
          />
        )}
      </section>
      {checking !== null && (
        <CheckDialog
          segments={checking}
          region={region}
          regionName={regionName}
          today={about.today}
          onClose={closeCheck}
          say={say}
        />
      )}
    </div>
  );
}

function Detail({
  cell,
  about,
  regionName,
  state,
  set,
  say,
  onCheck,
}: {
  cell: Cell;
  about: About;
  regionName: string;
  state: PageState;
  set: SetPage;
  say: (text: string) => void;
  onCheck: () => void;
}) {
  const { lang } = useLanguage();
  const { data: gap, error, refetch } = useQuery(gapDetailQuery(cell));
  const reasons = useMemo(() => gap?.reasons ?? [], [gap]);
  const sentence = useSentences(reasons, regionName, cell.segment);
  const { data: above } = useQuery(namesQuery(gap?.segment.parent ? [gap.segment.parent] : []));
  if (error) return <ErrorBox error={error} retry={() => refetch()} />;
  if (gap === undefined) return <Loading lines={12} />;
  return (
    <>
      <GapHeader
        gap={gap}
        above={above?.[0] ? nameOf(above[0], lang) : null}
        regionName={regionName}
        canEdit={about.canEdit}
        sentence={sentence}
        onCheck={onCheck}
      />
      <CheckHistory region={cell.region} segment={cell.segment} canEdit={about.canEdit} say={say} />
      <TargetsSection {...{ gap, cell, regionName, about, state, set, say }} />
    </>
  );
}

import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Gap } from '../../api/targets.ts';
import { useLanguage } from '../../i18n/index.ts';
import { Empty } from '../../ui/states.tsx';
import { useSentences } from '../../ui/use-names.ts';
import { CheckHistory } from './CheckHistory.tsx';
import { GapRow } from './GapRow.tsx';
import { GapFilters, Tabs } from './GapTools.tsx';
import { checkRows, gapRows, stepId, whyOf } from './gaps.ts';
import type { PageState, SetPage } from './state.ts';

/** As many as a clerk looks up in a morning. */
const FIRST = 10;
/** A check of more segments at once would hardly be one look. */
export const MAX_PICKED = 20;

export interface GapPaneProps {
  gaps: Gap[];
  totalCount: number;
  tab: 'gaps' | 'check';
  chosen: string | null;
  state: PageState;
  set: SetPage;
  region: string;
  regionName: string;
  /** Pickers of region and chain. */
  scope: ReactNode;
  canEdit: boolean;
  onCheck: (segments: string[]) => void;
  say: (text: string) => void;
}

/** The left half: what is missing, and what to look up first. */
export function GapPane(props: GapPaneProps) {
  const { gaps, tab, chosen, state, set, regionName, canEdit, onCheck } = props;
  const { t } = useLanguage();
  const words = t.targets.list;
  const list = useRef<HTMLDivElement>(null);
  const shown = useMemo(
    () => (tab === 'gaps' ? gapRows(gaps, state.verdict, state.advice) : checkRows(gaps, state.seen)),
    [gaps, tab, state.verdict, state.advice, state.seen],
  );
  const why = useMemo(() => shown.flatMap(gap => whyOf(gap) ?? []), [shown]);
  const sentence = useSentences(why, regionName);
  const ids = shown.map(gap => gap.segment.id);
  const unknown = gaps.filter(gap => gap.verdict === 'UNKNOWN').length;
  const picked = state.pick.filter(id => ids.includes(id));

  // A link may open far down the list, and a check may move a segment to the other tab.
  const listed = chosen !== null && ids.includes(chosen);
  useEffect(() => {
    if (listed) list.current?.querySelector(`[data-gap="${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [listed, chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -ids.length, End: ids.length }[
      event.key
    ];
    if (step === undefined || !(event.target instanceof HTMLButtonElement)) return;
    if (event.target.dataset.gap === undefined) return;
    event.preventDefault();
    const next = stepId(ids, event.target.dataset.gap, step);
    if (next === null) return;
    set({ segment: next, target: null }, { replace: true });
    list.current?.querySelector<HTMLButtonElement>(`[data-gap="${next}"]`)?.focus();
  };
  const tick = (id: string, ticked: boolean) => {
    const next = ticked ? [...state.pick, id] : state.pick.filter(other => other !== id);
    if (next.length > MAX_PICKED) props.say(words.tooMany(MAX_PICKED));
    else set({ pick: next }, { replace: true });
  };
  const row = (gap: Gap) => {
    const reason = whyOf(gap);
    return (
      <GapRow
        key={gap.segment.id}
        gap={gap}
        chosen={gap.segment.id === chosen}
        tabbable={gap.segment.id === (listed ? chosen : ids[0])}
        why={reason && sentence(reason)}
        onChoose={id => set({ segment: id, target: null })}
        {...(tab === 'check' ? { ticked: state.pick.includes(gap.segment.id), onTick: tick } : {})}
      />
    );
  };
  const first = tab === 'check' ? shown.slice(0, FIRST) : shown;
  const rest = tab === 'check' ? shown.slice(FIRST) : [];

  return (
    <section className="gap-pane" aria-label={words.label}>
      <div className="gap-scope">{props.scope}</div>
      <Tabs
        tab={tab}
        gapCount={gaps.length - unknown}
        checkCount={unknown}
        onTab={next => set({ tab: next })}
      />
      <GapFilters tab={tab} gaps={gaps} state={state} set={set} />
      {props.totalCount > gaps.length && <p className="note">{words.cut(gaps.length, props.totalCount)}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys of the buttons inside are caught here. */}
      <div className="gap-scroll" ref={list} onKeyDown={onKeyDown}>
        {shown.length === 0 && <NoRows tab={tab} gaps={gaps} state={state} set={set} />}
        {tab === 'check' && first.length > 0 && (
          <header className="gap-section">
            <h2>{first.length === FIRST ? words.firstTen : words.firstFew(first.length)}</h2>
            <p>{words.firstTenWhy}</p>
          </header>
        )}
        {first.length > 0 && <ol>{first.map(row)}</ol>}
        {rest.length > 0 && (
          <>
            <header className="gap-section">
              <h2>{words.rest(rest.length)}</h2>
            </header>
            <ol>{rest.map(row)}</ol>
          </>
        )}
        <CheckHistory region={props.region} segment={null} canEdit={canEdit} say={props.say} />
      </div>
      {tab === 'check' && shown.length > 0 && (
        <footer className="gap-batch">
          <span>{words.picked(picked.length)}</span>
          <button
            type="button"
            className="link"
            onClick={() =>
              set({ pick: picked.length > 0 ? [] : first.map(gap => gap.segment.id) }, { replace: true })
            }
          >
            {picked.length > 0 ? words.unpick : words.pickTen}
          </button>
          <button
            type="button"
            className="btn"
            disabled={!canEdit || picked.length === 0}
            title={canEdit ? undefined : t.targets.check.readonly}
            onClick={() => onCheck(picked)}
          >
            {t.targets.check.open}
          </button>
          {!canEdit && <p className="note">{t.targets.check.readonly}</p>}
        </footer>
      )}
    </section>
  );
}

function NoRows({
  tab,
  gaps,
  state,
  set,
}: {
  tab: 'gaps' | 'check';
  gaps: Gap[];
  state: PageState;
  set: SetPage;
}) {
  const { t } = useLanguage();
  const words = t.targets.list;
  const filtered = tab === 'gaps' ? state.verdict.length + state.advice.length > 0 : state.seen !== 'all';
  if (filtered) {
    return (
      <Empty>
        {words.filteredOut}{' '}
        <button type="button" className="link" onClick={() => set({ verdict: [], advice: [], seen: 'all' })}>
          {words.clear}
        </button>
      </Empty>
    );
  }
  if (tab === 'check') return <Empty>{words.noneLeft}</Empty>;
  return <Empty>{gaps.length > 0 ? words.noGaps : t.state.empty}</Empty>;
}

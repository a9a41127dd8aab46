import type { Gap } from '../../api/targets.ts';
import type { Advice } from '../../api/types.ts';
import { useLanguage } from '../../i18n/index.ts';
import type { PageState, SetPage } from './state.ts';

/** 缺口环节 | 先核实: unknown is not missing, so it has a list of its own. */
export function Tabs({
  tab,
  gapCount,
  checkCount,
  onTab,
}: {
  tab: 'gaps' | 'check';
  gapCount: number;
  checkCount: number;
  onTab: (tab: 'gaps' | 'check') => void;
}) {
  const { t } = useLanguage();
  const words = t.targets.list;
  return (
    <fieldset className="gap-tabs" aria-label={words.label}>
      {(['gaps', 'check'] as const).map(name => (
        <button key={name} type="button" aria-pressed={tab === name} onClick={() => onTab(name)}>
          {words[name]} <b>{name === 'gaps' ? gapCount : checkCount}</b>
        </button>
      ))}
    </fieldset>
  );
}

function Chip({
  on,
  label,
  count,
  onClick,
}: {
  on: boolean;
  label: string;
  count: number;
  onClick: () => void;
}) {
  return (
    <button type="button" className="chip" aria-pressed={on} disabled={count === 0 && !on} onClick={onClick}>
      {label} <small>{count}</small>
    </button>
  );
}

const toggle = <T extends string>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? list.filter(other => other !== value) : [...list, value];

const GAP_ADVICE = ['FILL', 'STRENGTHEN', 'EXTEND', 'WATCH'] as const satisfies readonly Advice[];

/** Filters as chips, each with the number it would show. */
export function GapFilters({
  tab,
  gaps,
  state,
  set,
}: {
  tab: 'gaps' | 'check';
  gaps: readonly Gap[];
  state: PageState;
  set: SetPage;
}) {
  const { t } = useLanguage();
  const words = t.targets.list;
  const known = gaps.filter(gap => gap.verdict !== 'UNKNOWN');
  if (tab === 'gaps') {
    if (known.length === 0) return null;
    return (
      <fieldset className="gap-filters" aria-label={words.filter}>
        {(['MISSING', 'THIN'] as const).map(verdict => (
          <Chip
            key={verdict}
            on={state.verdict.includes(verdict)}
            label={t.verdict[verdict]}
            count={known.filter(gap => gap.verdict === verdict).length}
            onClick={() => set({ verdict: toggle(state.verdict, verdict) })}
          />
        ))}
        <i aria-hidden="true" />
        {GAP_ADVICE.map(advice => (
          <Chip
            key={advice}
            on={state.advice.includes(advice)}
            label={t.advice[advice]}
            count={known.filter(gap => gap.advice === advice).length}
            onClick={() => set({ advice: toggle(state.advice, advice) })}
          />
        ))}
      </fieldset>
    );
  }
  const unknown = gaps.filter(gap => gap.verdict === 'UNKNOWN');
  const seen = unknown.filter(gap => gap.localCount > 0).length;
  const counts = { all: unknown.length, none: unknown.length - seen, some: seen };
  return (
    <fieldset className="gap-filters" aria-label={words.filter}>
      {(['all', 'none', 'some'] as const).map(value => (
        <Chip
          key={value}
          on={state.seen === value}
          label={value === 'all' ? t.all : words[value]}
          count={counts[value]}
          onClick={() => set({ seen: value })}
        />
      ))}
    </fieldset>
  );
}

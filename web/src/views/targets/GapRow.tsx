import type { Gap } from '../../api/targets.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { IntervalBar, intervalText, ShareBar, VerdictMark } from '../../ui/marks.tsx';

export interface GapRowProps {
  gap: Gap;
  chosen: boolean;
  /** One row of the list is in the tab order. */
  tabbable: boolean;
  why: string | null;
  onChoose: (id: string) => void;
  /** Absent where the list is not for ticking. */
  ticked?: boolean;
  onTick?: (id: string, ticked: boolean) => void;
}

/** One gap: verdict, name, certainty, priority, advice and one sentence why. */
export function GapRow({ gap, chosen, tabbable, why, onChoose, ticked, onTick }: GapRowProps) {
  const { t, lang } = useLanguage();
  const name = nameOf(gap.segment, lang);
  const { point } = gap.priority;
  return (
    <li className="gap-row" data-chosen={chosen || undefined}>
      {onTick && (
        <input
          type="checkbox"
          aria-label={t.targets.list.pick(name)}
          checked={ticked ?? false}
          onChange={event => onTick(gap.segment.id, event.target.checked)}
        />
      )}
      <button
        type="button"
        data-gap={gap.segment.id}
        tabIndex={tabbable ? 0 : -1}
        aria-current={chosen ? 'true' : undefined}
        onClick={() => onChoose(gap.segment.id)}
      >
        <span className="gap-head">
          <b>{name}</b>
          <VerdictMark cell={gap} size={14} />
        </span>
        <span className="gap-figures">
          <span>
            {t.certainty} <ShareBar value={gap.certainty} label={t.certainty} />
          </span>
          <span className="gap-priority">
            {t.targets.list.priority}
            {point === null && gap.priority.low === 0 && gap.priority.high === 1 ? (
              <em className="unknown-value">{t.state.unknown}</em>
            ) : (
              <>
                <IntervalBar value={gap.priority} label={t.targets.list.priority} />
                <em>{intervalText(gap.priority)}</em>
              </>
            )}
          </span>
          {gap.advice !== 'CHECK_FIRST' && (
            <span className="advice-chip" data-advice={gap.advice}>
              {t.advice[gap.advice]}
            </span>
          )}
        </span>
        {why && <span className="gap-why">{why}</span>}
      </button>
    </li>
  );
}

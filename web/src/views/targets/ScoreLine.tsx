import type { Interval } from '../../api/types.ts';
import { useLanguage } from '../../i18n/index.ts';
import { IntervalBar, points } from '../../ui/marks.tsx';

/** Point, bar from low to high, and both ends in figures. */
export function ScoreLine({ score }: { score: Interval }) {
  const { t } = useLanguage();
  const words = t.targets.target;
  return (
    <span className="score">
      <b title={words.pointWord}>{score.point === null ? '–' : points(score.point)}</b>
      <IntervalBar value={score} label={words.scoreLabel} />
      <small title={score.point === null ? words.noPoint : words.scoreLabel}>
        {points(score.low)}–{points(score.high)}
      </small>
    </span>
  );
}

import type { Gap } from '../../api/targets.ts';
import type { Advice, Reason, Verdict } from '../../api/types.ts';

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const RANK: Partial<Record<Verdict, number>> = { MISSING: 0, THIN: 1 };

/** 缺口环节: missing before thin, inside each the server's order (most pressing first). */
export function gapRows(
  gaps: readonly Gap[],
  verdicts: readonly Verdict[],
  advice: readonly Advice[],
): Gap[] {
  const kept = gaps.filter(
    gap =>
      RANK[gap.verdict] !== undefined &&
      (verdicts.length === 0 || verdicts.includes(gap.verdict)) &&
      (advice.length === 0 || advice.includes(gap.advice)),
  );
  // Array.prototype.sort is stable: equal verdicts keep their order.
  return kept.sort((a, b) => RANK[a.verdict]! - RANK[b.verdict]!);
}

/**
 * 先核实: what a look would settle soonest comes first, so by certainty, then priority, then id
 * (design §4: the certainty of an unknown orders what to look up first).
 */
export function checkRows(gaps: readonly Gap[], seen: 'all' | 'none' | 'some'): Gap[] {
  return gaps
    .filter(gap => gap.verdict === 'UNKNOWN' && (seen === 'all' || gap.localCount > 0 === (seen === 'some')))
    .sort(
      (a, b) =>
        b.certainty - a.certainty ||
        (b.priority.point ?? -1) - (a.priority.point ?? -1) ||
        byText(a.segment.id, b.segment.id),
    );
}

/** The list shown for `auto`: where the chosen segment is, else gaps if there are any. */
export function tabOf(
  tab: 'auto' | 'gaps' | 'check',
  gaps: readonly Gap[],
  segment: string | null,
): 'gaps' | 'check' {
  if (tab !== 'auto') return tab;
  const chosen = gaps.find(gap => gap.segment.id === segment);
  if (chosen !== undefined) return chosen.verdict === 'UNKNOWN' ? 'check' : 'gaps';
  return gaps.some(gap => gap.verdict !== 'UNKNOWN') ? 'gaps' : 'check';
}

/** The id `step` rows further down, kept within the list; null in an empty list. */
export function stepId(ids: readonly string[], current: string | null, step: number): string | null {
  const at = current === null ? -1 : ids.indexOf(current);
  if (at === -1) return ids[0] ?? null;
  return ids[Math.min(ids.length - 1, Math.max(0, at + step))] ?? null;
}

/** The sentence shown in the list: why the segment matters says more there than how little we know. */
export function whyOf(gap: Pick<Gap, 'reasons'>): Reason | null {
  const order = ['GAP_CHECKED', 'GAP_NEED', 'GAP_SINGLE', 'GAP_PLAN'];
  const best = order
    .map(code => gap.reasons.find(reason => reason.code === code))
    .find(reason => reason !== undefined);
  return best ?? gap.reasons[0] ?? null;
}

import type { Gap } from '../../api/targets.ts';
import type { Advice, Verdict } from '../../api/types.ts';

/** From this certainty on, nobody seen reads 疑似空白 (glossary). */
const PROBABLY_MISSING = 0.5;

export type Shade = 'PROBABLY_MISSING' | 'SEEN' | 'PLAIN';

/** How an unknown cell is qualified: probably empty, some firms seen, or neither. */
export function shadeOf(
  gap: Pick<Gap, 'verdict' | 'localCount' | 'certainty' | 'possiblyLocalCount'>,
): Shade {
  if (gap.verdict !== 'UNKNOWN') return 'PLAIN';
  if (gap.localCount > 0) return 'SEEN';
  return gap.certainty >= PROBABLY_MISSING && gap.possiblyLocalCount === 0 ? 'PROBABLY_MISSING' : 'PLAIN';
}

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

import type { GoalProgress } from '../../api/plan.ts';
import type { Lang, Words } from '../../i18n/index.ts';

const amount = (value: number, lang: Lang): string => value.toLocaleString(lang === 'zh' ? 'zh-CN' : 'en');

/** `≥5 家`, `3–5 个`, `＞500 亿元`. */
export function targetText(goal: GoalProgress, lang: Lang, { plan: t }: Words): string {
  if (goal.upper !== null)
    return t.knownValue(`${amount(goal.target, lang)}–${amount(goal.upper, lang)}`, goal.unit);
  return t.knownValue(
    `${t.comparator[goal.comparator] ?? goal.comparator}${amount(goal.target, lang)}`,
    goal.unit,
  );
}

/** What is known; null where nothing is: the screen says 未载明, never 0. */
export function knownText(goal: GoalProgress, lang: Lang, { plan: t }: Words): string | null {
  return goal.known === null ? null : t.knownValue(amount(goal.known, lang), goal.unit);
}

/** What is not known, and why nothing can be said; null where nothing is open. */
export function unknownText(goal: GoalProgress, { plan: t }: Words): string | null {
  if (goal.known === null)
    return goal.unknownCount > 0 ? t.revenueUnknown(goal.unknownCount) : t.noObservation;
  return goal.unknownCount > 0 ? t.revenuePartly(goal.unknownCount) : null;
}

/** The newest year until which a goal runs; null where none says so. */
export function lastYear(goals: readonly Pick<GoalProgress, 'deadline'>[]): string | null {
  const years = goals.flatMap(({ deadline }) => (deadline === null ? [] : [deadline.slice(0, 4)]));
  return years.sort().at(-1) ?? null;
}

/** Whether a period that ends with the year is over on the day (YYYY-MM-DD). */
export const isOver = (year: string, today: string): boolean => today.slice(0, 4) > year;

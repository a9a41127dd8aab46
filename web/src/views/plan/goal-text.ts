import type { GoalProgress } from '../../api/plan.ts';
import type { Lang, Words } from '../../i18n/index.ts';

const amount = (value: number, lang: Lang): string => value.toLocaleString(lang === 'zh' ? 'zh-CN' : 'en');

/** A unit in the reader's language. */
const unitOf = ({ unit }: Pick<GoalProgress, 'unit'>, { plan: t }: Words): string => t.units[unit] ?? unit;

/** `≥5 家`, `3–5 个`, `＞500 亿元`. */
export function targetText(goal: GoalProgress, lang: Lang, words: Words): string {
  const t = words.plan;
  if (goal.upper !== null)
    return t.knownValue(`${amount(goal.target, lang)}–${amount(goal.upper, lang)}`, unitOf(goal, words));
  return t.knownValue(
    `${t.comparator[goal.comparator] ?? goal.comparator}${amount(goal.target, lang)}`,
    unitOf(goal, words),
  );
}

/** What is known; null where nothing is: the screen says 未载明, never 0. */
export function knownText(goal: GoalProgress, lang: Lang, words: Words): string | null {
  return goal.known === null ? null : words.plan.knownValue(amount(goal.known, lang), unitOf(goal, words));
}

/** Larger tiers left out of smaller ones, where that makes a difference; else null. */
export function exclusiveText(goal: GoalProgress, lang: Lang, words: Words): string | null {
  const { known, knownExclusive } = goal;
  if (knownExclusive === null || knownExclusive === known) return null;
  return words.plan.exclusive(amount(knownExclusive, lang), unitOf(goal, words));
}

/** Limit of the metric itself, `收入超 100,000 万元`; null where it has none. */
export function thresholdText(goal: GoalProgress, lang: Lang, words: Words): string | null {
  if (goal.threshold === null) return null;
  const unit = unitOf({ unit: goal.thresholdUnit ?? '' }, words);
  return words.plan.threshold(amount(goal.threshold, lang), unit);
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
  return years.sort()[years.length - 1] ?? null;
}

/** Whether a period that ends with the year is over on the day (YYYY-MM-DD). */
export const isOver = (year: string, today: string): boolean => today.slice(0, 4) > year;

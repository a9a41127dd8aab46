/** Dates as text: YYYY, YYYY-MM or YYYY-MM-DD. A day is always YYYY-MM-DD, so days compare as strings. */
import { AppError } from '../errors.ts';

const PARTIAL = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
const DAY_MS = 86_400_000;
const YEAR_DAYS = 365.25;

const pad = (n: number, width: number) => String(n).padStart(width, '0');
const epochDays = (day: string): number =>
  Math.round(
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS,
  );
const dayOf = (days: number): string => {
  const date = new Date(days * DAY_MS);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
};

/** Whether it is a possible date of the calendar, partial or whole. */
export function isDate(text: string): boolean {
  if (!PARTIAL.test(text)) return false;
  const day = firstDay(text);
  return dayOf(epochDays(day)) === day;
}

/** First day of a partial date: `2024` → `2024-01-01`. */
export const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4);

/** Last day of a partial date: `2024` → `2024-12-31`, `2024-02` → `2024-02-29`. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const next = addMonth(date);
  return addDays(`${next}-01`, -1);
}

const addMonth = (month: string): string => {
  const year = Number(month.slice(0, 4));
  const m = Number(month.slice(5, 7));
  return m === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(m + 1, 2)}`;
};

/** The day `count` days after `day`; before it where negative. */
export const addDays = (day: string, count: number): string => dayOf(epochDays(day) + count);

/** Age in years (of 365.25 days) at the day `asOf`, from the last day of a partial date, never negative. */
export const ageYears = (date: string, asOf: string): number =>
  Math.max(0, epochDays(asOf) - epochDays(lastDay(date))) / YEAR_DAYS;

/** A row counts from its first day on; without one, always. */
export const countsAt = (since: string | null, asOf: string): boolean => since === null || since <= asOf;

/** The latest `since` among rows; null where none is dated. */
export const latestSince = (rows: readonly { since: string | null }[]): string | null =>
  rows.reduce<string | null>(
    (latest, { since }) => (latest === null || (since !== null && since > latest) ? since : latest),
    null,
  );

/** The day a caller means by `asOf`: the last day of a partial date. Throws BAD_INPUT for anything else. */
export function resolveDay(asOf: string): string {
  if (!isDate(asOf))
    throw new AppError('BAD_INPUT', `“${asOf}” is not a date (YYYY, YYYY-MM or YYYY-MM-DD).`, { asOf });
  return lastDay(asOf);
}

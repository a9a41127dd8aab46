/** Partial dates: YYYY, YYYY-MM, YYYY-MM-DD. */
import { DATE_PATTERN } from '../queries/model.ts';

/** True for a partial date that exists in the calendar. */
export function isDate(text: string): boolean {
  if (!DATE_PATTERN.test(text)) return false;
  const [year, month = 1, day = 1] = text.split('-').map(Number);
  return new Date(Date.UTC(year!, month - 1, day)).getUTCDate() === day && year! >= 1000;
}

/** The first day of a partial date, YYYY-MM-DD. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

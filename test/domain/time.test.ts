import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  ageYears,
  countsAt,
  firstDay,
  isDate,
  lastDay,
  latestSince,
  resolveDay,
} from '../../api/domain/time.ts';

describe('partial dates', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2025-04-30', '2025-04-30', '2025-04-30'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
    expect(resolveDay(date)).toBe(last);
  });

  it.each([
    '',
    '24',
    '2024-13',
    '2024-00',
    '2024-2-1',
    '2023-02-29',
    '2024-04-31',
    '2024-01-01T00:00',
    'today',
  ])('“%s” is no date', text => {
    expect(isDate(text)).toBe(false);
    expect(() => resolveDay(text)).toThrow(/not a date/);
  });

  it('age runs from the last day and is never negative', () => {
    expect(ageYears('2023-06-30', '2026-06-30')).toBeCloseTo(1096 / 365.25, 12);
    expect(ageYears('2025', '2026-12-31')).toBeCloseTo(365 / 365.25, 12);
    expect(ageYears('2026', '2026-06-30')).toBe(0);
  });

  it('a row counts from its first day on, an undated one always', () => {
    expect(countsAt('2026-01-01', '2026-01-01')).toBe(true);
    expect(countsAt('2026-01-02', '2026-01-01')).toBe(false);
    expect(countsAt(null, '1900-01-01')).toBe(true);
    expect(latestSince([{ since: null }, { since: '2020-01-01' }, { since: '2019-01-01' }])).toBe(
      '2020-01-01',
    );
    expect(latestSince([{ since: null }])).toBeNull();
  });

  it('adding days and taking them off again comes back', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), n => {
        expect(addDays(addDays('2026-06-30', n), -n)).toBe('2026-06-30');
        expect(isDate(addDays('2026-06-30', n))).toBe(true);
      }),
    );
  });
});

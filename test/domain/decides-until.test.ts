import { describe, expect, it } from 'vitest';
import { decidesUntil } from '../../api/domain/decides-until.ts';
import type { Facts } from '../../api/domain/facts.ts';
import { addDays } from '../../api/domain/time.ts';
import { judgeCell } from '../../api/domain/verdict.ts';
import { act, census, facts, firm, many, merge, survey, TODAY, total } from './builder.ts';

const until = (world: Facts, asOf = TODAY) =>
  decidesUntil(world, { segment: 'seg:a', region: 'reg:x', asOf });
const looked = { surveys: [census('seg:a', 'reg:x')] };

describe('until when a check decides', () => {
  it('as long as its recall, halved in three years, keeps c^κ at 0.7', () => {
    // c = 0.95·2^(−t/3) ≥ 0.7^(1/2.7) until t = 3·log₂(0.95/0.876229) = 0.34988 years = 127.8 days
    expect(until(facts(looked))).toBe(addDays(TODAY, 127));
    expect(until(facts(looked), '2026-08-01')).toBe(addDays(TODAY, 127));
  });

  it('the verdict of that check alone is MISSING on the last day and not on the next', () => {
    const world = facts(looked);
    const verdict = (asOf: string) => judgeCell(world, { segment: 'seg:a', region: 'reg:x', asOf }).verdict;
    expect([verdict(addDays(TODAY, 127)), verdict(addDays(TODAY, 128))]).toEqual(['MISSING', 'UNKNOWN']);
  });

  it('other surveys and totals do not count towards it', () => {
    const more = { surveys: [survey('srv:l', { recall: 1 })], totals: [total('seg:a', 'reg:x', 0)] };
    expect(until(merge(looked, more))).toBe(addDays(TODAY, 127));
  });

  it('does not apply without a census, after it has aged, or where somebody is or may be local', () => {
    expect(until(facts({ surveys: [survey('srv:l', { recall: 1 })] }))).toBeNull();
    expect(until(facts(looked), addDays(TODAY, 128))).toBeNull();
    expect(until(facts(looked), addDays(TODAY, -1))).toBeNull();
    expect(until(merge(looked, many('f', 1, 'reg:x', 'seg:a')))).toBeNull();
    const possibly = { firms: [firm('ent:f', 'reg:p')], activities: [act('ent:f', 'seg:a')] };
    expect(until(merge(looked, possibly))).toBeNull();
  });

  it('refuses what is no leaf or no region', () => {
    const ask = (segment: string, region: string) => () =>
      decidesUntil(facts(), { segment, region, asOf: TODAY });
    expect(ask('seg:c', 'reg:x')).toThrow(/not a leaf/);
    expect(ask('seg:a', 'reg:none')).toThrow(/no region/);
  });
});

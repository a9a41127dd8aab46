/** The hand example of design §4, to six digits. */
import { describe, expect, it } from 'vitest';
import { judgeCell } from '../../api/domain/verdict.ts';
import { act, census, facts, firm, reg, seg, survey, TODAY, total } from './builder.ts';

const regions = [
  reg('reg:n', 'country'),
  reg('reg:r1', 'city', 'reg:n'),
  reg('reg:r2', 'city', 'reg:n'),
  reg('reg:r3', 'city', 'reg:n'),
];
const segments = [seg('seg:i'), seg('seg:c', 'seg:i'), seg('seg:s1', 'seg:c'), seg('seg:s2', 'seg:c')];
const k1 = 'src:k1';
const k2 = 'src:k2';
const world = {
  segments,
  regions,
  firms: [
    firm('ent:F1', 'reg:r2', { sources: [k1] }),
    firm('ent:F2', 'reg:r2', { sources: [k1] }),
    firm('ent:F3', 'reg:r3', { sources: ['src:elsewhere'] }),
    firm('ent:F4', 'reg:r1', { sources: [k1] }),
  ],
  activities: [
    act('ent:F1', 'seg:s1', { sources: [k1] }),
    act('ent:F2', 'seg:s1', { sources: [k1] }),
    act('ent:F3', 'seg:s1', { sources: ['src:elsewhere'] }),
    act('ent:F4', 'seg:s2', { sources: [k2] }),
  ],
  surveys: [survey('srv:k1'), survey('srv:k2', { kind: 'mention' as const, regions: ['reg:r1'] })],
};
const ask = { segment: 'seg:s1', region: 'reg:r1', asOf: TODAY };
const value = (cell: ReturnType<typeof judgeCell>, code: string) =>
  cell.inputs.find(input => input.code === code)?.value;

describe('hand example of design §4', () => {
  it('lists alone: UNKNOWN with certainty 0.478', () => {
    const cell = judgeCell(facts(world), ask);
    const codes = ['n_s', 'a_r', 'A', 'R', 'P', 'local', 'a:srv:k1', 'b:srv:k1', 'd:srv:k1'];
    expect(codes.map(code => value(cell, code))).toEqual([3, 1, 4, 3, 0, 0, 1, 2, 1]);
    expect(['a:srv:k2', 'b:srv:k2', 'd:srv:k2'].map(code => value(cell, code))).toEqual([1, 0, 0]);
    expect(value(cell, 'm')).toBeCloseTo(8 / 7, 12);
    expect(cell.surveys.map(({ recall }) => recall)).toEqual([
      expect.closeTo(0.388889, 6),
      expect.closeTo(0.159091, 6),
    ]);
    expect(cell.coverage).toBeCloseTo(0.486111, 6);
    expect(cell.expected).toBeCloseTo(2.35102, 6);
    expect(cell.certainty).toBeCloseTo(0.478016, 6);
    expect(cell).toMatchObject({ verdict: 'UNKNOWN', advice: 'CHECK_FIRST', status: 'inferred' });
  });

  it('a published total of 10 caps the coverage: certainty 0.030', () => {
    const cell = judgeCell(facts({ ...world, totals: [total('seg:c', 'reg:r1', 10)] }), ask);
    expect(value(cell, 'known:tot:c-r1--10')).toBe(1);
    expect(value(cell, 'cap')).toBeCloseTo(0.1, 12);
    expect(value(cell, 'c0')).toBeCloseTo(0.1, 12);
    expect(cell.expected).toBeCloseTo(11.428571, 6);
    expect(cell.certainty).toBeCloseTo(0.029737, 6);
    expect(cell.verdict).toBe('UNKNOWN');
  });

  it('a fresh census that found nobody on top: MISSING with certainty 0.905', () => {
    const cell = judgeCell(
      facts({
        ...world,
        surveys: [...world.surveys, census('seg:s1', 'reg:r1')],
        totals: [total('seg:c', 'reg:r1', 10)],
      }),
      ask,
    );
    expect(cell.coverage).toBeCloseTo(0.955, 12);
    expect(cell.certainty).toBeCloseTo(0.904734, 6);
    expect(cell).toMatchObject({ verdict: 'MISSING', status: 'stated' });
    expect(cell.reasons.map(({ code }) => code)).toEqual(['GAP_CHECKED', 'GAP_MISSING']);
  });
});

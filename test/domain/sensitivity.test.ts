import { describe, expect, it } from 'vitest';
import { RULES } from '../../api/domain/rules.ts';
import { PHIS, sensitivity } from '../../api/domain/sensitivity.ts';
import { judgeCell } from '../../api/domain/verdict.ts';
import { act, facts, firm, reg, seg, survey, TODAY } from './builder.ts';

// The hand example of design §4 with its list k1 alone: a, b, d = 1, 2, 1 and E = m/ρ, m = 8/7.
const [k1, other] = ['src:k1', 'src:elsewhere'];
const world = facts({
  regions: [reg('reg:n', 'country'), ...['r1', 'r2', 'r3'].map(r => reg(`reg:${r}`, 'city', 'reg:n'))],
  segments: [seg('seg:i'), seg('seg:c', 'seg:i'), seg('seg:s1', 'seg:c'), seg('seg:s2', 'seg:c')],
  firms: [
    firm('ent:F1', 'reg:r2', { sources: [k1] }),
    firm('ent:F2', 'reg:r2', { sources: [k1] }),
    firm('ent:F3', 'reg:r3', { sources: [other] }),
    firm('ent:F4', 'reg:r1', { sources: [k1] }),
  ],
  activities: [
    act('ent:F1', 'seg:s1', { sources: [k1] }),
    act('ent:F2', 'seg:s1', { sources: [k1] }),
    act('ent:F3', 'seg:s1', { sources: [other] }),
    act('ent:F4', 'seg:s2', { sources: [other] }),
  ],
  surveys: [survey('srv:k1')],
});
const cell = { segment: 'seg:s1', region: 'reg:r1', asOf: TODAY };

describe('sensitivity', () => {
  // n₀₀ = φ·2.5·1.5/1.5 = 2.5φ; ρ̂ = 3/(4 + 2.5φ); ρ = (2ρ̂ + 4)/12.
  it.each([
    [1, (2 * (3 / 6.5) + 4) / 12],
    [2, (2 * (3 / 9) + 4) / 12],
    [3, (2 * (3 / 11.5) + 4) / 12],
    [4, (2 * (3 / 14) + 4) / 12],
  ])('φ = %d is worked out by hand', (phi, rho) => {
    const m = 8 / 7;
    const q = ((2.7 + m) / (2.7 + m / rho)) ** 2.7;
    const [found] = sensitivity(world, cell, [phi]);
    expect(found).toEqual({ phi, verdict: 'UNKNOWN', certainty: expect.closeTo(q, 12) });
  });

  it('answers for 1 to 4 in order, falling with φ; the one in use is the verdict’s own', () => {
    const found = sensitivity(world, cell);
    expect(found.map(({ phi }) => phi)).toEqual([...PHIS]);
    for (let i = 1; i < found.length; i++) expect(found[i]!.certainty).toBeLessThan(found[i - 1]!.certainty);
    const judged = judgeCell(world, cell);
    expect(found[1]).toEqual({ phi: RULES.phi, verdict: judged.verdict, certainty: judged.certainty });
    expect(judged.sensitivity).toEqual(found.filter(({ phi }) => RULES.phiRange.includes(phi)));
  });

  it('refuses what is no leaf, no region, no date', () => {
    expect(() => sensitivity(world, { ...cell, segment: 'seg:c' })).toThrow(/leaf/);
    expect(() => sensitivity(world, { ...cell, region: 'reg:none' })).toThrow(/no region/);
    expect(() => sensitivity(world, { ...cell, asOf: '2026-13' })).toThrow(/date/);
  });
});

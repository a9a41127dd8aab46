import { describe, expect, test } from 'vitest';
import type { CellDetail, Input, Verdict } from '../../web/src/api/types.ts';
import { WORDS } from '../../web/src/i18n/index.ts';
import { parseState, patchSearch } from '../../web/src/url-state.ts';
import { boundText, slack } from '../../web/src/views/panorama/portfolio.ts';
import { panoramaSchema, toggled } from '../../web/src/views/panorama/state.ts';
import { figure, overlooked, phiChanges, workedLines } from '../../web/src/views/panorama/worked.ts';

const t = WORDS.zh;

describe('portfolio', () => {
  test('the bound is rounded up, and a best set is called best', () => {
    expect(slack({ gain: 4, upperBound: 5 })).toBe(0.25);
    expect(slack({ gain: 0, upperBound: 0 })).toBeNull();
    const found = (gain: number, upperBound: number) => ({
      gain,
      upperBound,
      unweighted: [],
      picks: [
        {
          enterprise: { id: 'ent:a', name: 'a', nameEn: null, region: null, regionName: null },
          marginalGain: 1,
          closes: [],
        },
      ],
    });
    expect(boundText(found(4.55, 4.5914), t)).toBe('同样 1 家，不会有比它再好 1.0% 以上的组合。');
    expect(boundText(found(4, 4.0001), t)).toBe('同样 1 家，不会有比它再好 0.1% 以上的组合。');
    expect(boundText(found(4, 4 + 1e-12), t)).toBe('没有比它更好的 1 家组合。');
  });
});

describe('the link', () => {
  test('holds the tray in order; what is no firm or too much is left out', () => {
    const state = parseState(
      panoramaSchema,
      '?land=ent:b,ent:a,seg:x,ent:b&lens=plan&size=7.9&side=portfolio',
    );
    expect(state).toMatchObject({ land: ['ent:b', 'ent:a'], lens: 'plan', size: 7, side: 'portfolio' });
    const many = Array.from({ length: 60 }, (_, at) => `ent:e${at}`).join(',');
    expect(parseState(panoramaSchema, `?land=${many}`).land).toHaveLength(50);
    expect(patchSearch(panoramaSchema, '', { land: ['ent:b', 'ent:a'], size: 5 })).toBe('?land=ent:b,ent:a');
  });

  test('a firm goes in and out', () => {
    expect(toggled(['ent:a'], 'ent:b')).toEqual(['ent:a', 'ent:b']);
    expect(toggled(['ent:a', 'ent:b'], 'ent:a')).toEqual(['ent:b']);
  });
});

describe('how computed', () => {
  const input = (code: string, value: number | null): Input => ({
    code,
    value,
    statement: null,
    column: null,
    params: null,
  });
  const survey = (recall: number, census = false, counted = true) => ({
    survey: `srv:${recall}`,
    name: '',
    kind: 'list',
    recall,
    date: null,
    source: { id: 'src:x', title: '', publisher: null, date: null, url: null },
    census,
    counted,
  });
  // The hand example of design §4: k1 ρ 0.389, k2 ρ 0.159; a total of 10 of which 1 is known; a census "none found".
  const counts = [
    input('n_s', 3),
    input('a_r', 1),
    input('A', 4),
    input('R', 3),
    input('P', 0),
    input('kappa', 2.7),
    input('l', 1),
  ];
  const example = {
    providers: 0,
    surveys: [survey(0.389), survey(0.159), survey(0.7, false, false)],
    inputs: [
      ...counts,
      input('m', 8 / 7),
      input('c_other', 0.486),
      input('cap', null),
      input('c0', 0.486),
      input('c', 0.486),
      input('E', 2.35),
    ],
  };

  test('the numbers of the example stand in the formulas', () => {
    const lines = workedLines(example);
    expect(lines.map(line => line.code)).toEqual(['m', 'c_other', 'cap', 'c0', 'c', 'E', 'q']);
    const filled = Object.fromEntries(lines.map(line => [line.code, line.filled]));
    expect(filled).toEqual({
      m: '(3 + 1) × (1 + 1)/(4 + 3)',
      c_other: '[1 − (1 − 0.389) × (1 − 0.159)] × 1',
      cap: null,
      c0: 'min(0.486, ∞)',
      c: '1 − (1 − 0.486) × 1',
      E: '1.14/0.486',
      q: '((2.7 + 0.486 × 2.35)/(2.7 + 2.35))^(2.7 + 0)',
    });
    expect(lines.at(-1)!.value).toBeCloseTo(0.478, 3);
  });

  test('with a published total and a check', () => {
    const inputs = [
      ...counts,
      input('known:tot:a', 1),
      input('count:tot:a', 10),
      input('known:tot:b', 3),
      input('count:tot:b', 0),
      input('m', 8 / 7),
      input('c_other', 0.486),
      input('cap', 0.1),
      input('c0', 0.1),
      input('c', 0.955),
      input('E', 11.43),
    ];
    const lines = workedLines({ ...example, surveys: [...example.surveys, survey(0.95, true)], inputs });
    const line = (code: string) => lines.find(item => item.code === code);
    expect(line('cap')?.filled).toBe('min(1, 1/10)');
    expect(line('c')?.filled).toBe('1 − (1 − 0.1) × (1 − 0.95)');
    expect(line('q')?.value).toBeCloseTo(0.905, 3);
  });

  test('a large industry lends its regional share', () => {
    const industry = [
      input('i_r', 147),
      input('I', 900),
      input('R_I', 60),
      input('w', 100),
      input('beta', 0.5),
    ];
    const [m] = workedLines({ ...example, inputs: [...example.inputs, ...industry] });
    expect(m?.filled).toBe('(3 + 0.5) × (1 + 100 × (147 + 1)/(900 + 60))/(4 + 100)');
  });

  test('nothing known: the number has no bound, and the limit is taken', () => {
    const inputs = [
      ...counts.filter(item => item.code !== 'P'),
      input('P', 2),
      input('c', 0.9),
      input('c0', 0),
      input('E', null),
    ];
    const q = workedLines({ ...example, inputs }).at(-1)!;
    expect(q.formula).toBe('c^(κ + P)');
    expect(q.value).toBeCloseTo(0.9 ** 4.7);
    expect(overlooked(0.5, 2, 2, 0)).toBeCloseTo((3 / 4) ** 2);
  });

  test('figures have three digits', () => {
    expect([5, 14.4620811, 0.00331959, 1234.5].map(figure)).toEqual(['5', '14.5', '0.00332', '1230']);
  });

  test('other assumptions: the verdict stays or changes', () => {
    const at = (
      ...rows: [number, Verdict, number][]
    ): Pick<CellDetail, 'verdict' | 'certainty' | 'sensitivity'> => ({
      verdict: 'MISSING',
      certainty: 0.8,
      sensitivity: rows.map(([phi, verdict, certainty]) => ({ phi, verdict, certainty })),
    });
    expect(phiChanges(at([4, 'MISSING', 0.72], [1, 'MISSING', 0.86]))).toMatchObject({
      stays: true,
      range: [1, 4],
      low: 0.72,
      high: 0.86,
    });
    const changes = phiChanges(at([1, 'MISSING', 0.86], [4, 'UNKNOWN', 0.6]));
    expect(changes.stays).toBe(false);
    expect(changes.rows.map(row => row.same)).toEqual([true, false]);
  });
});

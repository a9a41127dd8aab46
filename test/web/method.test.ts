/** 口径说明: formulas are drawn and spoken from one text, and every value in them is one of the rules. */
import { describe, expect, it } from 'vitest';
import { method as methodNow } from '../../api/domain/method/method.ts';
import type { Method } from '../../web/src/api/method.ts';
import { LANGUAGES } from '../../web/src/i18n/index.ts';
import { FORMULAS, GROUNDS, SECTIONS } from '../../web/src/views/method/formulas.ts';
import { constantsIn, parseFormula, speak } from '../../web/src/views/method/notation.ts';
import { constantsOf, METHOD_WORDS, valueText } from '../../web/src/views/method/words.ts';

const { tables, references, example } = methodNow();
const method = { tables, references, example: [] } as unknown as Method;
const valueAt = constantsOf(method);
const ALL = SECTIONS.flatMap(section =>
  Object.entries(FORMULAS[section]).map(([formula, text]) => ({ section, formula, text: text as string })),
);

describe('notation', () => {
  it('letters, numbers and signs; what stands below and above; constants', () => {
    expect(parseFormula('n_{00} = {RULES.phi}·x^2')).toEqual([
      { kind: 'variable', text: 'n' },
      { kind: 'below', parts: [{ kind: 'sign', text: '00' }] },
      { kind: 'sign', text: ' ' },
      { kind: 'sign', text: '=' },
      { kind: 'sign', text: ' ' },
      { kind: 'constant', code: 'RULES.phi' },
      { kind: 'sign', text: '·' },
      { kind: 'variable', text: 'x' },
      { kind: 'above', parts: [{ kind: 'sign', text: '2' }] },
    ]);
  });

  it('brackets nest; operations are no quantities', () => {
    const [sum, above] = parseFormula('Σ^{{RULES.kappa} + P}');
    expect(sum).toEqual({ kind: 'sign', text: 'Σ' });
    expect(above).toMatchObject({
      kind: 'above',
      parts: [{ kind: 'constant', code: 'RULES.kappa' }, {}, {}, {}, { kind: 'variable', text: 'P' }],
    });
  });

  it.each(['{RULES.phi', 'x_{a'])('refuses an open bracket: %s', text =>
    expect(() => parseFormula(text)).toThrow('No }'),
  );

  it('is spoken in the reader’s language, with the values', () => {
    const parts = parseFormula('E = m/c_0^{{RULES.kappa}}');
    expect(speak(parts, METHOD_WORDS.en.spoken, valueAt)).toBe(
      `E equals m over c sub 0 to the power of ${valueAt('RULES.kappa')}`,
    );
    expect(speak(parts, METHOD_WORDS.zh.spoken, valueAt)).toMatch(/^E 等于 m 除以 c 下标 0/);
  });
});

describe.each(ALL)('$section $formula', ({ section, formula, text }) => {
  const parts = parseFormula(text);

  it('uses only constants of the rules', () => {
    for (const code of constantsIn(parts)) expect(valueAt(code)).not.toBe('');
  });

  it.each(LANGUAGES)('every sign has a word (%s)', lang => {
    const spoken = speak(parts, METHOD_WORDS[lang].spoken, valueAt);
    expect(spoken).not.toMatch(/[=+−·/ΣΠ≥>→⇔∈∞½()_^{}]/u);
  });

  it.each(LANGUAGES)('says what its letters mean (%s)', lang => {
    const notes: Record<string, (k: typeof valueAt) => string> = METHOD_WORDS[lang].sections[section].notes;
    expect(notes[formula]?.(valueAt)).toMatch(/[.。]$/);
  });
});

describe('words', () => {
  it.each(LANGUAGES)('rules of verdicts name only constants that exist (%s)', lang => {
    for (const row of Object.values(METHOD_WORDS[lang].verdicts.rows)) {
      expect(row.rule(valueAt)).not.toBe('');
      expect(row.certainty(valueAt)).not.toBe('');
    }
  });

  it.each(LANGUAGES)('every table, unit, step and quantity has a name (%s)', lang => {
    const words = METHOD_WORDS[lang];
    for (const { code, constants } of tables) {
      expect(words.tables.names[code]).toBeDefined();
      for (const { unit } of constants) expect(words.tables.units[unit]).toBeDefined();
    }
    for (const { code, cell } of example) {
      expect(words.example.steps[code]).toBeDefined();
      const known = cell.inputs.map(input => input.code);
      expect(known).toEqual(expect.arrayContaining(Object.keys(words.example.inputs)));
    }
  });

  it('sections rest on works and tables that are there', () => {
    for (const grounds of Object.values(GROUNDS)) {
      for (const code of grounds.references) expect(references.map(work => work.code)).toContain(code);
      for (const code of grounds.tables) expect(tables.map(table => table.code)).toContain(code);
    }
  });

  it('a code that no table has is a fault, not a blank', () => {
    expect(() => valueAt('RULES.nothing')).toThrow('RULES.nothing');
  });

  it.each([
    [0.7, '0.7'],
    [10_000_000, '10,000,000'],
    [[1, 4], '1–4'],
    [['110000', '120000'], '110000, 120000'],
  ])('%j reads %s', (value, text) => expect(valueText(value)).toBe(text));
});

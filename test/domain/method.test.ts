/** What the method page is told is what the rules read, whole. */
import { describe, expect, it } from 'vitest';
import * as cascade from '../../api/domain/cascade.ts';
import * as landing from '../../api/domain/landing.ts';
import { method } from '../../api/domain/method/method.ts';
import * as portfolio from '../../api/domain/portfolio.ts';
import * as rules from '../../api/domain/rules.ts';
import * as targetRules from '../../api/domain/target-rules.ts';
import * as warmPaths from '../../api/domain/warm-paths.ts';

/** Modules whose exported constants are the settings of the rules. */
const MODULES = [rules, targetRules, warmPaths, cascade, landing, portfolio];

const flat = (path: string, value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => flat(`${path}.${key}`, inner))
    : [[path, value]];

const inTheCode = MODULES.flatMap(module => Object.entries(module as Record<string, unknown>))
  .filter(([name]) => /^[A-Z_]+$/.test(name))
  .flatMap(([name, value]) => flat(name, value));

const told = method();
const shown = told.tables.flatMap(table =>
  table.constants.map(constant => ({ ...constant, code: `${table.code}.${constant.code}` })),
);

describe('method', () => {
  it('finds the constants of the code', () => expect(inTheCode.length).toBeGreaterThan(70));

  it.each(inTheCode)('%s is told with its value', (code, value) => {
    const own = code.replace(/^(MAX_|CASCADE_LIMITS)/, 'LIMITS.$1').replace(/^(MUN|SPEC)/, 'PLACES.$1');
    expect(shown.find(constant => constant.code === own)?.value).toEqual(value);
  });

  it('tells nothing that is not in the code, and nothing twice', () => {
    expect(shown).toHaveLength(inTheCode.length);
    expect(new Set(shown.map(({ code }) => code)).size).toBe(shown.length);
  });

  it.each(shown)('$code has a sentence in both languages', ({ sentence, sentenceEn, unit }) => {
    expect(sentence).toMatch(/\p{Script=Han}.*。$/u);
    expect(sentenceEn).toMatch(/^\P{Script=Han}+\.$/u);
    expect(unit).not.toBe('');
  });

  it('every reference named is listed; citations are unique', () => {
    const codes = told.references.map(({ code }) => code);
    for (const { reference } of shown) if (reference !== null) expect(codes).toContain(reference);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('the hand example of design §4, judged now', () => {
    const steps = told.example.map(({ code, cell }) => [
      code,
      cell.verdict,
      Number(cell.coverage.toFixed(3)),
      Number(cell.certainty.toFixed(3)),
    ]);
    expect(steps).toEqual([
      ['lists', 'UNKNOWN', 0.486, 0.478],
      ['total', 'UNKNOWN', 0.1, 0.03],
      ['census', 'MISSING', 0.955, 0.905],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoveringSurvey, capOf, coverageOf, zeroTotals } from '../../api/domain/coverage.ts';
import { freshness, recallOf } from '../../api/domain/recall.ts';
import { RULES } from '../../api/domain/rules.ts';

const survey = (id: string, rho: number, sources: string[], census = false): CoveringSurvey => ({
  id,
  rho,
  sources,
  census,
});
const surveys = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...'abcdefg'),
    rho: fc.double({ min: 0, max: 1, noNaN: true }),
    sources: fc.subarray(['1', '2', '3', '4'], { minLength: 1, maxLength: 2 }),
    census: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
);

describe('recall', () => {
  it.each([
    // n₀₀ = 2·2.5·1.5/1.5 = 5; ρ̂ = 3/9; (2/3 + 4)/12
    [{ a: 1, b: 2, d: 1 }, 0.4, 4.666667 / 12],
    // nothing to compare with: the prior
    [{ a: 0, b: 0, d: 0 }, 0.95, 0.95],
    // 40 named by both, none alone: n₀₀ = 2·0.25/40.5, ρ̂ = 40/40.012346, (40·0.999691 + 4)/50
    [{ a: 40, b: 0, d: 0 }, 0.4, 0.879753],
    // others name 30 that it does not
    [{ a: 0, b: 0, d: 30 }, 0.4, 0.1],
  ])('%o with prior %d', (overlap, prior, expected) => {
    expect(recallOf(overlap, prior, RULES)).toBeCloseTo(expected, 6);
  });

  it('halves in three years; undated counts as one half-life old', () => {
    expect(freshness('2026-06-30', '2026-06-30', RULES)).toBe(1);
    expect(freshness('2023-06-30', '2026-06-30', RULES)).toBeCloseTo(0.5, 3);
    expect(freshness(null, '2026-06-30', RULES)).toBe(0.5);
  });
});

describe('coverage', () => {
  it('independent lists multiply what they miss; a census of the leaf comes on top of the cap', () => {
    const lists = [survey('a', 0.5, ['1']), survey('b', 0.2, ['2'])];
    expect(coverageOf(lists, 1, null, RULES)).toMatchObject({ c0: expect.closeTo(0.6, 12) });
    expect(coverageOf(lists, 0.5, null, RULES).c).toBeCloseTo(0.3, 12);
    const capped = coverageOf([...lists, survey('c', 0.9, ['3'], true)], 1, 0.1, RULES);
    expect(capped.c0).toBeCloseTo(0.1, 12);
    expect(capped.c).toBeCloseTo(1 - 0.9 * 0.1, 12);
  });

  it('surveys of one source count once, with the largest recall', () => {
    const same = [survey('a', 0.3, ['1']), survey('b', 0.5, ['1', '2']), survey('c', 0.5, ['9'])];
    const found = coverageOf(same, 1, null, RULES);
    expect(found.counted).toEqual(['b', 'c']);
    expect(found.c).toBeCloseTo(0.75, 12);
  });

  it('a survey of two sources does not push out two better ones', () => {
    const linked = [survey('a', 0.45, ['1']), survey('b', 0.45, ['2']), survey('ab', 0.5, ['1', '2'])];
    expect(coverageOf(linked, 1, null, RULES).counted).toEqual(['a', 'b']);
  });

  it('nothing covers: 0', () => {
    expect(coverageOf([], 1, 0.5, RULES)).toEqual({ counted: [], other: 0, cap: 0.5, c0: 0, c: 0 });
  });

  it('is never lowered by a further survey and does not depend on their order', () => {
    fc.assert(
      fc.property(
        surveys,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
        (list, l, cap) => {
          const all = coverageOf(list, l, cap, RULES);
          expect(coverageOf([...list].reverse(), l, cap, RULES)).toEqual(all);
          expect(all.c).toBeGreaterThanOrEqual(coverageOf(list.slice(1), l, cap, RULES).c - 1e-12);
          expect(all.c0).toBeLessThanOrEqual(cap ?? 1);
          const sources = all.counted.flatMap(id => list.find(row => row.id === id)?.sources ?? []);
          expect(new Set(sources).size).toBe(sources.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('stays quick where many surveys share sources', () => {
    const tangle = Array.from({ length: 60 }, (_, i) =>
      survey(`s${String(i).padStart(2, '0')}`, 0.3, [`${i % 20}`, `${(i * 7) % 20}`]),
    );
    const { counted } = coverageOf(tangle, 1, null, RULES);
    expect(counted.length).toBeGreaterThan(0);
    expect(counted.length).toBeLessThanOrEqual(RULES.sharedSurveys);
  });
});

describe('totals', () => {
  const total = (count: number, known: number, more: Partial<Parameters<typeof capOf>[0][number]> = {}) => ({
    id: `tot:${count}-${known}`,
    onLeaf: true,
    height: 0,
    since: null,
    count,
    known,
    ...more,
  });

  it('cap at known/count, never above 1, and 0 caps nothing', () => {
    expect(capOf([])).toBeNull();
    expect(capOf([total(0, 0)])).toBeNull();
    expect(capOf([total(10, 3), total(4, 1), total(2, 5)])).toBe(0.25);
    expect(capOf([total(2, 5)])).toBe(1);
  });

  it.each([
    ['none', [], false, false, false],
    ['a 0 on the leaf', [total(0, 0)], true, false, false],
    ['a 0 where firms are known', [total(0, 2)], false, true, false],
    ['a 0 above the leaf', [total(0, 0, { onLeaf: false })], false, false, true],
    ['a 0 and a count equally old', [total(0, 0), total(3, 0)], false, true, false],
    ['a 0 and a count of a larger region', [total(0, 0), total(3, 0, { height: 1 })], true, false, false],
  ])('%s', (_, totals, stated, contradicted, ignored) => {
    expect(zeroTotals(totals)).toEqual({ stated, contradicted, ignored });
  });
});

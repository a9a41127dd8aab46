import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chanceAtLeast,
  chanceNoneUnseen,
  expectedFirms,
  expectedFromIndustry,
  expectedSightings,
} from '../../api/domain/certainty.ts';
import { effectiveSuppliers, locationQuotient } from '../../api/domain/concentration.ts';

const p = fc.double({ min: 0, max: 1, noNaN: true });

describe('certainty', () => {
  it('expects as many sightings as the region and the segment have elsewhere', () => {
    expect(expectedSightings(3, 1, 4, 3)).toBeCloseTo(8 / 7, 12);
    expect(expectedSightings(0, 0, 0, 1)).toBe(1);
    expect(expectedFirms(2, 0.5)).toBe(4);
    expect(expectedFirms(2, 0)).toBeNull();
    expect(expectedFirms(2, 5e-324)).toBeNull();
  });

  it('tends to c^(κ + P) for an unbounded expectation, falls with E and rises with c', () => {
    expect(chanceNoneUnseen(2.7, 0.5, null, 1)).toBeCloseTo(0.5 ** 3.7, 12);
    expect(chanceNoneUnseen(2.7, 0.5, 1e12, 1)).toBeCloseTo(0.5 ** 3.7, 9);
    expect(chanceNoneUnseen(2.7, 0, null, 0)).toBe(0);
    expect(chanceNoneUnseen(2.7, 1, null, 5)).toBe(1);
    fc.assert(
      fc.property(
        p,
        p,
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.nat(20),
        (c, more, expected, seen) => {
          const q = chanceNoneUnseen(2.7, c, expected, seen);
          expect(q).toBeGreaterThanOrEqual(chanceNoneUnseen(2.7, c, expected * 2, seen) - 1e-12);
          expect(q).toBeLessThanOrEqual(chanceNoneUnseen(2.7, c + (1 - c) * more, expected, seen) + 1e-12);
        },
      ),
    );
  });

  it.each([
    [1, [], 0],
    [0, [], 1],
    [1, [0.95], 0.95],
    [2, [0.5, 0.8], 0.4],
    [3, [0.5, 0.5, 0.5], 0.125],
    [3, [0.5, 0.5], 0],
    // 0.95⁴ + 4·0.95³·0.05
    [3, [0.95, 0.95, 0.95, 0.95], 0.98598125],
  ])('P(at least %d of %j) = %d', (k, chances, expected) => {
    expect(chanceAtLeast(k, chances)).toBeCloseTo(expected, 12);
  });
});

describe('concentration', () => {
  it.each([
    ['nobody', [], null, false],
    ['equal shares', [null, null, null], 3, true],
    ['one revenue missing', [10, null], 2, true],
    ['zeros', [0, 0], 2, true],
    ['three equal revenues', [7, 7, 7], 3, false],
    ['one dominates', [90, 10], 1 / 0.82, false],
  ])('%s', (_, revenues, value, assumed) => {
    const found = effectiveSuppliers(revenues);
    expect(found.assumed).toBe(assumed);
    if (value === null) expect(found.value).toBeNull();
    else expect(found.value).toBeCloseTo(value, 12);
  });

  it('the location quotient is null where it means nothing', () => {
    // 4 of 20 here, 10 of 100 everywhere
    expect(locationQuotient(4, 20, 10, 100, 10)).toBe(2);
    expect(locationQuotient(0, 20, 10, 100, 10)).toBe(0);
    expect(locationQuotient(4, 9, 10, 100, 10)).toBeNull();
    expect(locationQuotient(0, 20, 0, 100, 10)).toBeNull();
    expect(locationQuotient(0, 0, 0, 0, 0)).toBeNull();
  });
});

describe('expectation from the industry’s shares', () => {
  // p_r = (9 + 1)/(190 + 10) = 0.05; m = (3 + ½)·(1 + 100·0.05)/(20 + 100) = 3.5·6/120
  it('is worked out by hand', () => {
    const industry = { firmsInRegion: 9, firms: 190, regions: 10 };
    expect(expectedFromIndustry(3, 1, 20, industry, 100, 0.5)).toBeCloseTo(0.175, 12);
    // Without weight only the chain counts: 3.5·1/20.
    expect(expectedFromIndustry(3, 1, 20, industry, 0, 0.5)).toBeCloseTo(0.175, 12);
    // A region without firms of the industry: p_r = 1/200, m = 3.5·0.5/120.
    expect(expectedFromIndustry(3, 0, 20, { ...industry, firmsInRegion: 0 }, 100, 0.5)).toBeCloseTo(
      1.75 / 120,
      12,
    );
    expect(expectedFromIndustry(0, 0, 0, { firmsInRegion: 0, firms: 0, regions: 1 }, 0, 0.5)).toBe(0);
  });
});

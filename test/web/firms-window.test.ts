import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetsOf, rangeOf, rowAt } from '../../web/src/views/firms/window.ts';

describe('rows in view', () => {
  it('tops add up measured heights, and the estimate where nothing was measured', () => {
    expect(offsetsOf(4, new Map([[1, 80]]), 40)).toEqual([0, 40, 120, 160, 200]);
    expect(offsetsOf(0, new Map(), 40)).toEqual([0]);
  });

  it.each([
    [-5, 0],
    [0, 0],
    [39, 0],
    [40, 1],
    [119, 1],
    [120, 2],
    [199, 3],
    [5000, 3],
  ])('at %i px stands row %i', (y, row) => {
    expect(rowAt([0, 40, 120, 160, 200], y)).toBe(row);
  });

  it('draws what is seen and some more on either side, never beyond the ends', () => {
    const offsets = offsetsOf(100, new Map(), 10);
    expect(rangeOf(offsets, 500, 100, 5)).toEqual({ from: 45, to: 66 });
    expect(rangeOf(offsets, 0, 100, 5)).toEqual({ from: 0, to: 16 });
    expect(rangeOf(offsets, 950, 100, 5)).toEqual({ from: 90, to: 100 });
    expect(rangeOf([0], 0, 100, 5)).toEqual({ from: 0, to: 0 });
  });

  it('whatever the heights, every pixel in view is covered by a drawn row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 300 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 20 }),
        (heights, part, height, over) => {
          const offsets = offsetsOf(heights.length, new Map(heights.entries()), 49);
          const all = offsets.at(-1)!;
          const top = part * Math.max(0, all - height);
          const { from, to } = rangeOf(offsets, top, height, over);
          expect(offsets[from]).toBeLessThanOrEqual(top);
          expect(offsets[to]).toBeGreaterThanOrEqual(Math.min(all, top + height));
        },
      ),
    );
  });
});

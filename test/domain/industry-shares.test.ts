/** A large industry tells its regions apart; a small one is judged by the chain alone. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../api/domain/rules.ts';
import { judgeCell } from '../../api/domain/verdict.ts';
import { many, merge, REGIONS, reg, survey, TODAY } from './builder.ts';

// Chain seg:c (leaves a, b), chain seg:d (leaf e), 100 placed firms in all; reg:y has firms of seg:d only.
const list = { surveys: [survey('srv:list')] };
const at = (place: string, prefix: string, count: number, leaf: string) => many(prefix, count, place, leaf);
const large = merge(
  list,
  at('reg:x', 'a', 10, 'seg:a'),
  at('reg:x', 'b', 50, 'seg:e'),
  at('reg:y', 'c', 40, 'seg:e'),
);
const value = (cell: ReturnType<typeof judgeCell>, code: string) =>
  cell.inputs.find(input => input.code === code)?.value;
const ask = (region: string) => ({ segment: 'seg:a', region, asOf: TODAY });

describe('industry shares', () => {
  it('expect a firm of the chain rather where the industry is', () => {
    // reg:y: p = 41/102, m = 10.5·(0 + 100·41/102)/(10 + 100); reg:z: R_I counts it too, p = 1/103.
    const y = judgeCell(large, ask('reg:y'));
    expect(['n_s', 'a_r', 'A', 'i_r', 'I', 'R_I', 'w', 'beta'].map(code => value(y, code))).toEqual([
      10, 0, 10, 40, 100, 2, 100, 0.5,
    ]);
    expect(value(y, 'm')).toBeCloseTo((10.5 * (4100 / 102)) / 110, 12);
    const z = judgeCell(large, ask('reg:z'));
    expect(value(z, 'm')).toBeCloseTo((10.5 * (100 / 103)) / 110, 12);
    expect(z.certainty).toBeGreaterThan(y.certainty);
  });

  it('names the statement of each count', () => {
    const { inputs } = judgeCell(large, ask('reg:y'));
    const statement = (code: string) => inputs.find(input => input.code === code)?.statement;
    expect(['i_r', 'I', 'R_I', 'w'].map(statement)).toEqual([
      'recount_local_firms',
      'recount_placed_firms',
      'recount_comparison_regions',
      null,
    ]);
  });

  it('are not used one firm below the limit', () => {
    const small = merge(
      list,
      at('reg:x', 'a', 10, 'seg:a'),
      at('reg:x', 'b', 50, 'seg:e'),
      at('reg:y', 'c', 39, 'seg:e'),
    );
    const cell = judgeCell(small, ask('reg:y'));
    expect(value(cell, 'I')).toBeUndefined();
    // (10 + 1)·(0 + 1)/(10 + 2)
    expect(value(cell, 'm')).toBeCloseTo(11 / 12, 12);
    const forced = judgeCell(small, { ...ask('reg:y'), rules: { ...RULES, industryFirms: 99 } });
    expect(value(forced, 'I')).toBe(99);
  });

  it('leave ℓ out unless a firm of the leaf may be local', () => {
    const regions = [...REGIONS, reg('reg:w', 'city', 'reg:p')];
    const coarse = at('reg:p', 'p', 10, 'seg:b');
    const world = merge({ ...list, regions }, { firms: large.firms, activities: large.activities }, coarse);
    const clear = judgeCell(world, ask('reg:w'));
    expect([value(clear, 'l:known'), value(clear, 'l:placed'), value(clear, 'l')]).toEqual([20, 10, 1]);
    const doubtful = judgeCell(world, { ...ask('reg:w'), segment: 'seg:b' });
    expect(value(doubtful, 'l')).toBe(0.5);
    expect(doubtful.verdict).toBe('UNKNOWN');
  });
});

/**
 * A verdict is recomputable from its ground: the rows named in `basis` and the numbers in `inputs` are enough to
 * reach it again. Written out from design §4, apart from the code it checks.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../api/domain/facts.ts';
import type { CellVerdict } from '../../api/domain/results.ts';
import { judgeRegion } from '../../api/domain/verdict.ts';
import { census, many, merge, survey } from './builder.ts';
import { asked, worlds } from './worlds.ts';

const DAY = 86_400_000;
const END: Record<number, string> = { 4: '-12-31', 7: '-31', 10: '' };

/** ρ of a survey from its row, its overlap counts and φ. */
function recall(row: Facts['surveys'][number], of: (code: string) => number, asOf: string): number {
  const [a, b, d] = ['a', 'b', 'd'].map(code => of(`${code}:${row.id}`)) as [number, number, number];
  const prior = row.recall ?? { census: 0.95, registry: 0.8, list: 0.4, mention: 0.1 }[row.kind];
  const unseen = (of('phi') * (b + 0.5) * (d + 0.5)) / (a + 0.5);
  const fresh = ((a + d) * ((a + b) / (a + b + d + unseen)) + 10 * prior) / (a + d + 10);
  // The worlds' months all have 31 days.
  const end = row.date === null ? null : Date.parse(row.date + END[row.date.length]);
  const age = end === null ? 3 : Math.max(0, Date.parse(asOf) - end) / DAY / 365.25;
  return fresh * 2 ** (-age / 3);
}

/** The best c over all choices of surveys in which no two share a source, by trying every choice. */
function coverage(
  rows: { sources: string[]; rho: number; census: boolean }[],
  l: number,
  cap: number | null,
) {
  let best = { c: -1, c0: -1 };
  for (let choice = 0; choice < 2 ** rows.length; choice++) {
    const chosen = rows.filter((_, i) => choice & (1 << i));
    const named = chosen.flatMap(row => row.sources);
    if (new Set(named).size < named.length) continue;
    const missed = (census: boolean) =>
      chosen.filter(row => row.census === census).reduce((all, row) => all * (1 - row.rho), 1);
    const c0 = Math.min((1 - missed(false)) * l, cap ?? 1);
    const c = 1 - (1 - c0) * missed(true);
    if (c > best.c + 1e-13 || (c > best.c - 1e-13 && c0 > best.c0)) best = { c, c0 };
  }
  return best;
}

const atLeast = (k: number, chances: number[]): number => {
  let total = 0;
  for (let real = 0; real < 2 ** chances.length; real++) {
    const hits = chances.filter((_, i) => real & (1 << i)).length;
    if (hits < k) continue;
    total += chances.reduce((all, p, i) => all * (real & (1 << i) ? p : 1 - p), 1);
  }
  return total;
};

function recompute(
  cell: CellVerdict,
  world: Facts,
): { verdict: string; certainty: number; coverage: number } {
  const of = (code: string): number => {
    const value = cell.inputs.find(input => input.code === code)?.value;
    if (value === undefined || value === null) throw new Error(`no input ${code}`);
    return value;
  };
  const inBasis = <T extends { id: string }>(rows: T[]): T[] =>
    rows.filter(({ id }) => cell.basis.includes(id));
  const surveys = inBasis(world.surveys).map(row => ({
    sources: row.sources,
    rho: recall(row, of, cell.asOf),
    census: row.kind === 'census' && row.segments.includes(cell.segment),
  }));
  const totals = inBasis(world.totals);
  const caps = totals
    .filter(({ count }) => count > 0)
    .map(({ id }) => Math.min(1, of(`known:${id}`) / of(`count:${id}`)));
  const l = of('l:known') === 0 ? 1 : of('l:placed') / of('l:known');
  const { c, c0 } = coverage(surveys, l, caps.length > 0 ? Math.min(...caps) : null);

  const m = ((of('n_s') + 1) * (of('a_r') + 1)) / (of('A') + of('R'));
  const P = of('P');
  const kappa = of('kappa');
  const base = c0 < 1e-300 ? c : (kappa + (c * m) / c0) / (kappa + m / c0);
  const q = base ** (kappa + P);
  const answer = (verdict: string, certainty: number) => ({ verdict, certainty, coverage: c });
  if (P === 0) {
    // Larger regions come later in this list; a zero stands unless a firm is known or a count is newer and nearer.
    const line = ['reg:x1', 'reg:x', 'reg:z', 'reg:p', 'reg:q', 'reg:n'];
    const onLeaf = totals.filter(({ segment }) => segment === cell.segment);
    const stated = onLeaf.some(
      zero =>
        zero.count === 0 &&
        of(`known:${zero.id}`) === 0 &&
        !onLeaf.some(
          other =>
            other.count > 0 &&
            line.indexOf(other.region) <= line.indexOf(zero.region) &&
            (other.since ?? '') >= (zero.since ?? ''),
        ),
    );
    const open = of('possibly') === 0;
    if (open && stated) return answer('MISSING', Math.max(q, 0.95));
    const seen = of('n_s') > 0 || surveys.some(row => row.census);
    return answer(open && seen && c >= 0.2 && q >= 0.7 ? 'MISSING' : 'UNKNOWN', q);
  }

  const rows = inBasis(world.activities).filter(row => cell.localFirms.includes(row.enterprise));
  const parentsOf = (id: string) =>
    world.parents.filter(({ child }) => child === id).map(({ parent }) => parent);
  const groupOf = (id: string): string => {
    const seen = [id];
    for (const at of seen) for (const parent of parentsOf(at)) if (!seen.includes(parent)) seen.push(parent);
    return seen.filter(at => parentsOf(at).length === 0).sort()[0] ?? id;
  };
  const confidence = new Map<string, number>();
  for (const row of rows) {
    const p = row.status === 'stated' ? 0.95 : (row.confidence ?? 0.5);
    confidence.set(groupOf(row.enterprise), Math.max(p, confidence.get(groupOf(row.enterprise)) ?? 0));
  }
  const chances = [...confidence.values()];
  expect(chances).toHaveLength(P);
  const suppliers = of('suppliers');
  const rca = of('a_r') < 10 ? null : (of('local') / of('a_r')) * (of('A') / of('n_s'));
  const sum = chances.reduce((all, p) => all + p, 0);
  if (rca !== null && rca >= 1 && suppliers >= 3 && sum >= 3) return answer('STRONG', atLeast(3, chances));
  if (suppliers < 2 || (rca !== null && rca < 0.5 && P < 3)) {
    const certainty = atLeast(1, chances) * q;
    return answer(certainty >= 0.5 ? 'THIN' : 'UNKNOWN', certainty);
  }
  return answer('ADEQUATE', atLeast(2, chances));
}

const check = (cell: CellVerdict, world: Facts) => {
  const again = recompute(cell, world);
  expect(again.verdict).toBe(cell.verdict);
  expect(again.certainty).toBeCloseTo(cell.certainty, 9);
  expect(again.coverage).toBeCloseTo(cell.coverage, 9);
};

describe('verdict from basis and inputs', { timeout: 120_000 }, () => {
  it('is reached again in any world', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(worlds, asked, (world, ask) => {
        for (const cell of judgeRegion(world, ask)) {
          if (
            cell.providers > 0 &&
            cell.basis.some(id => id.startsWith('rel:')) &&
            cell.possiblyLocalCount > 0
          )
            continue;
          seen.add(cell.verdict);
          check(cell, world);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
    expect([...seen].sort()).toEqual(expect.arrayContaining(['ADEQUATE', 'MISSING', 'UNKNOWN']));
  });

  it('is reached again for a STRONG and for a THIN leaf', () => {
    const strong = merge(
      many('s', 5, 'reg:x', 'seg:a'),
      many('b', 7, 'reg:x', 'seg:b'),
      many('o', 4, 'reg:z', 'seg:b'),
      {
        surveys: [survey('srv:l')],
      },
    );
    const thin = merge(many('f', 1, 'reg:x', 'seg:a'), { surveys: [census('seg:a', 'reg:x')] });
    for (const [world, verdict] of [
      [strong, 'STRONG'],
      [thin, 'THIN'],
    ] as const) {
      const cells = judgeRegion(world, { chain: 'seg:c', region: 'reg:x', asOf: '2026-06-30' });
      expect(cells[0]?.verdict).toBe(verdict);
      for (const cell of cells) check(cell, world);
    }
  });

  it('names a statement, a column and plain parameters for every counted aggregate', () => {
    const params: Record<string, string[]> = {
      recount_placed_firms: ['segments', 'level', 'region', 'asOf'],
      recount_local_firms: ['segments', 'region', 'asOf'],
      recount_comparison_regions: ['segments', 'level', 'region', 'asOf'],
      recount_providers: ['segment', 'region', 'asOf'],
      recount_survey_overlap: ['sources', 'segments', 'regions', 'asOf'],
      recount_place_share: ['segments', 'region', 'level', 'asOf'],
      recount_known_firms: ['segments', 'region', 'asOf'],
    };
    fc.assert(
      fc.property(worlds, asked, (world, ask) => {
        for (const { code, statement, column, params: given, value } of judgeRegion(world, ask).flatMap(
          cell => cell.inputs,
        )) {
          if (statement === null) {
            expect([column, given]).toEqual([null, null]);
            continue;
          }
          expect(Object.keys(given ?? {}).sort(), code).toEqual([...(params[statement] ?? ['?'])].sort());
          expect(Number.isInteger(value), code).toBe(true);
          for (const part of Object.values(given ?? {}).flat()) expect(typeof part).toBe('string');
        }
      }),
      { numRuns: 50 },
    );
  });
});

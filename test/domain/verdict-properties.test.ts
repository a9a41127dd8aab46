import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../api/domain/facts.ts';
import { gaps } from '../../api/domain/gaps.ts';
import { panorama } from '../../api/domain/panorama.ts';
import { type JudgeOptions, judgeCell, judgeRegion } from '../../api/domain/verdict.ts';
import { act, firm, survey } from './builder.ts';
import { asked, worlds } from './worlds.ts';

const factor = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
const factors = fc
  .dictionary(fc.constantFrom('seg:a', 'seg:b', 'seg:e'), factor)
  .map(o => new Map(Object.entries(o)));
/** Recalls held fixed, so that only what is added can change the answer. */
const recalls = new Map([1, 2, 3, 4, 5].map(n => [`srv:${n}`, n / 8]));

/** The same rows in another order, drawn by sort keys. */
const shuffled = <T>(rows: readonly T[], keys: readonly number[]): T[] =>
  rows
    .map((row, i) => ({
      row,
      key: keys[i % keys.length]! + i * 1e-9 * (keys[(i + 1) % keys.length]! % 2 ? 1 : -1),
    }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);

function numbersIn(value: unknown, found: number[] = []): number[] {
  if (typeof value === 'number') found.push(value);
  else if (value !== null && typeof value === 'object')
    for (const part of Object.values(value)) numbersIn(part, found);
  return found;
}

// A busy machine is no failure.
describe('verdicts of any world', { timeout: 120_000 }, () => {
  it('do not depend on the order of rows', () => {
    fc.assert(
      fc.property(
        worlds,
        asked,
        fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }),
        (world, ask, keys) => {
          const mixed: Facts = {
            ...world,
            segments: shuffled(world.segments, keys).map(s => ({ ...s, feeds: shuffled(s.feeds, keys) })),
            regions: shuffled(world.regions, keys),
            firms: shuffled(world.firms, keys),
            activities: shuffled(world.activities, keys),
            parents: shuffled(world.parents, keys),
            surveys: shuffled(world.surveys, keys),
            totals: shuffled(world.totals, keys),
            references: shuffled(world.references, keys),
            planRegions: shuffled(world.planRegions, keys),
          };
          expect(panorama(mixed, ask)).toEqual(panorama(world, ask));
        },
      ),
    );
  });

  it('hold finite numbers only; certainty, coverage, recalls and factors lie in [0, 1]; intervals hold their point', () => {
    fc.assert(
      fc.property(worlds, asked, factors, factors, (world, ask, criticality, feasibility) => {
        const view = panorama(world, { ...ask, criticality, feasibility });
        expect(numbersIn(view).filter(value => !Number.isFinite(value))).toEqual([]);
        for (const cell of view.segments) {
          const shares = [
            cell.certainty,
            cell.coverage,
            cell.priority.low,
            cell.priority.high,
            ...cell.surveys.map(({ recall }) => recall),
            ...cell.factors.flatMap(({ value }) => (value === null ? [] : [value])),
            ...cell.sensitivity.map(({ certainty }) => certainty),
          ];
          expect(shares.filter(value => value < 0 || value > 1)).toEqual([]);
          const { low, high, point } = cell.priority;
          expect(low).toBeLessThanOrEqual(point ?? low);
          expect(point ?? high).toBeLessThanOrEqual(high);
          expect(low).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  it('count each enterprise of a leaf in exactly one place', () => {
    fc.assert(
      fc.property(worlds, asked, (world, ask) => {
        for (const cell of judgeRegion(world, ask)) {
          const at = cell.asOf;
          const firms = new Set(
            world.activities
              .filter(row => row.segment === cell.segment && !row.planned && (row.since ?? '') <= at)
              .map(row => row.enterprise),
          );
          const { localCount, possiblyLocalCount, outsideCount, unplacedCount, providers } = cell;
          expect(localCount + possiblyLocalCount + outsideCount + unplacedCount).toBe(firms.size);
          expect(providers).toBeLessThanOrEqual(localCount);
          expect(providers > 0).toBe(localCount > 0);
          if (cell.verdict === 'MISSING') expect([localCount, possiblyLocalCount]).toEqual([0, 0]);
        }
      }),
    );
  });

  it('a further outside provider, with recalls held fixed, never makes MISSING more certain', () => {
    // Everything that says how much is seen is held: recalls, ℓ and caps. So the newcomer is in another province
    // than the region asked about, and no total reaches beyond that province.
    const ask = { segment: 'seg:a', region: 'reg:x', asOf: '2026-06-30', recalls };
    fc.assert(
      fc.property(worlds, fc.constantFrom('reg:z', 'reg:abroad', 'reg:q'), (world, region) => {
        const base: Facts = {
          ...world,
          totals: world.totals.filter(row => row.region === 'reg:x' || row.region === 'reg:p'),
        };
        const before = judgeCell(base, ask);
        const counted = base.activities.some(
          row =>
            row.segment !== 'seg:e' &&
            !row.planned &&
            (row.since ?? '') <= '2026-06-30' &&
            base.firms.some(({ id, region: at }) => id === row.enterprise && at === region),
        );
        fc.pre(before.providers === 0 && before.status === 'inferred' && counted);
        const after = judgeCell(
          {
            ...base,
            firms: [...base.firms, firm('ent:new', region)],
            activities: [...base.activities, act('ent:new', 'seg:a')],
          },
          ask,
        );
        expect(after.certainty).toBeLessThanOrEqual(before.certainty + 1e-12);
      }),
      { numRuns: 200 },
    );
  });

  it('a further covering survey, with recalls held fixed, never lowers coverage', () => {
    fc.assert(
      fc.property(
        worlds,
        asked,
        fc.constantFrom('census' as const, 'list' as const),
        fc.subarray(['src:1', 'src:2', 'src:3', 'src:9'], { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (world, ask, kind, sources, rho) => {
          const options: JudgeOptions = { ...ask, recalls: new Map([...recalls, ['srv:new', rho]]) };
          const before = judgeCell(world, { ...options, segment: 'seg:a' });
          const added = survey('srv:new', { kind, sources, segments: ['seg:a'], date: null });
          const after = judgeCell(
            { ...world, surveys: [...world.surveys, added] },
            { ...options, segment: 'seg:a' },
          );
          expect(after.coverage).toBeGreaterThanOrEqual(before.coverage - 1e-12);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gaps stand in one total order and none is lost', () => {
    fc.assert(
      fc.property(
        worlds,
        asked,
        factors,
        fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }),
        (world, ask, criticality, keys) => {
          const cells = judgeRegion(world, { ...ask, criticality });
          const list = gaps(cells).map(({ segment }) => segment);
          expect(gaps(shuffled(cells, keys)).map(({ segment }) => segment)).toEqual(list);
          expect([...list].sort()).toEqual(
            cells
              .filter(({ verdict }) => verdict !== 'ADEQUATE' && verdict !== 'STRONG')
              .map(({ segment }) => segment)
              .sort(),
          );
        },
      ),
    );
  });
});

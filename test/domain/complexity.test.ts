import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Complexity, complexity } from '../../api/domain/complexity.ts';
import { symmetricEigen } from '../../api/domain/eigen.ts';
import { AppError } from '../../api/errors.ts';

const DATA = process.env.SHARED_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));

function table(file: string): Record<string, string>[] {
  const path = `${DATA}/complexity/${file}`;
  if (!existsSync(path)) {
    throw new Error(`Reference data missing: ${path}. Lay shared/ beside the clone or set SHARED_DATA.`);
  }
  return parse(readFileSync(path), { columns: true, bom: true });
}

interface Fixture {
  regions: string[];
  segments: string[];
  values: number[][];
}

function exportsOf(file: string, region: string): Fixture {
  const rows = table(file);
  const regions = [...new Set(rows.map(row => row[region]!))].sort();
  const segments = [...new Set(rows.map(row => row['Section ID']!))].sort((a, b) => Number(a) - Number(b));
  const values = regions.map(() => segments.map(() => 0));
  for (const row of rows) {
    values[regions.indexOf(row[region]!)]![segments.indexOf(row['Section ID']!)]! += Number(
      row['Trade Value'],
    );
  }
  return { regions, segments, values };
}

/** Compares by name, cell by cell; the tolerance is relative to the largest expected entry. */
function agree(pairs: [number | null | undefined, number][], tolerance = 1e-9): void {
  const most = Math.max(...pairs.map(([, wanted]) => Math.abs(wanted)));
  const worst = Math.max(...pairs.map(([got, wanted]) => (got == null ? Infinity : Math.abs(got - wanted))));
  expect(pairs.length).toBeGreaterThan(0);
  expect(worst).toBeLessThanOrEqual(tolerance * most);
}

describe.each([
  ['global', 'global_exports.csv', 'Country ID', 226, 21],
  ['subnat', 'subnat_exports.csv', 'Subnat Geography ID', 53, 22],
])('py-ecomplexity, %s', (name, file, key, regionCount, segmentCount) => {
  const fixture = exportsOf(file, key);
  const got = complexity(fixture);
  const r = (id: string) => fixture.regions.indexOf(id);
  const s = (id: string) => fixture.segments.indexOf(id);

  test('size of the fixture', () => {
    expect([fixture.regions.length, fixture.segments.length]).toEqual([regionCount, segmentCount]);
  });

  test.each(['rca', 'density', 'cog'] as const)('%s', column => {
    const rows = table(`expected_pyecomplexity_${name}.csv`);
    expect(rows).toHaveLength(regionCount * segmentCount);
    agree(rows.map(row => [got[column][r(row.loc!)]![s(row.prod!)], Number(row[column])]));
  });

  test.each(['diversity', 'eci', 'coi'] as const)('%s', column => {
    const rows = table(`expected_pyecomplexity_${name}_by_loc.csv`);
    expect(rows).toHaveLength(regionCount);
    agree(rows.map(row => [got[column][r(row.loc!)], Number(row[column])]));
  });

  test.each(['ubiquity', 'pci'] as const)('%s', column => {
    const rows = table(`expected_pyecomplexity_${name}_by_prod.csv`);
    expect(rows).toHaveLength(segmentCount);
    agree(rows.map(row => [got[column][s(row.prod!)], Number(row[column])]));
  });

  test('proximity', () => {
    const rows = table(`expected_pyecomplexity_${name}_proximity.csv`);
    agree(rows.map(row => [got.proximity[s(row.prod_1!)]![s(row.prod_2!)], Number(row.proximity)]));
  });
});

/** Datawheel's variants, redone from our RCA and φ: their relatedness leaves the diagonal out, their ECI is a
 * number of reflections with the sample deviation. Their opportunity gain has the term that ours leaves out. */
describe('Datawheel, like with like', () => {
  const fixture = exportsOf('global_exports.csv', 'Country ID');
  const got = complexity(fixture);
  const present = got.rca.map(row => row.map(x => (x !== null && x >= 1 ? 1 : 0)));
  const sum = (xs: number[]) => xs.reduce((a, b) => a + b, 0);

  test('relatedness without the diagonal', () => {
    const phi = got.proximity.map((row, s) => row.map((x, t) => (s === t ? 0 : x!)));
    const pairs = table('expected_datawheel_relatedness.csv').flatMap(row =>
      fixture.segments.map((id, s): [number, number] => {
        const held = present[fixture.regions.indexOf(row['Country ID']!)]!;
        return [sum(held.map((m, t) => m * phi[t]![s]!)) / sum(phi[s]!), Number(row[id])];
      }),
    );
    agree(pairs);
  });

  test('ECI and PCI by reflections', () => {
    const standard = (xs: number[]) => {
      const centre = sum(xs) / xs.length;
      const spread = Math.sqrt(sum(xs.map(x => (x - centre) ** 2)) / (xs.length - 1));
      return xs.map(x => (x - centre) / spread);
    };
    let kc = [...got.diversity];
    let kp = [...got.ubiquity];
    let eci: number[] = [];
    for (let step = 1; step <= 19; step++) {
      const nextC = present.map((row, r) => sum(row.map((m, s) => m * kp[s]!)) / got.diversity[r]!);
      const nextP = kp.map((_, s) => sum(present.map((row, r) => row[s]! * kc[r]!)) / got.ubiquity[s]!);
      [kc, kp] = [nextC, nextP];
      if (step === 18) eci = standard(kc);
    }
    const pci = standard(kp);
    agree(
      table('expected_datawheel_eci.csv').map(row => [
        eci[fixture.regions.indexOf(row['Country ID']!)],
        Number(row['0']),
      ]),
    );
    agree(
      table('expected_datawheel_pci.csv').map(row => [
        pci[fixture.segments.indexOf(row['Section ID']!)],
        Number(row['0']),
      ]),
    );
  });
});

describe('by hand', () => {
  // M = [1 0 0; 1 1 0; 0 1 1]; the averaging matrix has eigenvalues 1, (3+√5)/8, (3−√5)/8.
  const got = complexity({
    regions: ['r1', 'r2', 'r3'],
    segments: ['s1', 's2', 's3'],
    values: [
      [4, 0, 0],
      [2, 2, 0],
      [0, 2, 2],
    ],
  });
  const close = (a: (number | null)[], b: number[]) => {
    expect(a).toHaveLength(b.length);
    a.forEach((x, i) => {
      expect(x).toBeCloseTo(b[i]!, 6);
    });
  };
  const root5 = Math.sqrt(5);

  test('counts, RCA, φ, ω', () => {
    expect(got.diversity).toEqual([1, 2, 2]);
    expect(got.ubiquity).toEqual([2, 2, 1]);
    close(got.rca.flat(), [2, 0, 0, 1, 1.5, 0, 0, 1.5, 3]);
    close(got.proximity.flat(), [1, 0.5, 0, 0.5, 1, 0.5, 0, 0.5, 1]);
    close(got.density.flat(), [2 / 3, 1 / 4, 0, 1, 3 / 4, 1 / 3, 1 / 3, 3 / 4, 1]);
  });
  test('ECI, PCI', () => {
    close(got.eci, [-root5 / 2, (root5 - 3) / 4, (root5 + 3) / 4]);
    close(got.pci, [-1.118034, 0.736068, 1.881966]);
  });
  test('COI, COG', () => {
    close(got.coi, [0.122549, 1.158863, -1.281412]);
    close(got.cog.flat(), [0, 0.809017, 1.233688, 0, 0, 1.105573, -0.894427, 0, 0]);
  });
});

describe('what is undefined is null', () => {
  const base = { regions: ['a', 'b', 'c'], segments: ['x', 'y', 'z'] };
  const everything = (c: Complexity) => [
    ...c.rca.flat(),
    ...c.proximity.flat(),
    ...c.density.flat(),
    ...c.diversity,
    ...c.ubiquity,
    ...c.eci,
    ...c.pci,
    ...c.coi,
    ...c.cog.flat(),
  ];

  test('an empty region and an empty segment', () => {
    const c = complexity({
      ...base,
      values: [
        [3, 1, 0],
        [1, 3, 0],
        [0, 0, 0],
      ],
    });
    expect(c.rca[2]).toEqual([null, null, null]);
    expect(c.rca.map(row => row[2])).toEqual([null, null, null]);
    expect(c.density.map(row => row[2])).toEqual([null, null, null]);
    expect(c.proximity[2]).toEqual([null, null, null]);
    expect(c.eci[2]).toBeNull();
    expect(c.pci[2]).toBeNull();
  });
  test('blocks that share nothing have no second vector of their own', () => {
    const c = complexity({
      ...base,
      values: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
    });
    expect(c.eci).toEqual([null, null, null]);
    expect(c.coi).toEqual([null, null, null]);
    expect(c.density.flat()).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
  });
  test('nothing at all', () => {
    expect(complexity({ regions: [], segments: [], values: [] }).rca).toEqual([]);
    const c = complexity({
      ...base,
      values: [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    });
    expect(c.diversity).toEqual([0, 0, 0]);
    expect(c.density.flat().every(x => x === null)).toBe(true);
  });

  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
    .chain(([rows, cols]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: cols, maxLength: cols }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  const named = (values: number[][]) => ({
    regions: values.map((_, i) => `r${i}`),
    segments: values[0]!.map((_, i) => `s${i}`),
    values,
  });

  test('never NaN, never infinite; φ and ω are shares; ECI has mean 0', () => {
    fc.assert(
      fc.property(matrix, values => {
        const c = complexity(named(values));
        expect(everything(c).every(x => x === null || Number.isFinite(x))).toBe(true);
        expect(
          [...c.density.flat(), ...c.proximity.flat()].every(x => x === null || (x >= 0 && x <= 1)),
        ).toBe(true);
        const eci = c.eci.filter(x => x !== null);
        if (eci.length > 0) expect(eci.reduce((a, b) => a + b, 0) / eci.length).toBeCloseTo(0, 9);
      }),
    );
  });
  test('RCA does not depend on the unit', () => {
    fc.assert(
      fc.property(matrix, values => {
        // A power of two scales without rounding, so equality is exact.
        const scaled = values.map(row => row.map(x => x * 1024));
        expect(complexity(named(scaled))).toEqual(complexity(named(values)));
      }),
    );
  });
  test('the order of regions and segments does not matter', () => {
    fc.assert(
      fc.property(matrix, values => {
        const a = complexity(named(values));
        const b = complexity(named([...values].reverse().map(row => [...row].reverse())));
        const [rows, cols] = [values.length, values[0]!.length];
        for (let r = 0; r < rows; r++) {
          for (let s = 0; s < cols; s++) {
            const [x, y] = [a.density[r]![s], b.density[rows - 1 - r]![cols - 1 - s]];
            if (x === null) expect(y).toBeNull();
            else expect(y).toBeCloseTo(x!, 12);
          }
        }
      }),
    );
  });
});

test('bad shapes and values are refused', () => {
  const refused = (values: number[][]) =>
    expect(() => complexity({ regions: ['a', 'b'], segments: ['x', 'y'], values })).toThrow(AppError);
  refused([[1, 2]]);
  refused([[1, 2], [3]]);
  refused([
    [1, 2],
    [3, -1],
  ]);
  refused([
    [1, 2],
    [3, Number.NaN],
  ]);
});

test('eigenpairs satisfy A·v = λ·v and are orthonormal', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 45 }), xs => {
      const n = Math.max(1, Math.floor((Math.sqrt(8 * xs.length + 1) - 1) / 2));
      const a = new Float64Array(n * n);
      let next = 0;
      for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) a[i * n + j] = a[j * n + i] = xs[next++] ?? 0;
      const { values, vectors } = symmetricEigen(a, n);
      for (let k = 0; k < n; k++) {
        for (let i = 0; i < n; i++) {
          let image = 0;
          for (let j = 0; j < n; j++) image += a[i * n + j]! * vectors[j * n + k]!;
          expect(image).toBeCloseTo(values[k]! * vectors[i * n + k]!, 9);
        }
        for (let l = 0; l <= k; l++) {
          let dot = 0;
          for (let i = 0; i < n; i++) dot += vectors[i * n + k]! * vectors[i * n + l]!;
          expect(dot).toBeCloseTo(k === l ? 1 : 0, 10);
        }
      }
    }),
  );
});

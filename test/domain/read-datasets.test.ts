/** The data sets of this repository: clean, complete, and the same for any order of rows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDataset, emptyGraph, type RawDataset, readFolder } from '../../graph-seed/read.ts';
import { ID_PATTERN, KINDS } from '../../queries/model.ts';
import { datasetOf, EXAMPLE, recordFaults, SECOND_CITY, SEED, TODAY } from '../support/datasets.ts';

describe.each([
  ['seed', SEED, { nodes: 2448, relations: 4694 }],
  ['example', EXAMPLE, null],
  ['second city', SECOND_CITY, null],
])('%s', (_, dir, counts) => {
  test('is clean', async () => {
    const result = checkDataset(await readFolder(dir), emptyGraph(TODAY));
    expect(result).toMatchObject({ errors: 0, warnings: 0 });
    const { nodes, relations } = result.dataset!;
    if (counts !== null) expect({ nodes: nodes.length, relations: relations.length }).toEqual(counts);
  });

  test('ids are unique, of their kind, and every relation has both ends', async () => {
    const { nodes, relations } = await datasetOf(dir);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBe(nodes.length);
    expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length);
    expect(
      nodes.filter(({ id, kind }) => !ID_PATTERN.test(id) || !id.startsWith(`${KINDS[kind].prefix}:`)),
    ).toEqual([]);
    expect(relations.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  });

  test('no property is empty, null, nested or not finite; every node can be found and listed', async () => {
    const dataset = await datasetOf(dir);
    expect(recordFaults(dataset)).toEqual([]);
    const bare = dataset.nodes.filter(({ id, kind, props }) => {
      const written = [props.name, props.search, props.sortKey];
      return props.id !== id || props.kind !== kind || written.some(value => typeof value !== 'string');
    });
    expect(bare).toEqual([]);
  });

  test('reading shuffled rows and tables gives the same records', async () => {
    const raw = await readFolder(dir);
    const expected = JSON.stringify(await datasetOf(dir));
    fc.assert(
      fc.property(fc.integer(), seed => {
        const { dataset } = checkDataset(shuffled(raw, seed), emptyGraph(TODAY));
        return JSON.stringify(dataset) === expected;
      }),
      { numRuns: dir === SEED ? 2 : 10 },
    );
  });
});

test('the fictional data sets say so in every name', async () => {
  for (const dir of [EXAMPLE, SECOND_CITY]) {
    const { nodes } = await datasetOf(dir);
    expect(nodes.filter(({ props }) => !String(props.name).includes('虚构')).map(({ id }) => id)).toEqual([]);
  }
});

test('the second city is small', async () => {
  const raw = await readFolder(SECOND_CITY);
  expect(raw.tables.reduce((sum, { rows }) => sum + rows.length, 0)).toBeLessThanOrEqual(30);
});

/** Rows in another order, as a linear congruential generator would have them (Fisher–Yates). */
function shuffled(raw: RawDataset, seed: number): RawDataset {
  let state = seed >>> 0;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const mix = <T>(items: readonly T[]): T[] => {
    const copy = [...items];
    for (let at = copy.length - 1; at > 0; at -= 1) {
      const other = random(at + 1);
      [copy[at], copy[other]] = [copy[other]!, copy[at]!];
    }
    return copy;
  };
  return { ...raw, tables: mix(raw.tables.map(table => ({ ...table, rows: mix(table.rows) }))) };
}

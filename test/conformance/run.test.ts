/** Every case on every engine: the same statement, parameters and graph must give the same rows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Reader, type Store } from '../../api/store/store.ts';
import { CATALOG, type StatementName } from '../../queries/catalog.ts';
import { readCases } from '../support/cases.ts';
import { ENGINES } from '../support/engines.ts';
import { loadGraph, runNamed } from '../support/load-graph.ts';

interface Expectation {
  statement: StatementName;
  params: Record<string, unknown>;
  rows: Record<string, unknown>[];
  unordered: boolean;
  unorderedLists: string[];
}

async function check(reader: Reader, { statement, params, rows, unordered, unorderedLists }: Expectation) {
  const settle = (row: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        unorderedLists.includes(column) && Array.isArray(value) ? sorted(value) : value,
      ]),
    );
  const [found, wanted] = [await runNamed(reader, statement, params), rows].map(list => {
    const settled = list.map(settle);
    return unordered ? sorted(settled) : settled;
  });
  expect(found).toStrictEqual(wanted);
}

/** A copy in an order that depends on the content alone. */
const sorted = <T>(list: T[]): T[] =>
  list
    .map(item => [JSON.stringify(canonical(item)), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .map(([key, item]) => [key, canonical(item)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

describe.each(ENGINES)('$name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await open());
  });
  afterAll(() => store?.close());

  for (const { file, cases } of readCases()) {
    describe(file, () => {
      it.each(cases)('$statement: $name', async one => {
        await loadGraph(store, one.graph, one.before);
        if (CATALOG[one.statement].mode === 'write') await store.transact(tx => check(tx, one));
        else await check(store, one);
        for (const later of one.after) await check(store, later);
      });
    });
  }
});

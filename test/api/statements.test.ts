/**
 * How many statements a question costs: bounded for the great ones, and never one for each row. Counted on the
 * real data set, because only there a page of twenty differs from a page of two everywhere.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedApi, startApi } from '../support/api.ts';
import { SEED } from '../support/datasets.ts';
import * as documents from '../support/documents.ts';

const CHENGDU = 'reg:510100';

let api: StartedApi;
beforeAll(async () => {
  api = await startApi({ dataset: SEED });
});
afterAll(() => api?.close());

async function statementsOf(document: string, variables: Record<string, unknown>): Promise<string[]> {
  api.statements.length = 0;
  await api.query(document, variables);
  return [...api.statements];
}

/** The leaf with the most targets. */
async function busiestLeaf(): Promise<string> {
  const { gaps } = await api.query<{ gaps: { nodes: { segment: { id: string }; outsideCount: number }[] } }>(
    documents.GAPS,
    { chain: 'seg:ai', region: CHENGDU, first: 200 },
  );
  return gaps.nodes.reduce((best, cell) => (cell.outsideCount > best.outsideCount ? cell : best)).segment.id;
}

// The order of these tests matters to the first alone: it finds the cache empty.
describe('statements', () => {
  it('of a panorama: at most 8 cold, the graph version warm', async () => {
    const variables = { chain: 'seg:ai', region: CHENGDU };
    const cold = await statementsOf(documents.PANORAMA, variables);
    expect(cold.length, cold.join(' ')).toBeLessThanOrEqual(8);
    expect(await statementsOf(documents.PANORAMA, variables)).toEqual(['graph_version']);
  });

  it('of targets with firms, activities, sources and introductions: at most 6', async () => {
    const segment = await busiestLeaf();
    const warm = await statementsOf(documents.TARGETS, { segment, region: CHENGDU, first: 20 });
    expect(warm.length, warm.join(' ')).toBeLessThanOrEqual(6);
    expect(warm).toContain('links_around');
  });

  it('of targets on a server that was just started: the snapshot and no more', async () => {
    const variables = { segment: await busiestLeaf(), region: CHENGDU, first: 20 };
    const warm = await statementsOf(documents.TARGETS, variables);
    // The same data under another version: the cache starts anew.
    await api.store.transact(tx =>
      tx.run('put_meta', { id: 'meta:graph', version: 'cold', dataset: 'data:chengdu-ai' }),
    );
    const cold = await statementsOf(documents.TARGETS, variables);
    console.log(`targets: ${cold.length} statements cold, ${warm.length} warm`);
    expect(cold.filter(name => !name.startsWith('facts_')).sort()).toEqual(
      [...warm, 'entities_by_ids'].sort(),
    );
  });

  it.each([
    ['gaps', documents.GAPS, { chain: 'seg:ai', region: CHENGDU }],
    ['neighbours', documents.NEIGHBOURS, { id: CHENGDU }],
    ['enterprises', documents.ENTERPRISES, {}],
    ['enterprises by degree', documents.ENTERPRISES, { sort: 'DEGREE_DESC' }],
    ['regions', documents.REGIONS, {}],
    ['search', documents.SEARCH, { text: '科技' }],
    ['paths', documents.PATHS, { from: 'ent:boe', to: CHENGDU }],
  ])('of %s are as many for two rows as for twenty', async (_, document, variables) => {
    const two = await statementsOf(document, { ...variables, first: 2 });
    const twenty = await statementsOf(document, { ...variables, first: 20 });
    expect(twenty).toEqual(two);
    expect(twenty.length).toBeLessThanOrEqual(6);
  });

  it('of targets are as many for two rows as for twenty', async () => {
    const example = await startApi();
    const counts: string[][] = [];
    for (const first of [1, 2, 20]) {
      example.statements.length = 0;
      const variables = { segment: 'seg:demo.parts.sensor', region: 'reg:demo-city', first };
      const { targets } = await example.query<{ targets: { nodes: unknown[] } }>(
        documents.TARGETS,
        variables,
      );
      expect(targets.nodes).toHaveLength(first);
      counts.push([...example.statements]);
    }
    await example.close();
    // The first one also reads the snapshot.
    expect(counts[2]).toEqual(counts[1]);
    expect(counts[2]!.length).toBeLessThanOrEqual(6);
  });

  it('of entities are as many for a hundred as for two hundred', async () => {
    const rows = await api.store.run('entities_of_kind', { kinds: ['ENTERPRISE'] });
    const document = `${documents.ENTITY} query ($ids: [ID!]!) { entities(ids: $ids) { ...Whole } }`;
    const ids = rows.map(({ id }) => id);
    const hundred = await statementsOf(document, { ids: ids.slice(0, 100) });
    const twoHundred = await statementsOf(document, { ids: ids.slice(0, 200) });
    expect(twoHundred).toEqual(hundred);
    expect(twoHundred.length).toBeLessThanOrEqual(6);
  });
});

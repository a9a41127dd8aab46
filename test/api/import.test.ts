/** Import: idempotent, whole or not at all, beside what is there. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ImportReport, importFolder } from '../../api/ingest/import.ts';
import { openEmbedded } from '../../api/store/embedded.ts';
import { openStore } from '../../api/store/store.ts';
import { CASES, type Files } from '../fixtures/problem-cases.ts';
import { type StartedApi, startApi } from '../support/api.ts';
import { EXAMPLE, folderOf, SECOND_CITY, TINY, TODAY } from '../support/datasets.ts';
import { ENTERPRISES, PANORAMA } from '../support/documents.ts';
import { failingWrites } from '../support/failing.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const dir of folders) await rm(dir, { recursive: true });
});

/** The tiny data set with some files replaced, added, or (null) left out. */
async function tiny(files: Files = {}): Promise<string> {
  const all = Object.entries({ ...TINY, ...files }).filter(
    (entry): entry is [string, string | Uint8Array] => entry[1] !== null,
  );
  const dir = await folderOf(Object.fromEntries(all));
  folders.push(dir);
  return dir;
}

/** The example with one text replaced in one file. */
async function changedExample(file: string, from: string, to: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'chain-graph-'));
  folders.push(dir);
  await cp(EXAMPLE, dir, { recursive: true });
  const text = await readFile(join(dir, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  await writeFile(join(dir, file), text.replace(from, to));
  return dir;
}

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((all, n) => all + n, 0);
const load = (api: StartedApi, dir: string, more: { dryRun?: boolean } = {}): Promise<ImportReport> =>
  importFolder(api.store, dir, { today: TODAY, ...more });
const version = async (api: StartedApi) =>
  (await api.store.run('graph_version', { id: 'meta:graph' }))[0]?.version ?? '';
const writesOf = (api: StartedApi) => api.statements.filter(name => /^(put|delete|clear)/.test(name));
const picture = (api: StartedApi, chain = 'seg:demo', region = 'reg:demo-city') =>
  api.query(PANORAMA, { chain, region });

/** Verdict and counts of each cell of the example. */
async function counted(api: StartedApi): Promise<unknown[]> {
  const { panorama } = (await picture(api)) as { panorama: { segments: Record<string, unknown>[] } };
  return panorama.segments.map(cell => [
    cell.segment,
    cell.verdict,
    ...[cell.localCount, cell.providers, cell.outsideCount, cell.possiblyLocalCount, cell.plannedCount],
  ]);
}

describe('on an empty graph', () => {
  it('a dry run checks everything and writes nothing', async () => {
    const api = await startApi({ dataset: null });
    const report = await load(api, EXAMPLE, { dryRun: true });
    expect(report).toMatchObject({
      dataset: 'data:demo',
      dryRun: true,
      applied: false,
      errors: 0,
      graphVersion: null,
    });
    expect(report.created).toMatchObject({
      ENTERPRISE: 101,
      REGION: 15,
      CHAIN: 5,
      SEGMENT: 16,
      OPERATES_IN: 100,
    });
    expect([writesOf(api), await version(api)]).toEqual([[], '']);
    expect(await api.store.run('count_kinds', {})).toEqual([]);
    await api.close();
  });

  it('says what it created, and the same whenever and in whatever order of rows', async () => {
    const first = await startApi();
    const second = await startApi({ dataset: null });
    const shuffled = await mkdtemp(join(tmpdir(), 'chain-graph-'));
    folders.push(shuffled);
    await cp(EXAMPLE, shuffled, { recursive: true });
    for (const file of [
      'enterprises.csv',
      'operates_in.csv',
      'segments.csv',
      'regions.csv',
      'relations.csv',
    ]) {
      const [header, ...rows] = (await readFile(join(EXAMPLE, file), 'utf8')).trim().split('\n');
      await writeFile(join(shuffled, file), `${[header, ...rows.reverse()].join('\n')}\n`);
    }
    const report = await importFolder(second.store, shuffled, { today: TODAY });
    expect(report).toEqual(first.report);
    expect(await picture(second)).toEqual(await picture(first));
    await first.close();
    await second.close();
  });
});

describe('on a graph with the example', () => {
  let api: StartedApi;
  beforeEach(async () => {
    api = await startApi();
  });
  afterEach(() => api.close());

  it('the same again changes nothing', async () => {
    const before = await version(api);
    const report = await load(api, EXAMPLE);
    expect(report).toMatchObject({ applied: false, created: {}, updated: {} });
    expect(sum(report.unchanged)).toBe(sum(api.report?.created ?? {}));
    expect([await version(api), writesOf(api)]).toEqual([before, []]);
  });

  it('a dry run of a change says what would change', async () => {
    const dir = await changedExample(
      'enterprises.csv',
      '立春机械臂有限公司（虚构）,',
      '立春机械臂股份有限公司（虚构）,',
    );
    const report = await load(api, dir, { dryRun: true });
    expect([report.updated, report.created, report.applied]).toEqual([{ ENTERPRISE: 1 }, {}, false]);
    expect(writesOf(api)).toEqual([]);
    const applied = await load(api, dir);
    expect([applied.updated, applied.applied]).toEqual([{ ENTERPRISE: 1 }, true]);
    expect(await version(api)).toBe(applied.graphVersion);
    expect(await version(api)).not.toBe(api.report?.graphVersion);
  });

  it('a firm whose region changed is in the new one alone', async () => {
    const dir = await changedExample(
      'enterprises.csv',
      'ent:demo-cart-xiazhi,夏至搬运车有限公司（虚构）,,,,reg:demo-west',
      'ent:demo-cart-xiazhi,夏至搬运车有限公司（虚构）,,,,reg:demo-moni',
    );
    await load(api, dir);
    const links = await api.store.run('column_relations', { ids: ['ent:demo-cart-xiazhi'] });
    expect(links.map(({ type, to }) => [type, to])).toEqual([['LOCATED_IN', 'reg:demo-moni']]);
    const { panorama } = await api.query<{
      panorama: { segments: { segment: { id: string }; localCount: number; outsideCount: number }[] };
    }>(PANORAMA, { chain: 'seg:demo', region: 'reg:demo-city' });
    const cart = panorama.segments.find(({ segment }) => segment.id === 'seg:demo.machine.cart');
    expect(cart).toMatchObject({ localCount: 2, outsideCount: 5 });
  });

  it('the same row from another source has both', async () => {
    const dir = await changedExample(
      'operates_in.csv',
      'ent:demo-cart-dashu,seg:demo.machine.cart,maker,潜伏式搬运车,,,2025-03,src:demo-yearbook2025',
      'ent:demo-cart-dashu,seg:demo.machine.cart,maker,潜伏式搬运车,,,2025-03,src:demo-news2024',
    );
    const report = await load(api, dir);
    expect(report.updated).toEqual({ OPERATES_IN: 1 });
    const rows = await api.store.run('activities_of', { ids: ['ent:demo-cart-dashu'] });
    expect(rows.map(({ props }) => props.sources)).toEqual([['src:demo-news2024', 'src:demo-yearbook2025']]);
    // Joined sources stay joined, whichever of the two data sets comes next.
    expect(await load(api, dir)).toMatchObject({ applied: false });
    expect(await load(api, EXAMPLE)).toMatchObject({ applied: false });
  });

  it('other values of a row replace it, its sources too', async () => {
    const dir = await changedExample(
      'operates_in.csv',
      'ent:demo-cart-dashu,seg:demo.machine.cart,maker,潜伏式搬运车,,,2025-03,src:demo-yearbook2025',
      'ent:demo-cart-dashu,seg:demo.machine.cart,maker,顶升式搬运车,,,2025-03,src:demo-news2024',
    );
    await load(api, dir);
    const rows = await api.store.run('activities_of', { ids: ['ent:demo-cart-dashu'] });
    expect(rows.map(({ props }) => [props.product, props.sources])).toEqual([
      ['顶升式搬运车', ['src:demo-news2024']],
    ]);
  });

  it('a second city stands beside it, and changes no verdict and no count of the first', async () => {
    const before = await counted(api);
    const report = await load(api, SECOND_CITY);
    expect(report).toMatchObject({ dataset: 'data:bay', errors: 0, applied: true });
    // Its survey says `*` and so covers the first city's chain, too: certainty may move, what is known may not.
    expect(await counted(api)).toEqual(before);
    const { panorama } = await api.query<{
      panorama: { segments: { segment: { id: string }; localCount: number }[] };
    }>(PANORAMA, { chain: 'seg:bio', region: 'reg:bay' });
    expect(panorama.segments.map(({ segment, localCount }) => [segment.id, localCount])).toEqual([
      ['seg:bio.material', 0],
      ['seg:bio.vaccine', 1],
    ]);
    const { about } = await api.query<{ about: { defaultRegion: string; chains: { id: string }[] } }>(
      '{ about { defaultRegion chains { id } } }',
    );
    expect(about.defaultRegion).toBe('reg:demo-city');
    expect(about.chains.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['seg:demo', 'seg:bio', 'seg:bio.drug']),
    );
    const { enterprises } = await api.query<{ enterprises: { totalCount: number } }>(ENTERPRISES, {
      filter: { segments: ['seg:bio'] },
    });
    expect(enterprises.totalCount).toBe(2);
  });

  it('a part of a data set may lean on what the graph has', async () => {
    const dir = await tiny({
      ...Object.fromEntries(Object.keys(TINY).map(file => [file, null])),
      'dataset.csv':
        'id,title,version,default_region,default_chain\ndata:part,补充（虚构）,1,reg:demo-city,seg:demo\n',
      'sources.csv': 'id,title,date\nsrc:part,补充名单（虚构）,2026-01\n',
      'operates_in.csv':
        'enterprise,segment,role,source\nent:demo-arm-lichun,seg:demo.machine.cart,maker,src:part\n',
    });
    expect(await load(api, dir)).toMatchObject({
      errors: 0,
      created: { OPERATES_IN: 1, SOURCE: 1, DATASET: 1 },
    });
  });
});

describe('a data set with an error', () => {
  let api: StartedApi;
  let before: unknown;
  beforeAll(async () => {
    api = await startApi();
    before = [await version(api), await picture(api), await api.store.run('count_kinds', {})];
  });
  afterAll(() => api.close());

  const errors = CASES.filter(({ warning }) => warning !== true);
  it.each(errors)('$code: $what', async ({ files, code, file, row, column }) => {
    api.statements.length = 0;
    const report = await load(api, await tiny(files));
    expect(report).toMatchObject({
      applied: false,
      dataset: null,
      graphVersion: null,
      created: {},
      updated: {},
    });
    expect(report.errors).toBeGreaterThan(0);
    const places = report.problems
      .filter(problem => problem.code === code)
      .map(problem => [problem.file, problem.row, problem.column]);
    expect(places).toEqual([[file, row, column]]);
    expect(writesOf(api)).toEqual([]);
  });

  it('after all of them the graph is what it was', async () => {
    expect([await version(api), await picture(api), await api.store.run('count_kinds', {})]).toEqual(before);
  });

  it('all problems are told at once, and a dry run tells the same', async () => {
    const dir = await tiny({
      'regions.csv':
        'id,name,level,parent,source\nreg:n,国（虚构）,land,,src:a\nreg:a,甲市（虚构）,city,reg:zz,src:a\n',
      'operates_in.csv': 'enterprise,segment,role,source\nent:a,seg:c,maker,src:a\nent:b,seg:y,maker,\n',
    });
    const report = await load(api, dir);
    expect(report.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['BAD_ENUM', 'DANGLING_ID', 'NO_SOURCE']),
    );
    expect(await load(api, dir, { dryRun: true })).toEqual({ ...report, dryRun: true });
  });
});

describe('a write that fails in the middle', () => {
  /** Writes of the example on an empty graph. */
  async function countWrites(): Promise<number> {
    let writes = 0;
    const store = await openStore(
      failingWrites(openEmbedded(), (_text, n) => {
        writes = n;
        return false;
      }),
    );
    await importFolder(store, EXAMPLE, { today: TODAY });
    await store.close();
    return writes;
  }

  it('leaves nothing behind, wherever it fails', async () => {
    const writes = await countWrites();
    expect(writes).toBeGreaterThan(20);
    for (const at of [1, 2, Math.floor(writes / 2), writes - 1, writes]) {
      let armed = true;
      const engine = failingWrites(openEmbedded(), (_text, n) => armed && n === at);
      const store = await openStore(engine);
      await expect(importFolder(store, EXAMPLE, { today: TODAY })).rejects.toThrow(`write ${at} failed`);
      armed = false;
      expect(await store.run('count_kinds', {}), `write ${at}`).toEqual([]);
      expect(await store.run('graph_version', { id: 'meta:graph' })).toEqual([]);
      // And the next import finds a clean table.
      expect(await importFolder(store, EXAMPLE, { today: TODAY })).toMatchObject({
        errors: 0,
        applied: true,
      });
      await store.close();
    }
  });
});

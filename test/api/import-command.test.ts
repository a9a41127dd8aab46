/** `npm run import`: exit codes, words, JSON, and the way through a running server. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ImportReport } from '../../api/ingest/import.ts';
import { EXAMPLE, folderOf, SECOND_CITY, TINY } from '../support/datasets.ts';
import { askServer, graphFile, type Running, runImport, startServer } from '../support/processes.ts';

let graph: ReturnType<typeof graphFile>;
const CHAINS = '{ about { dataset graphVersion chains { id } } }';
interface Loaded {
  about: { dataset: string; graphVersion: string; chains: { id: string }[] };
}

describe('without a server', () => {
  beforeEach(() => {
    graph = graphFile();
  });
  afterEach(() => graph.remove());

  it('checks, loads, and loads again without a difference', async () => {
    const dry = await runImport([SECOND_CITY, '--dry-run'], graph.env);
    expect(dry).toMatchObject({ code: 0, stderr: '' });
    expect(dry.stdout).toMatch(
      /^Checked: \d+ created, 0 updated, 0 unchanged if imported\. Nothing was written/,
    );

    const first = await runImport([SECOND_CITY, '--json'], graph.env);
    expect(first.code).toBe(0);
    const report = JSON.parse(first.stdout) as ImportReport;
    expect(report).toMatchObject({
      dataset: 'data:bay',
      applied: true,
      errors: 0,
      created: { ENTERPRISE: 2 },
    });

    const second = await runImport([SECOND_CITY], graph.env);
    expect(second).toMatchObject({ code: 0, stderr: '' });
    expect(second.stdout).toMatch(/^Nothing to do: 0 created, 0 updated, \d+ unchanged\.\n$/);
  });

  it('says every problem with file, row and column, writes nothing and ends with 1', async () => {
    const dir = await folderOf({
      ...TINY,
      'operates_in.csv': 'enterprise,segment,role,source\nent:a,seg:x,king,src:a\nent:zz,seg:y,maker,src:b\n',
    });
    const { code, stdout } = await runImport([dir], graph.env);
    expect(code).toBe(1);
    const lines = stdout.trim().split('\n');
    expect(lines).toContainEqual(
      expect.stringMatching(/^error BAD_ENUM operates_in\.csv, row 2, column role: .*king/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^error DANGLING_ID operates_in\.csv, row 3, column enterprise: .*ent:zz/),
    );
    expect(lines.at(-1)).toMatch(/^2 errors, \d+ warnings\. Nothing was written\.$/);

    const json = await runImport([dir, '--json'], graph.env);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ applied: false, errors: 2, graphVersion: null });
    rmSync(dir, { recursive: true });
  });

  it('says so when there is no such folder', async () => {
    const { code, stdout } = await runImport(['/nowhere/at/all'], graph.env);
    expect(code).toBe(1);
    expect(stdout).toContain('/nowhere/at/all');
    expect(stdout).toContain('MISSING_FILE');
  });

  it.each([
    ['no folder', []],
    ['two folders', [EXAMPLE, SECOND_CITY]],
    ['an option it does not know', [EXAMPLE, '--force']],
  ])('shows how it is used for %s, and ends with 2', async (_, args) => {
    const { code, stdout, stderr } = await runImport(args, graph.env);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: npm run import -- DIR [--dry-run] [--json]');
    expect(existsSync(graph.path)).toBe(false);
  });

  it('says which setting is wrong, and ends with 2', async () => {
    const { code, stderr } = await runImport([EXAMPLE], { GRAPH_URL: 'mysql://x' });
    expect(code).toBe(2);
    expect(stderr).toContain('GRAPH_URL');
    expect(stderr).not.toContain('    at ');
  });

  it('opens the file where a server left its address but is no more, or another answers there', async () => {
    const stranger = createServer((_, response) => response.end('<html>'));
    await new Promise<void>(resolve => stranger.listen(0, '127.0.0.1', resolve));
    const { port } = stranger.address() as AddressInfo;
    for (const left of [
      { port, token: 'x' },
      { port: 1, token: 'x' },
    ]) {
      writeFileSync(`${graph.path}.admin.json`, JSON.stringify(left));
      expect((await runImport([SECOND_CITY], graph.env)).code).toBe(0);
    }
    stranger.close();
  });
});

describe('with a server that holds the graph', () => {
  let server: Running;
  let address: { port: number; token: string };
  beforeAll(async () => {
    graph = graphFile();
    server = await startServer({ ...graph.env, DATASET: EXAMPLE });
    address = JSON.parse(readFileSync(`${graph.path}.admin.json`, 'utf8'));
  });
  afterAll(async () => {
    await server?.stop();
    graph.remove();
  });

  const command = (path: string, init: RequestInit) => fetch(`http://127.0.0.1:${address.port}${path}`, init);
  const loaded = async () => (await askServer<Loaded>(server.url, CHAINS)).about;

  it('keeps its address and token from other users', () => {
    expect(statSync(`${graph.path}.admin.json`).mode & 0o777).toBe(0o600);
    expect(address.token).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['no token', {}],
    ['another token', { authorization: `Bearer ${'0'.repeat(64)}` }],
    ['a shorter token', { authorization: 'Bearer 0' }],
  ])('refuses %s', async (_, headers) => {
    const before = await loaded();
    const body = JSON.stringify({ dir: SECOND_CITY, dryRun: false });
    const response = await command('/import', {
      method: 'POST',
      headers: headers as Record<string, string>,
      body,
    });
    expect(response.status).toBe(403);
    expect(await loaded()).toEqual(before);
  });

  it('knows one command, and answers a wrong one', async () => {
    const headers = { authorization: `Bearer ${address.token}` };
    expect((await command('/other', { method: 'POST', headers, body: '{}' })).status).toBe(404);
    expect((await command('/import', { headers })).status).toBe(404);
    expect((await command('/import', { method: 'POST', headers, body: '{"dir":1}' })).status).toBe(500);
    expect((await command('/import', { method: 'POST', headers, body: 'no json' })).status).toBe(500);
  });

  it('imports through it: same report, same codes, and the server answers from the new graph', async () => {
    const before = await loaded();
    expect(before.chains.map(({ id }) => id)).not.toContain('seg:bio');
    const dry = await runImport([SECOND_CITY, '--dry-run', '--json'], graph.env);
    expect([dry.code, JSON.parse(dry.stdout)]).toEqual([
      0,
      expect.objectContaining({ dryRun: true, applied: false }),
    ]);
    expect(await loaded()).toEqual(before);

    const real = await runImport([SECOND_CITY], graph.env);
    expect(real.code).toBe(0);
    const after = await loaded();
    expect(real.stdout).toContain(`Graph version ${after.graphVersion}.`);
    expect(after.chains.map(({ id }) => id)).toContain('seg:bio');
    expect(after.dataset).toBe(before.dataset);

    const broken = await runImport(['/nowhere/at/all'], graph.env);
    expect([broken.code, broken.stdout]).toEqual([1, expect.stringContaining('MISSING_FILE')]);
    expect(await loaded()).toEqual(after);
  });

  it('after it has stopped, the address is gone and what was loaded is there', async () => {
    const { code } = await server.stop();
    expect(code).toBe(0);
    expect(existsSync(`${graph.path}.admin.json`)).toBe(false);
    const again = await runImport([SECOND_CITY], graph.env);
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('Nothing to do')]);
  });
});

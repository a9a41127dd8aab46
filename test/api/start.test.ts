/** The server as a process: seeding, restarting, and giving up with words. */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderOf, SECOND_CITY, TINY } from '../support/datasets.ts';
import { PANORAMA } from '../support/documents.ts';
import { askServer, graphFile, runServerToEnd, startServer } from '../support/processes.ts';

let graph: ReturnType<typeof graphFile>;
beforeEach(() => {
  graph = graphFile();
});
afterEach(() => graph.remove());

const DEFAULTS = '{ about { dataset defaultRegion defaultChain graphVersion engine today } }';
interface Defaults {
  about: { dataset: string; defaultRegion: string; defaultChain: string; graphVersion: string };
}

describe('a start', () => {
  it('on an empty graph loads the data set it is told, serves it, and finds it again', async () => {
    const first = await startServer({ ...graph.env, DATASET: SECOND_CITY });
    expect(first.output()).toMatch(/The graph is empty: loading .*second-city\nImported: \d+ created/);
    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
    const ready = await fetch(`${first.url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', engine: 'embedded' }]);
    const { about } = await askServer<Defaults>(first.url, DEFAULTS);
    expect(about).toMatchObject({
      dataset: '海湾市生物医药产业链（虚构）',
      defaultRegion: 'reg:bay',
      defaultChain: 'seg:bio',
      engine: 'embedded',
      today: '2026-11-25',
    });
    const { panorama } = await askServer<{ panorama: { summary: Record<string, unknown> } }>(
      first.url,
      PANORAMA,
      {
        chain: about.defaultChain,
        region: about.defaultRegion,
      },
    );
    expect(panorama.summary).toMatchObject({ unknown: 2, unknownSeen: 1, enterprises: 1, missing: 0 });
    expect((await first.stop()).code).toBe(0);

    const second = await startServer({ ...graph.env, DATASET: SECOND_CITY });
    expect(second.output()).not.toContain('loading');
    expect(await askServer<Defaults>(second.url, DEFAULTS)).toEqual({ about });
    await second.stop();
  });

  it('is refused where another process holds the graph, which goes on', async () => {
    const holder = await startServer({ ...graph.env, DATASET: SECOND_CITY });
    const other = await runServerToEnd({ ...graph.env, PORT: '0', DATASET: SECOND_CITY });
    expect(other.code).toBe(1);
    expect(other.stderr).toContain(`The graph ${graph.path} is held by another process`);
    expect(other.stderr).not.toContain('    at ');
    expect((await fetch(`${holder.url}/ready`)).status).toBe(200);
    await holder.stop();
  });

  it('is refused where the port is taken, and says which', async () => {
    const taken = createServer();
    await new Promise<void>(resolve => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const { code, stderr } = await runServerToEnd({ ...graph.env, PORT: String(port), DATASET: SECOND_CITY });
    taken.close();
    expect([code, stderr]).toEqual([
      1,
      `Port ${port} is in use: stop what uses it, or set PORT to another.\n`,
    ]);
    // Nothing of it holds the graph: the next start works.
    const next = await startServer(graph.env);
    await next.stop();
  });

  it('is refused with a data set that is not clean, and the graph stays empty', async () => {
    const dir = await folderOf({
      ...TINY,
      'operates_in.csv': 'enterprise,segment,role,source\nent:zz,seg:x,maker,src:a\n',
    });
    const { code, stdout, stderr } = await runServerToEnd({ ...graph.env, PORT: '0', DATASET: dir });
    expect(code).toBe(1);
    expect(stderr).toMatch(/error DANGLING_ID operates_in\.csv, row 2, column enterprise: .*ent:zz/);
    expect(stdout).not.toContain('http://');
    const next = await startServer({ ...graph.env, DATASET: SECOND_CITY });
    expect((await askServer<Defaults>(next.url, DEFAULTS)).about.defaultRegion).toBe('reg:bay');
    await next.stop();
  });

  it('is refused with wrong settings, all of them named, before anything is made', async () => {
    const { code, stderr } = await runServerToEnd({ ...graph.env, PORT: 'x', NODE_ENV: 'x' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Wrong settings:\n {2}PORT: .*\n {2}NODE_ENV: .*\n$/);
    expect(existsSync(graph.path)).toBe(false);
  });
});

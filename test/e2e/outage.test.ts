/** The graph database goes away and comes back: the page says so in words, and nothing has to be restarted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE } from '../support/datasets.ts';
import { type Neo4jServer, startNeo4j } from '../support/neo4j.ts';
import { reaches, seen } from './support/expect.ts';
import type { Screens } from './support/screens.ts';
import { session } from './support/session.ts';

let database: Neo4jServer;
const { keep, url } = session(EXAMPLE, async () => {
  database = await startNeo4j();
  return database.url;
});

const ready = async (): Promise<number> => (await fetch(`${url()}/ready`)).status;
/** An answer that is an error is in order here; a thrown one is not. */
const EXPECTED = /Failed to load resource/;

const submit = (on: Screens) => on.dialog().getByRole('button', { name: '登记', exact: true });

describe('an outage of the database', () => {
  let panorama: Screens;
  let targets: Screens;
  let checking: Screens;

  beforeAll(async () => {
    panorama = await keep('/panorama', { expected: EXPECTED });
    targets = await keep('/targets', { expected: EXPECTED });
    checking = await keep('/targets?segment=seg:demo.parts.sensor', { expected: EXPECTED });
  });
  afterAll(() => database?.stop());

  it('before it, the pages work on Neo4j', async () => {
    await seen(panorama.chart());
    await seen(targets.targets());
    expect(await ready()).toBe(200);
    await checking.detail().getByRole('button', { name: '登记核实结果' }).click();
    await checking.dialog().getByRole('radio', { name: '经核实，未见本地企业' }).check();
    await checking.fillHow({ searched: '登记库（虚构）', by: '投促局（虚构）', title: '查询记录（虚构）' });
  });

  it('is said in words, with a way to try again, and /ready turns 503', async () => {
    await database.stop({ keepData: true });
    await reaches(ready, 503);
    expect((await fetch(`${url()}/health`)).status).toBe(200);
    await targets.tab('check').click();
    await targets.gapRow('语音交互（虚构）').click();
    await seen(
      targets.page.getByRole('alert').getByText('图数据库暂时连不上。恢复后重试即可，页面无需重开。'),
    );
    await seen(targets.page.getByRole('alert').getByRole('button', { name: targets.t.state.retry }));

    await panorama.page.reload();
    await seen(panorama.page.getByRole('alert').getByText(panorama.t.error.STORE_DOWN));
    expect(await panorama.page.getByRole('alert').first().textContent()).not.toMatch(
      /bolt|neo4j|127\.0\.0\.1|Error/i,
    );
  });

  it('leaves a filled form as it is, and says that nothing was saved', async () => {
    await submit(checking).click();
    const refused = checking
      .dialog()
      .getByRole('alert')
      .filter({ hasText: '感知传感器（虚构）：没有登记成功' });
    await seen(refused);
    expect(await refused.textContent()).toContain('图数据库暂时连不上');
    expect(await checking.dialog().getByLabel('来源名称').inputValue()).toBe('查询记录（虚构）');
  });

  it('ends without a restart: the same pages answer after the button', async () => {
    const { port, dataDir } = database;
    database = await startNeo4j({ port, dataDir });
    await reaches(ready, 200);
    for (const on of [panorama, targets]) {
      const retry = on.page.getByRole('button', { name: on.t.state.retry }).first();
      // The page also tries by itself every ten seconds; whichever comes first.
      await retry.click({ timeout: 1000 }).catch(() => {});
    }
    await seen(panorama.chart());
    await seen(targets.detail().getByRole('heading', { name: '语音交互（虚构）', level: 1 }));
    await seen(targets.targets());
    await submit(checking).click();
    await seen(checking.dialog().getByText(/已登记；感知传感器（虚构）：缺失/));
  });
});

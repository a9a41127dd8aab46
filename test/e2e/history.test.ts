/** The link is the screen: search leads to one, Back restores the one before, a shared link reproduces it. */
import { describe, expect, it } from 'vitest';
import { EXAMPLE } from '../support/datasets.ts';
import { stateOf } from './support/browser.ts';
import { arrivesAt, reaches, seen } from './support/expect.ts';
import type { Screens } from './support/screens.ts';
import { session } from './support/session.ts';
import { exploreTwin, panoramaTwin, targetsTwin } from './support/twins.ts';

const SENSOR = { id: 'seg:demo.parts.sensor', name: '感知传感器（虚构）' };
const GEAR = { id: 'seg:demo.parts.gear', name: '精密减速器（虚构）' };
const ARM = { id: 'ent:demo-arm-lichun', name: '立春机械臂有限公司（虚构）' };

const { open } = session(EXAMPLE);

/** Types into the search of the top bar, from anywhere, and takes the hit of that name. */
async function find(on: Screens, typed: string, name: string): Promise<void> {
  await on.page.keyboard.press('Control+k');
  await reaches(() => on.find().evaluate(input => input === document.activeElement), true);
  await on.page.keyboard.type(typed);
  const hit = on.options(on.t.search.label).filter({ hasText: name });
  await seen(hit);
  while ((await hit.first().getAttribute('aria-selected')) !== 'true')
    await on.page.keyboard.press('ArrowDown');
  await on.page.keyboard.press('Enter');
}

describe('search by the initials of the pinyin', () => {
  it('Ctrl+K finds a segment and opens it in the panorama', async () => {
    const on = await open('/panorama');
    await seen(on.chart());
    await find(on, 'gzcgq', SENSOR.name);
    await arrivesAt(on.page, `/panorama?segment=${SENSOR.id}`);
    await seen(on.panel().getByRole('heading', { name: SENSOR.name }));
  });

  it('and a firm from another page, in the middle of the graph', async () => {
    const on = await open('/targets');
    await seen(on.targets());
    await find(on, 'lcjxb', ARM.name);
    await reaches(() => stateOf(on.page).split('?')[0], '/explore');
    await seen(on.page.getByRole('complementary', { name: on.t.explore.panel.label }).getByText(ARM.name));
    expect(stateOf(on.page)).toContain(ARM.id);
  });

  it('the search of the graph takes them too', async () => {
    const on = await open('/explore');
    const box = on.page.getByRole('combobox', { name: on.t.explore.search.label });
    await box.fill('lcjxb');
    await on.options(on.t.explore.search.label).filter({ hasText: ARM.name }).first().click();
    await reaches(async () => (await exploreTwin(on)).selected.some(text => text.includes(ARM.name)), true);
  });

  it('what nobody has says so', async () => {
    const on = await open('/panorama');
    await on.find().fill('zzzzqqqq');
    await seen(on.page.getByText(on.t.search.none));
  });
});

describe('Back', () => {
  it('undoes a choice on the panorama', async () => {
    const on = await open(`/panorama?segment=${SENSOR.id}&view=table`);
    await seen(on.panel().getByRole('heading', { name: SENSOR.name }));
    const before = { url: stateOf(on.page), twin: await panoramaTwin(on) };
    expect(before.twin.chosen).toEqual([SENSOR.name]);
    await on.page.getByRole('button', { name: GEAR.name, exact: true }).first().click();
    await seen(on.panel().getByRole('heading', { name: GEAR.name }));
    expect((await panoramaTwin(on)).chosen).toEqual([GEAR.name]);
    await on.page.goBack();
    await arrivesAt(on.page, before.url);
    await reaches(() => panoramaTwin(on), before.twin);
  });

  it('undoes a choice on the targets page', async () => {
    const on = await open(`/targets?segment=${GEAR.id}`);
    await seen(on.card('齐物减速器'));
    const before = { url: stateOf(on.page), twin: await targetsTwin(on) };
    await on.card('逍遥减速器').click();
    await reaches(async () => (await targetsTwin(on)).opened.join().includes('逍遥'), true);
    await on.page.goBack();
    await arrivesAt(on.page, before.url);
    await reaches(() => targetsTwin(on), before.twin);
  });

  it('undoes an expansion of the graph, with every place', async () => {
    const on = await open(`/explore?at=${ARM.id}`);
    await reaches(() => stateOf(on.page).includes('ids='), true);
    await reaches(async () => (await exploreTwin(on)).selected.length, 1);
    const before = { url: stateOf(on.page), twin: await exploreTwin(on) };
    expect(before.url).toContain('pos=');
    await on.page
      .getByRole('region', { name: on.t.explore.legend.objects })
      .getByRole('button', { name: '角宿传感' })
      .first()
      .dblclick();
    await reaches(async () => (await exploreTwin(on)).entities.length > before.twin.entities.length, true);
    // The double click selects before it expands: that is a step of its own.
    while (stateOf(on.page) !== before.url) await on.page.goBack();
    await reaches(() => exploreTwin(on), before.twin);
  });

  it('leads from page to page', async () => {
    const on = await open('/panorama');
    await seen(on.chart());
    await on.nav('targets').click();
    await seen(on.gapPane());
    await on.nav('explore').click();
    await arrivesAt(on.page, '/explore');
    await on.page.goBack();
    await seen(on.gapPane());
    await on.page.goBack();
    await seen(on.chart());
  });
});

describe('a shared link', () => {
  it('shows the same panorama', async () => {
    const on = await open('/panorama');
    const table = await on.openTable();
    await on.row(table, SENSOR.name).getByRole('button').click();
    await seen(on.panel().getByRole('heading', { name: SENSOR.name }));
    const there = await open(stateOf(on.page));
    await seen(there.panel().getByRole('heading', { name: SENSOR.name }));
    expect(await panoramaTwin(there)).toEqual(await panoramaTwin(on));
  });

  it('shows the panorama of another region, chain and day', async () => {
    const path = '/panorama?asOf=2019-01-01&chain=seg:demo.machine&region=reg:demo-yangben&view=table';
    const on = await open(path);
    await seen(on.page.getByText(/样本市（虚构）智能整机（虚构） 4 个环节/));
    const then = await panoramaTwin(on);
    const today = await open(path.replace('asOf=2019-01-01&', ''));
    await seen(today.page.getByText(/样本市（虚构）智能整机（虚构） 4 个环节/));
    expect(await panoramaTwin(today)).not.toEqual(then);
  });

  it('shows the same gap and the same firm', async () => {
    const on = await open('/targets');
    await on.gapRow(GEAR.name).click();
    await on.card('逍遥减速器').click();
    await reaches(async () => (await targetsTwin(on)).opened.join().includes('逍遥'), true);
    const there = await open(stateOf(on.page));
    await reaches(() => targetsTwin(there), await targetsTwin(on));
  });

  it('shows the same graph', async () => {
    const on = await open(`/explore?at=${GEAR.id}`);
    await reaches(() => stateOf(on.page).includes('ids='), true);
    await on.page
      .getByRole('region', { name: on.t.explore.legend.objects })
      .getByRole('button', { name: '齐物减速器' })
      .first()
      .click();
    await reaches(
      async () => (await exploreTwin(on)).selected.some(text => text.includes('齐物减速器')),
      true,
    );
    const there = await open(stateOf(on.page));
    await reaches(() => exploreTwin(there), await exploreTwin(on));
    expect(stateOf(there.page)).toBe(stateOf(on.page));
  });

  it('that is broken opens the default screen instead of failing', async () => {
    const on = await open('/panorama?segment=%3Cscript%3E&view=nothing&asOf=yesterday');
    await seen(on.firstThree());
    await seen(on.chart());
  });
});

/** 关系图谱: search first, expand without anything moving, filter, follow a path, and the same as a list. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLE } from '../support/datasets.ts';
import { stateOf } from './support/browser.ts';
import { reaches, seen } from './support/expect.ts';
import { type Screens, startsWith } from './support/screens.ts';
import { session } from './support/session.ts';
import { exploreTwin } from './support/twins.ts';

const ARM = { id: 'ent:demo-arm-lichun', name: '立春机械臂有限公司（虚构）' };
const GEAR = { id: 'ent:demo-gear-a', name: '齐物减速器有限公司（虚构）' };
const SENSOR = 'seg:demo.parts.sensor';

const { open } = session(EXAMPLE);

const panel = ({ page, t }: Screens) => page.getByRole('complementary', { name: t.explore.panel.label });
const actions = (on: Screens) => panel(on).getByRole('group', { name: on.t.explore.actions.label });
const object = ({ page, t }: Screens, name: string) =>
  page
    .getByRole('region', { name: t.explore.legend.objects })
    .getByRole('button', { name: startsWith(name) })
    .first();
const canvas = ({ page }: Screens) => page.getByRole('img', { name: /^图中/ });

/** Entities of the link, each with its place. */
function places(on: Screens): Map<string, string> {
  const query = new URL(on.page.url()).searchParams;
  const pos = query.get('pos') ?? '';
  const ids = (query.get('ids') ?? '').split(',').filter(id => id !== '');
  expect(pos).toHaveLength(4 * ids.length);
  return new Map(ids.map((id, i) => [id, pos.slice(4 * i, 4 * i + 4)]));
}

/** The picture around one entity, when it is whole. */
async function around(id: string): Promise<Screens> {
  const on = await open(`/explore?at=${id}`);
  await reaches(() => stateOf(on.page).includes('pos='), true);
  await reaches(async () => (await exploreTwin(on)).entities.length, places(on).size);
  return on;
}

describe('the graph', () => {
  it('begins with a search and the chains', async () => {
    const on = await open('/explore');
    await on.page.getByRole('button', { name: '示例智能装备产业（虚构）' }).click();
    await reaches(() => stateOf(on.page).includes('ids=seg:demo'), true);
    await seen(canvas(on));
  });

  it('expands by a double click in the picture, and nothing that was there moves', async () => {
    const on = await open(`/explore?ids=${ARM.id}&focus=${ARM.id}`);
    await reaches(async () => (await exploreTwin(on)).entities.length, 1);
    await reaches(() => stateOf(on.page).includes('pos='), true);
    const before = places(on);
    // A picture of one entity has it in the middle.
    await canvas(on).dblclick();
    await reaches(() => places(on).size > 1, true);
    const grown = places(on);
    await object(on, GEAR.name).dblclick();
    await reaches(() => places(on).size > grown.size, true);
    for (const [id, place] of [...before, ...grown]) expect(places(on).get(id)).toBe(place);
  });

  it('says of an entity what it is and where that is from', async () => {
    const on = await around(ARM.id);
    await object(on, GEAR.name).click();
    await seen(panel(on).getByText(GEAR.name));
    await seen(panel(on).getByRole('link', { name: '虚构传动部件企业普查2025' }));
    await seen(panel(on).getByText('2025-05'));
    await seen(panel(on).getByText('供货给').first());
  });

  it('hides a kind and shows it again', async () => {
    const on = await around(ARM.id);
    const all = (await exploreTwin(on)).entities;
    const firms = on.page
      .getByRole('region', { name: on.t.explore.legend.title })
      .getByRole('checkbox', { name: startsWith('企业') });
    await firms.click();
    // What is selected stays, whatever its kind.
    const left = async () => (await exploreTwin(on)).entities.filter(text => text.includes('有限公司'));
    await reaches(async () => (await left()).map(text => text.startsWith(ARM.name)), [true]);
    expect(stateOf(on.page)).toContain('off=ENTERPRISE');
    expect((await exploreTwin(on)).entities.length).toBeGreaterThan(1);
    await firms.click();
    await reaches(async () => (await exploreTwin(on)).entities, all);
  });

  it('follows the way between two, each step with its source', async () => {
    const on = await around(SENSOR);
    await object(on, '角宿传感').click();
    await actions(on).getByRole('button', { name: on.t.explore.actions.pathFrom }).click();
    const find = on.page.getByRole('combobox', { name: on.t.explore.search.label });
    await find.fill('lcjxb');
    await on.options(on.t.explore.search.label).filter({ hasText: ARM.name }).first().click();
    await seen(panel(on).getByRole('heading', { name: ARM.name }));
    await actions(on).getByRole('button', { name: on.t.explore.actions.pathTo }).click();
    const path = on.page.getByRole('region', { name: on.t.explore.path.title, exact: true });
    await seen(path.getByText('1 步'));
    await seen(path.getByText('供货给'));
    await path
      .getByRole('button', { name: startsWith('来源 1') })
      .first()
      .click();
    await seen(path.getByRole('link', { name: '虚构供货与合作公告汇编' }));
    expect(stateOf(on.page)).toContain(`path=ent:demo-sensor-jiao,${ARM.id}`);
  });

  it('asks which and how many where that is wanted', async () => {
    const on = await around(SENSOR);
    const before = places(on);
    await actions(on).getByRole('button', { name: on.t.explore.actions.choose }).click();
    const dialog = on.page.getByRole('dialog');
    await dialog
      .getByRole('combobox', { name: startsWith(on.t.explore.dialog.type) })
      .selectOption({ index: 1 });
    await dialog.getByRole('combobox', { name: startsWith(on.t.explore.dialog.limit) }).selectOption('20');
    await dialog.getByRole('button', { name: on.t.explore.dialog.go }).click();
    await reaches(() => places(on).size > before.size, true);
    expect(places(on).size - before.size).toBeLessThanOrEqual(20);
  });

  it('is the same as a list, with the same selection', async () => {
    const on = await around(ARM.id);
    await object(on, GEAR.name).click();
    const { entities } = await exploreTwin(on);
    await on.view(on.t.explore.toolbar.view, on.t.explore.toolbar.table).click();
    const table = on.page.getByRole('table', { name: startsWith(on.t.explore.table.entities) });
    await seen(table);
    expect(await table.getByRole('rowheader').count()).toBe(entities.length);
    const chosen = table.getByRole('row').and(on.page.locator('[aria-current="true"]'));
    expect(await chosen.getByRole('rowheader').allTextContents()).toEqual([GEAR.name]);
    const relations = on.page.getByRole('table', { name: startsWith(on.t.explore.table.relations) });
    const supply = relations.getByRole('row').filter({ hasText: GEAR.name }).filter({ hasText: ARM.name });
    expect(await supply.textContent()).toMatch(/供货给.*2025-01.*虚构供货与合作公告汇编/);
  });

  it('is saved as an image', async () => {
    const on = await around(ARM.id);
    const [download] = await Promise.all([
      on.page.waitForEvent('download'),
      on.button(on.t.explore.toolbar.png).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.png$/);
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.length).toBeGreaterThan(10_000);
  });
});

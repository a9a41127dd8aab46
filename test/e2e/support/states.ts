/** Every page in every main state, and how one gets there. */
import { reaches, seen } from './expect.ts';
import { type Screens, startsWith } from './screens.ts';

export interface State {
  path: string;
  /** Leads to the state and waits for it. */
  reach: (on: Screens) => Promise<void>;
  /** The server refuses every question. */
  down?: boolean;
}

const openCheck = async (on: Screens) => {
  await on.detail().getByRole('button', { name: on.t.targets.check.open, exact: true }).click();
  await seen(on.dialog());
};
/** Its title stands and nothing is loading any more. */
const whole = async (on: Screens) => {
  await on.page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await reaches(() => on.page.getByRole('main').getByText(on.t.state.loading).count(), 0);
};
const failed = (on: Screens) => seen(on.page.getByRole('alert').getByText(on.t.error.STORE_DOWN));
const objects = (on: Screens) => on.page.getByRole('region', { name: on.t.explore.legend.objects });

export const STATES: Record<string, State> = {
  home: {
    path: '/',
    reach: async on => {
      await seen(on.page.getByRole('region', { name: on.t.home.pressing.title }).getByRole('listitem'));
      await seen(on.page.getByRole('region', { name: on.t.home.changes.title }).getByRole('listitem'));
    },
  },
  'home, the list of keys': {
    path: '/',
    reach: async on => {
      await seen(on.page.getByRole('region', { name: on.t.home.pressing.title }));
      await on.page.keyboard.press('?');
      await seen(on.page.getByRole('dialog', { name: on.t.home.keys.title }));
    },
  },
  'home, the database down': { path: '/', reach: failed, down: true },
  'method, a table of constants open': {
    path: '/method',
    reach: async on => {
      await seen(on.page.getByRole('math'));
      await on.page.locator('#table-RULES summary').click();
      await seen(on.page.locator('#table-RULES').getByRole('table'));
    },
  },
  'method, the database down': { path: '/method', reach: failed, down: true },
  panorama: { path: '/panorama', reach: on => seen(on.firstThree().getByRole('listitem').nth(5)) },
  'panorama, a segment chosen': {
    path: '/panorama?segment=seg:demo.parts.sensor&flow=on',
    reach: on => seen(on.panel().getByRole('link', { name: on.t.panorama.panel.targets })),
  },
  'panorama as a table': {
    path: '/panorama?view=table&segment=seg:demo.parts.gear',
    reach: async on => {
      await seen(on.page.getByRole('table'));
      await seen(on.panel().getByRole('link', { name: on.t.panorama.panel.targets }));
    },
  },
  'panorama, the region picker open': {
    path: '/panorama',
    reach: async on => {
      await on.page.getByRole('button', { name: startsWith(on.t.panorama.region) }).click();
      await seen(on.options(on.t.panorama.region));
    },
  },
  'panorama, search results open': {
    path: '/panorama',
    reach: async on => {
      await on.find().fill('jxb');
      await seen(on.options(on.t.search.label));
    },
  },
  'panorama of a day before all data': {
    path: '/panorama?asOf=1995-01-01&view=table',
    reach: on => seen(on.page.getByRole('table')),
  },
  'panorama, the database down': { path: '/panorama', reach: failed, down: true },
  targets: { path: '/targets?segment=seg:demo.parts.gear', reach: on => seen(on.targets().getByRole('img')) },
  'targets, what to check first': { path: '/targets?tab=check', reach: on => seen(on.targets()) },
  'targets, every card open': {
    path: '/targets?segment=seg:demo.parts.gear&open=all',
    reach: on => seen(on.targets().getByRole('button', { expanded: true }).nth(1)),
  },
  'targets as a table': {
    path: '/targets?segment=seg:demo.parts.sensor&view=table',
    reach: on => seen(on.targets().getByRole('table')),
  },
  'targets, nothing left by the filter': {
    path: '/targets?tab=gaps&advice=EXTEND',
    reach: on => seen(on.page.getByText(on.t.targets.list.filteredOut)),
  },
  'targets, the check form': { path: '/targets?segment=seg:demo.parts.sensor', reach: openCheck },
  'targets, the check form with faults': {
    path: '/targets?segment=seg:demo.parts.sensor',
    reach: async on => {
      await openCheck(on);
      await on.dialog().getByRole('button', { name: on.t.targets.check.submit, exact: true }).click();
      await seen(on.dialog().getByRole('alert'));
    },
  },
  'targets, a firm in the check form': {
    path: '/targets?segment=seg:demo.parts.sensor',
    reach: async on => {
      await openCheck(on);
      await on.dialog().getByRole('radio', { name: on.t.targets.check.firms }).check();
      await on.dialog().getByRole('button', { name: on.t.targets.check.addBlank }).click();
      await seen(on.dialog().getByLabel(on.t.targets.check.uscc));
    },
  },
  'targets, the database down': { path: '/targets', reach: failed, down: true },
  'explore, nothing chosen': {
    path: '/explore',
    reach: on => seen(on.page.getByRole('heading', { name: on.t.explore.title })),
  },
  explore: {
    path: '/explore?at=ent:demo-arm-lichun',
    reach: on => seen(objects(on).getByRole('button').nth(3)),
  },
  'explore as tables': {
    path: '/explore?at=ent:demo-arm-lichun&view=table',
    reach: on => seen(on.page.getByRole('table').nth(1)),
  },
  'explore, the menu of an entity': {
    path: '/explore?at=ent:demo-arm-lichun',
    reach: async on => {
      await objects(on).getByRole('button').nth(1).click({ button: 'right' });
      await seen(on.page.getByRole('menu'));
    },
  },
  'explore, the database down': { path: '/explore?at=ent:demo-arm-lichun', reach: failed, down: true },
  map: { path: '/map', reach: whole },
  structure: { path: '/structure', reach: whole },
  firms: { path: '/firms', reach: whole },
  'a firm’s file': { path: '/firms?firm=ent:demo-arm-lichun', reach: whole },
  plan: { path: '/plan', reach: whole },
  'no such page': {
    path: '/nowhere',
    reach: on => seen(on.page.getByRole('heading', { name: on.t.state.notFoundTitle })),
  },
};

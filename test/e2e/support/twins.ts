/** What a screen shows, in words: equal screens give equal answers, whatever their canvas draws. */
import type { Locator } from 'playwright-core';
import type { Screens } from './screens.ts';

const texts = async (items: Locator): Promise<string[]> =>
  (await items.allTextContents()).map(text => text.replace(/\s+/g, ' ').trim());

/** Rows of the panorama's table, the chosen one, and the heading of the panel. */
export async function panoramaTwin({ page, t }: Screens) {
  const table = page.getByRole('table').first();
  return {
    rows: await texts(table.getByRole('row')),
    chosen: await texts(table.getByRole('button', { pressed: true })),
    panel: await texts(
      page.getByRole('complementary', { name: t.panorama.panel.label }).getByRole('heading', { level: 2 }),
    ),
  };
}

/** The gap list with its current row, the chosen gap, the firms and the opened ones. */
export async function targetsTwin(on: Screens) {
  return {
    gaps: await texts(on.gapPane().getByRole('listitem')),
    current: await texts(on.gapPane().locator('[aria-current="true"]')),
    heading: await texts(on.detail().getByRole('heading', { level: 1 })),
    firms: await texts(
      on
        .targets()
        .getByRole('button')
        .filter({ hasText: /有限公司/ }),
    ),
    opened: await texts(on.targets().getByRole('button', { expanded: true })),
  };
}

/** Entities in the graph, the selected one, and the heading of the panel. */
export async function exploreTwin({ page, t }: Screens) {
  const objects = page.getByRole('region', { name: t.explore.legend.objects });
  return {
    entities: await texts(objects.getByRole('button')),
    selected: await texts(objects.locator('[aria-current="true"]')),
    panel: await texts(
      page.getByRole('complementary', { name: t.explore.panel.label }).getByRole('heading').first(),
    ),
  };
}

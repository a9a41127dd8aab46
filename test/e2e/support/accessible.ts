/** The same for every state: axe finds nothing serious, nothing is wider than the screen, the language is told. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '../../../web/src/i18n/index.ts';
import { EXAMPLE } from '../../support/datasets.ts';
import { seriousFaults } from './axe.ts';
import { seen } from './expect.ts';
import type { Screens } from './screens.ts';
import { session } from './session.ts';
import { STATES } from './states.ts';

/** What the server says when the database is away. */
const DOWN = { errors: [{ message: 'down', extensions: { code: 'STORE_DOWN' } }] };

/** One page goes through all states, so that what is cached is fetched once. Call it once in a file. */
export function describeAccessibility(lang: Lang): void {
  const { keep, open } = session(EXAMPLE);

  describe(`accessibility in ${lang}`, () => {
    let on: Screens;
    beforeAll(async () => {
      on = await keep(`/nowhere?lang=${lang}`);
    });

    it.each(Object.entries(STATES))('%s', async (_, { path, reach, down }) => {
      const { page } = on;
      await page.unrouteAll();
      if (down) await page.route('**/graphql', route => route.fulfill({ json: DOWN }));
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      await reach(on);
      expect(await seriousFaults(page)).toEqual([]);
      const { wide, screen, spoken } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        screen: document.documentElement.clientWidth,
        spoken: document.documentElement.lang,
      }));
      expect(wide).toBeLessThanOrEqual(screen);
      expect(spoken).toBe(lang === 'zh' ? 'zh-CN' : 'en');
    });
  });

  describe('the check itself', () => {
    it('finds a button without a name and text without contrast', async () => {
      const there = await open('/nowhere');
      await seen(there.page.getByRole('heading'));
      await there.page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<button></button><p style="color:#ccc">pale</p>');
      });
      const found = (await seriousFaults(there.page)).map(fault => fault.split(':')[0]);
      expect(found).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
    });
  });
}

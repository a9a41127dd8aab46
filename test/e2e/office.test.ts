/** At an office desk: a small screen, a keyboard, two languages, and no way to the Internet. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EXAMPLE } from '../support/datasets.ts';
import { stateOf } from './support/browser.ts';
import { gone, reaches, seen } from './support/expect.ts';
import { includes, Screens } from './support/screens.ts';
import { session } from './support/session.ts';
import { panoramaTwin } from './support/twins.ts';

const SENSOR = '感知传感器（虚构）';
const { open } = session(EXAMPLE);

/** Accessible text of what has the focus, of an active option where there is one. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const active = element?.getAttribute('aria-activedescendant');
    const shown = active ? document.getElementById(active) : element;
    return shown?.getAttribute('aria-label') ?? shown?.textContent ?? '';
  });

/** Presses Tab until the focus is there; a page of more than so many stops is no keyboard's page. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${wanted} was not reached; the focus is on ${await focused(page)}`);
}

/** Walks the cards of the chart up and down, column by column, until one begins so. */
async function walkTo(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Home');
  let way = 'ArrowDown';
  for (let i = 0; i < 120; i++) {
    const here = await focused(page);
    if (here.startsWith(name)) return;
    await page.keyboard.press(way);
    if ((await focused(page)) !== here) continue;
    way = way === 'ArrowDown' ? 'ArrowUp' : 'ArrowDown';
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`no card ${name}`);
}

describe('by keyboard alone', () => {
  it('a segment is reached, read, checked and left', async () => {
    const on = await open('/panorama');
    const { page } = on;
    await seen(on.chart());
    await tabTo(page, new RegExp(`^${on.t.nav.skip}$`));
    await page.keyboard.press('Enter');
    await reaches(() => page.evaluate(() => document.activeElement?.tagName), 'MAIN');
    await tabTo(page, /^[^，。]+，[^，。]+，把握 \d+%，本地/);
    await walkTo(page, SENSOR);
    await page.keyboard.press('Enter');
    await seen(on.panel().getByRole('heading', { name: SENSOR }));
    await reaches(() => focused(page), SENSOR);

    await seen(on.panel().getByRole('link', { name: on.t.panorama.panel.targets }));
    await tabTo(page, new RegExp(`^${on.t.panorama.panel.targets}$`));
    await page.keyboard.press('Enter');
    await seen(on.detail().getByRole('heading', { name: SENSOR, level: 1 }));
    await page.keyboard.press('Shift+Tab');
    await tabTo(page, new RegExp(`^${on.t.targets.check.open}$`));
    await page.keyboard.press('Enter');
    await seen(on.dialog());
    await page.keyboard.press('Escape');
    await gone(on.dialog());
    expect(await focused(page)).toBe(on.t.targets.check.open);
  });

  it('the gap list is walked by arrows, and the focus stays in the form', async () => {
    const on = await open('/targets?tab=check');
    const { page } = on;
    const rows = on.gapPane().locator('[data-gap]');
    await seen(rows);
    await rows.first().focus();
    const first = await focused(page);
    await page.keyboard.press('ArrowDown');
    await reaches(async () => (await focused(page)) !== first, true);
    const name = (await rows.nth(1).locator('b').first().textContent()) ?? '';
    await seen(on.detail().getByRole('heading', { name, level: 1 }));
    await on.detail().getByRole('button', { name: on.t.targets.check.open }).focus();
    await page.keyboard.press('Enter');
    await seen(on.dialog());
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(() => {
        const element = document.activeElement;
        return element !== document.body && element?.closest('dialog') === null;
      });
      expect(outside).toBe(false);
    }
  });
});

describe('the language', () => {
  it('changes everywhere and keeps what is chosen', async () => {
    const on = await open('/panorama?segment=seg:demo.parts.sensor&view=table&region=reg:demo-city');
    await seen(on.panel().getByRole('heading', { name: SENSOR }));
    const before = await panoramaTwin(on);
    await on.language('English').click();
    const english = new Screens(on.page, 'en');
    await seen(english.panel().getByRole('heading', { name: 'Sensors (fictional)' }));
    expect(stateOf(on.page)).toBe(
      '/panorama?lang=en&region=reg:demo-city&segment=seg:demo.parts.sensor&view=table',
    );
    await english.nav('targets').click();
    await seen(english.gapPane().getByText('Check first'));
    expect(stateOf(on.page)).toBe('/targets?lang=en&region=reg:demo-city');
    await on.page.goBack();
    await english.language('中文').click();
    await reaches(() => panoramaTwin(on), before);
  });

  it.each(['/panorama', '/targets?segment=seg:demo.parts.gear', '/explore?at=ent:demo-arm-lichun'])(
    'leaves no Chinese word of ours in the English %s',
    async path => {
      const on = await open(`${path}${path.includes('?') ? '&' : '?'}lang=en`);
      const main = on.page.getByRole('main');
      await seen(main.getByRole('button', { name: /\w/ }).nth(5));
      await seen(on.page.getByRole('contentinfo').getByText(includes('Data to')));
      const words = Object.values(new Screens(on.page, 'zh').t.verdict).filter(
        word => typeof word === 'string',
      );
      const text = (await main.textContent()) ?? '';
      expect(words.filter(word => text.includes(word))).toEqual([]);
      expect(await on.page.title()).toMatch(/^(Panorama|Targets|Explore) · Chain Graph$/);
    },
  );

  it('is remembered by the browser, and a link decides over that', async () => {
    const on = await open('/panorama?lang=en');
    await on.language('English').click();
    await on.page.goto('/panorama');
    await seen(new Screens(on.page, 'en').nav('targets'));
    await on.page.goto('/panorama?lang=zh');
    await seen(new Screens(on.page).nav('targets'));
  });
});

describe('a screen of 1366 × 768', () => {
  it.each([
    '/panorama',
    '/panorama?chain=seg:demo.parts&segment=seg:demo.parts.sensor',
    '/targets?segment=seg:demo.parts.sensor&view=table&open=all',
    '/explore?at=seg:demo.parts.sensor',
  ])('holds %s without scrolling sideways', async path => {
    const on = await open(path);
    await seen(on.page.getByRole('main').getByRole('button').nth(5));
    await seen(on.page.getByRole('contentinfo').getByText(includes('资料截至')));
    const { wide, screen } = await on.page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      screen: window.innerWidth,
    }));
    expect(wide).toBeLessThanOrEqual(screen);
  });

  it('says on every page how new the data is and from how many sources', async () => {
    const on = await open('/panorama');
    const links = on.page.getByRole('navigation', { name: on.t.nav.label }).getByRole('link');
    await seen(links);
    const pages = await links.allTextContents();
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const name of pages) {
      await links.filter({ hasText: name }).click();
      await reaches(() => on.page.title(), `${name} · 链图`);
      const footer = on.page.getByRole('contentinfo');
      await seen(footer.getByText(/资料截至 20\d\d-\d\d/));
      await seen(footer.getByText('来源 11 个'));
    }
  });
});

describe('without the Internet', () => {
  it('is how all of this runs: another host is refused by the page’s own policy, and noticed', async () => {
    const on = await open('/nowhere');
    await on.page.evaluate(() => {
      fetch('http://other.invalid/x').catch(() => {});
    });
    await reaches(() => on.faults.join().includes('other.invalid'), true);
    expect(on.faults.splice(0).join()).toContain('Content Security Policy');
  });

  it('a page that leads elsewhere is noticed too', async () => {
    const on = await open('/nowhere');
    await on.page.evaluate(() => {
      location.href = 'http://other.invalid/x';
    });
    await reaches(() => on.faults.includes('request to http://other.invalid/x'), true);
    on.faults.splice(0);
  });
});

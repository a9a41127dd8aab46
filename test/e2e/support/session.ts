/** One server and one browser for a test file; after each test its pages must have been quiet. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Lang } from '../../../web/src/i18n/index.ts';
import { type RunningApp, startApp } from '../../support/app.ts';
import { launchChromium } from '../../support/chromium.ts';
import { openPage, type PageSettings, type WatchedPage } from './browser.ts';
import { Screens } from './screens.ts';

export interface OpenSettings extends Omit<PageSettings, 'url'> {
  /** What to set up on the page before it loads anything. */
  before?: (on: Screens) => Promise<void>;
}

export interface Session {
  /** A page of its own, closed after the test that opened it. */
  open(path: string, settings?: OpenSettings): Promise<Screens>;
  /** One that stays for the tests that follow. */
  keep(path: string, settings?: OpenSettings): Promise<Screens>;
  url(): string;
}

/** Call it once in a `describe` or at the top of a file. `graphUrl` is asked for when the tests begin. */
export function session(
  dataset: string | (() => Promise<string>),
  graphUrl?: () => Promise<string>,
): Session {
  let app: RunningApp;
  let browser: Browser;
  const kept: WatchedPage[] = [];
  const passing: WatchedPage[] = [];

  beforeAll(async () => {
    const url = await graphUrl?.();
    const folder = typeof dataset === 'string' ? dataset : await dataset();
    [app, browser] = await Promise.all([
      startApp({ dataset: folder, ...(url !== undefined && { graphUrl: url }) }),
      launchChromium(),
    ]);
  });
  afterEach(async () => {
    const faults = [...kept, ...passing].flatMap(page => page.faults.splice(0));
    await Promise.all(passing.splice(0).map(({ context }) => context.close()));
    expect(faults, 'requests to other hosts and errors').toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  const openIn =
    (list: WatchedPage[]): Session['open'] =>
    async (path, settings = {}) => {
      const { before, ...page } = settings;
      const watched = await openPage(browser, { url: app.url, ...page });
      list.push(watched);
      const on = new Screens(watched.page, langOf(path), watched.faults);
      await before?.(on);
      await on.page.goto(path);
      return on;
    };
  return { url: () => app.url, open: openIn(passing), keep: openIn(kept) };
}

const langOf = (path: string): Lang => (/[?&]lang=en\b/.test(path) ? 'en' : 'zh');

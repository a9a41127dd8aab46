/** Pages of a real browser that notice what no page of ours may do. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What the machines of a promotion bureau still have. */
export const OFFICE_SCREEN = { width: 1366, height: 768 };

/** How long a condition may take; nothing waits longer than it needs. */
export const PATIENCE_MS = 20_000;

export interface WatchedPage {
  page: Page;
  context: BrowserContext;
  /** Requests to other hosts, errors on the console and thrown ones, in the order they came. */
  faults: string[];
}

export interface PageSettings {
  /** Of the server; every other address is refused and noted. */
  url: string;
  viewport?: { width: number; height: number };
  /** Console errors that the test brings about itself. */
  expected?: RegExp;
}

/** A page of a context of its own: nothing is shared with another test. */
export async function openPage(browser: Browser, settings: PageSettings): Promise<WatchedPage> {
  const { url, viewport = OFFICE_SCREEN, expected } = settings;
  const context = await browser.newContext({
    baseURL: url,
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  await context.route(
    address => address.origin !== url && !['data:', 'blob:'].includes(address.protocol),
    route => {
      faults.push(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', message => {
    if (message.type() === 'error' && !expected?.test(message.text()))
      faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', error => faults.push(`thrown: ${error.message}`));
  return { page, context, faults };
}

/** Path and query string, which is the state of a screen. */
export const stateOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url());
  return `${pathname}${decodeURIComponent(search)}`;
};

/** Conditions to wait for; vitest's `expect` looks only once. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE_MS, stateOf } from './browser.ts';

/** One of those the locator means is on the screen within `PATIENCE_MS`. */
export const seen = (locator: Locator): Promise<void> => locator.filter({ visible: true }).first().waitFor();

export const gone = (locator: Locator): Promise<void> => locator.first().waitFor({ state: 'hidden' });

/** Reads again and again until it is `wanted`; the last difference is reported. */
export async function reaches<T>(read: () => T | Promise<T>, wanted: T): Promise<void> {
  await expect.poll(read, { timeout: PATIENCE_MS, interval: 50 }).toEqual(wanted);
}

/** The address takes this path and query string. */
export const arrivesAt = (page: Page, wanted: string): Promise<void> => reaches(() => stateOf(page), wanted);

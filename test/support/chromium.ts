/** A real Chromium for the browser tests, with a font that has Chinese: found, or installed when root. */
import { spawnSync } from 'node:child_process';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { findCommand, installPackages } from './system-package.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The full path of a Chromium; `CHROMIUM_PATH` decides where it is set.
 * @throws Error that says what to install
 */
export function prepareChromium(): string {
  if (!findBrowser()) installPackages(['chromium'], 'the browser Chromium');
  const browser = findBrowser();
  if (!browser) throw new Error('The package chromium brought no browser.');
  if (!hasChineseFont()) installPackages(['fonts-noto-cjk'], 'a font with Chinese');
  return browser;
}

/** How a browser starts on a machine without display, sandbox or way to the Internet. */
export const launchOptions = (): LaunchOptions => ({
  executablePath: prepareChromium(),
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
  ],
});

export const launchChromium = (): Promise<Browser> => chromium.launch(launchOptions());

function findBrowser(): string | null {
  const set = process.env.CHROMIUM_PATH;
  if (set) return findCommand(set);
  for (const name of NAMES) {
    const path = findCommand(name);
    if (path) return path;
  }
  return null;
}

/** Without `fc-list` nothing can be said; the package brings it along with the font. */
function hasChineseFont(): boolean {
  const result = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return result.status === 0 && result.stdout.trim() !== '';
}

/** Accessibility of what is on the screen now. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Rules broken with the impact serious or critical, each with the places. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(node => node.target.join(' ')).join(', ')}`);
}

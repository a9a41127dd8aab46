/** The screens as their users see them: by role, label and word, in either language. */
import type { Locator, Page } from 'playwright-core';
import { type Lang, WORDS, type Words } from '../../../web/src/i18n/index.ts';
import { seen } from './expect.ts';

/** Text that stands in an accessible name as it is. */
const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An accessible name that begins so: counts and codes may follow. */
export const startsWith = (text: string): RegExp => new RegExp(`^\\s*${quoted(text)}`);
export const includes = (text: string): RegExp => new RegExp(quoted(text));

export class Screens {
  readonly t: Words;

  constructor(
    readonly page: Page,
    lang: Lang = 'zh',
    /** What the page did that no page of ours may do; see `openPage`. */
    readonly faults: string[] = [],
  ) {
    this.t = WORDS[lang];
  }

  nav(word: keyof Words['nav']): Locator {
    const name = this.t.nav[word];
    return this.page
      .getByRole('navigation', { name: this.t.nav.label })
      .getByRole('link', { name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  language(name: '中文' | 'English'): Locator {
    return this.page.getByRole('group', { name: this.t.nav.language }).getByRole('button', { name });
  }

  /** One of several ways to show the same, such as picture or table. */
  view(label: string, name: string): Locator {
    return this.page.getByRole('group', { name: label }).getByRole('button', { name, exact: true });
  }

  // Panorama
  chart(): Locator {
    return this.page.getByRole('listbox', {
      name: /方向键|arrow keys/,
    });
  }

  async openTable(): Promise<Locator> {
    await this.view(this.t.panorama.view, this.t.panorama.table).click();
    const table = this.page.getByRole('table');
    await seen(table);
    return table;
  }

  row(table: Locator, name: string): Locator {
    return table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  panel(): Locator {
    return this.page.getByRole('complementary', { name: this.t.panorama.panel.label });
  }

  firstThree(): Locator {
    return this.page.getByRole('complementary', { name: this.t.panorama.first.title });
  }

  // Targets
  gapPane(): Locator {
    return this.page.getByRole('region', { name: this.t.targets.list.label });
  }

  gapRow(name: string): Locator {
    return this.gapPane().getByRole('button', { name: startsWith(name) });
  }

  tab(name: 'gaps' | 'check'): Locator {
    return this.gapPane()
      .getByRole('group', { name: this.t.targets.list.label })
      .getByRole('button', { name: startsWith(this.t.targets.list[name]) });
  }

  /** The right half: the chosen gap. */
  detail(): Locator {
    return this.page.getByRole('region', { name: this.t.targets.title, exact: true });
  }

  targets(): Locator {
    return this.page.getByRole('region', { name: this.t.targets.target.title, exact: true });
  }

  /** The button that opens and closes a firm's card. */
  card(name: string): Locator {
    return this.targets().getByRole('button', { name: includes(name) });
  }

  cardBody(name: string): Locator {
    return this.targets()
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button', { name: includes(name) }) });
  }

  dialog(): Locator {
    return this.page.getByRole('dialog', { name: startsWith(this.t.targets.check.title(1)) });
  }

  /** The part of the check form that is about one segment. */
  finding(segment: string): Locator {
    return this.dialog().getByRole('group', { name: segment, exact: true });
  }

  async fillHow(how: { searched: string; by: string; title: string }): Promise<void> {
    const { check } = this.t.targets;
    const dialog = this.dialog();
    await dialog.getByLabel(check.searched).fill(how.searched);
    await dialog.getByLabel(check.by).fill(how.by);
    await dialog.getByLabel(check.sourceTitle).fill(how.title);
  }

  /** Of the top bar. */
  find(): Locator {
    return this.page.getByRole('combobox', { name: this.t.search.label });
  }

  options(label: string): Locator {
    return this.page.getByRole('listbox', { name: label }).getByRole('option');
  }
}

/** The files of the repository, as the guards see them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What `.gitignore` leaves out: plain folder names only, which a guard asserts. */
export const ignoredFolders = (): string[] =>
  readFileSync(join(ROOT, '.gitignore'), 'utf8')
    .split('\n')
    .filter(line => line !== '');

/** Paths from the root with `/`, sorted, without ignored folders and `.git`. */
export function repositoryFiles(): string[] {
  const ignored = ignoredFolders();
  const found: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) found.push(path);
      else if (path !== '.git' && !ignored.includes(`/${path}/`) && !ignored.includes(`${entry.name}/`))
        walk(path);
    }
  };
  walk('');
  return found.sort();
}

export const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

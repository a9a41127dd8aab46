/**
 * `npm test` on a fresh clone: installs what the lock file names, then runs every check (`run.ts`).
 * Plain JavaScript, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const changedAt = path => statSync(ROOT + path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const run = (command, args) => {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
};

// npm keeps its own copy of the lock file where it has installed.
const installed = changedAt('node_modules/.package-lock.json') > changedAt('package-lock.json');
const failed = installed ? 0 : run('npm', ['ci', '--no-audit', '--no-fund']);
process.exit(failed || run(process.execPath, ['--import', 'tsx', 'test/run.ts']));

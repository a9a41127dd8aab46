/**
 * `npm start` on a fresh clone: installs what the lock file names, builds the web pages, starts the server.
 * Plain JavaScript, because it runs before anything is installed. A second start skips what is up to date.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Hash of files and of everything in folders. */
function fingerprint(...paths) {
  const hash = createHash('sha256');
  const add = path => {
    const full = join(ROOT, path);
    if (!existsSync(full)) return;
    let entries;
    try {
      entries = readdirSync(full, { withFileTypes: true });
    } catch {
      hash.update(path).update(readFileSync(full));
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name !== 'dist') add(join(path, entry.name));
    }
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}

/** Runs `command` unless it ran for the same fingerprint; the mark stands beside what it makes. */
function once(label, mark, print, command, args) {
  const file = join(ROOT, mark);
  if (existsSync(file) && readFileSync(file, 'utf8') === print) return;
  console.log(label);
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`${label} failed${error ? `: ${error.message}` : ''}.`);
    process.exit(1);
  }
  writeFileSync(file, print);
}

const install = fingerprint('package.json', 'package-lock.json');
once('Installing packages …', 'node_modules/.installed', install, 'npm', ['ci', '--no-audit', '--no-fund']);
const build = fingerprint('web', 'package-lock.json');
once('Building the web pages …', 'web/dist/.built', build, process.execPath, [
  'node_modules/vite/bin/vite.js',
  'build',
  '--config',
  'web/vite.config.ts',
  '--logLevel',
  'warn',
]);

const server = spawn(process.execPath, ['--import', 'tsx', 'api/main.ts'], { cwd: ROOT, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', code => process.exit(code ?? 1));

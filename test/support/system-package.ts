/** Programs the tests need beside Node: found on the machine, or installed from Debian's packages when root. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The full path of a program, or null. */
export function findCommand(name: string): string | null {
  const places = isAbsolute(name)
    ? [name]
    : (process.env.PATH ?? '').split(delimiter).map(dir => join(dir, name));
  return places.find(isExecutable) ?? null;
}

/**
 * The full path of a program; where it is missing, its Debian package is installed.
 * @throws Error that names the package, when not root, without apt-get, or when the installation fails
 */
export function ensureCommand(name: string, packageName: string): string {
  const found = findCommand(name);
  if (found) return found;
  installPackages([packageName], `the program "${name}"`);
  const installed = findCommand(name);
  if (!installed) throw new Error(`The package ${packageName} brought no program "${name}".`);
  return installed;
}

/** Installs Debian packages. @throws Error that says what to install by hand */
export function installPackages(packages: string[], purpose: string): void {
  const byHand = `The tests need ${purpose}: install the package ${packages.join(' and ')}`;
  if (process.getuid?.() !== 0 || !findCommand('apt-get')) throw new Error(`${byHand}.`);
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, encoding: 'utf8' });
  const result = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`${byHand}; apt-get failed:\n${result.stderr.slice(-2000)}`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

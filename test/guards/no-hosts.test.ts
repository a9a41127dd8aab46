/** No file names a package registry: which one is used is the machine's setting, not ours. */
import { describe, expect, it } from 'vitest';
import { readText, repositoryFiles } from '../support/files.ts';

// In pieces, so that this file does not name one.
const HOSTS = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'yarnpkg', 'com'],
  ['npmmirror', 'com'],
  ['npm', 'taobao', 'org'],
  ['repo', 'maven', 'apache', 'org'],
  ['repo1', 'maven', 'org'],
  ['maven', 'aliyun', 'com'],
  ['deb', 'debian', 'org'],
  ['security', 'debian', 'org'],
  ['archive', 'ubuntu', 'com'],
  ['pypi', 'org'],
  ['pythonhosted', 'org'],
  ['proxy', 'golang', 'org'],
  ['static', 'crates', 'io'],
  ['docker', 'io'],
  ['ghcr', 'io'],
].map(parts => parts.join('.'));

const hostsIn = (text: string): string[] => HOSTS.filter(host => text.includes(host));

describe('registry hosts', () => {
  it('stand in no file', () => {
    const found = repositoryFiles().flatMap(path => hostsIn(readText(path)).map(host => `${path}: ${host}`));
    expect(found).toEqual([]);
  });

  it('the lock file holds no download addresses', () => {
    expect(readText('package-lock.json')).not.toMatch(/"resolved":/);
  });

  it.each(HOSTS)('%s would be found', host => {
    expect(hostsIn(`see https://${host}/x`)).toContain(host);
  });
});

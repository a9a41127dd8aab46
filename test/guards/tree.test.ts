/** The shape of the repository: few names at the top, small files, nothing left for later. */
import { describe, expect, it } from 'vitest';
import { ignoredFolders, readText, repositoryFiles } from '../support/files.ts';

const TOP = [
  'LICENSE',
  'README.md',
  'api',
  'compose.yaml',
  'graph-seed',
  'package-lock.json',
  'package.json',
  'queries',
  'test',
  'tsconfig.json',
  'web',
];
const SOURCE = /\.(ts|tsx|css|cypher|graphql|java|html)$/;
const GENERATED = /generated\.ts$/;
/** Lists (the schema, the data format, style sheets, tables of test cases) say one thing a line and may be longer. */
const LISTS = /(\.graphql|\.css|^queries\/model\.ts|-cases(\.test)?\.ts)$/;
const maxLines = (path: string): number => (LISTS.test(path) ? 600 : 400);
// In pieces, so that this file does not hold them.
const LEFT_FOR_LATER = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`);

const FILES = repositoryFiles();
const SOURCES = FILES.filter(path => SOURCE.test(path) && !GENERATED.test(path));

describe('tree', () => {
  it('has only the agreed names at the top, beside hidden ones', () => {
    const top = [...new Set(FILES.map(path => path.split('/')[0] ?? ''))];
    expect(top.filter(name => !name.startsWith('.') && !TOP.includes(name))).toEqual([]);
  });

  it('sees the sources', () => {
    expect(SOURCES).toEqual(
      expect.arrayContaining(['api/store/neo4j.ts', 'queries/model.ts', 'test/run.ts']),
    );
  });

  it('ignores plain folders only, as the guards understand them', () => {
    expect(ignoredFolders().filter(line => !/^\/?[\w./-]+\/$/.test(line))).toEqual([]);
  });

  it('has no source file that is too long to read', () => {
    const long = SOURCES.filter(path => readText(path).split('\n').length - 1 > maxLines(path));
    expect(long).toEqual([]);
  });

  it('leaves nothing marked for later', () => {
    const marked = SOURCES.flatMap(path =>
      readText(path)
        .split('\n')
        .flatMap((line, at) => (LEFT_FOR_LATER.test(line) ? [`${path}:${at + 1}`] : [])),
    );
    expect(marked).toEqual([]);
    expect(LEFT_FOR_LATER.test(`// ${'TO'}${'DO'} later`)).toBe(true);
  });
});

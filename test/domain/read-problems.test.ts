/** Every way a data set can be wrong: one named problem, with the file, row and column a spreadsheet shows. */
import { rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { MESSAGES } from '../../graph-seed/messages.ts';
import { Problems } from '../../graph-seed/problems.ts';
import { rawTable } from '../../graph-seed/raw.ts';
import {
  type CheckResult,
  checkDataset,
  emptyGraph,
  type ProblemCode,
  readFolder,
} from '../../graph-seed/read.ts';
import { usccCheckCharacter } from '../../graph-seed/uscc.ts';
import { CASES, type Files, more } from '../fixtures/problem-cases.ts';
import { folderOf, TINY, TODAY } from '../support/datasets.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const dir of folders.splice(0)) await rm(dir, { recursive: true });
});

/** The tiny data set with some files replaced, added, or (null) left out. */
async function check(files: Files): Promise<CheckResult> {
  const all = Object.entries({ ...TINY, ...files }).filter(
    (entry): entry is [string, string | Uint8Array] => entry[1] !== null,
  );
  const dir = await folderOf(Object.fromEntries(all));
  folders.push(dir);
  return checkDataset(await readFolder(dir), emptyGraph(TODAY));
}

describe('problems', () => {
  test.each(CASES)('$code: $what', async ({ files, code, file, row, column, suggestion, warning }) => {
    const { dataset, problems } = await check(files);
    const found = problems.filter(problem => problem.code === code);
    expect(found.map(({ file, row, column }) => ({ file, row, column }))).toEqual([{ file, row, column }]);
    expect(found[0]).toMatchObject({ severity: warning === true ? 'warning' : 'error' });
    if (suggestion !== undefined) expect(found[0]!.suggestion).toBe(suggestion);
    expect(found[0]!.message).not.toBe('');
    expect(found[0]!.messageZh).toMatch(/[一-鿿]/u);
    expect(dataset === null).toBe(problems.some(({ severity }) => severity === 'error'));
    if (warning !== true) expect(dataset).toBeNull();
  });

  test('a file larger than a string can be', async () => {
    const dir = await folderOf(TINY);
    folders.push(dir);
    await truncate(join(dir, 'segments.csv'), 257 * 1024 * 1024);
    const { problems } = checkDataset(await readFolder(dir), emptyGraph(TODAY));
    expect(problems).toMatchObject([
      { code: 'FILE_TOO_LARGE', file: 'segments.csv', sheet: 'segments', row: null },
    ]);
  });

  test('more rows than a table may have', () => {
    const problems = new Problems();
    const records = [['id', 'title'], ...new Array<string[]>(4).fill(['src:a', 'A'])];
    const table = rawTable('sources', 'sources.csv', records, problems, true, 3);
    expect(table).toMatchObject({ rows: { length: 3 }, complete: false });
    expect(problems.list()).toMatchObject([{ code: 'TOO_MANY_ROWS', file: 'sources.csv', sheet: 'sources' }]);
  });

  test('every code has a case or, if it takes much data, a test of its own', () => {
    const reached = new Set(CASES.map(({ code }) => code));
    const rest = Object.keys(MESSAGES).filter(code => !reached.has(code as ProblemCode));
    expect(rest).toEqual(['FILE_TOO_LARGE', 'TOO_MANY_ROWS']);
  });

  test('the tiny data set is clean', async () => {
    expect(await check({})).toMatchObject({ errors: 0, warnings: 0, problems: [] });
  });

  test('a folder that is not there', async () => {
    const { dataset, problems } = checkDataset(await readFolder('/nowhere/at/all'), emptyGraph(TODAY));
    expect(dataset).toBeNull();
    expect(problems).toMatchObject([{ code: 'MISSING_FILE', file: '/nowhere/at/all', row: null }]);
  });

  test('one broken file does not blame the rows that refer to it', async () => {
    const { problems } = await check(more('enterprises.csv', 'ent:c,"丙'));
    expect(problems.map(({ code }) => code)).toEqual(['BAD_CSV']);
  });

  test('all problems at once, errors first, then by table and row', async () => {
    const { problems, errors, warnings } = await check({
      ...more('operates_in.csv', 'ent:a,seg:y,makr,', 'ent:zz,seg:c,maker,src:a'),
      ...more('segments.csv', 'seg:z,环节三,seg:c,,src:a'),
    });
    expect(problems.map(({ code, row }) => `${code} ${row}`)).toEqual([
      'BAD_ENUM 4',
      'NO_SOURCE 4',
      'DANGLING_ID 5',
      'NOT_A_LEAF 5',
      'MISSING_TIER 6',
    ]);
    expect({ errors, warnings }).toEqual({ errors: 4, warnings: 1 });
  });

  test('at most a thousand are listed, all are counted', async () => {
    const lines = Array.from({ length: 1500 }, (_, at) => `ent:a,seg:nowhere${at},maker,src:a`);
    const { problems, errors } = await check(more('operates_in.csv', ...lines));
    expect(problems).toHaveLength(1000);
    expect(errors).toBe(1500);
  });

  test('a __proto__ column changes no prototype', async () => {
    await check({ 'sources.csv': 'id,title,__proto__\nsrc:a,A,polluted\nsrc:b,B,x\n' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('a value of 10 MB is cut in the report', async () => {
    const { problems } = await check(more('regions.csv', `reg:b,${'大'.repeat(2_000_000)},city,reg:n,src:a`));
    expect(problems.every(({ value }) => (value ?? '').length <= 200)).toBe(true);
  });
});

test('GB 32100 check characters of codes on public record', () => {
  // 成都 (the seed's own row), 深圳市腾讯计算机系统有限公司, 阿里巴巴（中国）有限公司
  for (const code of ['91510100MA67G71FX6', '9144030071526726XG', '91330100799655058B']) {
    expect(usccCheckCharacter(code.slice(0, 17))).toBe(code[17]);
  }
});

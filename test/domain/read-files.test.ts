/** Bytes → rows: encodings, line ends, Chinese headers, row numbers, and the dirt of real files. */
import { readFile, rm } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { csvTable, parseCsv } from '../../graph-seed/csv.ts';
import { decode } from '../../graph-seed/decode.ts';
import { nearest } from '../../graph-seed/nearest.ts';
import { Problems, rawFromRows, readFolder, referencedIds } from '../../graph-seed/read.ts';
import { type Column, TABLES } from '../../queries/model.ts';
import { folderOf, TINY } from '../support/datasets.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const table = (text: string) => {
  const problems = new Problems();
  return { ...csvTable('sources', 'sources.csv', bytes(text), problems), problems: problems.list() };
};

const folders: string[] = [];
afterEach(async () => {
  for (const dir of folders.splice(0)) await rm(dir, { recursive: true });
});

describe('csv', () => {
  test('a byte order mark, CRLF, blank lines and a comma in quotes', () => {
    const { rows, problems } = table('\uFEFFid,title\r\nsrc:a,"甲, ""乙"""\r\n\r\nsrc:b,丙\r\n');
    expect(rows).toEqual([
      { row: 2, cells: { id: 'src:a', title: '甲, "乙"' } },
      { row: 4, cells: { id: 'src:b', title: '丙' } },
    ]);
    expect(problems).toEqual([]);
  });

  test('line ends may be mixed, and a cell with line feeds is one row', () => {
    const { rows } = table('id,title\r\nsrc:a,"甲\n乙"\nsrc:b,丙\rsrc:c,丁');
    expect(rows.map(({ row, cells }) => [row, cells.id, cells.title])).toEqual([
      [2, 'src:a', '甲\n乙'],
      [3, 'src:b', '丙'],
      [4, 'src:c', '丁'],
    ]);
  });

  test('Chinese column names, with full-width brackets', () => {
    const problems = new Problems();
    const text = '编号,企业名称,收入（万元）, 收入年份 ,来源\nent:a,甲,5,2024,src:a\n';
    const { columns } = csvTable('enterprises', 'enterprises.csv', bytes(text), problems);
    expect(columns).toEqual(['id', 'name', 'revenue_wan', 'revenue_year', 'source']);
    expect(problems.list()).toEqual([]);
  });

  test('no two columns of a table share a name, English or Chinese', () => {
    for (const { columns } of Object.values(TABLES) as { columns: readonly Column[] }[]) {
      const names = columns.flatMap(({ name, zh }) => [name, zh]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('formula-like text is data', () => {
    expect(table('id,title\nsrc:a,=1+1\n').rows[0]!.cells.title).toBe('=1+1');
  });

  test('an empty file has no columns', () => {
    expect(table('').problems.map(({ code, column }) => [code, column])).toEqual([
      ['MISSING_COLUMN', 'id'],
      ['MISSING_COLUMN', 'title'],
    ]);
  });

  test('extra empty cells are fine, an unnamed column with text is said', () => {
    expect(table('id,title,,\nsrc:a,A,,\nsrc:b,B,,,,\n').problems).toEqual([]);
    expect(table('id,title,\nsrc:a,A,lost\n').problems).toMatchObject([
      { code: 'UNKNOWN_COLUMN', row: 1, column: null },
    ]);
  });

  test('upper-case extensions are read, hidden files and others are not', async () => {
    const { 'sources.csv': sources, ...rest } = TINY;
    const dir = await folderOf({ ...rest, 'Sources.CSV': sources!, '._regions.csv': 'x', 'README.md': 'x' });
    folders.push(dir);
    const raw = await readFolder(dir);
    expect(raw.problems.list()).toEqual([]);
    expect(raw.tables.find(({ table }) => table === 'sources')!.file).toBe('Sources.CSV');
  });
});

describe('decode', () => {
  test('names what it cannot read, and the first line it cannot read', () => {
    expect(decode(Uint8Array.of(0x61, 10, 0xff, 0xfa))).toMatchObject({ text: null, line: 2 });
    expect(decode(Uint8Array.of(0x50, 0x4b, 3, 4))).toMatchObject({ text: null, encoding: 'ZIP / XLSX' });
    expect(decode(Uint8Array.of(0xb3, 0xc9, 0xb6, 0xbc))).toMatchObject({ encoding: 'GB18030 (GBK)' });
  });
});

describe('real files', () => {
  const data = new URL('../fixtures/dirt/', import.meta.url);

  test('an exchange list with blanks inside names and full-width letters', async () => {
    const { records, fault } = parseCsv(await readFile(new URL('listed.csv', data), 'utf8'));
    expect(fault).toBeNull();
    expect(records).toHaveLength(4);
    expect(records.map(record => record[2])).toEqual(['A股简称', '示  例Ａ', '*ST虚构', '虚构电机']);
  });

  test('an alliance list with two header rows and line feeds inside cells', async () => {
    const { records, fault } = parseCsv(await readFile(new URL('alliance.csv', data), 'utf8'));
    expect(fault).toBeNull();
    expect(records.map(record => record.length)).toEqual([3, 3, 3, 3]);
    expect(records[2]![1]).toBe('虚构研究院\n（示例）');
  });
});

describe('rows made by the program', () => {
  test('go through the same door, and may not name other columns', () => {
    const raw = rawFromRows({
      sources: [{ id: 'src:a', title: 'A' }],
      operates_in: [{ enterprise: 'ent:a', segment: 'seg:x', source: 'src:a|src:b', __proto__x: '1' }],
    });
    expect(raw.whole).toBe(false);
    expect(raw.problems.list()).toMatchObject([
      { code: 'UNKNOWN_COLUMN', file: 'operates_in', value: '__proto__x' },
    ]);
    expect(referencedIds(raw)).toEqual(['ent:a', 'seg:x', 'src:b']);
  });
});

test('nearest: within a third of the length, the first among equals', () => {
  expect(nearest('makr', ['maker', 'marker'])).toBe('maker');
  expect(nearest('seg:visoin', ['seg:vision', 'seg:fusion'])).toBe('seg:vision');
  expect(nearest('ab', ['xy', 'cd'])).toBeNull();
  expect(nearest('abd', ['abf', 'abe'])).toBe('abe');
});

/** The only file here that touches the disk. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { TABLE_NAMES, type TableName } from '../queries/model.ts';
import { csvTable } from './csv.ts';
import { nearest } from './nearest.ts';
import { compare, Problems } from './problems.ts';
import type { RawDataset, RawTable } from './raw.ts';

const MANDATORY = ['dataset', 'sources'] as const satisfies readonly TableName[];
/** A JavaScript string holds at most 2^29 − 24 characters. */
const MAX_FILE = 256 * 1024 * 1024;

/** Reads the CSV files of a folder. Whatever is wrong with the files is in `problems`; nothing is thrown. */
export async function readFolder(dir: string): Promise<RawDataset> {
  const problems = new Problems();
  const tables: RawTable[] = [];
  const raw: RawDataset = { tables, problems, whole: true };
  let files: string[];
  try {
    files = (await readdir(dir)).filter(file => /^[^.].*\.csv$/i.test(file)).sort(compare);
  } catch {
    problems.add('MISSING_FILE', { file: dir, sheet: null }, { detail: dir });
    return raw;
  }
  const taken = new Map<TableName, string>();
  for (const file of files) {
    const written = file.slice(0, -4).toLowerCase();
    const table = TABLE_NAMES.find(name => name === written);
    if (table === undefined || taken.has(table)) {
      problems.add(
        'UNKNOWN_TABLE',
        { file, sheet: null },
        { value: file, suggestion: nearest(written, TABLE_NAMES) },
      );
    } else {
      taken.set(table, file);
    }
  }
  for (const table of TABLE_NAMES) {
    const file = taken.get(table);
    if (file !== undefined) tables.push(await readTable(table, dir, file, problems));
  }
  for (const table of MANDATORY) {
    const place = { file: `${table}.csv`, sheet: table };
    if (!taken.has(table)) problems.add('MISSING_FILE', place, { detail: place.file });
  }
  return raw;
}

async function readTable(table: TableName, dir: string, file: string, problems: Problems): Promise<RawTable> {
  const place = { file, sheet: table };
  const path = join(dir, file);
  try {
    const { size } = await stat(path);
    if (size <= MAX_FILE) return csvTable(table, file, await readFile(path), problems);
    problems.add('FILE_TOO_LARGE', place, { detail: `${size} > ${MAX_FILE} B` });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    problems.add('MISSING_FILE', place, { detail: `${file} (${code})` });
  }
  return { table, file, columns: [], rows: [], complete: false };
}

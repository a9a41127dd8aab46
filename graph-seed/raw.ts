/** Rows as read, before any meaning: canonical English column names, trimmed text. */
import { type Column, TABLE_NAMES, TABLES, type TableName } from '../queries/model.ts';
import { readHeader } from './header.ts';
import { Problems } from './problems.ts';

export interface RawRow {
  /** 1-based row as a spreadsheet shows it, header = 1. */
  row: number;
  /** Canonical column name → trimmed text; empty cells are left out. */
  cells: Record<string, string>;
}

export interface RawTable {
  table: TableName;
  file: string;
  /** Canonical names of the columns that are there. */
  columns: string[];
  rows: RawRow[];
  /** False where reading stopped early: ids of this table may exist though we do not know them. */
  complete: boolean;
}

export interface RawDataset {
  tables: RawTable[];
  /** What was wrong with the files themselves. */
  problems: Problems;
  /** True for a folder or workbook, which must hold the table `dataset`. */
  whole: boolean;
}

export const MAX_ROWS = 1_000_000;
export const MAX_CELL = 1_048_576;

/** The columns of a table, loosely typed. */
export const columnsOf = (table: TableName): readonly Column[] => TABLES[table].columns;

/** The id prefix of a table's rows; null where rows have no id of their own. */
export function prefixOf(table: TableName): string | null {
  const [first] = columnsOf(table);
  return first?.type === 'id' ? (first.prefixes?.[0] ?? null) : null;
}

/**
 * Makes a table of records, the first of which is the header. Blank records count as rows and are skipped.
 * `complete`: false if the records are known to be cut short.
 */
export function rawTable(
  table: TableName,
  file: string,
  records: readonly (readonly string[])[],
  problems: Problems,
  complete = true,
  maxRows = MAX_ROWS,
): RawTable {
  const place = { file, sheet: table };
  const header = readHeader(columnsOf(table), records, place, problems);
  const rows: RawRow[] = [];
  let whole = complete;
  for (let at = 1; at < records.length; at += 1) {
    const record = records[at]!;
    if (record.every(isBlank)) continue;
    if (rows.length >= maxRows) {
      problems.add('TOO_MANY_ROWS', place, { detail: maxRows.toLocaleString('en') });
      whole = false;
      break;
    }
    const row = at + 1;
    if (record.length !== header.width && !fits(record, header.width)) {
      const detail = `${record.length} cells / 格 ≠ ${header.width}`;
      problems.add('BAD_CSV', { ...place, row }, { detail });
    }
    const cells: Record<string, string> = {};
    for (const [index, name] of header.names) {
      let text = record[index] ?? '';
      if (text.length > MAX_CELL) {
        const detail = text.length.toLocaleString('en');
        problems.add('CELL_TOO_LARGE', { ...place, row, column: name }, { detail, value: text });
        text = text.slice(0, 100);
      }
      text = text.trim();
      if (text !== '') cells[name] = text;
    }
    rows.push({ row, cells });
  }
  return { table, file, columns: [...header.names.values()], rows, complete: whole };
}

const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';
/** As wide as the header, or wider by empty cells only. */
const fits = (record: readonly string[], width: number): boolean =>
  record.length > width && record.slice(width).every(isBlank);

/**
 * Rows made by the program itself (a recorded check), to go through the same checks as a file.
 * Keys are canonical column names. The table `dataset` is not required.
 */
export function rawFromRows(tableRows: Partial<Record<TableName, Record<string, string>[]>>): RawDataset {
  const problems = new Problems();
  const tables: RawTable[] = [];
  for (const table of TABLE_NAMES) {
    const rows = tableRows[table];
    if (rows === undefined) continue;
    const required = columnsOf(table).map(column => column.name);
    const names = [...new Set([...required, ...rows.flatMap(row => Object.keys(row))])];
    const cell = (row: Record<string, string>, name: string) => (Object.hasOwn(row, name) ? row[name]! : '');
    const records = [names, ...rows.map(row => names.map(name => cell(row, name)))];
    tables.push(rawTable(table, table, records, problems));
  }
  return { tables, problems, whole: false };
}

/** Splits a list cell at `|`, drops blanks and repeats, keeps the order. */
export const splitList = (text: string): string[] => [
  ...new Set(
    text
      .split('|')
      .map(part => part.trim())
      .filter(part => part !== ''),
  ),
];

const REFERRING: ReadonlySet<string> = new Set(['ref', 'refs', 'covers']);

/** Ids that rows refer to and no row of this data set defines: what the caller must look up. Sorted. */
export function referencedIds(raw: RawDataset): string[] {
  const defined = new Set<string>();
  const referred = new Set<string>();
  for (const { table, rows } of raw.tables) {
    const columns = columnsOf(table).filter(column => REFERRING.has(column.type));
    for (const { cells } of rows) {
      if (prefixOf(table) !== null && cells.id !== undefined) defined.add(cells.id);
      for (const { name } of columns) for (const id of splitList(cells[name] ?? '')) referred.add(id);
    }
  }
  return [...referred].filter(id => id !== '*' && !defined.has(id)).sort();
}

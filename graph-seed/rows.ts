/** Raw rows → typed rows, one for each key. */
import { TABLES, type TableName } from '../queries/model.ts';
import { type CellValue, readCell } from './cells.ts';
import { hashId } from './ids.ts';
import { compare, type Place, type Problems } from './problems.ts';
import { columnsOf, prefixOf, type RawRow, type RawTable } from './raw.ts';

export interface CheckedRow {
  table: TableName;
  place: Place;
  /** Its own id, or the hash of its key. */
  id: string;
  /** Column → value; empty cells and `source` are left out. */
  cells: ReadonlyMap<string, CellValue>;
  /** Sorted, without repeats. */
  sources: string[];
}

/** Typed rows of one table in the order of their ids; rows with equal key and values are one, sources joined. */
export function checkTable(raw: RawTable, problems: Problems): CheckedRow[] {
  const byId = new Map<string, CheckedRow>();
  const present = new Set(raw.columns);
  for (const rawRow of raw.rows) {
    const row = checkRow(raw, rawRow, present, problems);
    if (row === null) continue;
    const earlier = byId.get(row.id);
    if (earlier === undefined) {
      byId.set(row.id, row);
      continue;
    }
    reportDifference(earlier, row, problems);
    const sources = [...new Set([...earlier.sources, ...row.sources])].sort(compare);
    byId.set(row.id, { ...earlier, sources });
  }
  return [...byId.values()].sort((a, b) => compare(a.id, b.id));
}

/** Null where a part of the key is missing or broken; other broken cells are left out. */
function checkRow(
  raw: RawTable,
  { row, cells }: RawRow,
  present: ReadonlySet<string>,
  problems: Problems,
): CheckedRow | null {
  const { table } = raw;
  const place: Place = { file: raw.file, sheet: table, row };
  const values = new Map<string, CellValue>();
  let sources: string[] = [];
  for (const column of columnsOf(table)) {
    const text = cells[column.name];
    if (text === undefined) {
      if (column.required === true && present.has(column.name)) {
        problems.add(column.name === 'source' ? 'NO_SOURCE' : 'REQUIRED', { ...place, column: column.name });
      }
      continue;
    }
    const cell = readCell(column, text);
    const at = () => ({ ...place, column: column.name });
    if ('faults' in cell) {
      for (const { code, ...extras } of cell.faults) problems.add(code, at(), extras);
    } else if (column.name === 'source') {
      sources = [...(cell.value as string[])].sort(compare);
      if (sources.length === 0) problems.add('NO_SOURCE', at(), { value: text });
    } else if (!Array.isArray(cell.value) || cell.value.length > 0) {
      values.set(column.name, cell.value);
    } else if (column.required === true) {
      problems.add('REQUIRED', at(), { value: text });
    }
  }
  checkTogether(table, place, values, problems);
  const id = rowId(table, values);
  return id === null ? null : { table, place, id, cells: values, sources };
}

/** Rules about two cells of one row. */
function checkTogether(
  table: TableName,
  place: Place,
  values: Map<string, CellValue>,
  problems: Problems,
): void {
  if (values.has('confidence') && values.get('status') !== 'inferred') {
    problems.add('CONFIDENCE_ON_STATED', { ...place, column: 'confidence' });
    values.delete('confidence');
  }
  if (table === 'enterprises' && values.has('revenue_wan') && !values.has('revenue_year')) {
    problems.add('REVENUE_WITHOUT_YEAR', { ...place, column: 'revenue_year' });
  }
}

function rowId(table: TableName, values: ReadonlyMap<string, CellValue>): string | null {
  const columns = columnsOf(table);
  const key: string[] = [];
  for (const name of TABLES[table].key) {
    const value = values.get(name);
    const required = columns.find(column => column.name === name)?.required === true;
    if (value === undefined && required) return null;
    key.push(value === undefined ? '' : String(value));
  }
  if (prefixOf(table) !== null) return key[0]!;
  return hashId(table === 'totals' ? 'tot' : table === 'observations' ? 'obs' : 'rel', table, key);
}

/** The default of `status` counts as written. */
const said = (row: CheckedRow, column: string): string =>
  JSON.stringify(row.cells.get(column) ?? (column === 'status' ? 'stated' : null));

function reportDifference(earlier: CheckedRow, later: CheckedRow, problems: Problems): void {
  const columns = columnsOf(later.table).filter(({ name }) => name !== 'source');
  const differing = columns.map(({ name }) => name).filter(name => said(earlier, name) !== said(later, name));
  const [column] = differing;
  if (column === undefined) return;
  const detail = `row / 行 ${earlier.place.row}: ${differing.join(', ')}`;
  if (prefixOf(later.table) === null) {
    const value = later.cells.get(column);
    problems.add(
      'CONTRADICTS',
      { ...later.place, column },
      {
        detail,
        ...(value === undefined ? {} : { value: String(value) }),
      },
    );
  } else {
    problems.add('DUPLICATE_ID', { ...later.place, column: 'id' }, { detail, value: later.id });
  }
}

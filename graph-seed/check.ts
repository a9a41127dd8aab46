/** A raw data set → checked records, or everything that is wrong with it. */
import type { NodeRecord, RelationRecord, TableName } from '../queries/model.ts';
import type { Existing } from './existing.ts';
import { type Problem, Problems } from './problems.ts';
import type { RawDataset } from './raw.ts';
import { toRecords } from './records.ts';
import { checkReferences, idsIn } from './refs.ts';
import { type CheckedRow, checkTable } from './rows.ts';
import { checkStructure } from './structure.ts';

export interface DatasetInfo {
  id: string;
  title: string;
  version: string;
  defaultRegion: string;
  defaultChain: string;
  licence: string | null;
}

export interface CheckedDataset {
  /** Null for rows made by the program (`rawFromRows`) without a table `dataset`. */
  info: DatasetInfo | null;
  nodes: NodeRecord[];
  relations: RelationRecord[];
  /** Segments of the graph, not among `nodes`, that are no longer leaves: a row names them as parent. */
  newParents: string[];
}

export interface CheckResult {
  /** Null if there is any error. */
  dataset: CheckedDataset | null;
  /** At most 1,000, errors first, then by table, row and column. */
  problems: Problem[];
  /** All of them. */
  errors: number;
  warnings: number;
}

/** Checks everything at once; pure, and equal for any order of rows and tables. */
export function checkDataset(raw: RawDataset, existing: Existing): CheckResult {
  const problems = new Problems();
  problems.addAll(raw.problems);
  const rows = new Map<TableName, CheckedRow[]>();
  for (const table of raw.tables) rows.set(table.table, checkTable(table, problems));
  if (raw.whole) checkOneDataset(raw, problems);
  checkReferences(raw, rows, existing, problems);
  checkStructure(rows, existing, problems);
  const { errors, warnings } = problems;
  const dataset = errors > 0 ? null : toDataset(rows, existing);
  return { dataset, problems: problems.list(), errors, warnings };
}

function checkOneDataset(raw: RawDataset, problems: Problems): void {
  const table = raw.tables.find(({ table }) => table === 'dataset');
  if (table === undefined || !table.complete || table.rows.length === 1) return;
  const row = table.rows[1]?.row ?? null;
  problems.add('ONE_DATASET', { file: table.file, sheet: 'dataset', row });
}

function toDataset(rows: ReadonlyMap<TableName, CheckedRow[]>, existing: Existing): CheckedDataset {
  const { nodes, relations } = toRecords(rows, existing);
  const ids = new Set(nodes.map(({ id }) => id));
  const parents = (rows.get('segments') ?? []).flatMap(row => idsIn(row, 'parent'));
  const newParents = [...new Set(parents.filter(id => !ids.has(id)))].sort();
  const [row] = rows.get('dataset') ?? [];
  return { info: row === undefined ? null : toInfo(row), nodes, relations, newParents };
}

function toInfo(row: CheckedRow): DatasetInfo {
  const text = (column: string) => idsIn(row, column)[0] ?? '';
  return {
    id: row.id,
    title: text('title'),
    version: text('version'),
    defaultRegion: text('default_region'),
    defaultChain: text('default_chain'),
    licence: row.cells.has('licence') ? text('licence') : null,
  };
}

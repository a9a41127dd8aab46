/** Do the ids that rows refer to exist, and are they of a kind that fits? */
import { RELATION_ENDS, type RelationType, TABLE_NAMES, type TableName } from '../queries/model.ts';
import type { Existing } from './existing.ts';
import { nearest } from './nearest.ts';
import type { Problems } from './problems.ts';
import { columnsOf, prefixOf, type RawDataset } from './raw.ts';
import type { CheckedRow } from './rows.ts';

/** Looking for a near id costs a pass over all ids; after so many nobody reads them one by one. */
const MAX_SUGGESTIONS = 100;
const prefixOfId = (id: string): string => id.slice(0, id.indexOf(':'));

/** All ids this data set defines, by prefix; a row with other faults still defines its id. */
function definedIds(raw: RawDataset): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { table, rows } of raw.tables) {
    const prefix = prefixOf(table);
    if (prefix === null) continue;
    ids.set(prefix, new Set(rows.flatMap(({ cells }) => (cells.id === undefined ? [] : [cells.id]))));
  }
  return ids;
}

/** Prefixes whose table could not be read to its end: what is missing there is not the row's fault. */
function unreadPrefixes(raw: RawDataset): Set<string> {
  const unread = new Set<string>();
  for (const { table, columns, complete } of raw.tables) {
    const prefix = prefixOf(table);
    if (prefix !== null && (!complete || !columns.includes('id'))) unread.add(prefix);
  }
  if (!raw.whole) return unread;
  if (!raw.tables.some(({ table }) => table === 'sources')) unread.add('src');
  return unread;
}

/** DANGLING_ID, SELF_LOOP, and WRONG_KIND for the ends of a relation. */
export function checkReferences(
  raw: RawDataset,
  rows: ReadonlyMap<TableName, CheckedRow[]>,
  existing: Existing,
  problems: Problems,
): void {
  const defined = definedIds(raw);
  const unread = unreadPrefixes(raw);
  let suggestions = 0;
  const known = (id: string) => defined.get(prefixOfId(id))?.has(id) === true || existing.kinds.has(id);
  const suggest = (id: string) => {
    suggestions += 1;
    if (suggestions > MAX_SUGGESTIONS) return null;
    const prefix = prefixOfId(id);
    const stored = [...existing.kinds.keys()].filter(key => prefixOfId(key) === prefix);
    return nearest(id, [...(defined.get(prefix) ?? []), ...stored]);
  };
  for (const table of TABLE_NAMES) {
    for (const row of rows.get(table) ?? []) {
      for (const { name, type } of columnsOf(table)) {
        if (type !== 'ref' && type !== 'refs' && type !== 'covers') continue;
        for (const id of idsIn(row, name)) {
          if (id === '*' || known(id) || unread.has(prefixOfId(id))) continue;
          problems.add('DANGLING_ID', { ...row.place, column: name }, { value: id, suggestion: suggest(id) });
        }
      }
      checkEnds(row, problems);
    }
  }
}

/** The ids in a cell, `source` included. */
export function idsIn(row: CheckedRow, column: string): readonly string[] {
  if (column === 'source') return row.sources;
  const value = row.cells.get(column);
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
}

/** Pairs of columns that may not hold the same id. */
const PAIRS: readonly [TableName, string, string][] = [
  ['feeds', 'from', 'to'],
  ['relations', 'from', 'to'],
  ['regions', 'id', 'parent'],
  ['segments', 'id', 'parent'],
  ['enterprises', 'id', 'parent'],
  ['institutions', 'id', 'parent'],
  ['carriers', 'id', 'parent'],
];

function checkEnds(row: CheckedRow, problems: Problems): void {
  for (const [table, from, to] of PAIRS) {
    const value = row.cells.get(to);
    if (row.table === table && typeof value === 'string' && value === row.cells.get(from)) {
      problems.add('SELF_LOOP', { ...row.place, column: to }, { value });
    }
  }
  if (row.table !== 'relations') return;
  const ends = RELATION_ENDS[row.cells.get('type') as RelationType];
  for (const end of ['from', 'to'] as const) {
    const [id] = idsIn(row, end);
    if (ends === undefined || id === undefined || ends[end].includes(prefixOfId(id))) continue;
    const detail = ends[end].map(prefix => `${prefix}:`).join(' / ');
    problems.add('WRONG_KIND', { ...row.place, column: end }, { value: id, detail });
  }
}

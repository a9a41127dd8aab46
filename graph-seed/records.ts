/** Checked rows → the nodes and relations that are written. */
import {
  type Kind,
  type NodeRecord,
  type Props,
  propertyOf,
  type RelationRecord,
  type RelationType,
  TABLE_NAMES,
  type TableName,
} from '../queries/model.ts';
import { firstDay } from './dates.ts';
import { DERIVED, ROW_RELATIONS } from './derived.ts';
import type { Existing } from './existing.ts';
import { hashId } from './ids.ts';
import { comparisonLevels } from './levels.ts';
import { compare } from './problems.ts';
import { idsIn } from './refs.ts';
import type { CheckedRow } from './rows.ts';
import { keysOf } from './search-key.ts';
import { childrenOfSegments, type Rows } from './structure.ts';

const NODE_KINDS: Partial<Record<TableName, Kind>> = {
  dataset: 'DATASET',
  sources: 'SOURCE',
  regions: 'REGION',
  technologies: 'TECHNOLOGY',
  surveys: 'SURVEY',
  totals: 'TOTAL',
  enterprises: 'ENTERPRISE',
  institutions: 'INSTITUTION',
  carriers: 'CARRIER',
  scenarios: 'SCENARIO',
  goals: 'GOAL',
  policies: 'POLICY',
  observations: 'OBSERVATION',
};

/**
 * Nodes and relations in the order of tables, then of ids. A column is the property of its camelCase name,
 * but for the column `kind`, which is the property `type`: a node's `kind` is its kind in the graph.
 */
export function toRecords(
  rows: Rows,
  existing: Existing,
): { nodes: NodeRecord[]; relations: RelationRecord[] } {
  const context = makeContext(rows, existing);
  const nodes: NodeRecord[] = [];
  const byTable: RelationRecord[][] = [];
  for (const table of TABLE_NAMES) {
    const ofTable: RelationRecord[] = [];
    for (const row of rows.get(table) ?? []) {
      const kind = table === 'segments' ? context.segmentKind(row) : NODE_KINDS[table];
      if (kind !== undefined) nodes.push(toNode(row, kind, context));
      const relation = ROW_RELATIONS[table];
      if (relation !== undefined) ofTable.push(toRelation(row, relation, context));
      ofTable.push(...derivedRelations(row, context));
    }
    byTable.push(ofTable.sort((a, b) => compare(a.id, b.id)));
  }
  return { nodes, relations: byTable.flat() };
}

interface Context {
  since(row: CheckedRow): string | null;
  segmentKind(row: CheckedRow): Kind;
  isLeaf(segment: string): boolean;
  levels(row: CheckedRow): string[];
}

function makeContext(rows: Rows, existing: Existing): Context {
  const dates = new Map<string, string | null>(existing.sourceDates);
  for (const row of rows.get('sources') ?? []) dates.set(row.id, idsIn(row, 'date')[0] ?? null);
  const byId = (table: TableName) => new Map((rows.get(table) ?? []).map(row => [row.id, row]));
  const segments = byId('segments');
  const regions = byId('regions');
  const children = childrenOfSegments(rows, existing);
  const isRoot = (id: string) => {
    const row = segments.get(id);
    return row === undefined ? (existing.parents.get(id) ?? []).length === 0 : !row.cells.has('parent');
  };
  const place = (id: string, row: CheckedRow | undefined) => {
    const code = row === undefined ? undefined : idsIn(row, 'code')[0];
    return code === undefined ? { id } : { id, code };
  };
  return {
    since(row) {
      const own = idsIn(row, row.table === 'surveys' || row.table === 'sources' ? 'date' : 'as_of')[0];
      if (own !== undefined) return firstDay(own);
      const days = row.sources.map(source => dates.get(source) ?? null).filter(date => date !== null);
      return days.map(firstDay).sort(compare)[0] ?? null;
    },
    segmentKind(row) {
      const [parent] = idsIn(row, 'parent');
      return parent === undefined || isRoot(parent) ? 'CHAIN' : 'SEGMENT';
    },
    isLeaf: segment => !children.has(segment),
    levels(row) {
      const [parent] = idsIn(row, 'parent');
      const above = parent === undefined ? null : place(parent, regions.get(parent));
      return comparisonLevels({ ...place(row.id, row), level: String(row.cells.get('level')) }, above);
    },
  };
}

/** The properties every row has: its columns, sources, status and the day from which it counts. */
function baseProps(row: CheckedRow, left: readonly string[], context: Context): Props {
  const props: Props = { id: row.id };
  for (const [column, value] of row.cells) {
    if (!left.includes(column)) props[column === 'kind' ? 'type' : propertyOf(column)] = value;
  }
  if (row.sources.length > 0) props.sources = row.sources;
  props.status = row.cells.get('status') === 'inferred' ? 'inferred' : 'stated';
  const since = context.since(row);
  if (since !== null) props.since = since;
  return props;
}

function toNode(row: CheckedRow, kind: Kind, context: Context): NodeRecord {
  const name = nameOf(row);
  const others = [...idsIn(row, 'aliases'), ...idsIn(row, 'name_en')];
  const codes = [...idsIn(row, 'uscc'), ...idsIn(row, 'listed_code')];
  const props = baseProps(row, [], context);
  props.kind = kind;
  props.name = name;
  Object.assign(props, keysOf(name, others, codes));
  if (row.table === 'segments') props.leaf = context.isLeaf(row.id);
  const levels = row.table === 'regions' ? context.levels(row) : [];
  if (levels.length > 0) props.levels = levels;
  return { kind, id: row.id, props };
}

/** The name, title, or what the row itself says: `244家 (2023-09; 整机制造企业)`. */
function nameOf(row: CheckedRow): string {
  const [name] = [...idsIn(row, 'name'), ...idsIn(row, 'title')];
  if (name !== undefined) return name;
  const said = (column: string) => String(row.cells.get(column) ?? '');
  const amount = `${said(row.table === 'totals' ? 'count' : 'value')}${said('unit')}`;
  const head = row.table === 'totals' ? amount : `${said('metric')} ${amount}`;
  const about = [said('as_of'), said('scope')].filter(text => text !== '').join('; ');
  return about === '' ? head : `${head} (${about})`;
}

function toRelation(
  row: CheckedRow,
  { from, to, type }: NonNullable<(typeof ROW_RELATIONS)[TableName]>,
  context: Context,
): RelationRecord {
  const typeColumn = typeof type === 'string' ? [] : [type.column];
  const kind = typeof type === 'string' ? type : (idsIn(row, type.column)[0] as RelationType);
  return {
    type: kind,
    id: row.id,
    from: idsIn(row, from)[0]!,
    to: idsIn(row, to)[0]!,
    props: baseProps(row, [from, to, ...typeColumn], context),
  };
}

/** `column` tells an import which relations of a row to replace when the row changes. */
function derivedRelations(row: CheckedRow, context: Context): RelationRecord[] {
  return DERIVED.filter(({ table }) => table === row.table).flatMap(({ table, column, type }) =>
    idsIn(row, column)
      .filter(to => to !== '*')
      .map(to => {
        const { sources, status, since } = baseProps(row, [], context);
        const name = `${table}.${column}`;
        const id = hashId('rel', name, [row.id, to]);
        const props: Props = { id, column: name, status: status! };
        if (sources !== undefined) props.sources = sources;
        if (since !== undefined) props.since = since;
        return { type, id, from: row.id, to, props };
      }),
  );
}

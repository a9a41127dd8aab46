/** Rules about several rows: trees without circles, firms on leaves, surveys that have happened. */
import type { TableName } from '../queries/model.ts';
import { firstDay } from './dates.ts';
import type { Existing } from './existing.ts';
import { compare, type Place, type Problems } from './problems.ts';
import { idsIn } from './refs.ts';
import type { CheckedRow } from './rows.ts';
import { circles } from './trees.ts';

export type Rows = ReadonlyMap<TableName, CheckedRow[]>;
const of = (rows: Rows, table: TableName): CheckedRow[] => rows.get(table) ?? [];

export function checkStructure(rows: Rows, existing: Existing, problems: Problems): void {
  checkCircles(rows, ['regions'], existing, problems);
  checkCircles(rows, ['segments'], existing, problems);
  checkCircles(rows, ['carriers'], existing, problems);
  checkCircles(rows, ['enterprises', 'institutions', 'relations'], existing, problems);
  checkLeaves(rows, existing, problems);
  checkTiers(rows, problems);
  checkSurveys(rows, existing, problems);
  checkSameCodes(rows, problems);
}

function checkCircles(rows: Rows, tables: TableName[], existing: Existing, problems: Problems): void {
  const parents = new Map<string, string[]>();
  const places = new Map<string, Place>();
  const put = (row: CheckedRow, child: string | undefined, parent: string | undefined, column: string) => {
    if (child === undefined || parent === undefined || child === parent) return;
    parents.set(child, [...(parents.get(child) ?? []), parent]);
    places.set(`${child} ${parent}`, { ...row.place, column });
  };
  for (const table of tables) {
    for (const row of of(rows, table)) {
      if (table !== 'relations') put(row, row.id, idsIn(row, 'parent')[0], 'parent');
      else if (row.cells.get('type') === 'PART_OF')
        put(row, idsIn(row, 'from')[0], idsIn(row, 'to')[0], 'to');
    }
  }
  const redefined = new Set(tables.flatMap(table => of(rows, table).map(({ id }) => id)));
  for (const [id, above] of parents.size === 0 ? [] : existing.parents) {
    if (!redefined.has(id)) parents.set(id, [...(parents.get(id) ?? []), ...above]);
  }
  for (const circle of circles(parents)) {
    const edges = circle.map((child, at) => `${child} ${circle[(at + 1) % circle.length]}`);
    const place = edges.map(edge => places.get(edge)).find(found => found !== undefined);
    const detail = [...circle, circle[0]].join(' → ');
    if (place !== undefined) problems.add('CYCLE', place, { detail, value: circle[0]! });
  }
}

/** Segment → its children, those in the graph included. */
export function childrenOfSegments(rows: Rows, existing: Existing): Map<string, string[]> {
  const segments = of(rows, 'segments');
  const redefined = new Set(segments.map(({ id }) => id));
  const stored = [...existing.parents].filter(([id]) => id.startsWith('seg:') && !redefined.has(id));
  const children = new Map<string, string[]>();
  const edges = [...segments.map(row => [row.id, idsIn(row, 'parent')] as const), ...stored];
  for (const [child, above] of edges) {
    for (const parent of above) {
      const siblings = children.get(parent);
      if (siblings === undefined) children.set(parent, [child]);
      else siblings.push(child);
    }
  }
  for (const siblings of children.values()) siblings.sort(compare);
  return children;
}

function checkLeaves(rows: Rows, existing: Existing, problems: Problems): void {
  const children = childrenOfSegments(rows, existing);
  for (const row of of(rows, 'operates_in')) {
    const [segment] = idsIn(row, 'segment');
    const below = segment === undefined ? undefined : children.get(segment);
    if (segment === undefined || below === undefined) continue;
    const detail = `${below.slice(0, 3).join(', ')}${below.length > 3 ? ' …' : ''}`;
    const suggestion = below.length === 1 && !children.has(below[0]!) ? below[0]! : null;
    problems.add('NOT_A_LEAF', { ...row.place, column: 'segment' }, { value: segment, detail, suggestion });
  }
  for (const row of of(rows, 'segments')) {
    const [parent] = idsIn(row, 'parent');
    if (parent === undefined || !existing.segmentsWithFirms.has(parent)) continue;
    problems.add('NOT_A_LEAF', { ...row.place, column: 'parent' }, { value: parent, detail: row.id });
  }
}

function checkTiers(rows: Rows, problems: Problems): void {
  for (const row of of(rows, 'segments')) {
    if (!row.cells.has('parent') || row.cells.has('tier')) continue;
    problems.add('MISSING_TIER', { ...row.place, column: 'tier' }, { value: row.id });
  }
}

function checkSurveys(rows: Rows, existing: Existing, problems: Problems): void {
  for (const row of of(rows, 'surveys')) {
    const [date] = idsIn(row, 'date');
    if (date === undefined || firstDay(date) <= existing.today) continue;
    problems.add('FUTURE_DATE', { ...row.place, column: 'date' }, { value: date, detail: existing.today });
  }
}

function checkSameCodes(rows: Rows, problems: Problems): void {
  const owners = new Map<string, string>();
  for (const row of of(rows, 'enterprises')) {
    const [code] = idsIn(row, 'uscc');
    if (code === undefined) continue;
    const owner = owners.get(code);
    if (owner === undefined) owners.set(code, row.id);
    else problems.add('SAME_USCC', { ...row.place, column: 'uscc' }, { value: code, detail: owner });
  }
}

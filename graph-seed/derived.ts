/** Relations that stand in a column of a table with ids: which column makes which relation. */
import type { RelationType, TableName } from '../queries/model.ts';

export interface DerivedColumn {
  table: TableName;
  column: string;
  type: RelationType;
}

const derive = (type: RelationType, ...columns: [TableName, string][]): DerivedColumn[] =>
  columns.map(([table, column]) => ({ table, column, type }));

/** Every one runs from the row to the id in the cell; `*` in a survey makes none. */
export const DERIVED: readonly DerivedColumn[] = [
  ...derive('PART_OF', ['segments', 'parent'], ['enterprises', 'parent'], ['institutions', 'parent']),
  ...derive('WITHIN', ['regions', 'parent']),
  ...derive('LOCATED_IN', ['enterprises', 'region'], ['institutions', 'region'], ['carriers', 'region']),
  ...derive('LOCATED_IN', ['carriers', 'parent'], ['scenarios', 'region']),
  ...derive('FOCUSES_ON', ['carriers', 'focus']),
  ...derive('NEEDS', ['scenarios', 'needs']),
  ...derive('COVERS', ['surveys', 'segments'], ['surveys', 'regions']),
  ...derive('ABOUT', ['totals', 'segment'], ['totals', 'region'], ['observations', 'region']),
  ...derive('ABOUT', ['goals', 'region'], ['policies', 'region']),
];

/** Tables whose rows are relations: from, to and type, or the column that holds the type. */
export const ROW_RELATIONS: Partial<
  Record<TableName, { from: string; to: string; type: RelationType | { column: string } }>
> = {
  feeds: { from: 'from', to: 'to', type: 'FEEDS' },
  uses: { from: 'segment', to: 'technology', type: 'USES' },
  operates_in: { from: 'enterprise', to: 'segment', type: 'OPERATES_IN' },
  relations: { from: 'from', to: 'to', type: { column: 'type' } },
  named_by: { from: 'entity', to: 'by', type: 'NAMED_BY' },
};

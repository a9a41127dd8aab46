/** Puts a small graph into a store, through the catalogue's own writing statements. */
import type { Reader, Store } from '../../api/store/store.ts';
import {
  type ParamsOf,
  putNodeStatement,
  putRelationStatement,
  type StatementName,
} from '../../queries/catalog.ts';
import type { Kind, RelationType } from '../../queries/model.ts';

export interface SmallGraph {
  nodes: { kind: Kind; id: string; props: Record<string, unknown> }[];
  relations: { type: RelationType; id: string; from: string; to: string; props: Record<string, unknown> }[];
}

/** A statement by a name that is only known at run time; the store checks its parameters. */
export const runNamed = (reader: Reader, name: StatementName, params: Record<string, unknown>) =>
  reader.run(name, params as ParamsOf<typeof name>);

/** Empties the store and loads the graph, all in one transaction. */
export async function loadGraph(
  store: Store,
  { nodes, relations }: SmallGraph,
  more: { statement: StatementName; params: Record<string, unknown> }[] = [],
): Promise<void> {
  await store.transact(async tx => {
    await tx.run('clear', {});
    for (const [kind, rows] of groups(nodes, node => node.kind)) {
      const written = rows.map(({ id, props }) => ({ id, props: { name: id, ...props, id, kind } }));
      await runNamed(tx, putNodeStatement(kind), { rows: written });
    }
    for (const [type, rows] of groups(relations, relation => relation.type)) {
      const written = rows.map(({ id, from, to, props }) => ({ id, from, to, props: { ...props, id } }));
      await runNamed(tx, putRelationStatement(type), { rows: written });
    }
    for (const { statement, params } of more) await runNamed(tx, statement, params);
  });
}

function groups<K, T>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return found;
}

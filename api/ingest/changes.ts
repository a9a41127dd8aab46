/** The difference between what a data set says and what the graph holds, and how it is written. */
import { createHash } from 'node:crypto';
import { putNodeStatement, putRelationStatement } from '../../queries/catalog.ts';
import type { NodeRecord, Props, RelationRecord } from '../../queries/model.ts';
import { graphVersion, META_ID } from '../domain/load-facts.ts';
import type { Reader } from '../domain/reader.ts';
import { placeRelationId, REGION_COLUMN } from './moves.ts';

const BATCH = 5000;

export interface Changes {
  putNodes: NodeRecord[];
  putRelations: RelationRecord[];
  deleteNodes: string[];
  deleteRelations: { id: string; from: string }[];
}

export const noChanges = (): Changes => ({
  putNodes: [],
  putRelations: [],
  deleteNodes: [],
  deleteRelations: [],
});

export const isEmpty = (changes: Changes): boolean => Object.values(changes).every(list => list.length === 0);

/** How a record fared against the graph. */
export type Fate = 'created' | 'updated' | 'unchanged';

export interface Difference {
  changes: Changes;
  /** Fate → kind or relation type → how many. */
  counts: Record<Fate, Record<string, number>>;
}

/** What a check wrote stays when a data set writes the same again. */
const KEPT = ['until', 'refutedBy'] as const;

/** Compares records with the graph. Loading the same records again gives an empty difference. */
export async function difference(
  reader: Reader,
  records: { nodes: NodeRecord[]; relations: RelationRecord[] },
): Promise<Difference> {
  const changes = noChanges();
  const counts: Difference['counts'] = { created: {}, updated: {}, unchanged: {} };
  const count = (fate: Fate, of: string) => {
    counts[fate][of] = (counts[fate][of] ?? 0) + 1;
  };

  const updated: string[] = [];
  /** Enterprises whose place a check told: the data set still says the old one. */
  const placed = new Map<string, string>();
  for (const batch of batches(records.nodes)) {
    const rows = await reader.run('entities_by_ids', { ids: batch.map(node => node.id) });
    const stored = new Map(rows.map(row => [row.id, row]));
    for (const node of batch) {
      const before = stored.get(node.id);
      const props = before ? merged(before.props as Props, node.props) : node.props;
      if (props.regionBy !== undefined) placed.set(node.id, String(props.region));
      const fate = before ? (same(before.props as Props, props) ? 'unchanged' : 'updated') : 'created';
      count(fate, node.kind);
      if (fate === 'updated') updated.push(node.id);
      if (fate !== 'unchanged') changes.putNodes.push({ ...node, props });
    }
  }
  const relations = records.relations.filter(
    ({ from, to, props }) => props.column !== REGION_COLUMN || (placed.get(from) ?? to) === to,
  );
  for (const batch of batches(relations)) {
    const rows = await reader.run('stored_relations', { rows: batch.map(({ id, from }) => ({ id, from })) });
    const stored = new Map(rows.map(row => [row.id, row.props as Props]));
    for (const relation of batch) {
      const before = stored.get(relation.id);
      const props = before ? merged(before, relation.props) : relation.props;
      const fate = before ? (same(before, props) ? 'unchanged' : 'updated') : 'created';
      count(fate, relation.type);
      if (fate !== 'unchanged') changes.putRelations.push({ ...relation, props });
    }
  }
  // A changed cell leaves its old relation behind: an enterprise that moved must not be in two places.
  const wanted = new Set([
    ...relations.map(relation => relation.id),
    ...[...placed].map(([firm, region]) => placeRelationId(firm, region)),
  ]);
  for (const ids of batches(updated)) {
    for (const old of await reader.run('column_relations', { ids })) {
      if (!wanted.has(old.id)) changes.deleteRelations.push({ id: old.id, from: old.from });
    }
  }
  return { changes, counts };
}

/** Same values from another source: the sources are joined. Other values: the new row replaces the old. */
function merged(before: Props, after: Props): Props {
  const kept = Object.fromEntries(KEPT.filter(key => key in before).map(key => [key, before[key]!]));
  const next = { ...after, ...kept, ...placeByCheck(before, after) };
  const sources = [...new Set([...list(before.sources), ...list(after.sources)])].sort();
  const joined = sources.length ? { ...next, sources } : next;
  return same(withoutSources(before), withoutSources(next)) ? joined : next;
}

/** The place a check told, while the data set says what it said before the check. */
function placeByCheck({ region, regionBefore, regionBy }: Props, after: Props): Props {
  const told = region !== undefined && regionBefore !== undefined && regionBy !== undefined;
  if (!told || 'regionBy' in after || (after.region ?? '') !== regionBefore) return {};
  return { region, regionBefore, regionBy };
}

/** `since` follows from the sources where no date is stated: joining sources may make a row older, never newer. */
function withoutSources({ sources: _, ...props }: Props): Props {
  return props;
}

const list = (value: Props[string] | undefined): string[] => (Array.isArray(value) ? value : []);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, item) =>
    item && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );

const same = (a: Props, b: Props): boolean => canonical(a) === canonical(b);

/** Writes the changes and moves the graph version on. The version depends on the changes alone. */
export async function write(tx: Reader, changes: Changes, dataset: string): Promise<void> {
  for (const rows of batches(changes.deleteRelations)) await tx.run('delete_relations', { rows });
  for (const ids of batches(changes.deleteNodes)) await tx.run('delete_nodes', { ids });
  for (const [kind, nodes] of grouped(changes.putNodes, node => node.kind)) {
    for (const rows of batches(nodes)) {
      await tx.run(putNodeStatement(kind), { rows: rows.map(({ id, props }) => ({ id, props })) });
    }
  }
  for (const [type, relations] of grouped(changes.putRelations, relation => relation.type)) {
    for (const rows of batches(relations)) {
      await tx.run(putRelationStatement(type), {
        rows: rows.map(({ id, from, to, props }) => ({ id, from, to, props })),
      });
    }
  }
  const before = await graphVersion(tx);
  const version = createHash('sha256')
    .update(before.version)
    .update(canonical(changes))
    .digest('hex')
    .slice(0, 12);
  await tx.run('put_meta', { id: META_ID, version, dataset: before.dataset || dataset });
}

function* batches<T>(items: readonly T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}

function grouped<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

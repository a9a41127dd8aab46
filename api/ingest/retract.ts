/** Taking a recorded check back. */
import type { Props } from '../../queries/model.ts';
import type { EntityRow } from '../domain/load-facts.ts';
import type { Reader } from '../domain/reader.ts';
import { AppError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { noChanges, write } from './changes.ts';
import { keepLedger } from './ledger.ts';
import { putBack } from './moves.ts';

/**
 * Takes a check back: what only it said is removed, what it marked wrong or replaced holds again.
 * @returns the cell it was about
 * @throws NOT_FOUND when there is no such check; CONFLICT when a later one has replaced it
 */
export async function retractCheck(
  store: Store,
  id: string,
  today: string,
): Promise<{ segment: string; region: string }> {
  const cell = await store.transact(async tx => {
    const [check] = await tx.run('entities_by_ids', { ids: [id] });
    if (check?.props.check !== true)
      throw new AppError('NOT_FOUND', `There is no recorded check ${id}.`, { argument: 'id' });
    if (check.props.replacedBy !== undefined)
      throw new AppError('CONFLICT', `${id} was replaced by a later check: take that one back first.`, {
        check: check.props.replacedBy,
      });
    const [source = ''] = check.props.sources as string[];
    const changes = noChanges();
    changes.deleteNodes.push(id, source);
    for (const node of await tx.run('nodes_of_source', { source })) {
      if (node.id === id) continue;
      const props = without(node.props as Props, source) ?? (await byOthers(tx, node, source));
      if (props) changes.putNodes.push({ kind: node.kind, id: node.id, props });
      else changes.deleteNodes.push(node.id);
    }
    for (const relation of await tx.run('relations_of_source', { source })) {
      const props = without(relation.props as Props, source);
      if (props) changes.putRelations.push({ ...relation, props });
      else changes.deleteRelations.push({ id: relation.id, from: relation.from });
    }
    for (const relation of await tx.run('relations_refuted_by', { survey: id })) {
      const { until: _, refutedBy: __, ...props } = relation.props as Props;
      changes.putRelations.push({ ...relation, props });
    }
    for (const { id: earlier, props } of await tx.run('checks_replaced_by', { survey: id })) {
      const { replacedBy: _, ...rest } = props as Props;
      changes.putNodes.push({ kind: 'SURVEY', id: earlier, props: rest });
    }
    await putBack(tx, id, changes);
    await write(tx, changes, '');
    await keepLedger(tx, today);
    const [segment = ''] = check.props.segments as string[];
    const [region = ''] = check.props.regions as string[];
    return { segment, region };
  });
  await store.checkpoint();
  return cell;
}

/** An enterprise that this check made known and others say more of: from now on it rests on them. */
async function byOthers(tx: Reader, { id, kind, props }: EntityRow, source: string): Promise<Props | null> {
  if (kind !== 'ENTERPRISE') return null;
  const rows = await tx.run('activities_of', { ids: [id] });
  const sources = new Set(rows.flatMap(row => row.props.sources as string[]));
  sources.delete(source);
  return sources.size ? { ...(props as Props), sources: [...sources].sort() } : null;
}

/** Props without the source; null where it was the only one. */
function without(props: Props, source: string): Props | null {
  const sources = (props.sources as string[]).filter(other => other !== source);
  return sources.length ? { ...props, sources } : null;
}

/**
 * Firms whose place a check told. The place is written on the firm and as its LOCATED_IN relation; what it was
 * before stays beside it, so that the check can be taken back and a data set that still says the old place does
 * not undo it.
 */
import { hashId } from '../../graph-seed/read.ts';
import type { NodeRecord, Props, RelationRecord } from '../../queries/model.ts';
import type { Reader } from '../domain/reader.ts';
import type { Changes } from './changes.ts';

export const REGION_COLUMN = 'enterprises.region';

/** The id that a data set would give the relation. */
export const placeRelationId = (firm: string, region: string): string =>
  hashId('rel', REGION_COLUMN, [firm, region]);

const placeRelation = (firm: string, region: string, ground: Props): RelationRecord => {
  const id = placeRelationId(firm, region);
  return {
    type: 'LOCATED_IN',
    id,
    from: firm,
    to: region,
    props: { ...ground, id, column: REGION_COLUMN },
  };
};

/** What a relation that stands in a column has from its row. */
const groundOf = ({ sources, status, since }: Props): Props => ({
  ...(sources !== undefined && { sources }),
  ...(status !== undefined && { status }),
  ...(since !== undefined && { since }),
});

/** Firms in their new place. The relations of their other columns are named, too: they are to stay. */
export async function moves(
  tx: Reader,
  moved: ReadonlyMap<string, string>,
  { survey, source }: { survey: string; source: string },
): Promise<{ nodes: NodeRecord[]; relations: RelationRecord[] }> {
  const ids = [...moved.keys()];
  const rows = await tx.run('entities_by_ids', { ids });
  const columns = await tx.run('column_relations', { ids });
  const kept = columns.filter(({ props }) => props.column !== REGION_COLUMN) as RelationRecord[];
  return {
    nodes: rows.map(({ id, props }) => {
      const { region: before = '', ...rest } = props as Props;
      const place = { region: moved.get(id)!, regionBefore: before, regionBy: survey };
      return { kind: 'ENTERPRISE', id, props: { ...rest, ...place } };
    }),
    relations: [
      ...kept,
      ...ids.map(id => placeRelation(id, moved.get(id)!, { sources: [source], status: 'stated' })),
    ],
  };
}

/** Adds to the changes that the firms a check placed are where they were before it. */
export async function putBack(tx: Reader, survey: string, changes: Changes): Promise<void> {
  for (const { id, props } of await tx.run('firms_placed_by', { survey })) {
    const { regionBefore = '', regionBy: _, region: __, ...rest } = props as Props;
    const before = String(regionBefore);
    changes.putNodes.push({ kind: 'ENTERPRISE', id, props: before ? { ...rest, region: before } : rest });
    for (const old of await tx.run('column_relations', { ids: [id] })) {
      if (old.props.column === REGION_COLUMN) changes.deleteRelations.push({ id: old.id, from: id });
    }
    if (before) changes.putRelations.push(placeRelation(id, before, groundOf(rest)));
  }
}

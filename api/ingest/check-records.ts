/** What a check writes. */
import { checkDataset, hashId, rawFromRows, referencedIds } from '../../graph-seed/read.ts';
import type { NodeRecord, Props, RelationRecord } from '../../queries/model.ts';
import type { CheckInput } from '../domain/check.ts';
import type { Facts } from '../domain/facts.ts';
import type { Reader } from '../domain/reader.ts';
import { AppError } from '../errors.ts';
import type { Changes } from './changes.ts';
import { loadExisting } from './existing.ts';
import type { FoundEnterprise } from './found.ts';
import { moves } from './moves.ts';

/** The check in the dataset format, through the same checks as an import. */
export async function toRecords(
  tx: Reader,
  facts: Facts,
  input: CheckInput,
  found: readonly FoundEnterprise[],
  survey: string,
  key: string,
  today: string,
): Promise<{ nodes: NodeRecord[]; relations: RelationRecord[] }> {
  const source = `src:check.${key}`;
  const text = (value: string | null | undefined) => value?.trim() ?? '';
  const raw = rawFromRows({
    sources: [
      {
        id: source,
        title: text(input.source.title),
        publisher: text(input.source.publisher),
        date: text(input.source.date) || input.date,
        url: text(input.source.url),
        note: text(input.note),
      },
    ],
    surveys: [
      {
        id: survey,
        source,
        name: `核实：${text(input.source.title)}`,
        kind: input.complete ? 'census' : 'mention',
        segments: input.segment,
        regions: input.region,
        population: text(input.searched),
        date: input.date,
      },
    ],
    enterprises: found
      .filter(firm => firm.isNew)
      .map(firm => ({
        id: firm.id,
        name: text(firm.name),
        uscc: text(firm.uscc),
        region: text(firm.region) || input.region,
        source,
      })),
    operates_in: found.map(firm => ({
      enterprise: firm.id,
      segment: input.segment,
      role: text(firm.role),
      product: text(firm.product),
      as_of: input.date,
      source,
    })),
  });
  const { dataset, problems } = checkDataset(raw, await loadExisting(tx, facts, referencedIds(raw), today));
  if (!dataset) {
    const [first] = problems;
    throw new AppError(
      'BAD_INPUT',
      `${first?.sheet ?? ''} ${first?.column ?? ''}: ${first?.message ?? 'not accepted'}`,
      {
        argument: first?.column ?? null,
        problems,
      },
    );
  }
  const extras: Props = { check: true, complete: input.complete };
  if (input.checkedBy?.trim()) extras.checkedBy = input.checkedBy.trim();
  if (input.note?.trim()) extras.note = input.note.trim();
  const moved = new Map(found.flatMap(({ id, movedTo }) => (movedTo ? [[id, movedTo] as const] : [])));
  const placed = await moves(tx, moved, { survey, source });
  return {
    nodes: [
      ...dataset.nodes.map(node =>
        node.id === survey ? { ...node, props: { ...node.props, ...extras } } : node,
      ),
      ...placed.nodes,
    ],
    relations: [...dataset.relations.map(row => ownRow(row, survey)), ...placed.relations],
  };
}

/** What a check says a firm does is a row of its own: the rows that others stated stay as they are. */
function ownRow(relation: RelationRecord, survey: string): RelationRecord {
  if (relation.type !== 'OPERATES_IN') return relation;
  const id = hashId('rel', 'check', [survey, relation.from, relation.to]);
  return { ...relation, id, props: { ...relation.props, id } };
}

/** Rows the check showed to be wrong end on its day; they are kept, so that the check can be taken back. */
export async function refuted(
  tx: Reader,
  activities: readonly { id: string; enterprise: string; segment: string }[],
  input: CheckInput,
  survey: string,
): Promise<RelationRecord[]> {
  const wrong = new Set(input.wrong ?? []);
  const rows = activities.filter(row => row.segment === input.segment && wrong.has(row.enterprise));
  const stored = await tx.run('stored_relations', {
    rows: rows.map(({ id, enterprise }) => ({ id, from: enterprise })),
  });
  return stored.map(row => ({
    ...row,
    props: { ...(row.props as Props), until: input.date, refutedBy: survey },
  }));
}

/** An earlier complete check of the cell counts no more; it is kept, so that this one can be taken back. */
export async function replaceEarlier(
  tx: Reader,
  { segment, region }: CheckInput,
  survey: string,
  changes: Changes,
): Promise<void> {
  for (const { id, props } of await tx.run('checks_of', { segment, region })) {
    if (id === survey || props.complete !== true) continue;
    changes.putNodes.push({ kind: 'SURVEY', id, props: { ...(props as Props), replacedBy: survey } });
  }
}

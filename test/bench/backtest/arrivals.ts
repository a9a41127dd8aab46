/** Firms from elsewhere that came to a region after a day, and the seed as it was known on that day. */
import { firstDay } from '../../../api/domain/time.ts';
import type { CheckedDataset } from '../../../graph-seed/read.ts';
import type { NodeRecord, RelationRecord } from '../../../queries/model.ts';

/** First day of a row: of its own date, else of its oldest source; null undated. */
export const dayOf = ({ props }: NodeRecord | RelationRecord): string | null => {
  const date = props.since ?? props.asOf ?? null;
  return typeof date === 'string' ? firstDay(date) : null;
};

/** The data set without rows that begin after `day`, and without relations whose ends are gone. Undated rows stay. */
export function knownBy(dataset: CheckedDataset, day: string): CheckedDataset {
  const early = (row: NodeRecord | RelationRecord) => (dayOf(row) ?? day) <= day;
  // Segments, regions and surveys are the frame, not news: `indexFacts` leaves out surveys dated later.
  const nodes = dataset.nodes.filter(node => node.kind !== 'ENTERPRISE' || early(node));
  const ids = new Set(nodes.map(({ id }) => id));
  const relations = dataset.relations.filter(row => early(row) && ids.has(row.from) && ids.has(row.to));
  return { ...dataset, nodes, relations };
}

export interface Arrival {
  /** The firm from elsewhere. */
  from: string;
  /** What it came with: a branch here, or a firm here that it put money into. */
  to: string;
  relation: string;
}

/**
 * Firms not local to the region that are the parent of, or invest in, a local firm by a relation dated after
 * `day`; the first such relation of each firm, in id order of the relations.
 */
export function arrivalsAfter(
  dataset: CheckedDataset,
  day: string,
  isLocal: (region: string) => boolean,
): Arrival[] {
  const regions = new Map(
    dataset.nodes.flatMap(({ kind, id, props }) =>
      kind === 'ENTERPRISE' && typeof props.region === 'string' ? [[id, props.region] as const] : [],
    ),
  );
  const here = (id: string) => isLocal(regions.get(id) ?? '');
  const links = dataset.relations.flatMap(row => {
    const day = dayOf(row);
    if (day === null || row.props.planned === true) return [];
    if (row.type === 'PART_OF') return [{ from: row.to, to: row.from, relation: row.id, day }];
    if (row.type === 'INVESTS_IN') return [{ from: row.from, to: row.to, relation: row.id, day }];
    return [];
  });
  const arrived = new Map<string, Arrival>();
  for (const { from, to, relation, day: date } of links.sort((a, b) => (a.relation < b.relation ? -1 : 1))) {
    if (!regions.has(from) || here(from) || !here(to)) continue;
    // One that was here before did not come after.
    const before = links.some(link => link.from === from && here(link.to) && link.day <= day);
    if (date > day && !before && !arrived.has(from)) arrived.set(from, { from, to, relation });
  }
  return [...arrived.values()];
}

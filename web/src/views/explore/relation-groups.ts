import type { NeighbourItem, TypeTotal, Way } from '../../api/explore.ts';
import type { RelationType } from '../../api/types.ts';
import { BOTH_WAYS } from './facts.ts';
import { RELATION_ORDER } from './state.ts';

/** Relations of one type and direction, as far as they have arrived; `count` is all there are. */
export interface RelationGroup {
  key: string;
  type: RelationType;
  direction: Way;
  count: number;
  rows: NeighbourItem[];
}

/** Direction of a relation seen from `id`; either way where the relation has none. */
function wayOf(type: RelationType, from: string, id: string): Way {
  if (BOTH_WAYS.includes(type)) return 'BOTH';
  return from === id ? 'OUT' : 'IN';
}

/** Groups in the order in which relations are listed, rows in the order of the answer. */
export function groupsOf(
  id: string,
  totals: readonly TypeTotal[],
  rows: readonly NeighbourItem[],
): RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  for (const { type, direction, count } of totals) {
    const way = BOTH_WAYS.includes(type) ? 'BOTH' : direction;
    const key = `${type} ${way}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { key, type, direction: way, count, rows: [] });
    else known.count += count;
  }
  for (const row of rows)
    groups.get(`${row.relation.type} ${wayOf(row.relation.type, row.relation.from, id)}`)?.rows.push(row);
  const place = (type: RelationType) => (RELATION_ORDER as readonly RelationType[]).indexOf(type);
  return [...groups.values()].sort(
    (a, b) => place(a.type) - place(b.type) || (a.direction < b.direction ? 1 : -1),
  );
}

/** How many relations of a group are not in the picture. */
export function hiddenIn(
  { type, direction, count }: RelationGroup,
  id: string,
  shown: readonly { type: RelationType; from: string; to: string }[],
): number {
  const here = shown.filter(
    r => r.type === type && (r.from === id || r.to === id) && wayOf(r.type, r.from, id) === direction,
  ).length;
  return Math.max(0, count - here);
}

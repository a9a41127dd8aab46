import type { ChainTree, JudgedLeaf } from '../../api/firms.ts';
import type { Clause, NamedItem } from '../../api/plan.ts';

/** Which verdicts call for something, the most pressing first. */
const PRESSING: readonly string[] = ['MISSING', 'THIN', 'UNKNOWN'];

const isOpen = (leaf: JudgedLeaf): boolean => PRESSING.includes(leaf.verdict);

/** Missing before thin before unknown; inside each the surest first, then id. */
export function byPressure(a: JudgedLeaf, b: JudgedLeaf): number {
  return (
    PRESSING.indexOf(a.verdict) - PRESSING.indexOf(b.verdict) ||
    b.certainty - a.certainty ||
    (a.segment.id < b.segment.id ? -1 : 1)
  );
}

/** Open leaves at or under the segments that are named, most pressing first, each once. */
export function openUnder(tree: ChainTree, named: readonly Pick<NamedItem, 'id'>[]): JudgedLeaf[] {
  const ids = new Set(named.map(({ id }) => id));
  const parent = new Map(
    [...tree.groups, ...tree.segments.map(leaf => leaf.segment)].map(one => [one.id, one.parent]),
  );
  const under = (id: string): boolean => {
    for (let at: string | null = id, steps = 0; at !== null && steps < 12; steps += 1) {
      if (ids.has(at)) return true;
      at = parent.get(at) ?? null;
    }
    return false;
  };
  return tree.segments.filter(leaf => isOpen(leaf) && under(leaf.segment.id)).sort(byPressure);
}

export interface NamedGap {
  leaf: JudgedLeaf;
  /** Clauses and goals that name the leaf itself, in the plan's order. */
  by: Clause['entity'][];
}

/** Open leaves that the plan names themselves, and the groups it names besides. */
export function namedGaps(
  tree: ChainTree,
  clauses: readonly Clause[],
): { gaps: NamedGap[]; groups: number; leaves: number } {
  const by = new Map<string, Clause['entity'][]>();
  for (const { entity, named } of clauses) {
    for (const { id } of named) by.set(id, [...(by.get(id) ?? []), entity]);
  }
  const named = tree.segments.filter(leaf => by.has(leaf.segment.id));
  return {
    gaps: named
      .filter(isOpen)
      .sort(byPressure)
      .map(leaf => ({ leaf, by: by.get(leaf.segment.id) ?? [] })),
    groups: tree.groups.filter(group => by.has(group.id)).length,
    leaves: named.length,
  };
}

/** The tree of segments: roots (industries), their children (chains), groups, leaves. */
import { AppError } from '../errors.ts';
import type { SegmentFact } from './facts.ts';

export interface SegmentTree {
  byId: ReadonlyMap<string, SegmentFact>;
  isLeaf(segment: string): boolean;
  /** The segment and all above it, nearest first; empty for an unknown id. */
  ancestors(segment: string): readonly string[];
  /** The child of the root above it: the chain whose firms are compared. A root is its own chain. */
  chainOf(segment: string): string;
  /** Leaves at or under it, in the chain's order. */
  leavesUnder(segment: string): readonly string[];
  /** Everything strictly under it that is no leaf, in the chain's order. */
  groupsUnder(segment: string): readonly string[];
}

const inOrder = (a: SegmentFact, b: SegmentFact): number =>
  a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export function segmentTree(segments: readonly SegmentFact[]): SegmentTree {
  const byId = new Map(segments.map(segment => [segment.id, segment]));
  const parents = new Set(segments.map(segment => segment.parent));
  const isLeaf = (segment: string) => byId.has(segment) && !parents.has(segment);

  const above = new Map<string, readonly string[]>();
  const ancestors = (segment: string): readonly string[] => {
    const known = above.get(segment);
    if (known) return known;
    const chain: string[] = [];
    for (let at: string | null = segment; at !== null && byId.has(at) && !chain.includes(at); ) {
      chain.push(at);
      at = byId.get(at)?.parent ?? null;
    }
    above.set(segment, chain);
    return chain;
  };

  const under = new Map<string, readonly SegmentFact[]>();
  const allUnder = (segment: string): readonly SegmentFact[] => {
    const known = under.get(segment);
    if (known) return known;
    const found = segments.filter(other => ancestors(other.id).includes(segment)).sort(inOrder);
    under.set(segment, found);
    return found;
  };

  return {
    byId,
    isLeaf,
    ancestors,
    chainOf: segment => {
      const line = ancestors(segment);
      return line[line.length - 2] ?? segment;
    },
    leavesUnder: segment =>
      allUnder(segment)
        .filter(other => isLeaf(other.id))
        .map(other => other.id),
    groupsUnder: segment =>
      allUnder(segment)
        .filter(other => other.id !== segment && !isLeaf(other.id))
        .map(other => other.id),
  };
}

/** Throws NOT_FOUND for an unknown id, BAD_INPUT for a leaf. */
export function requireChain(tree: SegmentTree, chain: string): void {
  if (!tree.byId.has(chain)) throw new AppError('NOT_FOUND', `There is no segment ${chain}.`, { chain });
  if (tree.isLeaf(chain))
    throw new AppError('BAD_INPUT', `${chain} is a leaf; ask for a root, a chain or a group.`, { chain });
}

/** Throws NOT_FOUND for an unknown id, BAD_INPUT for anything but a leaf. */
export function requireLeaf(tree: SegmentTree, segment: string): void {
  if (!tree.byId.has(segment))
    throw new AppError('NOT_FOUND', `There is no segment ${segment}.`, { segment });
  if (!tree.isLeaf(segment))
    throw new AppError('BAD_INPUT', `${segment} is not a leaf; only leaves are judged.`, { segment });
}

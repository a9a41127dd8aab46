import type { ChainTree, JudgedLeaf } from '../../api/firms.ts';
import type { SegmentItem } from '../../api/types.ts';

export interface TreeItem {
  segment: SegmentItem;
  depth: number;
  /** Leaves only. */
  leaf: JudgedLeaf | null;
}

/** Everything below the root of a tree, depth first in the chain's order; the root itself is left out. */
export function treeItems({ chain, groups, segments }: ChainTree): TreeItem[] {
  const leaves = new Map(segments.map(leaf => [leaf.segment.id, leaf]));
  const children = new Map<string, SegmentItem[]>();
  for (const segment of [...groups, ...segments.map(leaf => leaf.segment)]) {
    if (segment.parent === null) continue;
    children.set(segment.parent, [...(children.get(segment.parent) ?? []), segment]);
  }
  const items: TreeItem[] = [];
  const walk = (parent: string, depth: number) => {
    const below = [...(children.get(parent) ?? [])].sort(
      (a, b) => a.order - b.order || (a.id < b.id ? -1 : 1),
    );
    for (const segment of below) {
      items.push({ segment, depth, leaf: leaves.get(segment.id) ?? null });
      if (depth < 8) walk(segment.id, depth + 1);
    }
  };
  walk(chain.id, 0);
  return items;
}

/** From the chain down to the segment, the root left out; empty where the tree does not hold it. */
export function pathTo({ chain, groups, segments }: ChainTree, id: string): SegmentItem[] {
  const all = new Map([chain, ...groups, ...segments.map(leaf => leaf.segment)].map(one => [one.id, one]));
  const path: SegmentItem[] = [];
  for (let at = all.get(id); at !== undefined && at.id !== chain.id && path.length < 9; ) {
    path.unshift(at);
    at = at.parent === null ? undefined : all.get(at.parent);
  }
  return path;
}

/** The industry above a chain, among those the data set lists; the chain itself where none is known. */
export function rootOf(chain: string, chains: readonly { id: string; parent: string | null }[]): string {
  const parent = chains.find(({ id }) => id === chain)?.parent ?? null;
  return parent === null
    ? chain
    : rootOf(
        parent,
        chains.filter(({ id }) => id !== chain),
      );
}

/** Verdicts of a whole industry in a region, judged once per snapshot, region and day. */
import { LRUCache } from 'lru-cache';
import { criticalityOf } from './criticality.ts';
import type { Facts } from './facts.ts';
import type { CellVerdict } from './results.ts';
import { requireChain, requireLeaf, segmentTree } from './segments.ts';
import { feasibilityOf } from './structure.ts';
import { judgeRegion } from './verdict.ts';

const kept = new WeakMap<Facts, LRUCache<string, CellVerdict[]>>();

export interface Judged {
  region: string;
  /** YYYY-MM-DD */
  asOf: string;
}

/**
 * All leaves under `node`, in the chain's order. A leaf is judged the same whatever node was asked for, so the
 * whole industry is judged once and the rest is selection.
 */
export function judgedUnder(facts: Facts, node: string, { region, asOf }: Judged): CellVerdict[] {
  const tree = segmentTree(facts.segments);
  requireChain(tree, node);
  const leaves = new Set(tree.leavesUnder(node));
  return judgedRoot(facts, rootOf(facts, node), { region, asOf }).filter(cell => leaves.has(cell.segment));
}

/** One leaf. */
export function judgedLeaf(facts: Facts, segment: string, { region, asOf }: Judged): CellVerdict {
  requireLeaf(segmentTree(facts.segments), segment);
  return judgedRoot(facts, rootOf(facts, segment), { region, asOf }).find(cell => cell.segment === segment)!;
}

function judgedRoot(facts: Facts, root: string, { region, asOf }: Judged): CellVerdict[] {
  const cache = kept.get(facts) ?? new LRUCache<string, CellVerdict[]>({ max: 16 });
  kept.set(facts, cache);
  const key = `${root} ${region} ${asOf}`;
  const held = cache.get(key);
  if (held) return held;
  const question = { chain: root, region, asOf };
  const criticality = criticalityOf(facts, question);
  const feasibility = feasibilityOf(facts, question);
  const cells = judgeRegion(facts, { ...question, criticality, feasibility });
  cache.set(key, cells);
  return cells;
}

function rootOf(facts: Facts, node: string): string {
  const parents = new Map(facts.segments.map(segment => [segment.id, segment.parent]));
  let root = node;
  for (let up = parents.get(root); up; up = parents.get(root)) root = up;
  return root;
}

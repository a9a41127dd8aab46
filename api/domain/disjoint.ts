/**
 * The best node-disjoint selection out of many short paths, exactly: first as many as possible (at most `most`),
 * then the largest total strength, ties by the order of the list.
 *
 * A path that blocks a better pair must not be taken, so greed is wrong; trying all triples is too slow. What is
 * exact and fast: among paths of at most p nodes, a *representative* family keeps, for every set B of at most q
 * forbidden nodes, a best path that avoids B (Monien 1985: branch on the nodes of the best path, p^q leaves). A
 * member of an optimal selection can be exchanged for a representative of equal or greater strength, because the
 * other members are such a B. So it is enough to choose among representatives.
 */

export interface Candidate {
  /** The nodes that no other chosen path may share. */
  nodes: readonly string[];
  /** ≥ 0. */
  strength: number;
}

/** `candidates` best first (descending strength, ties in the caller's order). Returns them in that order. */
export function bestDisjoint<T extends Candidate>(candidates: readonly T[], most: number): T[] {
  const longest = candidates.reduce((n, path) => Math.max(n, path.nodes.length), 0);
  const family = representatives(candidates, new Set(), longest * (most - 1)).map(i => candidates[i]!);
  let best: { picks: number[]; total: number } = { picks: [], total: 0 };
  const extend = (picks: number[], total: number, used: ReadonlySet<string>) => {
    const better = picks.length - best.picks.length || total - best.total;
    if (better > 0) best = { picks, total };
    const left = most - picks.length;
    if (left === 0) return;
    for (const i of representatives(family, used, longest * (left - 1))) {
      const { nodes, strength } = family[i]!;
      // Nothing is stronger than the first of the list, so this bounds the total.
      const reachable = total + strength + (left - 1) * family[0]!.strength;
      if (best.picks.length === most && reachable <= best.total) break;
      extend([...picks, i], total + strength, new Set([...used, ...nodes]));
    }
  };
  extend([], 0, new Set());
  return best.picks.sort((a, b) => a - b).map(i => family[i]!);
}

/** Indices, ascending, that hold for every set of ≤ q further nodes a best candidate that avoids it and `used`. */
function representatives(candidates: readonly Candidate[], used: ReadonlySet<string>, q: number): number[] {
  const found = new Set<number>();
  const seen = new Set<string>();
  const visit = (avoid: readonly string[]) => {
    const key = [...avoid].sort().join('\n');
    if (seen.has(key)) return;
    seen.add(key);
    const i = candidates.findIndex(path => !path.nodes.some(node => used.has(node) || avoid.includes(node)));
    if (i < 0) return;
    found.add(i);
    if (avoid.length < q) for (const node of candidates[i]!.nodes) visit([...avoid, node]);
  };
  visit([]);
  return [...found].sort((a, b) => a - b);
}

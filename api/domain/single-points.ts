/**
 * Single points of failure of what is here: segments (articulation points) and feeds (bridges) whose loss splits the
 * local sub-chain, and segments with a single provider. Tarjan 1972, on the undirected graph of FEEDS between leaves
 * that have a local provider.
 */
import { indexFacts } from './chain-index.ts';
import type { Facts } from './facts.ts';
import { localFirms } from './providers.ts';
import { requireChain } from './segments.ts';
import { requireSeat } from './verdict.ts';

export interface Edge {
  id: string;
  from: string;
  to: string;
}

export interface Cuts {
  /** Nodes without which a component falls apart, in id order. */
  articulation: string[];
  /** Edges without which a component falls apart, in id order. Parallel edges are no bridge. */
  bridges: string[];
}

/** Edges to nodes that are not listed, and loops, are left out. */
export function cutsOf(nodes: readonly string[], edges: readonly Edge[]): Cuts {
  const around = new Map<string, { edge: string; to: string }[]>(nodes.map(id => [id, []]));
  for (const { id, from, to } of edges) {
    if (from === to || !around.has(from) || !around.has(to)) continue;
    around.get(from)!.push({ edge: id, to });
    around.get(to)!.push({ edge: id, to: from });
  }
  const entered = new Map<string, number>();
  const low = new Map<string, number>();
  const articulation = new Set<string>();
  const bridges: string[] = [];

  for (const root of around.keys()) {
    if (entered.has(root)) continue;
    let rootChildren = 0;
    // Depth-first with its own stack: a long chain must not exhaust the call stack.
    const stack = [{ node: root, by: '', next: 0 }];
    entered.set(root, entered.size);
    low.set(root, entered.get(root)!);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { node, by } = top;
      const step = around.get(node)![top.next++];
      if (step === undefined) {
        stack.pop();
        const above = stack.at(-1)?.node;
        if (above === undefined) continue;
        low.set(above, Math.min(low.get(above)!, low.get(node)!));
        if (low.get(node)! > entered.get(above)!) bridges.push(by);
        if (above === root) rootChildren++;
        else if (low.get(node)! >= entered.get(above)!) articulation.add(above);
      } else if (step.edge !== by) {
        const seen = entered.get(step.to);
        if (seen !== undefined) low.set(node, Math.min(low.get(node)!, seen));
        else {
          entered.set(step.to, entered.size);
          low.set(step.to, entered.get(step.to)!);
          stack.push({ node: step.to, by: step.edge, next: 0 });
        }
      }
    }
    if (rootChildren > 1) articulation.add(root);
  }
  return { articulation: [...articulation].sort(), bridges: bridges.sort() };
}

export interface SingleProvider {
  segment: string;
  enterprises: string[];
}

export interface SinglePoints extends Cuts {
  /** Segments with one local provider (a group counts once) and its enterprises here. */
  singleProviders: SingleProvider[];
}

/** @throws AppError as `judgeRegion` does. */
export function singlePoints(
  facts: Facts,
  { chain, region, asOf }: { chain: string; region: string; asOf: string },
): SinglePoints {
  const index = indexFacts(facts, asOf);
  requireChain(index.segments, chain);
  const seat = requireSeat(index, region);
  const here = index.segments
    .leavesUnder(chain)
    .map(segment => ({ segment, enterprises: [...localFirms(index, segment, seat.canonical)] }))
    .filter(({ enterprises }) => enterprises.length > 0);
  const edges = here.flatMap(({ segment }) => index.feedsFrom(segment));
  return {
    ...cutsOf(
      here.map(({ segment }) => segment),
      edges,
    ),
    singleProviders: here
      .filter(({ enterprises }) => new Set(enterprises.map(index.groupOf)).size === 1)
      .sort((a, b) => (a.segment < b.segment ? -1 : 1)),
  };
}

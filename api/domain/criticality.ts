/**
 * Criticality: the share of the downstream chain's importance that the absence of a segment s cuts off.
 *
 * Every segment x works at a level y_x in [0, 1]:
 *   y_x = Π over essential inputs (1 − w·(1 − a))  ×  (1 − Σ over helpful inputs w·(1 − a) / max(1, Σ w)),
 * so essential inputs multiply and helpful ones weigh (a generalised Leontief function, as Diem et al. 2022 use for
 * firms). a is how well the input is there: the level of the segment itself or, if better, of a sibling with local
 * providers that feeds x too, × substitution × min(1, w_sibling/w). Everything else is taken as present, s is set to
 * 0, and y is the greatest fixed point, reached from above because the right-hand side is monotone: cycles need no
 * special case. With importance i_x = 1 + local providers of x and D(s) = all segments downstream of s:
 *   criticality(s) = Σ_{x ∈ D(s)} i_x·(1 − y_x) / Σ_{x ∈ D(s)} i_x,  null where s feeds nothing on record.
 */
import { type ChainIndex, indexFacts } from './chain-index.ts';
import type { Facts } from './facts.ts';
import { providerCount } from './providers.ts';
import { requireChain } from './segments.ts';
import { CRITICALITY_RULES, type CriticalityRules } from './target-rules.ts';
import { requireSeat } from './verdict.ts';

export interface FeedInput {
  from: string;
  /** 0–1 */
  weight: number;
  essential: boolean;
  /** Siblings in reach and how far each can stand in, 0–1. */
  substitutes: readonly { from: string; ratio: number }[];
}

export interface FeedNetwork {
  importance: ReadonlyMap<string, number>;
  inputs: ReadonlyMap<string, readonly FeedInput[]>;
  outputs: ReadonlyMap<string, readonly string[]>;
}

export interface CutOff {
  /** 0–1; null where the segment feeds nothing. */
  share: number | null;
  /** Downstream segments that lose something, largest loss first, then by id. */
  affected: { segment: string; loss: number }[];
}

/** Changes below this are rounding. */
const TOLERANCE = 1e-12;
const MAX_ROUNDS = 10_000;

/** What is cut off when `absent` is not there. */
export function cutOff(network: FeedNetwork, absent: string): CutOff {
  const downstream = downstreamOf(network, absent);
  if (downstream.length === 0) return { share: null, affected: [] };
  const level = new Map(downstream.map(id => [id, 1]));
  level.set(absent, 0);
  const at = (id: string) => level.get(id) ?? 1;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = downstream.map(id => workingLevel(network.inputs.get(id) ?? [], at));
    const change = downstream.reduce((most, id, i) => Math.max(most, Math.abs(at(id) - next[i]!)), 0);
    downstream.forEach((id, i) => {
      level.set(id, next[i]!);
    });
    if (change <= TOLERANCE) break;
  }
  let lost = 0;
  let all = 0;
  for (const id of downstream) {
    const importance = network.importance.get(id) ?? 0;
    lost += importance * (1 - at(id));
    all += importance;
  }
  return {
    share: all > 0 ? Math.min(1, lost / all) : null,
    affected: downstream
      .map(segment => ({ segment, loss: 1 - at(segment) }))
      .filter(({ loss }) => loss > TOLERANCE)
      .sort((a, b) => b.loss - a.loss || (a.segment < b.segment ? -1 : 1)),
  };
}

/** y_x from the levels of its inputs. */
export function workingLevel(inputs: readonly FeedInput[], at: (segment: string) => number): number {
  let essential = 1;
  let missed = 0;
  let weights = 0;
  for (const input of inputs) {
    const there = Math.max(at(input.from), ...input.substitutes.map(({ from, ratio }) => ratio * at(from)));
    const loss = input.weight * (1 - there);
    if (input.essential) essential *= 1 - loss;
    else {
      missed += loss;
      weights += input.weight;
    }
  }
  return essential * (1 - missed / Math.max(1, weights));
}

/** Reachable over FEEDS, the start left out even where a cycle leads back to it; in id order. */
function downstreamOf({ outputs }: FeedNetwork, start: string): string[] {
  const seen = new Set([start]);
  for (const id of seen) for (const next of outputs.get(id) ?? []) seen.add(next);
  seen.delete(start);
  return [...seen].sort();
}

/** FEEDS between all leaves as they matter to a region; the same whatever part of the chain was asked for. */
export function feedNetwork(
  index: ChainIndex,
  region: string,
  rules: Readonly<CriticalityRules> = CRITICALITY_RULES,
): FeedNetwork {
  const { canonical } = requireSeat(index, region);
  const leaves = index.facts.segments
    .map(segment => segment.id)
    .filter(index.segments.isLeaf)
    .sort();
  const providers = new Map(leaves.map(leaf => [leaf, providerCount(index, leaf, canonical)]));
  const parent = (id: string) => index.segments.byId.get(id)?.parent ?? null;
  const inputs = new Map<string, FeedInput[]>();
  const outputs = new Map<string, string[]>();
  for (const to of leaves) {
    const feeds = index.feedsTo(to).filter(edge => edge.from !== to && providers.has(edge.from));
    inputs.set(
      to,
      feeds.map(({ from, weight }) => ({
        from,
        weight,
        essential: weight >= rules.essentialWeight,
        substitutes: feeds
          .filter(
            other =>
              other.from !== from && parent(other.from) === parent(from) && providers.get(other.from)! > 0,
          )
          .map(other => ({
            from: other.from,
            ratio: rules.substitution * (weight > 0 ? Math.min(1, other.weight / weight) : 1),
          })),
      })),
    );
    for (const { from } of feeds) outputs.set(from, [...(outputs.get(from) ?? []), to]);
  }
  const importance = new Map(
    leaves.map(leaf => [leaf, rules.importanceBase + rules.importancePerProvider * providers.get(leaf)!]),
  );
  return { importance, inputs, outputs };
}

/**
 * Criticality of every leaf under `chain`, 0–1, null where it feeds nothing on record.
 * @throws AppError as `judgeRegion` does.
 */
export function criticalityOf(
  facts: Facts,
  { chain, region, asOf }: { chain: string; region: string; asOf: string },
): Map<string, number | null> {
  const index = indexFacts(facts, asOf);
  requireChain(index.segments, chain);
  const { canonical } = requireSeat(index, region);
  const all = index.memo(`criticality|${canonical}`, () => {
    const network = feedNetwork(index, canonical);
    return new Map([...network.importance.keys()].map(leaf => [leaf, cutOff(network, leaf).share]));
  });
  return new Map(index.segments.leavesUnder(chain).map(leaf => [leaf, all.get(leaf) ?? null]));
}

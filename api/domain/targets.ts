/**
 * 补链目标: outside enterprises that work in a segment, ranked by how well they would fill it here. The store found
 * the facts and the business links around the candidates; everything else is decided here.
 */

import { indexFacts } from './chain-index.ts';
import type { Facts } from './facts.ts';
import { within } from './place.ts';
import { isLocal, outsideFirms, presenceOf } from './presence.ts';
import { cellFirms } from './providers.ts';
import type { Factor, Link, Target } from './results.ts';
import { byScore, FACTOR_CODES, type FactorCode, resolveWeights, scoreOf, valuesOf } from './scoring.ts';
import { requireLeaf } from './segments.ts';
import { type Finding, fitOf, matchOf, reachOf, strengthOf, suppliedHere } from './target-factors.ts';
import type { ScoreWeights } from './target-rules.ts';
import { requireSeat } from './verdict.ts';
import { indexLinks, type WarmPathOptions, warmPathsTo } from './warm-paths.ts';

export interface TargetQuestion {
  /** A leaf. */
  segment: string;
  region: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  asOf: string;
  /** Others than the default; scaled to sum 1. */
  weights?: Partial<ScoreWeights>;
  /** Bodies that are local beyond the enterprises and regions of the facts: institutions here. */
  local?: (id: string) => boolean;
  blocked?: WarmPathOptions['blocked'];
  degree?: WarmPathOptions['degree'];
}

export interface TargetList {
  /** New projects, all of them, best first. None is local, possibly local, of unknown place, or signed here. */
  nodes: Target[];
  /** 增资扩产: an enterprise of their group already works here in this segment. */
  expansions: Target[];
  /** Their place is not known. */
  unplaced: Target[];
  /** Enterprises whose place is known too coarsely: they may be local. In id order. */
  possiblyLocal: string[];
  /** 签约在建: local ones that are only planned, and outside ones whose group has signed here. In id order. */
  planned: string[];
  /** Carriers here that focus on the segment, closest focus first. */
  carriers: string[];
  /** Of `nodes`. */
  totalCount: number;
  /** As used, summing to 1. */
  weights: ScoreWeights;
}

/** @throws AppError BAD_INPUT or NOT_FOUND for a wrong date, weight, region or segment. */
export function targets(facts: Facts, links: readonly Link[], question: TargetQuestion): TargetList {
  const index = indexFacts(facts, question.asOf);
  const { segment, region } = question;
  requireLeaf(index.segments, segment);
  const weights = resolveWeights(question.weights);
  const seat = requireSeat(index, region);
  const firms = cellFirms(index, segment, seat.canonical);
  const isLocalFirm = (id: string) => isLocal(index, id, seat.canonical);
  const paths = indexLinks(links, {
    asOf: index.asOf,
    start: id =>
      isLocalFirm(id) ||
      (id.startsWith('reg:') && within(index.regions, id, seat.canonical)) ||
      (question.local?.(id) ?? false),
    ...(question.blocked && { blocked: question.blocked }),
    ...(question.degree && { degree: question.degree }),
  });
  const presence = presenceOf(index, segment, seat.canonical);
  const match = matchOf(index, segment, seat);

  const judge = (enterprise: string): Target => {
    const group = index.groupOf(enterprise);
    const alreadyHere = [...(presence.working.get(group) ?? [])];
    const localBranches = (presence.any.get(group) ?? []).filter(id => !alreadyHere.includes(id));
    const found = warmPathsTo(paths, enterprise);
    const own = paths.links.get(enterprise) ?? [];
    const findings: Partial<Record<FactorCode, Finding>> = {
      fit: fitOf(index.activities(segment).filter(row => row.enterprise === enterprise)),
      strength: strengthOf(index.firm(enterprise)!, index.asOf),
      reach: reachOf(
        found,
        suppliedHere(enterprise, own, isLocalFirm, index.asOf),
        [...alreadyHere, ...localBranches],
        index.asOf,
      ),
      match,
    };
    const { factors, score } = scored(findings, weights);
    const signed = presence.signed.has(group);
    return { rank: 0, enterprise, alreadyHere, localBranches, signed, score, factors, warmPaths: found };
  };

  const { fresh, expansions, signed } = outsideFirms(index, segment, seat.canonical);
  const nodes = ranked(fresh.map(judge));
  return {
    nodes,
    expansions: ranked(expansions.map(judge)),
    unplaced: ranked(firms.unplaced.map(judge)),
    possiblyLocal: firms.possibly,
    planned: [...firms.planned, ...signed].sort(),
    carriers: match.carriers,
    totalCount: nodes.length,
    weights,
  };
}

/** All six factors in order; those without data share one reason that names them and the interval they leave. */
function scored(
  findings: Partial<Record<FactorCode, Finding>>,
  weights: ScoreWeights,
): Pick<Target, 'factors' | 'score'> {
  const factors: Factor[] = FACTOR_CODES.map(code => ({
    code,
    value: findings[code]?.value ?? null,
    weight: weights[code],
    reasons: [...(findings[code]?.reasons ?? [])],
  }));
  const score = scoreOf(valuesOf(factors), weights);
  const unknown = factors.filter(factor => factor.value === null);
  for (const factor of unknown) {
    factor.reasons.push({
      code: 'TGT_UNKNOWN',
      numbers: { factors: unknown.map(({ code }) => code), low: score.low, high: score.high },
      basis: [],
    });
  }
  return { factors, score };
}

const ranked = (list: readonly Target[]): Target[] =>
  [...list].sort(byScore).map((target, i) => ({ ...target, rank: i + 1 }));

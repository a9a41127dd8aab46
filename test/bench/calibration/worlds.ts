/** Worlds with hidden firms: what lists name is seen, the rest is there and unseen. */
import type { Facts, FirmFact } from '../../../api/domain/facts.ts';
import { prng } from './prng.ts';

export interface World {
  name: string;
  /** What is known after hiding. */
  facts: Facts;
  /** Surveys it has. */
  lists: number;
}

/** A truth to hide from: everything in `facts` is known to be there. */
export interface Truth {
  name: string;
  facts: Facts;
  root: string;
  asOf: string;
  /** How big a firm is, standardised; 0 where not known. */
  bigness: ReadonlyMap<string, number>;
  /** Firms of one stratum are hidden in proportion. */
  stratum: (firm: FirmFact) => string;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The intercept at which the mean of logistic(intercept + taste·z) is `mean`, by bisection. */
export function interceptFor(mean: number, taste: number, z: readonly number[]): number {
  let [low, high] = [-30, 30];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    const share = z.reduce((sum, x) => sum + logistic(middle + taste * x), 0) / z.length;
    if (share < mean) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const surveyId = (k: number): string => `srv:list-${k}`;
const sourceId = (k: number): string => `src:list-${k}`;

/** The truth as lists see it: `named` says which lists (numbers from 0) name a firm; empty: it is hidden. */
function seenBy(truth: Truth, name: string, lists: number, named: ReadonlyMap<string, number[]>): World {
  const sources = (id: string): string[] => (named.get(id) ?? []).map(sourceId);
  const { facts } = truth;
  return {
    name,
    lists,
    facts: {
      ...facts,
      totals: [],
      firms: facts.firms
        .filter(({ id }) => sources(id).length > 0)
        .map(firm => ({ ...firm, sources: sources(firm.id) })),
      activities: facts.activities
        .filter(({ enterprise }) => sources(enterprise).length > 0)
        .map(row => ({ ...row, sources: sources(row.enterprise) })),
      surveys: Array.from({ length: lists }, (_, k) => ({
        id: surveyId(k),
        name: surveyId(k),
        kind: 'list' as const,
        sources: [sourceId(k)],
        segments: ['*'],
        regions: ['*'],
        recall: null,
        date: truth.asOf,
      })),
    },
  };
}

/** Chance that each list names a firm, by firm: mean `recalls[k]`, odds e^taste higher per unit of bigness. */
function chances(truth: Truth, recalls: readonly number[], taste: number): Map<string, number[]> {
  const z = truth.facts.firms.map(({ id }) => truth.bigness.get(id) ?? 0);
  const intercepts = recalls.map(recall => interceptFor(recall, taste, z));
  return new Map(
    truth.facts.firms.map(({ id }, i) => [id, intercepts.map(at => logistic(at + taste * z[i]!))]),
  );
}

/** Lists drawn independently of each other given the size of the firm; what none names is hidden. */
export function listWorld(truth: Truth, recalls: readonly number[], taste: number, seed: number): World {
  const random = prng(seed);
  const named = new Map<string, number[]>();
  for (const [id, p] of chances(truth, recalls, taste))
    named.set(
      id,
      p.flatMap((chance, k) => (random() < chance ? [k] : [])),
    );
  return seenBy(truth, `lists ${recalls.length}`, recalls.length, named);
}

/**
 * Hides the share `hidden` of the firms of each stratum (rounded at random, so that small strata count too); a
 * taste hides the small ones rather. The seen ones are named by lists as if these had been drawn independently
 * and at least one of them named the firm.
 */
export function stratifiedWorld(
  truth: Truth,
  hidden: number,
  lists: number,
  taste: number,
  seed: number,
): World {
  const random = prng(seed);
  const weights = Array.from({ length: lists }, () => 0.5 + random());
  const sum = weights.reduce((a, b) => a + b, 0);
  const recalls = weights.map(weight => 1 - hidden ** (weight / sum));
  const p = chances(truth, recalls, taste);
  const strata = new Map<string, FirmFact[]>();
  for (const firm of truth.facts.firms) {
    const key = truth.stratum(firm);
    const stratum = strata.get(key);
    if (stratum) stratum.push(firm);
    else strata.set(key, [firm]);
  }
  const named = new Map<string, number[]>();
  for (const [, firms] of [...strata].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const count = Math.floor(hidden * firms.length + random());
    // Weighted without replacement: the largest u^(1/w) (Efraimidis & Spirakis 2006).
    const missed = (id: string) => p.get(id)!.reduce((product, chance) => product * (1 - chance), 1);
    const order = firms
      .map(({ id }) => ({ id, key: random() ** (1 / missed(id)) }))
      .sort((a, b) => b.key - a.key);
    for (const { id } of order.slice(count)) named.set(id, atLeastOne(p.get(id)!, random));
  }
  return seenBy(truth, `hidden ${Math.round(100 * hidden)} %`, lists, named);
}

/** Independent draws, repeated until one is a hit; the likeliest one should that take too long. */
function atLeastOne(p: readonly number[], random: () => number): number[] {
  for (let attempt = 0; attempt < 200; attempt++) {
    const hits = p.flatMap((chance, k) => (random() < chance ? [k] : []));
    if (hits.length > 0) return hits;
  }
  return [p.indexOf(Math.max(...p))];
}

/** The truth without one of its own surveys: what only that survey's sources name is hidden. */
export function withoutSurvey(truth: Truth, survey: string): World {
  const { facts } = truth;
  const dropped = new Set(facts.surveys.find(({ id }) => id === survey)?.sources);
  const rest = (sources: readonly string[]) => sources.filter(source => !dropped.has(source));
  const surveys = facts.surveys
    .map(row => ({ ...row, sources: rest(row.sources) }))
    .filter(row => row.id !== survey && row.sources.length > 0);
  const activities = facts.activities
    .map(row => ({ ...row, sources: rest(row.sources) }))
    .filter(row => row.sources.length > 0);
  return {
    name: `without ${survey}`,
    lists: surveys.length,
    facts: {
      ...facts,
      totals: [],
      surveys,
      activities,
      firms: facts.firms.map(row => ({ ...row, sources: rest(row.sources) })),
    },
  };
}

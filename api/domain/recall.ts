/** What share of the firms a survey names, estimated from its overlap with the others. */
import type { ChainIndex } from './chain-index.ts';
import type { SurveyFact } from './facts.ts';
import { within } from './place.ts';
import type { Rules } from './rules.ts';
import { ageYears } from './time.ts';

/** Firms inside what a survey covers: a named by it and others, b by it alone, d by others alone. */
export interface Overlap {
  a: number;
  b: number;
  d: number;
}

/**
 * Recall before ageing, 0–1 (capture–recapture: Lincoln 1930, Chapman 1951, with odds ratio φ):
 * n₀₀ = φ·(b + ½)(d + ½)/(a + ½), ρ̂ = (a + b)/(a + b + d + n₀₀), shrunk to the prior π by the a + d firms that
 * tell about it: ((a + d)·ρ̂ + w·π)/(a + d + w).
 */
export function recallOf({ a, b, d }: Overlap, prior: number, rules: Rules): number {
  const unseen = (rules.phi * (b + 0.5) * (d + 0.5)) / (a + 0.5);
  const estimate = (a + b) / (a + b + d + unseen);
  return ((a + d) * estimate + rules.priorWeight * prior) / (a + d + rules.priorWeight);
}

/** The survey's own prior, else its kind's. */
export const priorOf = (survey: Pick<SurveyFact, 'kind' | 'recall'>, rules: Rules): number =>
  survey.recall ?? rules.priorRecall[survey.kind];

/** Share of its recall a survey keeps at `asOf`: 2^(−age/half-life). Undated: an age is assumed, not freshness. */
export const freshness = (date: string | null, asOf: string, rules: Rules): number =>
  2 ** (-(date === null ? rules.undatedSurveyYears : ageYears(date, asOf)) / rules.recallHalfLifeYears);

/** Leaves of a chain that a survey covers, in the chain's order. */
export const coveredLeaves = (index: ChainIndex, survey: SurveyFact, chain: string): readonly string[] =>
  index.memo(`covered|${survey.id}|${chain}`, () => {
    const covered = new Set(survey.segments);
    const leaves = index.segments.leavesUnder(chain);
    if (covered.has('*')) return leaves;
    return leaves.filter(leaf => index.segments.ancestors(leaf).some(segment => covered.has(segment)));
  });

/** Regions a survey covers, aliases resolved, in id order; `['*']` for all, the unplaced included. */
export const coveredRegions = (index: ChainIndex, survey: SurveyFact): string[] =>
  survey.regions.includes('*') ? ['*'] : [...new Set(survey.regions.map(index.regions.canonical))].sort();

/** a, b, d of a survey among the firms of a chain inside what it covers. */
export function overlap(index: ChainIndex, survey: SurveyFact, chain: string): Overlap {
  return index.memo(`overlap|${survey.id}|${chain}`, () => {
    const regions = coveredRegions(index, survey);
    const covers = (place: string | null) =>
      regions[0] === '*' || regions.some(region => within(index.regions, place, region));
    const members = new Set(coveredLeaves(index, survey, chain).flatMap(leaf => index.membersUnder(leaf)));
    const own = new Set(survey.sources);
    const counts = { a: 0, b: 0, d: 0 };
    for (const { region, sources } of members) {
      if (!covers(region)) continue;
      let [named, others] = [false, false];
      for (const source of sources) {
        if (own.has(source)) named = true;
        else others = true;
      }
      if (named && others) counts.a++;
      else if (named) counts.b++;
      else if (others) counts.d++;
    }
    return counts;
  });
}

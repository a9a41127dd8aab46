/** Until when a check settles a cell. */
import { chanceNoneUnseen } from './certainty.ts';
import { indexFacts } from './chain-index.ts';
import { coverageOf } from './coverage.ts';
import type { Facts } from './facts.ts';
import { measure } from './measure.ts';
import { freshness, priorOf, recallOf } from './recall.ts';
import { RULES } from './rules.ts';
import { requireLeaf } from './segments.ts';
import { addDays } from './time.ts';
import { type JudgeOptions, requireSeat } from './verdict.ts';

/** No check decides for longer: ~30 years, far beyond any half-life. */
const HORIZON_DAYS = 11_000;

/**
 * Last day (YYYY-MM-DD) until which the censuses of the leaf, without any other survey, keep the verdict MISSING
 * if nothing but time changes: c = 1 − Π(1 − ρ_k(t)) and c^κ against the limits of MISSING. Other surveys can
 * only make it longer. null where there is no such census, where somebody is or may be local, or where the
 * censuses alone are not enough on `asOf`. Throws as `judgeCell` does.
 */
export function decidesUntil(
  facts: Facts,
  options: Pick<JudgeOptions, 'region' | 'asOf' | 'rules'> & { segment: string },
): string | null {
  const rules = options.rules ?? RULES;
  const index = indexFacts(facts, options.asOf);
  requireLeaf(index.segments, options.segment);
  const seat = requireSeat(index, options.region);
  const { counted, providers } = measure(index, options.segment, seat, rules);
  if (providers.length > 0 || counted.possiblyLocal > 0) return null;

  const censuses = counted.surveys.filter(survey => survey.census);
  const decides = (day: string): boolean => {
    const aged = censuses.map(survey => ({
      ...survey,
      rho:
        recallOf(survey.overlap, priorOf(survey.fact, rules), rules) *
        freshness(survey.fact.date, day, rules),
    }));
    const { c } = coverageOf(aged, 0, null, rules);
    return c >= rules.missingCoverage && chanceNoneUnseen(rules.kappa, c, null, 0) >= rules.missingCertainty;
  };
  if (!decides(index.asOf)) return null;
  // Recall only falls, so it decides up to some day and not after: bisect for it.
  let [last, first] = [0, HORIZON_DAYS];
  while (first - last > 1) {
    const middle = Math.floor((last + first) / 2);
    if (decides(addDays(index.asOf, middle))) last = middle;
    else first = middle;
  }
  return addDays(index.asOf, last);
}

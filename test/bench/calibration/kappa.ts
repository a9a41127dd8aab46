/** κ of a chain by maximum likelihood, to compare the rule's fixed one with. */
import { expectedFromIndustry } from '../../../api/domain/certainty.ts';
import type { ChainIndex } from '../../../api/domain/chain-index.ts';
import { rootOf, type Seat, seatOf, spreadOf } from '../../../api/domain/measure.ts';
import { localFirms } from '../../../api/domain/providers.ts';
import { RULES } from '../../../api/domain/rules.ts';

/** A cell's count and what the other cells lead one to expect. */
export interface Count {
  seen: number;
  expected: number;
}

/** Log-likelihood of counts that are Gamma–Poisson with shape κ (negative binomial), without what κ does not change. */
export function logLikelihood(kappa: number, counts: readonly Count[]): number {
  let sum = 0;
  for (const { seen, expected } of counts) {
    // ln Γ(κ + y)/Γ(κ), term by term: y is small.
    for (let i = 0; i < seen; i++) sum += Math.log(kappa + i);
    sum += kappa * Math.log(kappa / (kappa + expected)) - seen * Math.log(kappa + expected);
  }
  return sum;
}

/**
 * The κ in [0.05, 50] with the largest likelihood times a log-normal prior around `prior` with standard deviation
 * `spread` of ln κ; golden-section search over ln κ.
 */
export function fitKappa(counts: readonly Count[], prior: number, spread: number): number {
  const worth = (log: number) =>
    logLikelihood(Math.exp(log), counts) - ((log - Math.log(prior)) / spread) ** 2 / 2;
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [Math.log(0.05), Math.log(50)];
  while (high - low > 1e-4) {
    const width = golden * (high - low);
    if (worth(high - width) >= worth(low + width)) high = low + width;
    else low = high - width;
  }
  return Math.exp((low + high) / 2);
}

/** Counts of a chain's leaves in the comparison regions of a level; each expectation leaves its own cell out. */
export function countsOf(index: ChainIndex, chain: string, level: Seat['level']): Count[] {
  const root = rootOf(index, chain);
  const regions = new Set(
    index
      .membersUnder(root)
      .flatMap(({ region }) => index.regions.ancestors(region ?? ''))
      .filter(id => index.regions.levels(id).includes(level)),
  );
  return [...regions].sort().flatMap(region => {
    const seat = seatOf(index, region);
    const inRegion = localFirms(index, root, seat.canonical).length;
    const industry = spreadOf(index, root, seat);
    const spread = spreadOf(index, chain, seat);
    const ofChain = localFirms(index, chain, seat.canonical).length;
    return index.segments.leavesUnder(chain).map(leaf => {
      const seen = localFirms(index, leaf, seat.canonical).length;
      const expected = expectedFromIndustry(
        spreadOf(index, leaf, seat).placed - seen,
        ofChain - seen,
        spread.placed - seen,
        { firmsInRegion: inRegion - seen, firms: industry.placed - seen, regions: industry.regions },
        RULES.industryWeight,
        RULES.leafPrior,
      );
      return { seen, expected };
    });
  });
}

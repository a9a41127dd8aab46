/** From the counted aggregates of one cell to its verdict: the whole rule, nothing but numbers in and out. */
import {
  chanceAtLeast,
  chanceNoneUnseen,
  expectedFirms,
  expectedFromIndustry,
  expectedSightings,
  type IndustryCounts,
} from './certainty.ts';
import { locationQuotient } from './concentration.ts';
import {
  type BearingTotal,
  type Coverage,
  type CoveringSurvey,
  capOf,
  coverageOf,
  zeroTotals,
} from './coverage.ts';
import type { Status } from './facts.ts';
import type { Verdict } from './results.ts';
import type { Rules } from './rules.ts';

/** Everything counted about a cell. Firms are distinct enterprises with a row that counts, planned left out. */
export interface Counted {
  /** n_s: firms of the leaf placed at the region's level. */
  firmsInSegment: number;
  /** a_r: firms of the chain local to the region. */
  firmsInRegion: number;
  /** A: firms of the chain placed at the region's level. */
  chainFirms: number;
  /** R ≥ 1: comparison regions with firms of the chain, the region itself included. */
  regions: number;
  /** The same for the industry above the chain: i_r, I, R_I. */
  industry: IndustryCounts;
  /** Firms of the leaf local to the region. */
  local: number;
  possiblyLocal: number;
  /** Firms of the chain known in the next region up, and how many of them at the region's level or finer. */
  above: { known: number; placed: number };
  surveys: readonly CoveringSurvey[];
  totals: readonly BearingTotal[];
  /** One per provider: its confidence. P is their number. */
  confidences: readonly number[];
  /** 1/HHI; null without providers. */
  suppliers: number | null;
}

export interface Judgement {
  verdict: Verdict;
  /** 0–1 */
  certainty: number;
  status: Status;
  coverage: Coverage;
  /** ℓ */
  placeShare: number;
  /** m */
  sightings: number;
  /** E; null where unbounded. */
  expected: number | null;
  rca: number | null;
  problems: string[];
}

/** ℓ: share of the chain's firms known in the next region up whose place is known finely enough; 1 for none. */
export const placeShareOf = ({ known, placed }: Counted['above']): number => (known > 0 ? placed / known : 1);

/** Whether the industry is large enough for its regional shares to be used. */
export const leansOnIndustry = ({ industry }: Pick<Counted, 'industry'>, rules: Rules): boolean =>
  industry.known >= rules.industryFirms;

/** m, by the industry's shares or from the chain alone. */
const sightingsOf = (counted: Counted, rules: Rules): number => {
  const { firmsInSegment: n, firmsInRegion: a, chainFirms: all, regions, industry } = counted;
  return leansOnIndustry(counted, rules)
    ? expectedFromIndustry(n, a, all, industry, rules.industryWeight, rules.leafPrior)
    : expectedSightings(n, a, all, regions);
};

/** The rule of design §4, "Coverage" and "Certainty". */
export function verdictFrom(counted: Counted, rules: Rules): Judgement {
  const providers = counted.confidences.length;
  // A firm that a source names without its place is possibly local: where none is, no place was lost.
  const placesKnown = leansOnIndustry(counted, rules) && counted.possiblyLocal === 0;
  const placeShare = placesKnown ? 1 : placeShareOf(counted.above);
  const coverage = coverageOf(counted.surveys, placeShare, capOf(counted.totals), rules);
  const sightings = sightingsOf(counted, rules);
  const expected = expectedFirms(sightings, coverage.c0);
  const noneUnseen = chanceNoneUnseen(rules.kappa, coverage.c, expected, providers);
  const rca = locationQuotient(
    counted.local,
    counted.firmsInRegion,
    counted.firmsInSegment,
    counted.chainFirms,
    rules.minChainFirms,
  );
  const zero = zeroTotals(counted.totals);
  const problems = [
    ...(zero.contradicted ? ['CONTRADICTS_TOTAL'] : []),
    ...(zero.ignored ? ['ZERO_TOTAL_IGNORED'] : []),
  ];
  const judged =
    providers === 0
      ? judgeEmpty(counted, coverage, noneUnseen, zero.stated, rules)
      : judgeProviders(counted, rca, noneUnseen, rules);
  return { status: 'inferred', ...judged, coverage, placeShare, sightings, expected, rca, problems };
}

type Judged = Pick<Judgement, 'verdict' | 'certainty'> & { status?: Status };

/**
 * Nobody local. A firm that may be local keeps it from `missing`, whatever else is said; a stated 0 is as sure
 * as a stated row at least.
 */
function judgeEmpty(
  counted: Counted,
  coverage: Coverage,
  noneUnseen: number,
  statedZero: boolean,
  rules: Rules,
): Judged {
  if (counted.possiblyLocal > 0) return { verdict: 'UNKNOWN', certainty: noneUnseen };
  if (statedZero)
    return { verdict: 'MISSING', certainty: Math.max(noneUnseen, rules.statedConfidence), status: 'stated' };
  const census = counted.surveys.some(survey => survey.census);
  const missing =
    (counted.firmsInSegment > 0 || census) &&
    coverage.c >= rules.missingCoverage &&
    noneUnseen >= rules.missingCertainty;
  if (!missing) return { verdict: 'UNKNOWN', certainty: noneUnseen };
  return { verdict: 'MISSING', certainty: noneUnseen, status: census ? 'stated' : 'inferred' };
}

/** Somebody is local; an RCA of null makes neither THIN nor STRONG. */
function judgeProviders(counted: Counted, rca: number | null, noneUnseen: number, rules: Rules): Judged {
  const { confidences } = counted;
  const suppliers = counted.suppliers ?? 0;
  const confidence = [...confidences].sort((a, b) => a - b).reduce((sum, p) => sum + p, 0);
  if (
    rca !== null &&
    rca >= rules.strongRca &&
    suppliers >= rules.strongSuppliers &&
    confidence >= rules.strongConfidence
  )
    return { verdict: 'STRONG', certainty: chanceAtLeast(rules.strongReal, confidences) };
  const few =
    suppliers < rules.thinSuppliers ||
    (rca !== null && rca < rules.thinRca && confidences.length < rules.thinProviders);
  if (!few) return { verdict: 'ADEQUATE', certainty: chanceAtLeast(rules.adequateReal, confidences) };
  const certainty = chanceAtLeast(1, confidences) * noneUnseen;
  return { verdict: certainty >= rules.thinCertainty ? 'THIN' : 'UNKNOWN', certainty };
}

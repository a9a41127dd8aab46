/** Every constant of the rules (design §4) in one table. Pass another table to try other values. */
import type { SurveyKind } from './facts.ts';

export interface Rules {
  /** φ: odds ratio by which lists favour the same big firms; assumed, sensible between 1 and 4. */
  phi: number;
  /** Values of φ under which each verdict is judged again, to show how much hangs on it. */
  phiRange: readonly number[];
  /** κ: shape of the Gamma–Poisson number of firms in a cell (maximum likelihood, listed companies). */
  kappa: number;
  /**
   * In an industry with at least this many known firms, a chain's regional shares lean on those of the whole
   * industry, and ℓ counts only where a firm of the leaf may be local. Below it, shares mean nothing.
   */
  industryFirms: number;
  /** w: weight of the industry's regional share, in firms of the chain. */
  industryWeight: number;
  /** β: firms added to a leaf's count, so that a leaf where none is known is not impossible. */
  leafPrior: number;
  /** Weight of a survey's prior recall, in firms. */
  priorWeight: number;
  /** π: prior recall by kind of survey. */
  priorRecall: Record<SurveyKind, number>;
  /** Years in which a survey's recall halves. */
  recallHalfLifeYears: number;
  /** Age taken for a survey without a date: nothing says that it is fresh. */
  undatedSurveyYears: number;
  /** MISSING needs at least this coverage and this certainty. */
  missingCoverage: number;
  missingCertainty: number;
  /** Certainty of what a publisher states outright: a row, a total of 0. */
  statedConfidence: number;
  /** Confidence of an inferred row that states none. */
  inferredConfidence: number;
  /** STRONG: RCA, effective suppliers and summed confidence of providers, each at least. */
  strongRca: number;
  strongSuppliers: number;
  strongConfidence: number;
  /** STRONG is as certain as this many real providers. */
  strongReal: number;
  /** THIN: fewer effective suppliers than this, or RCA below `thinRca` with fewer providers than `thinProviders`. */
  thinSuppliers: number;
  thinRca: number;
  thinProviders: number;
  thinCertainty: number;
  /** ADEQUATE is as certain as this many real providers. */
  adequateReal: number;
  /** RCA and density are null in a region with fewer firms of the chain. */
  minChainFirms: number;
  /** need = D/(D + needHalf); a local scenario adds `scenarioWeight` to D. */
  needHalf: number;
  scenarioWeight: number;
  /** plan: the segment named itself, an ancestor named, neither. */
  planNamed: number;
  planAncestor: number;
  planElse: number;
  /** Ids in `basis`; `basisCount` says how many there are. */
  basisLimit: number;
  /** Surveys that share sources beyond this many: only the best are compared with each other. */
  sharedSurveys: number;
}

export const RULES: Readonly<Rules> = {
  phi: 2,
  phiRange: [1, 4],
  kappa: 2.7,
  industryFirms: 100,
  industryWeight: 100,
  leafPrior: 0.5,
  priorWeight: 10,
  priorRecall: { census: 0.95, registry: 0.8, list: 0.4, mention: 0.1 },
  recallHalfLifeYears: 3,
  undatedSurveyYears: 3,
  missingCoverage: 0.2,
  missingCertainty: 0.7,
  statedConfidence: 0.95,
  inferredConfidence: 0.5,
  strongRca: 1,
  strongSuppliers: 3,
  strongConfidence: 3,
  strongReal: 3,
  thinSuppliers: 2,
  thinRca: 0.5,
  thinProviders: 3,
  thinCertainty: 0.5,
  adequateReal: 2,
  minChainFirms: 10,
  needHalf: 5,
  scenarioWeight: 3,
  planNamed: 1,
  planAncestor: 0.5,
  planElse: 0.2,
  basisLimit: 200,
  sharedSurveys: 18,
};

/**
 * Comparison regions of level city that are provinces by level: the municipalities, whose 市辖区 child
 * (code NN0100) is only another name of theirs, and the two special administrative regions. GB/T 2260 codes,
 * which are the region's id without its prefix.
 */
export const MUNICIPALITIES: readonly string[] = ['110000', '120000', '310000', '500000'];
export const SPECIAL_REGIONS: readonly string[] = ['810000', '820000'];

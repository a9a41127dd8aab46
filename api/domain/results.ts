/** What the rules answer: shaped like the public API, with ids where the API shows entities. */
import type { Status, SurveyKind } from './facts.ts';

export const VERDICTS = ['UNKNOWN', 'MISSING', 'THIN', 'ADEQUATE', 'STRONG'] as const;
export type Verdict = (typeof VERDICTS)[number];
export const ADVICES = ['CHECK_FIRST', 'FILL', 'STRENGTHEN', 'EXTEND', 'ANCHOR', 'WATCH', 'NONE'] as const;
export type Advice = (typeof ADVICES)[number];

/** Closed range; `point` null where fewer than two parts are known. */
export interface Interval {
  low: number;
  high: number;
  point: number | null;
}

/** Machine-readable; the screen writes the sentence (glossary, "Reason sentences"). */
export interface Reason {
  code: string;
  /** Placeholders of the sentence: numbers, ids, names, dates. */
  numbers: Record<string, number | string | string[] | null>;
  basis: string[];
}

export interface Factor {
  code: string;
  /** 0–1, null where unknown. */
  value: number | null;
  weight: number;
  reasons: Reason[];
}

/** One aggregate a verdict used; `statement` + `params` recount it, both null for a derived value. */
export interface Input {
  code: string;
  value: number | null;
  statement: string | null;
  /** Column of the statement's one row that holds the value. */
  column: string | null;
  params: Record<string, unknown> | null;
}

export interface SurveyUse {
  survey: string;
  name: string;
  kind: SurveyKind;
  /** ρ_k after ageing, 0–1. */
  recall: number;
  date: string | null;
  sources: string[];
  /** True for a census that names the leaf itself. */
  census: boolean;
  /** False where a survey of the same source counts in its place. */
  counted: boolean;
}

/** What the verdict would be under another odds ratio φ, the one constant that is assumed. */
export interface Sensitivity {
  phi: number;
  verdict: Verdict;
  certainty: number;
}

export interface CellVerdict {
  segment: string;
  region: string;
  asOf: string;
  verdict: Verdict;
  advice: Advice;
  /** c, 0–1. */
  coverage: number;
  certainty: number;
  surveys: SurveyUse[];
  /** Distinct groups (P) and distinct enterprises among local providers. */
  providers: number;
  localCount: number;
  outsideCount: number;
  possiblyLocalCount: number;
  unplacedCount: number;
  /** In no comparison region of the level (no region, one too coarse, or abroad): not in n_s, A and R. */
  notPlacedCount: number;
  plannedCount: number;
  status: Status;
  /** E; null where unbounded. */
  expected: number | null;
  /** Total ids used or contradicted. */
  totals: string[];
  /** `CONTRADICTS_TOTAL` and the like. */
  problems: string[];
  /** Enterprise ids, in id order. */
  localFirms: string[];
  possiblyLocalFirms: string[];
  plannedFirms: string[];
  effectiveSuppliers: number | null;
  sharesAssumed: boolean;
  rca: number | null;
  factors: Factor[];
  priority: Interval;
  reasons: Reason[];
  /** Over φ = 1 and 4. */
  sensitivity: Sensitivity[];
  /** First 200 ids. */
  basis: string[];
  basisCount: number;
  inputs: Input[];
}

export interface PanoramaSummary {
  unknown: number;
  unknownSeen: number;
  missing: number;
  thin: number;
  adequate: number;
  strong: number;
  /** Distinct local enterprises in the chain. */
  enterprises: number;
  /** Distinct sources behind them. */
  sources: number;
  /** The newest published total for this very chain and region. */
  total: string | null;
}

export interface Panorama {
  chain: string;
  region: string;
  asOf: string;
  groups: string[];
  segments: CellVerdict[];
  feeds: string[];
  summary: PanoramaSummary;
}

/** Ids and relation records of one path; `nodes.length === relations.length + 1`. */
export interface PathIds {
  nodes: string[];
  relations: Link[];
}

/** A relation as the store returns it, with both end ids. */
export interface Link {
  id: string;
  type: string;
  from: string;
  to: string;
  properties: Record<string, unknown>;
}

export interface WarmPath {
  /** Product of weight × confidence × freshness, 0–1. */
  strength: number;
  path: PathIds;
}

export interface Target {
  rank: number;
  enterprise: string;
  /** Enterprises of its group that already work here in this segment. */
  alreadyHere: string[];
  /** Enterprises of its group that are here in other segments. */
  localBranches: string[];
  signed: boolean;
  score: Interval;
  factors: Factor[];
  warmPaths: WarmPath[];
}

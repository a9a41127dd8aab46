/** Every constant of targets, introductions, criticality and cascades in settable tables. */

/** Weights of the target score; normalised to sum 1 before use. */
export interface ScoreWeights {
  fit: number;
  strength: number;
  reach: number;
  intent: number;
  match: number;
  risk: number;
}
export const SCORE_WEIGHTS: Readonly<ScoreWeights> = {
  fit: 0.25,
  strength: 0.2,
  reach: 0.2,
  intent: 0.1,
  match: 0.15,
  risk: 0.1,
};

export interface WarmPathRules {
  /** Weight of one step; a relation of another type is no step. */
  weights: Readonly<Record<string, number>>;
  /** Years in which a relation loses half of its worth. */
  halfLifeYears: number;
  /** Freshness of a relation that nothing dates. */
  undatedFreshness: number;
  /** Confidence of a stated relation; no relation is surer than one that a source states. */
  statedConfidence: number;
  /** Confidence of an inferred relation that states none. */
  inferredConfidence: number;
  /** A body with more partners than this is a hub: its word counts 1/(1 + log₂(degree/hubDegree)). */
  hubDegree: number;
}
export const WARM_PATH_RULES: Readonly<WarmPathRules> = {
  weights: {
    PART_OF: 1,
    INVESTS_IN: 0.8,
    SUPPLIES: 0.7,
    COOPERATES_WITH: 0.5,
    ALUMNI_OF: 0.4,
    HOMETOWN_OF: 0.3,
  },
  halfLifeYears: 5,
  undatedFreshness: 0.5,
  statedConfidence: 0.95,
  inferredConfidence: 0.5,
  hubDegree: 10,
};

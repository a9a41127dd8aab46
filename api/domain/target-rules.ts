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

export interface TargetRules {
  /** fit: how directly a role fills the segment. `unknown` where the row states none. */
  roles: Readonly<Record<string, number>>;
  /** strength: 万元 of revenue and employees that stand for 0 and for 1, on a logarithmic scale. */
  revenueWan: readonly [number, number];
  employees: readonly [number, number];
  sizes: Readonly<Record<'large' | 'medium' | 'small', number>>;
  listed: number;
  /** match: a carrier that focuses on the leaf itself, on a group or chain above it, on the whole industry. */
  focusLeaf: number;
  focusAbove: number;
  focusRoot: number;
}
export const TARGET_RULES: Readonly<TargetRules> = {
  roles: { maker: 1, developer: 1, integrator: 0.8, service: 0.7, distributor: 0.4, unknown: 0.7 },
  revenueWan: [1_000, 10_000_000],
  employees: [10, 100_000],
  sizes: { large: 1, medium: 0.6, small: 0.3 },
  listed: 1,
  focusLeaf: 1,
  focusAbove: 0.7,
  focusRoot: 0.4,
};

export interface StabilityRules {
  samples: number;
  seed: number;
  /** Sum of the Dirichlet's parameters: the larger, the closer the sampled weights stay to the chosen ones. */
  concentration: number;
}
/** With 20, a weight of 0.2 is drawn with a standard deviation of 0.087. */
export const STABILITY_RULES: Readonly<StabilityRules> = { samples: 1000, seed: 20190, concentration: 20 };

export interface CriticalityRules {
  /** An input of at least this weight is essential: without it nothing comes out, however good the others. */
  essentialWeight: number;
  /** How far a sibling segment with providers here can stand in for a missing input. */
  substitution: number;
  /** Importance of a segment downstream = base + perProvider × its local providers. */
  importanceBase: number;
  importancePerProvider: number;
}
export const CRITICALITY_RULES: Readonly<CriticalityRules> = {
  essentialWeight: 0.8,
  substitution: 0.5,
  importanceBase: 1,
  importancePerProvider: 1,
};

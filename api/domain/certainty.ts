/** How many firms to expect, and how sure a count is. Pure numbers; nothing here can give NaN or Infinity. */

const clamp = (p: number): number => Math.min(1, Math.max(0, p));

/**
 * m = (n_s + 1)·(a_r + 1)/(A + R): local sightings to expect if the region were like the others. `firmsInSegment`
 * n_s, `firmsInRegion` a_r of `chainFirms` A, `regions` R ≥ 1 with chain firms, the region itself included.
 */
export const expectedSightings = (
  firmsInSegment: number,
  firmsInRegion: number,
  chainFirms: number,
  regions: number,
): number => ((firmsInSegment + 1) * (firmsInRegion + 1)) / Math.max(1, chainFirms + regions);

/** Firms of the whole industry: local to the region, placed at its level, and regions with any, itself included. */
export interface IndustryCounts {
  /** All of them, wherever they are. */
  known: number;
  firmsInRegion: number;
  firms: number;
  regions: number;
}

/**
 * m where the industry is large enough to tell regions apart: m = (n_s + β)·(a_r + w·p_r)/(A + w) with the region's
 * share of the industry p_r = (i_r + 1)/(I + R_I). An empirical-Bayes share (Dirichlet–multinomial, Mosimann 1962;
 * shrinkage as in Efron & Morris 1973): the few firms of a chain say little about a region, those of all chains
 * say more. w was chosen by Brier score on half of the seed's regions, see test/bench/RESULTS-calibration.md.
 */
export const expectedFromIndustry = (
  firmsInSegment: number,
  firmsInRegion: number,
  chainFirms: number,
  industry: Omit<IndustryCounts, 'known'>,
  weight: number,
  leafPrior: number,
): number => {
  const share = (industry.firmsInRegion + 1) / Math.max(1, industry.firms + industry.regions);
  return ((firmsInSegment + leafPrior) * (firmsInRegion + weight * share)) / Math.max(1, chainFirms + weight);
};

/** E = m/c₀ firms; null (unbounded) where c₀ = 0. */
export const expectedFirms = (sightings: number, c0: number): number | null => {
  const expected = sightings / c0;
  return Number.isFinite(expected) ? expected : null;
};

/**
 * q(P) = ((κ + c·E)/(κ + E))^(κ + P): the chance that none is unseen when P were seen and each firm is seen with
 * chance c, firms being Gamma–Poisson with shape κ and mean E; its limit c^(κ + P) for an unbounded E (null).
 */
export const chanceNoneUnseen = (kappa: number, c: number, expected: number | null, seen: number): number =>
  clamp((expected === null ? c : (kappa + c * expected) / (kappa + expected)) ** (kappa + seen));

/** P(at least k of independent events happen): the tail of the Poisson–binomial distribution. */
export function chanceAtLeast(k: number, chances: readonly number[]): number {
  if (k <= 0) return 1;
  // below[i] = P(exactly i so far), i < k; sorted, so that the order of rows cannot change a bit of the sum.
  const below = new Array<number>(k).fill(0);
  below[0] = 1;
  for (const p of [...chances].sort((a, b) => a - b))
    for (let i = k - 1; i >= 0; i--) below[i] = below[i]! * (1 - p) + (i > 0 ? below[i - 1]! * p : 0);
  return chances.length < k ? 0 : clamp(1 - below.reduce((sum, p) => sum + p, 0));
}

/** Other estimates of how much lists cover together, to compare the rule with. Firms are given by list numbers. */

/** Known firms by how many lists name them and by which lists: pattern `0,2` → number of firms. */
export type Patterns = ReadonlyMap<string, number>;

export function patternsOf(named: Iterable<readonly string[]>): Map<string, number> {
  const patterns = new Map<string, number>();
  for (const lists of named) {
    const key = [...lists].sort().join(',');
    patterns.set(key, (patterns.get(key) ?? 0) + 1);
  }
  return patterns;
}

const seenIn = (patterns: Patterns): number => [...patterns.values()].reduce((sum, n) => sum + n, 0);
const share = (seen: number, unseen: number): number => (seen === 0 ? 0 : seen / (seen + unseen));

/**
 * Chao's lower bound of the unseen (Chao 1987, bias-corrected): (K − 1)/K · f₁(f₁ − 1)/(2(f₂ + 1)); the share seen
 * by K lists with it.
 */
export function chaoUnion(patterns: Patterns, lists: number): number {
  let [once, twice] = [0, 0];
  for (const [pattern, n] of patterns) {
    const times = pattern.split(',').length;
    if (times === 1) once += n;
    if (times === 2) twice += n;
  }
  return share(seenIn(patterns), (((lists - 1) / lists) * once * (once - 1)) / (2 * (twice + 1)));
}

/**
 * Log-linear model of three lists with all pairwise dependences and no third-order one (Fienberg 1972):
 * n₀₀₀ = n₁₁₁·n₁₀₀·n₀₁₀·n₀₀₁/(n₁₁₀·n₁₀₁·n₀₁₁), ½ added to each; the share seen. null unless there are three lists.
 */
export function logLinearUnion(patterns: Patterns, lists: readonly string[]): number | null {
  if (lists.length !== 3) return null;
  const [x, y, z] = [...lists].sort() as [string, string, string];
  const n = (...key: string[]) => (patterns.get(key.join(',')) ?? 0) + 0.5;
  const unseen = (n(x, y, z) * n(x) * n(y) * n(z)) / (n(x, y) * n(x, z) * n(y, z));
  return share(seenIn(patterns), unseen);
}

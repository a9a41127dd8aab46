/** The nearest spelling, for suggestions. */

/**
 * The candidate with the smallest edit distance to `text`, the first in code-unit order among equals;
 * null if none is within a third of its length (at least 1, at most 3 edits).
 */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let limit = Math.min(3, Math.max(1, Math.floor(text.length / 3)));
  for (const candidate of candidates) {
    if (candidate === text || Math.abs(candidate.length - text.length) > limit) continue;
    const distance = editDistance(text, candidate, limit);
    if (distance < limit || (distance === limit && (best === null || candidate < best))) {
      best = candidate;
      limit = distance;
    }
  }
  return best;
}

/** Levenshtein (1966) distance in code units; gives up with `limit + 1` once it must exceed `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cost = Math.min(change, previous[j]! + 1, current[j - 1]! + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length]!;
}

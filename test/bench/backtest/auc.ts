/** How well a ranking finds what happened. */

/**
 * Area under the ROC curve for one event among candidates (Mann & Whitney 1947): the share of the others whose score
 * is lower, ties counting half. null without others.
 */
export function aucOf(event: number, others: readonly number[]): number | null {
  if (others.length === 0) return null;
  const below = others.reduce((sum, x) => sum + (x < event ? 1 : x === event ? 0.5 : 0), 0);
  return below / others.length;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, x) => sum + x, 0) / values.length;

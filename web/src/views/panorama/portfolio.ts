import type { Words } from '../../i18n/index.ts';
import type { Portfolio } from './analysis.ts';

/** Rounding of the API's sums; a bound this close is the gain itself. */
const ROUNDING = 1e-9;

/**
 * How much better another portfolio of this size could be at most, as a share of the gain: 0 where this one is best.
 * Null where it gains nothing, so that no share of it exists.
 */
export function slack({ gain, upperBound }: Pick<Portfolio, 'gain' | 'upperBound'>): number | null {
  if (gain <= 0) return null;
  const share = upperBound / gain - 1;
  return share < ROUNDING ? 0 : share;
}

/** The bound in plain words. Rounded up: the sentence promises that nothing is better than this. */
export function boundText(found: Portfolio, t: Words): string {
  const words = t.panorama.portfolio;
  const share = slack(found);
  if (share === null) return '';
  const n = found.picks.length;
  const percent = Math.ceil(share * 1000) / 10;
  return share === 0 ? words.best(n) : words.bound(n, `${percent.toFixed(1)}%`);
}

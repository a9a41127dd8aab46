/** Maximum likelihood of κ, against closed forms and counts drawn with a known κ. */
import { describe, expect, it } from 'vitest';
import { indexFacts } from '../../api/domain/chain-index.ts';
import { type Count, countsOf, fitKappa, logLikelihood } from '../bench/calibration/kappa.ts';
import { prng } from '../bench/calibration/prng.ts';
import { many, merge, TODAY } from './builder.ts';

/** κ = 1 is geometric: P(y) = p·(1 − p)^y with p = 1/(1 + m). */
function geometric(count: number, m: number, seed: number): Count[] {
  const random = prng(seed);
  return Array.from({ length: count }, () => ({
    seen: Math.floor(Math.log(1 - random()) / Math.log(m / (1 + m))),
    expected: m,
  }));
}

describe('κ', () => {
  it('likelihood by hand: y = 0 and 2 at m = 1, κ = 1: ln ½ and ln(1·2·½·½²)', () => {
    expect(logLikelihood(1, [{ seen: 0, expected: 1 }])).toBeCloseTo(Math.log(0.5), 12);
    // Γ(3)/Γ(1) = 2; ½ for the zero part, ½² for the two seen.
    expect(logLikelihood(1, [{ seen: 2, expected: 1 }])).toBeCloseTo(Math.log(2 * 0.5 * 0.25), 12);
  });

  it('is found again from counts drawn with it', () => {
    expect(Math.abs(Math.log(fitKappa(geometric(4000, 1.5, 3), 2.7, 1)))).toBeLessThan(0.15);
  });

  it('is the prior where nothing tells', () => {
    expect(fitKappa([], 2.7, 0.5)).toBeCloseTo(2.7, 3);
    expect(fitKappa([{ seen: 0, expected: 0 }], 2.7, 0.5)).toBeCloseTo(2.7, 3);
  });

  it('counts each leaf in each region with firms, its own cell left out', () => {
    // reg:x: 3 firms in a; reg:y: 1 firm in b. Regions of level city with firms: x, y.
    const index = indexFacts(merge(many('x', 3, 'reg:x', 'seg:a'), many('y', 1, 'reg:y', 'seg:b')), TODAY);
    const counts = countsOf(index, 'seg:c', 'city');
    expect(counts.map(({ seen }) => seen)).toEqual([3, 0, 0, 1]);
    // (x, a): n = 0, a_r = 0, A = 1, i_r = 0, I = 1, R = 2: ½·100·(1/3)/101
    expect(counts[0]!.expected).toBeCloseTo((0.5 * (100 / 3)) / 101, 12);
    // (x, b): n = 1, a_r = 3, A = 4, i_r = 3, I = 4: 1.5·(3 + 100·4/6)/104
    expect(counts[1]!.expected).toBeCloseTo((1.5 * (3 + 400 / 6)) / 104, 12);
  });
});

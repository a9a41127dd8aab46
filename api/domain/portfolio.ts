/**
 * 招引组合方案: the outside enterprises with the largest joint gain for a chain in a region. The weight of a gap is its
 * priority on the graph as it is, frozen, so that the gain of a set does not depend on the order of its members.
 */

import { AppError } from '../errors.ts';
import { type ChainIndex, indexFacts } from './chain-index.ts';
import type { Facts } from './facts.ts';
import { GAP_VERDICTS } from './gaps.ts';
import { chooseGreedily, type GainModel } from './joint-gain.ts';
import { judgedUnder } from './judged.ts';
import { outsideFirms } from './presence.ts';
import type { CellVerdict } from './results.ts';
import { fitOf } from './target-factors.ts';
import { requireSeat } from './verdict.ts';

export const MAX_PORTFOLIO = 50;

export interface PortfolioPick {
  enterprise: string;
  /** What it adds to those picked before it. */
  marginalGain: number;
  /** Gaps in which it works and nobody picked before it does, in the chain's order. */
  closes: string[];
}

export interface Portfolio {
  picks: PortfolioPick[];
  /** F of the picks. */
  gain: number;
  /** No portfolio of this size gains more. */
  upperBound: number;
  /** Gaps without a priority (too little is known of them): they weigh nothing here. In the chain's order. */
  unweighted: string[];
}

/** w_s: the priority point of each gap, 0 where it has none. What is no gap gains nothing. */
export function gapWeights(cells: readonly CellVerdict[]): Map<string, number> {
  return new Map(
    cells
      .filter(cell => GAP_VERDICTS.includes(cell.verdict))
      .map(cell => [cell.segment, cell.priority.point ?? 0]),
  );
}

/** fit_es of every enterprise that would be a new project in a gap. */
export function gainModel(index: ChainIndex, cells: readonly CellVerdict[], region: string): GainModel {
  const weights = gapWeights(cells);
  const fits = new Map<string, Map<string, number>>();
  for (const segment of weights.keys()) {
    const rows = new Map<string, ReturnType<ChainIndex['activities']>[number][]>();
    for (const row of index.activities(segment)) {
      rows.set(row.enterprise, [...(rows.get(row.enterprise) ?? []), row]);
    }
    for (const enterprise of outsideFirms(index, segment, region).fresh) {
      const fit = fitOf(rows.get(enterprise) ?? []).value;
      if (fit === null || fit <= 0) continue;
      const own = fits.get(enterprise) ?? new Map<string, number>();
      fits.set(enterprise, own.set(segment, fit));
    }
  }
  return { weights, fits };
}

/** @throws AppError BAD_INPUT for a size outside 1–50, else as `judgeRegion` does. */
export function portfolio(
  facts: Facts,
  { chain, region, asOf, size = 5 }: { chain: string; region: string; asOf: string; size?: number },
): Portfolio {
  if (!Number.isInteger(size) || size < 1 || size > MAX_PORTFOLIO) {
    throw new AppError('BAD_INPUT', `size must be a whole number from 1 to ${MAX_PORTFOLIO}.`, { size });
  }
  const index = indexFacts(facts, asOf);
  const seat = requireSeat(index, region);
  const cells = judgedUnder(facts, chain, { region, asOf });
  const model = gainModel(index, cells, seat.canonical);
  const { picks, gain, upperBound } = chooseGreedily(model, size);
  const served = new Set<string>();
  return {
    picks: picks.map(({ enterprise, gain: marginalGain }) => {
      const works = model.fits.get(enterprise)!;
      const closes = cells
        .map(cell => cell.segment)
        .filter(segment => works.has(segment) && !served.has(segment));
      for (const segment of closes) served.add(segment);
      return { enterprise, marginalGain, closes };
    }),
    gain,
    upperBound,
    unweighted: cells
      .filter(cell => GAP_VERDICTS.includes(cell.verdict) && cell.priority.point === null)
      .map(cell => cell.segment),
  };
}

/** Runs all worlds of a truth and adds up certainties and truths, by group and region. */
import type { PlaceLevel } from '../../../api/domain/place.ts';
import { RULES } from '../../../api/domain/rules.ts';
import { DESIGN, type EmptyCell, ESTIMATORS, emptyCells, FITTED, groundOf, RULE } from './cells.ts';
import { hash, prng } from './prng.ts';
import { emptyTally, record, type Tally } from './stats.ts';
import { listWorld, stratifiedWorld, type Truth, type World } from './worlds.ts';

export const SEEDS = 10;
/** All regions of a level are judged in the worlds of the first so many seeds, in the others those with a known firm. */
const WHOLE_SEEDS = 1;
export const LISTS = [2, 3, 4];
/** Log-odds per standard deviation of size. */
export const TASTES = [0, 1];
const LOWEST_RECALL = 0.05;
const HIGHEST_RECALL = 0.6;
const LEAST_HIDDEN = 0.1;
const MOST_HIDDEN = 0.5;

/** Estimators shown on what is reported; the others are tried on the tuning half only. */
const REPORTED = [RULE, DESIGN, FITTED];

export type Half = 'tune' | 'held';
/** `seen`: regions with a known firm of the industry after hiding; `all`: each region of the level. */
export type Population = 'seen' | 'all';

export interface Group {
  truth: string;
  level: PlaceLevel;
  half: Half;
  population: Population;
  estimator: string;
  /** Number of lists, or of the truth's own surveys. */
  lists: number;
  /** How the world was made. */
  world: string;
}

/** Sums by group (as JSON) and region. */
export type Sums = Map<string, Map<string, Tally>>;

/** A fixed half of the regions, by a hash of the id. */
export const halfOf = (region: string): Half => (hash(region) % 2 === 0 ? 'tune' : 'held');

export interface SeededWorld extends World {
  seed: number;
}

export interface Plan {
  truth: Truth;
  level: PlaceLevel;
  /** Judge one in so many regions, picked by a hash of the id: where there are thousands. */
  every: number;
  worlds: Iterable<SeededWorld>;
  /** Estimators tried on the tuning half. */
  compare: boolean;
}

/** The worlds of a truth with made-up lists: both ways of hiding, both tastes, each number of lists, each seed. */
export function* madeWorlds(truth: Truth, seeds: number): Generator<SeededWorld> {
  for (let seed = 1; seed <= seeds; seed++)
    for (const taste of TASTES)
      for (const lists of LISTS) {
        const key = `${truth.name}|${seed}|${taste}|${lists}`;
        const random = prng(hash(key));
        const between = (low: number, high: number) => low + (high - low) * random();
        const suffix = taste === 0 ? 'no taste' : 'taste for big firms';
        const recalls = Array.from({ length: lists }, () => between(LOWEST_RECALL, HIGHEST_RECALL));
        yield {
          ...listWorld(truth, recalls, taste, hash(`${key}|lists`)),
          seed,
          name: `lists of their own, ${suffix}`,
        };
        const hidden = between(LEAST_HIDDEN, MOST_HIDDEN);
        yield {
          ...stratifiedWorld(truth, hidden, lists, taste, hash(`${key}|strata`)),
          seed,
          name: `10–50 % hidden by region, ${suffix}`,
        };
      }
}

export function collect(sums: Sums, { truth, level, every, worlds, compare }: Plan): void {
  const ground = groundOf(truth, level);
  const regions = ground.regions.filter(region => hash(`sample|${region}`) % every === 0);
  for (const world of worlds) {
    const groups = new Map<string, Map<string, Tally>>();
    const add = (half: Half, population: Population, estimator: string, cell: EmptyCell, p: number) => {
      const short = `${half}${population}${estimator}`;
      const group: Group = {
        truth: truth.name,
        level,
        half,
        population,
        estimator,
        lists: world.lists,
        world: world.name,
      };
      const byRegion = groups.get(short) ?? groupIn(sums, group);
      groups.set(short, byRegion);
      const tally = byRegion.get(cell.region) ?? emptyTally();
      byRegion.set(cell.region, tally);
      record(tally, p, cell.empty, RULES.missingCertainty);
    };
    const whole = world.seed <= WHOLE_SEEDS;
    for (const cell of emptyCells(ground, world, regions, whole)) {
      const half = halfOf(cell.region);
      const tried = compare && half === 'tune' ? Object.keys(ESTIMATORS) : REPORTED;
      for (const estimator of cell.seen ? tried : [RULE]) {
        const { certainty } = ESTIMATORS[estimator]!(cell);
        if (whole && estimator === RULE) add(half, 'all', estimator, cell, certainty);
        if (cell.seen) add(half, 'seen', estimator, cell, certainty);
      }
    }
  }
}

function groupIn(sums: Sums, group: Group): Map<string, Tally> {
  const key = JSON.stringify(group);
  const byRegion = sums.get(key) ?? new Map<string, Tally>();
  sums.set(key, byRegion);
  return byRegion;
}

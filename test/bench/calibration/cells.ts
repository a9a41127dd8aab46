/** Judges the empty cells of a world by the product's own rule and looks up whether they are truly empty. */
import { type ChainIndex, indexFacts } from '../../../api/domain/chain-index.ts';
import { type Measured, measure, measureSurveys, type Seat, seatOf } from '../../../api/domain/measure.ts';
import { comparedIn, type PlaceLevel } from '../../../api/domain/place.ts';
import { localFirms } from '../../../api/domain/providers.ts';
import { RULES, type Rules } from '../../../api/domain/rules.ts';
import { verdictFrom } from '../../../api/domain/verdict-rule.ts';
import { countsOf, fitKappa } from './kappa.ts';
import { chaoUnion, logLinearUnion, patternsOf } from './unions.ts';
import type { Truth, World } from './worlds.ts';

/** Where a level of a truth is judged, and what is there. */
export interface Ground {
  truth: Truth;
  level: PlaceLevel;
  /** Every comparison region of the level, in id order. */
  regions: readonly string[];
  leaves: readonly string[];
  /** `region|leaf` where a firm is. */
  occupied: ReadonlySet<string>;
  /** `region|leaf` where a firm may be, known only to lie in a region above: its truth is not known. */
  undecidable: ReadonlySet<string>;
}

export function groundOf(truth: Truth, level: PlaceLevel): Ground {
  const index = indexFacts(truth.facts, truth.asOf);
  const { regions: tree } = index;
  const leaves = index.segments.leavesUnder(truth.root);
  const regions = truth.facts.regions.map(({ id }) => id).filter(id => tree.levels(id).includes(level));
  const occupied = new Set<string>();
  const undecidable = new Set<string>();
  const at = (region: string) => comparedIn(tree, region, level, region).filter(r => regions.includes(r));
  const below = (region: string) => regions.filter(r => tree.ancestors(r).includes(tree.canonical(region)));
  for (const leaf of leaves)
    for (const { region } of index.membersUnder(leaf)) {
      if (region === null) continue;
      const places = index.memo(`at|${level}|${region}`, () => at(region));
      for (const r of places) occupied.add(`${r}|${leaf}`);
      if (places.length > 0) continue;
      for (const r of index.memo(`below|${level}|${region}`, () => below(region)))
        undecidable.add(`${r}|${leaf}`);
    }
  return { truth, level, leaves, occupied, undecidable, regions: regions.sort() };
}

/** What an estimator may look at. */
export interface Cell {
  measured: Measured;
  index: ChainIndex;
  leaf: string;
  seat: Seat;
}

/** Certainty that nobody is there, and whether the verdict is MISSING. */
export type Estimator = (cell: Cell) => { certainty: number; missing: boolean };

/** The rule itself, under a table of constants; recalls are estimated again where φ is another. */
export const ruleOf =
  (rules: Rules): Estimator =>
  ({ measured: { counted }, index, leaf, seat }) => {
    const surveys = rules.phi === RULES.phi ? counted.surveys : measureSurveys(index, leaf, seat, rules);
    const { certainty, verdict } = verdictFrom({ ...counted, surveys }, rules);
    return { certainty, missing: verdict === 'MISSING' };
  };

/** The rule with another estimate of what all lists cover together; the rule's own where there is none. */
const unionOf =
  (union: (cell: Cell, chain: string) => number | null): Estimator =>
  cell => {
    const { counted, chain } = cell.measured;
    const rho = cell.index.memo(`bench|${union.name}|${chain}`, () => union(cell, chain));
    if (rho === null) return ruleOf(RULES)(cell);
    const surveys = [{ id: 'srv:union', sources: ['src:union'], rho, census: false }];
    const { certainty, verdict } = verdictFrom({ ...counted, surveys }, RULES);
    return { certainty, missing: verdict === 'MISSING' };
  };

const patterns = ({ index }: Cell, chain: string) =>
  patternsOf(index.membersUnder(chain).map(({ sources }) => [...sources]));
const chao = (cell: Cell, chain: string) =>
  chaoUnion(patterns(cell, chain), cell.measured.counted.surveys.length);
const logLinear = (cell: Cell, chain: string) =>
  logLinearUnion(
    patterns(cell, chain),
    cell.measured.counted.surveys.flatMap(({ sources }) => sources),
  );

/** Standard deviation of ln κ around the rule's κ. */
const KAPPA_SPREAD = 0.7;
const fittedKappa: Estimator = cell => {
  const { chain } = cell.measured;
  const { level } = cell.seat;
  const kappa = cell.index.memo(`bench|kappa|${chain}|${level}`, () =>
    fitKappa(countsOf(cell.index, chain, level), RULES.kappa, KAPPA_SPREAD),
  );
  return ruleOf({ ...RULES, kappa })(cell);
};

export const RULE = 'the rule';
export const FITTED = 'κ of each chain by maximum likelihood, shrunk to 2.7';
export const DESIGN = 'without industry shares (design §4)';
/** The rule and what it is compared with. */
export const ESTIMATORS: Readonly<Record<string, Estimator>> = {
  [RULE]: ruleOf(RULES),
  [DESIGN]: ruleOf({ ...RULES, industryFirms: Number.POSITIVE_INFINITY }),
  'w = 20': ruleOf({ ...RULES, industryWeight: 20 }),
  'w = 50': ruleOf({ ...RULES, industryWeight: 50 }),
  'w = 200': ruleOf({ ...RULES, industryWeight: 200 }),
  [FITTED]: fittedKappa,
  'κ = 1': ruleOf({ ...RULES, kappa: 1 }),
  'κ = 5': ruleOf({ ...RULES, kappa: 5 }),
  'φ = 1': ruleOf({ ...RULES, phi: 1 }),
  'φ = 4': ruleOf({ ...RULES, phi: 4 }),
  'Chao’s bound for what lists cover together': unionOf(chao),
  'log-linear, where there are three lists': unionOf(logLinear),
};

export interface EmptyCell extends Cell {
  region: string;
  /** Truly nobody there. */
  empty: 0 | 1;
  /** A firm of the industry is known in the region, after hiding. */
  seen: boolean;
}

/** Each cell of these regions where nobody is seen and the truth is known; `unseenToo`: of regions not `seen` as well. */
export function* emptyCells(
  ground: Ground,
  world: World,
  regions: readonly string[],
  unseenToo: boolean,
): Generator<EmptyCell> {
  const index = indexFacts(world.facts, ground.truth.asOf);
  for (const region of regions) {
    const seat = seatOf(index, region);
    const seen = localFirms(index, ground.truth.root, seat.canonical).length > 0;
    if (!seen && !unseenToo) continue;
    for (const leaf of ground.leaves) {
      const key = `${region}|${leaf}`;
      const empty = !ground.occupied.has(key);
      if (empty && ground.undecidable.has(key)) continue;
      const measured = measure(index, leaf, seat, RULES);
      if (measured.providers.length > 0) continue;
      yield { region, leaf, measured, index, seat, seen, empty: empty ? 1 : 0 };
    }
  }
}

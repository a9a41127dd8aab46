/**
 * 引进测算: what would change if these enterprises landed here. No second copy of the rules: the same functions judge
 * the facts as they are and the facts with the chosen enterprises made local, and every difference is shown, also the
 * negative ones (a larger chain leads us to expect more firms elsewhere in it, so a gap there becomes less certain).
 *
 * Frozen between before and after: the recall of each survey. A list sees as well or as badly as it did; that a firm
 * moved is no news about the list.
 */
import { AppError } from '../errors.ts';
import { type ChainIndex, indexFacts } from './chain-index.ts';
import { criticalityOf } from './criticality.ts';
import type { Facts } from './facts.ts';
import { jointGain } from './joint-gain.ts';
import { judgedUnder } from './judged.ts';
import { summarise } from './panorama.ts';
import { gainModel } from './portfolio.ts';
import { isLocal } from './presence.ts';
import type { Advice, CellVerdict, Interval, PanoramaSummary, Verdict } from './results.ts';
import { feasibilityOf } from './structure.ts';
import { judgeCell, judgeRegion, requireSeat } from './verdict.ts';

export const MAX_LANDING = 50;

export interface LandingQuestion {
  enterprises: readonly string[];
  region: string;
  chain: string;
  /** Leaves they come for; everything they do under the chain by default. */
  segments?: readonly string[];
  asOf: string;
}

export interface LandedCell {
  segment: string;
  from: Verdict;
  to: Verdict;
  adviceBefore: Advice;
  adviceAfter: Advice;
  certaintyBefore: number;
  certaintyAfter: number;
  providersBefore: number;
  providersAfter: number;
  priorityBefore: Interval;
  priorityAfter: Interval;
  /** Landed enterprises that work in this leaf; all of them where the change comes from elsewhere in the chain. */
  because: string[];
  /** Whether one of them works in this leaf itself. */
  direct: boolean;
}

export interface Landing {
  before: PanoramaSummary;
  after: PanoramaSummary;
  /** Leaves of which verdict, advice, certainty, providers or priority differ, in the chain's order. */
  changed: LandedCell[];
  /** F of the landed enterprises (joint-gain.ts) with the priorities of before. */
  gain: number;
  /** Enterprises that change nothing: local already, or without an activity in the leaves asked for. */
  ignored: string[];
}

/**
 * @throws AppError BAD_INPUT for no or more than 50 enterprises or a segment outside the chain, NOT_FOUND for an
 * unknown enterprise, else as `judgeRegion` does.
 */
export function landing(facts: Facts, question: LandingQuestion): Landing {
  const { chain, region, asOf } = question;
  const index = indexFacts(facts, asOf);
  const seat = requireSeat(index, region);
  const before = judgedUnder(facts, chain, { region, asOf });
  const leaves = leavesOf(index, question);
  const { landed, ignored } = sort(index, question, leaves, seat.canonical);

  const moved = landed.size === 0 ? facts : madeLocal(facts, landed, seat.canonical, index.asOf);
  const after = landed.size === 0 ? before : judgeAgain(moved, before, question);
  const changed = before.flatMap((cell, i) => {
    const change = difference(cell, after[i]!, landed);
    return change === null ? [] : [change];
  });
  const model = gainModel(index, before, seat.canonical);
  const fits = new Map(
    [...model.fits].map(([id, own]) => [id, new Map([...own].filter(([leaf]) => landed.get(id)?.has(leaf)))]),
  );
  return {
    before: summarise(index, chain, region, before),
    after: summarise(indexFacts(moved, asOf), chain, region, after),
    changed,
    gain: jointGain({ weights: model.weights, fits }, [...landed.keys()]),
    ignored,
  };
}

function leavesOf(index: ChainIndex, { chain, segments }: LandingQuestion): Set<string> {
  const under = new Set(index.segments.leavesUnder(chain));
  const outside = segments?.find(segment => !under.has(segment));
  if (outside !== undefined) {
    throw new AppError('BAD_INPUT', `${outside} is no leaf of ${chain}.`, { segment: outside, chain });
  }
  return segments === undefined ? under : new Set(segments);
}

/** Landed enterprise → the leaves it lands in. A planned row counts: it is what would come true. */
function sort(index: ChainIndex, { enterprises }: LandingQuestion, leaves: Set<string>, region: string) {
  const wanted = [...new Set(enterprises)].sort();
  if (wanted.length === 0 || wanted.length > MAX_LANDING) {
    throw new AppError('BAD_INPUT', `Ask for 1 to ${MAX_LANDING} enterprises.`, {
      enterprises: wanted.length,
    });
  }
  const landed = new Map<string, Set<string>>();
  const ignored: string[] = [];
  for (const id of wanted) {
    if (index.firm(id) === undefined)
      throw new AppError('NOT_FOUND', `There is no enterprise ${id}.`, { id });
    const here = isLocal(index, id, region);
    const works = [...leaves].filter(
      leaf =>
        index.planned(leaf).some(row => row.enterprise === id) ||
        (!here && index.activities(leaf).some(row => row.enterprise === id)),
    );
    if (works.length === 0) ignored.push(id);
    else landed.set(id, new Set(works));
  }
  return { landed, ignored };
}

/**
 * The facts with the landed enterprises at `region` and their rows in the chosen leaves no longer planned. What they
 * do in other leaves stays where it was, under a second enterprise of the same group.
 */
export function madeLocal(
  facts: Facts,
  landed: ReadonlyMap<string, ReadonlySet<string>>,
  region: string,
  asOf: string,
): Facts {
  const stays = (id: string) => `${id}~elsewhere`;
  const left = new Set<string>();
  const activities = facts.activities.map(row => {
    const leaves = landed.get(row.enterprise);
    if (leaves === undefined || (row.since !== null && row.since > asOf)) return row;
    if (leaves.has(row.segment)) return row.planned ? { ...row, planned: false } : row;
    left.add(row.enterprise);
    return { ...row, enterprise: stays(row.enterprise) };
  });
  return {
    ...facts,
    version: `${facts.version}+landing`,
    activities,
    firms: facts.firms.flatMap(firm => {
      if (!landed.has(firm.id)) return [firm];
      const here = { ...firm, region };
      return left.has(firm.id) ? [here, { ...firm, id: stays(firm.id) }] : [here];
    }),
    parents: [...facts.parents, ...[...left].sort().map(id => ({ child: stays(id), parent: id }))],
  };
}

/** Judged as before, each chain with the recalls that its surveys had: a recall belongs to a survey and a chain. */
function judgeAgain(moved: Facts, before: readonly CellVerdict[], question: LandingQuestion): CellVerdict[] {
  const { region, asOf } = question;
  const { segments } = indexFacts(moved, asOf);
  const root = segments.ancestors(question.chain).at(-1)!;
  const options = {
    region,
    asOf,
    criticality: criticalityOf(moved, { chain: root, region, asOf }),
    feasibility: feasibilityOf(moved, { chain: root, region, asOf }),
  };
  const judged = new Map<string, CellVerdict>();
  for (const chain of new Set(before.map(cell => segments.chainOf(cell.segment)))) {
    const own = before.filter(cell => segments.chainOf(cell.segment) === chain);
    const recalls = new Map(own.flatMap(cell => cell.surveys.map(use => [use.survey, use.recall] as const)));
    const cells = segments.isLeaf(chain)
      ? [judgeCell(moved, { ...options, recalls, segment: chain })]
      : judgeRegion(moved, { ...options, recalls, chain });
    for (const cell of cells) judged.set(cell.segment, cell);
  }
  return before.map(cell => judged.get(cell.segment)!);
}

function difference(
  a: CellVerdict,
  b: CellVerdict,
  landed: ReadonlyMap<string, ReadonlySet<string>>,
): LandedCell | null {
  const shown = (cell: CellVerdict) =>
    JSON.stringify([cell.verdict, cell.advice, cell.certainty, cell.providers, cell.priority]);
  if (shown(a) === shown(b)) return null;
  const here = [...landed].filter(([, leaves]) => leaves.has(a.segment)).map(([id]) => id);
  return {
    segment: a.segment,
    from: a.verdict,
    to: b.verdict,
    adviceBefore: a.advice,
    adviceAfter: b.advice,
    certaintyBefore: a.certainty,
    certaintyAfter: b.certainty,
    providersBefore: a.providers,
    providersAfter: b.providers,
    priorityBefore: a.priority,
    priorityAfter: b.priority,
    because: here.length > 0 ? here : [...landed.keys()],
    direct: here.length > 0,
  };
}

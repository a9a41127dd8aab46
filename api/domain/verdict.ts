/** Judges the leaves of a chain in a region: verdict, advice, priority, and the ground of each number. */
import { AppError } from '../errors.ts';
import { type ChainIndex, indexFacts } from './chain-index.ts';
import type { Facts } from './facts.ts';
import { inputsOf, providerInput } from './inputs.ts';
import { type Measured, measure, measureSurveys, type Seat, seatOf } from './measure.ts';
import { adviceFor, needOf, planOf, priorityOf } from './priority.ts';
import { needReasons, planReasons, verdictReasons } from './reasons.ts';
import type { CellVerdict, Factor, Reason } from './results.ts';
import { RULES, type Rules } from './rules.ts';
import { requireChain, requireLeaf } from './segments.ts';
import { type Judgement, verdictFrom } from './verdict-rule.ts';

export interface JudgeOptions {
  region: string;
  /** YYYY, YYYY-MM (their last day) or YYYY-MM-DD. */
  asOf: string;
  /** Share of the downstream chain cut off without the leaf, 0–1, by leaf; unknown where absent. */
  criticality?: ReadonlyMap<string, number | null>;
  /** Density ω, 0–1, by leaf; unknown where absent or where the region has too few chain firms. */
  feasibility?: ReadonlyMap<string, number | null>;
  /** Recalls to take instead of the estimated ones, by survey id: for what-if and for tests. */
  recalls?: ReadonlyMap<string, number>;
  rules?: Readonly<Rules>;
}

/**
 * Every leaf under a node, in the chain's order. Throws NOT_FOUND for an unknown id, BAD_INPUT for a leaf or a
 * date that is none.
 */
export function judgeRegion(facts: Facts, options: JudgeOptions & { chain: string }): CellVerdict[] {
  const index = indexFacts(facts, options.asOf);
  requireChain(index.segments, options.chain);
  const judge = judgeIn(index, options);
  return index.segments.leavesUnder(options.chain).map(judge);
}

/** One leaf. Throws NOT_FOUND for an unknown id, BAD_INPUT for a node that is no leaf or a date that is none. */
export function judgeCell(facts: Facts, options: JudgeOptions & { segment: string }): CellVerdict {
  const index = indexFacts(facts, options.asOf);
  requireLeaf(index.segments, options.segment);
  return judgeIn(index, options)(options.segment);
}

/** The seat of a region. Throws NOT_FOUND for an unknown id. */
export function requireSeat(index: ChainIndex, region: string): Seat {
  if (!index.regions.byId.has(region))
    throw new AppError('NOT_FOUND', `There is no region ${region}.`, { region });
  return seatOf(index, region);
}

/** Judges leaves in one region; what several cells need of each other is measured once. */
function judgeIn(index: ChainIndex, options: JudgeOptions): (leaf: string) => CellVerdict {
  const rules = options.rules ?? RULES;
  const seat = requireSeat(index, options.region);
  const done = new Map<string, { measured: Measured; judged: Judgement }>();
  const judge = (leaf: string) => {
    const known = done.get(leaf);
    if (known) return known;
    const measured = measure(index, leaf, seat, rules, options.recalls);
    const fresh = { measured, judged: verdictFrom(measured.counted, rules) };
    done.set(leaf, fresh);
    return fresh;
  };
  const strong = (segment: string) =>
    index.segments.isLeaf(segment) && judge(segment).judged.verdict === 'STRONG';

  return leaf => {
    const { measured, judged } = judge(leaf);
    const need = needOf(index, leaf, seat, rules);
    const plan = planOf(index, leaf, seat, rules);
    const enough = measured.counted.firmsInRegion >= rules.minChainFirms;
    const because = {
      need: needReasons(index, seat, need, measured.providers.length),
      plan: planReasons(plan),
    };
    const factors = [
      factor('need', need.value, because.need),
      factor('criticality', options.criticality?.get(leaf) ?? null),
      factor('feasibility', enough ? (options.feasibility?.get(leaf) ?? null) : null),
      factor('plan', plan.value, because.plan),
    ];
    const gap = judged.verdict !== 'ADEQUATE' && judged.verdict !== 'STRONG';
    const fedByStrong = index.feedsTo(leaf).some(edge => strong(edge.from));
    const inputs = [
      ...inputsOf(index, leaf, seat, measured, judged, rules),
      ...need.feeds.map(({ to, providers }) => providerInput(`P:${to}`, providers, to, seat, index.asOf)),
    ];
    const basis = basisOf(index, leaf, measured);
    return {
      segment: leaf,
      region: seat.region,
      asOf: index.asOf,
      verdict: judged.verdict,
      advice: adviceFor(judged.verdict, need.value, fedByStrong, need.scenarios.length),
      coverage: judged.coverage.c,
      certainty: judged.certainty,
      surveys: measured.counted.surveys.map(({ id, fact, rho, census }) => ({
        survey: id,
        name: fact.name,
        kind: fact.kind,
        recall: rho,
        date: fact.date,
        sources: fact.sources,
        census,
        counted: judged.coverage.counted.includes(id),
      })),
      providers: measured.providers.length,
      localCount: measured.firms.local.length,
      outsideCount: measured.firms.outside.length,
      possiblyLocalCount: measured.firms.possibly.length,
      unplacedCount: measured.firms.unplaced.length,
      notPlacedCount: measured.notPlaced,
      plannedCount: measured.firms.planned.length,
      status: judged.status,
      expected: judged.expected,
      totals: measured.counted.totals.map(total => total.id),
      problems: judged.problems,
      localFirms: measured.firms.local,
      possiblyLocalFirms: measured.firms.possibly,
      plannedFirms: measured.firms.planned,
      effectiveSuppliers: measured.counted.suppliers,
      sharesAssumed: measured.sharesAssumed,
      rca: judged.rca,
      factors,
      priority: priorityOf(factors.map(({ value }) => value)),
      reasons: gap
        ? [...verdictReasons(index, leaf, seat, measured, judged, need), ...because.need, ...because.plan]
        : [],
      sensitivity: rules.phiRange.map(phi =>
        sensitivity(index, leaf, seat, measured, { ...rules, phi }, options),
      ),
      basis: basis.slice(0, rules.basisLimit),
      basisCount: basis.length,
      inputs,
    };
  };
}

const FACTORS = 4;
const factor = (code: string, value: number | null, reasons: Reason[] = []): Factor => ({
  code,
  value,
  weight: 1 / FACTORS,
  reasons,
});

/** The same counts judged with another φ. */
function sensitivity(
  index: ChainIndex,
  leaf: string,
  seat: Seat,
  measured: Measured,
  rules: Rules,
  options: JudgeOptions,
): CellVerdict['sensitivity'][number] {
  const surveys = measureSurveys(index, leaf, seat, rules, options.recalls);
  const { verdict, certainty } = verdictFrom({ ...measured.counted, surveys }, rules);
  return { phi: rules.phi, verdict, certainty };
}

/** The cell's own evidence: surveys, totals, possibly local firms and providers with their rows, in id order each. */
function basisOf(index: ChainIndex, leaf: string, measured: Measured): string[] {
  const { firms, counted } = measured;
  const possibly = new Set(firms.possibly);
  return [
    ...counted.surveys.map(survey => survey.id),
    ...counted.totals.map(total => total.id),
    ...firms.possibly,
    ...index.activities(leaf).flatMap(row => (possibly.has(row.enterprise) ? [row.id] : [])),
    ...firms.local,
    ...measured.providers
      .flatMap(provider => provider.rows)
      .map(row => row.id)
      .sort(),
  ];
}

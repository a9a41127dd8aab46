/** The plan's targets (规划指标) against what the graph holds. What is not known stays unknown. */

import { type ChainIndex, indexFacts } from './chain-index.ts';
import type { Facts } from './facts.ts';
import type { EntityRow } from './load-facts.ts';
import { placeOf, within } from './place.ts';
import type { Reader } from './reader.ts';
import { countsAt } from './time.ts';
import { requireSeat } from './verdict.ts';

export type GoalState = 'MET' | 'SHORT' | 'UNKNOWN';

export interface GoalProgress {
  goal: string;
  name: string;
  quote: string;
  metric: string;
  comparator: string;
  target: number;
  upper: number | null;
  threshold: number | null;
  thresholdUnit: string | null;
  scope: string | null;
  unit: string;
  deadline: string | null;
  state: GoalState;
  known: number | null;
  knownExclusive: number | null;
  unknownCount: number;
  basis: string[];
}

interface Count {
  known: number | null;
  exclusive: number | null;
  /** How many more there could be among the known candidates. */
  unknown: number;
  basis: string[];
}

/** Ranks of the plan's named carriers: 1 core, 2 wheels, 3 parks, 4 zones. */
const NAMED_RANKS = new Set(['core', 'wheel', 'park', 'zone']);

/** Goals whose region is `region` or contains it, in id order. Throws NOT_FOUND for an unknown region. */
export async function goals(
  reader: Reader,
  facts: Facts,
  { region, asOf }: { region: string; asOf: string },
): Promise<GoalProgress[]> {
  const index = indexFacts(facts, asOf);
  requireSeat(index, region);
  const tree = index.regions;
  const rows = await reader.run('entities_of_kind', { kinds: ['GOAL', 'OBSERVATION', 'CARRIER'] });
  const bearing = rows.filter(row => row.kind === 'GOAL' && within(tree, region, String(row.props.region)));
  const inside = (row: EntityRow) => placeOf(tree, text(row.props.region), region) === 'local';
  const counts = rows.filter(row => countsAt(text(row.props.since), index.asOf) && inside(row));
  const thresholds = bearing
    .map(goal => goal.props.threshold)
    .filter(value => typeof value === 'number')
    .sort((a, b) => a - b);
  return bearing.map(goal => {
    const count = measure(goal, counts, index, region, thresholds);
    const target = Number(goal.props.value);
    return {
      goal: goal.id,
      name: String(goal.props.name),
      quote: String(goal.props.quote),
      metric: String(goal.props.metric),
      comparator: String(goal.props.comparator),
      target,
      upper: number(goal.props.upper),
      threshold: number(goal.props.threshold),
      thresholdUnit: text(goal.props.thresholdUnit),
      scope: text(goal.props.scope),
      unit: text(goal.props.unit) ?? '',
      deadline: text(goal.props.deadline),
      state: stateOf(String(goal.props.comparator), target, count),
      known: count.known,
      knownExclusive: count.exclusive,
      unknownCount: count.unknown,
      basis: count.basis,
    };
  });
}

function measure(
  goal: EntityRow,
  counts: readonly EntityRow[],
  index: ChainIndex,
  region: string,
  thresholds: readonly number[],
): Count {
  const { metric, threshold } = goal.props;
  if (metric === 'enterprises_revenue_over' && typeof threshold === 'number') {
    return firmsOver(threshold, thresholds.find(value => value > threshold) ?? null, index, region);
  }
  if (metric === 'carriers_layout') {
    const named = counts.filter(row => row.kind === 'CARRIER' && NAMED_RANKS.has(String(row.props.rank)));
    return { known: named.length, exclusive: null, unknown: 0, basis: named.map(row => row.id) };
  }
  const measured = counts
    .filter(row => row.kind === 'OBSERVATION' && row.props.metric === metric)
    .sort(
      (a, b) =>
        String(b.props.since ?? '').localeCompare(String(a.props.since ?? '')) || (a.id < b.id ? -1 : 1),
    )[0];
  if (!measured) return { known: null, exclusive: null, unknown: 0, basis: [] };
  return { known: Number(measured.props.value), exclusive: null, unknown: 0, basis: [measured.id] };
}

/** Local chain firms with revenue over the limit (万元); a firm without revenue is unknown, not below. */
function firmsOver(threshold: number, next: number | null, index: ChainIndex, region: string): Count {
  const active = new Set(
    index.facts.segments.flatMap(({ id }) => index.activities(id).map(row => row.enterprise)),
  );
  const local = index.facts.firms.filter(
    firm => active.has(firm.id) && placeOf(index.regions, firm.region, region) === 'local',
  );
  const stated = local.filter(firm => firm.revenueWan !== null);
  const over = stated.filter(firm => firm.revenueWan! > threshold);
  return {
    known: stated.length ? over.length : null,
    exclusive: stated.length ? over.filter(firm => next === null || firm.revenueWan! <= next).length : null,
    unknown: local.length - stated.length,
    basis: over.map(firm => firm.id).slice(0, 200),
  };
}

/** MET needs only what is known; SHORT needs that nothing unknown could reach the target. */
function stateOf(comparator: string, target: number, { known, unknown }: Count): GoalState {
  if (known === null) return 'UNKNOWN';
  const reaches = (value: number) => (comparator === '>' ? value > target : value >= target);
  if (reaches(known)) return 'MET';
  return reaches(known + unknown) ? 'UNKNOWN' : 'SHORT';
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

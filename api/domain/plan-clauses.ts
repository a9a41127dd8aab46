/** The plan as it reads: its goals and clauses in order, each with what it names. */
import { indexFacts } from './chain-index.ts';
import type { Facts } from './facts.ts';
import type { EntityRow } from './load-facts.ts';
import { within } from './place.ts';
import type { Reader } from './reader.ts';
import { countsAt } from './time.ts';

export interface PlanClause {
  /** Goal or policy. */
  id: string;
  /** Ids of what it names, in id order. */
  named: string[];
}

/**
 * Goals and clauses that bear on `region` (theirs is it, or lies around it): by the order stated, else by the
 * words of the clause, then id.
 */
export async function planClauses(
  reader: Reader,
  facts: Facts,
  { region, asOf }: { region: string; asOf: string },
): Promise<PlanClause[]> {
  const { regions } = indexFacts(facts, asOf);
  const rows = await reader.run('plan_clauses', {});
  return rows
    .filter(
      ({ props }) => countsAt(text(props.since), asOf) && within(regions, region, text(props.region) ?? ''),
    )
    .sort((a, b) => orderOf(a) - orderOf(b) || compare(clauseOf(a), clauseOf(b)) || compare(a.id, b.id))
    .map(({ id, named }) => ({ id, named: [...named].sort() }));
}

type Row = Pick<EntityRow, 'props'>;
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** Those without a stated order come last. */
const orderOf = ({ props }: Row): number =>
  typeof props.order === 'number' ? props.order : Number.MAX_SAFE_INTEGER;
const clauseOf = ({ props }: Row): string => text(props.clause) ?? '';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import { queryOptions } from '@tanstack/react-query';
import { gql } from './client.ts';
import type { EntityKind } from './explore.ts';
import type { Source } from './types.ts';

/** Operations of the page 规划指标: goals with what is known of them, and the clauses with what they name. */

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
  /** Null where nothing is known: never shown as 0. */
  known: number | null;
  knownExclusive: number | null;
  unknownCount: number;
  basis: string[];
}

export interface NamedItem {
  id: string;
  kind: EntityKind;
  name: string;
  nameEn: string | null;
  aliases: string[];
  leaf?: boolean;
}

export interface Clause {
  entity: {
    id: string;
    kind: 'GOAL' | 'POLICY';
    name: string;
    quote: string;
    /** Where in the plan, headings joined by `/`; policies only. */
    clause?: string | null;
    action?: string | null;
    provenance: { sources: Source[] };
  };
  named: NamedItem[];
}

export interface Plan {
  goals: GoalProgress[];
  planClauses: Clause[];
}

const PLAN = `query Plan($region: ID!, $asOf: Date) {
  goals(region: $region, asOf: $asOf) {
    goal name quote metric comparator target upper threshold thresholdUnit scope unit deadline
    state known knownExclusive unknownCount basis
  }
  planClauses(region: $region, asOf: $asOf) {
    entity {
      id kind name
      provenance { sources { id title publisher date url } }
      ... on Goal { quote }
      ... on Policy { quote clause action }
    }
    named { id kind name nameEn aliases ... on Segment { leaf } }
  }
}`;

export const planQuery = (region: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['plan', region, asOf],
    queryFn: ({ signal }) => gql<Plan>(PLAN, { region, asOf }, { signal }),
    staleTime: 60_000,
  });

/** What resolvers hand to one another: rows of the store with the names of the schema. */

import type { About } from '../domain/about.ts';
import type { EntityRow, RelationRow } from '../domain/load-facts.ts';
import type { Target, Verdict } from '../domain/results.ts';
import type { TargetList } from '../domain/targets.ts';
import type { Kind, RelationType } from '../domain/vocabulary.ts';

/** `about`, with what the server itself knows. */
export interface AboutShape extends About {
  engine: string;
  today: string;
  canEdit: boolean;
}

export interface ProvenanceShape {
  status: 'STATED' | 'INFERRED';
  sourceIds: string[];
  asOf: string | null;
  confidence: number | null;
}

/** An entity as the schema shows it: the stored properties, and what every kind has. */
export type EntityShape = Record<string, unknown> & {
  __typename: string;
  id: string;
  kind: Kind;
  name: string;
  nameEn: string | null;
  aliases: string[];
  provenance: ProvenanceShape;
};

/** Leaves by verdict. */
export type VerdictCountsShape = Record<Verdict, number>;

export interface ActivityShape {
  id: string;
  segmentId: string;
  role: string | null;
  product: string | null;
  share: number | null;
  planned: boolean;
  provenance: ProvenanceShape;
}

export interface RelationShape {
  id: string;
  type: RelationType;
  from: string;
  to: string;
  properties: Record<string, unknown>;
  provenance: ProvenanceShape;
}

export interface CheckShape {
  id: string;
  segment: string;
  region: string;
  date: string;
  complete: boolean;
  searched: string;
  checkedBy: string | null;
  note: string | null;
  sourceId: string;
}

export interface CheckOutcome {
  id: string;
  cell: { segment: string; region: string };
}

export interface PathShape {
  nodes: string[];
  relations: RelationRow[];
}

/** One page of the ranked targets; the short lists beside it are whole. */
export type TargetPage = Omit<TargetList, 'nodes' | 'weights'> & {
  nodes: Target[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

const TYPE_NAMES: Record<Kind, string> = {
  CHAIN: 'Segment',
  SEGMENT: 'Segment',
  TECHNOLOGY: 'Technology',
  ENTERPRISE: 'Enterprise',
  INSTITUTION: 'Institution',
  CARRIER: 'Carrier',
  REGION: 'Region',
  SCENARIO: 'Scenario',
  GOAL: 'Goal',
  POLICY: 'Policy',
  SOURCE: 'SourceEntity',
  SURVEY: 'Survey',
  TOTAL: 'PublishedTotal',
  OBSERVATION: 'Observation',
  GAP: 'Gap',
  DATASET: 'DataSet',
};

const optional = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

export const provenanceOf = (props: Record<string, unknown>): ProvenanceShape => ({
  status: props.status === 'inferred' ? 'INFERRED' : 'STATED',
  sourceIds: strings(props.sources),
  asOf: optional(props.asOf),
  confidence: typeof props.confidence === 'number' ? props.confidence : null,
});

/** A stored entity as the schema shows it. A source is its own source. */
export function entityShape({ id, kind, props }: EntityRow): EntityShape {
  const provenance = provenanceOf(props);
  return {
    ...props,
    __typename: TYPE_NAMES[kind],
    id,
    kind,
    name: String(props.name),
    nameEn: optional(props.nameEn),
    aliases: strings(props.aliases),
    provenance: kind === 'SOURCE' ? { ...provenance, sourceIds: [id] } : provenance,
  };
}

/** Columns of a relation that a reader may see, in the order of their names: engines have one each of their own. */
export function relationShape({ id, type, from, to, props }: RelationRow): RelationShape {
  const { id: _, sources: __, status: ___, column: ____, ...shown } = props;
  const properties = Object.fromEntries(Object.entries(shown).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { id, type, from, to, properties, provenance: provenanceOf(props) };
}

/** A recorded check: the survey it became. */
export function checkShape({ id, props }: EntityRow): CheckShape {
  return {
    id,
    segment: strings(props.segments)[0] ?? '',
    region: strings(props.regions)[0] ?? '',
    date: String(props.date),
    complete: props.complete === true,
    searched: String(props.population ?? ''),
    checkedBy: optional(props.checkedBy),
    note: optional(props.note),
    sourceId: strings(props.sources)[0] ?? '',
  };
}

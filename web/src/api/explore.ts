import { queryOptions } from '@tanstack/react-query';
import { gql } from './client.ts';
import type { Provenance, RelationType } from './types.ts';

/** Kinds as the schema lists them; `web/src/graph/explore-look.ts` has a look for each. */
export const ENTITY_KINDS = [
  'CHAIN',
  'SEGMENT',
  'TECHNOLOGY',
  'ENTERPRISE',
  'INSTITUTION',
  'CARRIER',
  'REGION',
  'SCENARIO',
  'GOAL',
  'POLICY',
  'SOURCE',
  'SURVEY',
  'TOTAL',
  'OBSERVATION',
  'GAP',
  'DATASET',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Enough of an entity to draw it and to list it. */
export interface EntityItem {
  id: string;
  kind: EntityKind;
  name: string;
  nameEn: string | null;
  provenance: Provenance;
  /** Segments only: whether it takes firms and a verdict. */
  leaf?: boolean;
}

export interface RelationItem {
  id: string;
  type: RelationType;
  /** As stored: upstream → downstream, firm → segment, supplier → customer … */
  from: string;
  to: string;
  properties: Record<string, unknown>;
  provenance: Provenance;
}

export interface NeighbourItem {
  entity: EntityItem;
  relation: RelationItem;
  /** How many relations the neighbour has. */
  degree: number;
}

export type Way = 'IN' | 'OUT' | 'BOTH';

export interface TypeTotal {
  type: RelationType;
  direction: Way;
  count: number;
}

export interface Neighbours {
  nodes: NeighbourItem[];
  totals: TypeTotal[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export interface PathItem {
  nodes: EntityItem[];
  relations: RelationItem[];
}

/** Answers of a picture: entities in the order asked for, null where an id does not exist. */
export interface PictureData {
  entities: (EntityItem | null)[];
  relationsAmong: RelationItem[];
}

const PROVENANCE = `provenance {
  status asOf confidence sources { id title publisher date url }
}`;
const ENTITY = `id kind name nameEn ${PROVENANCE} ... on Segment { leaf }`;
const RELATION = `id type from to properties ${PROVENANCE}`;

const PICTURE = `query Picture($ids: [ID!]!) {
  entities(ids: $ids) { ${ENTITY} }
  relationsAmong(ids: $ids) { ${RELATION} }
}`;

/** Everything a picture of these entities shows; at most 200 ids. */
export const pictureQuery = (ids: readonly string[]) => {
  const sorted = [...ids].sort();
  return queryOptions({
    queryKey: ['explore', 'picture', sorted],
    queryFn: ({ signal }) => gql<PictureData>(PICTURE, { ids: sorted }, { signal }),
    enabled: sorted.length > 0,
  });
};

const FIND = `query Find($text: String!, $first: Int) {
  search(text: $text, first: $first) {
    matched entity { id kind name nameEn aliases }
  }
}`;

export interface Found {
  matched: string;
  entity: { id: string; kind: EntityKind; name: string; nameEn: string | null; aliases: string[] };
}

/** Search hits, best first, with the aliases that may be what was typed. */
export const findQuery = (text: string, first = 20) =>
  queryOptions({
    queryKey: ['explore', 'find', text, first],
    queryFn: ({ signal }) =>
      gql<{ search: Found[] }>(FIND, { text, first }, { signal }).then(data => data.search),
    enabled: text.trim() !== '',
    staleTime: 60_000,
  });

const NEIGHBOURS = `query Neighbours($id: ID!, $types: [RelationType!], $direction: Direction, $first: Int) {
  neighbours(id: $id, types: $types, direction: $direction, first: $first) {
    nodes { degree entity { ${ENTITY} } relation { ${RELATION} } }
    totals { type direction count }
    pageInfo { hasNextPage endCursor }
  }
}`;

export interface NeighbourArgs {
  id: string;
  types?: RelationType[];
  direction?: Way;
  /** 1–200. */
  first: number;
}

export const neighboursQuery = ({ id, types, direction = 'BOTH', first }: NeighbourArgs) =>
  queryOptions({
    queryKey: ['explore', 'neighbours', id, types ?? null, direction, first],
    queryFn: ({ signal }) =>
      gql<{ neighbours: Neighbours }>(
        NEIGHBOURS,
        { id, types: types ?? null, direction, first },
        { signal },
      ).then(data => data.neighbours),
  });

const PATHS = `query Paths($from: ID!, $to: ID!, $first: Int) {
  paths(from: $from, to: $to, first: $first) {
    nodes { ${ENTITY} } relations { ${RELATION} }
  }
}`;

/** Shortest paths along business relations, at most four hops. */
export const pathsQuery = (from: string, to: string, first = 5) =>
  queryOptions({
    queryKey: ['explore', 'paths', from, to, first],
    queryFn: ({ signal }) =>
      gql<{ paths: PathItem[] }>(PATHS, { from, to, first }, { signal }).then(data => data.paths),
  });

/** So many entities are counted by one request. */
export const DEGREE_BATCH = 25;

/** How many relations each of at most `DEGREE_BATCH` entities has; ids that do not exist are left out. */
export async function fetchDegrees(
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<Record<string, number>> {
  const part = ids.slice(0, DEGREE_BATCH);
  const variables = Object.fromEntries(part.map((id, i) => [`i${i}`, id]));
  const document = `query Degrees(${part.map((_, i) => `$i${i}: ID!`).join(', ')}) {
    ${part.map((_, i) => `n${i}: neighbours(id: $i${i}, first: 1) { totals { count } }`).join('\n')}
  }`;
  const data = await gql<Record<string, { totals: { count: number }[] }>>(document, variables, { signal });
  return Object.fromEntries(
    part.map((id, i) => [id, (data[`n${i}`]?.totals ?? []).reduce((sum, total) => sum + total.count, 0)]),
  );
}

/** One entity with everything stated about it. Fields a kind does not have are absent; null: not stated. */
export interface EntityDetail extends EntityItem {
  aliases: string[];
  segments?: ActivityItem[];
  source?: {
    id: string;
    title: string;
    publisher: string | null;
    date: string | null;
    url: string | null;
    licence: string | null;
    note: string | null;
  };
  [field: string]: unknown;
}

export interface ActivityItem {
  id: string;
  segment: { id: string; name: string; nameEn: string | null };
  role: string | null;
  product: string | null;
  share: number | null;
  planned: boolean;
  provenance: Provenance;
}

// Fields that two kinds define with unlike types (a list here, a number there) need a name of their own.
const DETAIL = `query EntityDetail($id: ID!) {
  entity(id: $id) {
    id kind name nameEn aliases ${PROVENANCE}
    ... on Segment { tier definition gbt4754 parent leaf }
    ... on Technology { field }
    ... on Enterprise {
      region regionName address founded uscc listedCode companyType: type size stateOwned employees
      revenueWan revenueYear website
      segments { id role product share planned ${PROVENANCE} segment { id name nameEn } }
    }
    ... on Institution { bodyType: type region parent bodyPlanned: planned }
    ... on Carrier { rank region parent positioning focus }
    ... on Region { level parent code }
    ... on Scenario { scenarioType: type region needs owner }
    ... on Goal { goalRegion: region quote }
    ... on Policy { policyRegion: region clause quote action }
    ... on SourceEntity { source { id title publisher date url licence note } }
    ... on Survey { surveyType: type population coveredSegments: segments coveredRegions: regions date }
    ... on PublishedTotal { ofSegment: segment ofRegion: region count unit totalAsOf: asOf scope }
    ... on Observation { metric ofRegion: region value unit }
    ... on Gap { ofSegment: segment ofRegion: region verdict certainty opened closed }
    ... on DataSet { version licence }
  }
}`;

export const detailQuery = (id: string) =>
  queryOptions({
    queryKey: ['explore', 'entity', id],
    queryFn: ({ signal }) =>
      gql<{ entity: EntityDetail | null }>(DETAIL, { id }, { signal }).then(data => data.entity),
  });

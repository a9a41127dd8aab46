import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { gql } from './client.ts';
import type { Provenance, SegmentItem, Verdict } from './types.ts';

/** Operations of the page 企业名录: the registry, its counts, and what a firm's file needs beside the entity. */

export type Place = 'LOCAL' | 'POSSIBLY' | 'OUTSIDE' | 'UNPLACED';
export const PLACES = ['LOCAL', 'POSSIBLY', 'OUTSIDE', 'UNPLACED'] as const satisfies readonly Place[];

export interface FirmFilter {
  segments?: string[];
  withoutSegment?: boolean;
  seenFrom?: { region: string; place: Place };
  sources?: string[];
  carriers?: string[];
  text?: string;
  revenueOverWan?: number;
  revenueUpToWan?: number;
  revenueStated?: boolean;
  listed?: boolean;
  stateOwned?: boolean;
}
export type FirmSort = 'NAME' | 'REVENUE_DESC' | 'DEGREE_DESC';

export interface FirmActivity {
  id: string;
  role: string | null;
  product: string | null;
  planned: boolean;
  segment: { id: string; name: string; nameEn: string | null };
}

/** One row of the registry; null: not stated. */
export interface FirmRow {
  id: string;
  name: string;
  nameEn: string | null;
  aliases: string[];
  region: string | null;
  regionName: string | null;
  uscc: string | null;
  listedCode: string | null;
  stateOwned: boolean | null;
  revenueWan: number | null;
  revenueYear: number | null;
  degree: number;
  /** Seen from the region asked about. */
  place: Place;
  segments: FirmActivity[];
  provenance: Provenance;
}

export interface FirmPage {
  /** On the first page alone: the others would count the same again. */
  totalCount?: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: FirmRow[];
}

const FIRMS = `query Firms($region: ID!, $filter: EnterpriseFilter, $sort: EnterpriseSort, $first: Int, $after: String, $counted: Boolean!) {
  enterprises(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount @include(if: $counted)
    pageInfo { hasNextPage endCursor }
    nodes {
      id name nameEn aliases region regionName uscc listedCode stateOwned revenueWan revenueYear degree
      place(region: $region)
      segments { id role product planned segment { id name nameEn } }
      provenance { status asOf confidence sources { id title publisher date url } }
    }
  }
}`;

export const PAGE = 100;

/** Which firms, in which order; `region` is the one they are seen from. */
export interface FirmList {
  region: string;
  filter: FirmFilter;
  sort: FirmSort;
}

const fetchPage = (list: FirmList, first: number, after: string | null, signal?: AbortSignal) =>
  gql<{ enterprises: FirmPage }>(FIRMS, { ...list, first, after, counted: after === null }, { signal }).then(
    data => data.enterprises,
  );

/** The registry page by page, in the store's own order. */
export const firmsQuery = (list: FirmList) =>
  infiniteQueryOptions({
    queryKey: ['firms', list],
    queryFn: ({ signal, pageParam }) => fetchPage(list, PAGE, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: page => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
    staleTime: 60_000,
  });

/** Every firm of a filter, for a file. `onProgress` hears how many have come. */
export async function fetchAllFirms(
  list: FirmList,
  onProgress: (loaded: number, total: number) => void,
  signal?: AbortSignal,
): Promise<FirmRow[]> {
  const rows: FirmRow[] = [];
  let total = 0;
  for (let after: string | null = null; ; ) {
    const page: FirmPage = await fetchPage(list, 200, after, signal);
    rows.push(...page.nodes);
    total = page.totalCount ?? total;
    onProgress(rows.length, total);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || after === null) return rows;
  }
}

/** Those outside are the rest: one count less. */
const COUNTED = PLACES.filter(place => place !== 'OUTSIDE');

const COUNTS = `query FirmCounts(${COUNTED.map(place => `$${place}: EnterpriseFilter`).join(', ')}, $all: EnterpriseFilter, $stated: EnterpriseFilter) {
  ${COUNTED.map(place => `${place}: enterprises(filter: $${place}) { totalCount }`).join('\n')}
  all: enterprises(filter: $all) { totalCount }
  stated: enterprises(filter: $stated) { totalCount }
}`;

export type FirmCounts = Record<Place | 'all' | 'stated', number>;

/** How many firms of a filter lie where, seen from a region; and of how many a revenue is stated. */
export const firmCountsQuery = (filter: Omit<FirmFilter, 'seenFrom'>, region: string) => {
  const variables = {
    ...Object.fromEntries(COUNTED.map(place => [place, { ...filter, seenFrom: { region, place } }])),
    all: filter,
    stated: { ...filter, revenueStated: true },
  };
  return queryOptions({
    queryKey: ['firms', 'counts', filter, region],
    queryFn: async ({ signal }): Promise<FirmCounts> => {
      const data = await gql<Record<Exclude<keyof FirmCounts, 'OUTSIDE'>, { totalCount: number }>>(
        COUNTS,
        variables,
        { signal },
      );
      const count = (key: keyof typeof data) => data[key].totalCount;
      const [all, LOCAL, POSSIBLY, UNPLACED] = [
        count('all'),
        count('LOCAL'),
        count('POSSIBLY'),
        count('UNPLACED'),
      ];
      return {
        all,
        LOCAL,
        POSSIBLY,
        UNPLACED,
        OUTSIDE: all - LOCAL - POSSIBLY - UNPLACED,
        stated: count('stated'),
      };
    },
    staleTime: 60_000,
  });
};

export interface SimilarFirm {
  enterprise: {
    id: string;
    name: string;
    nameEn: string | null;
    region: string | null;
    regionName: string | null;
  };
  shared: { id: string; name: string; nameEn: string | null }[];
}

const SIMILAR_PART = 'enterprise { id name nameEn region regionName } shared { id name nameEn }';
const SIMILAR = `query Similar($id: ID!, $region: ID!, $asOf: Date) {
  inside: similarEnterprises(id: $id, region: $region, place: LOCAL, asOf: $asOf, first: 8) { ${SIMILAR_PART} }
  outside: similarEnterprises(id: $id, region: $region, place: OUTSIDE, asOf: $asOf, first: 8) { ${SIMILAR_PART} }
}`;

/** Firms of the same segments, in the region and elsewhere, the most alike first. */
export const similarQuery = (id: string, region: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['firms', 'similar', id, region, asOf],
    queryFn: ({ signal }) =>
      gql<{ inside: SimilarFirm[]; outside: SimilarFirm[] }>(SIMILAR, { id, region, asOf }, { signal }),
    staleTime: 60_000,
  });

/** A leaf with what is judged of it, or a group above it. */
export interface JudgedLeaf {
  segment: SegmentItem;
  verdict: Verdict;
  certainty: number;
  localCount: number;
}

export interface ChainTree {
  chain: SegmentItem;
  groups: SegmentItem[];
  segments: JudgedLeaf[];
}

const TREE = `query ChainTree($chain: ID!, $region: ID!, $asOf: Date) {
  panorama(chain: $chain, region: $region, asOf: $asOf) {
    chain { id name nameEn tier parent order leaf }
    groups { id name nameEn tier parent order leaf }
    segments { verdict certainty localCount segment { id name nameEn tier parent order leaf } }
  }
}`;

/** The segments of an industry with their verdicts in a region: paths, pickers and marks read it. */
export const chainTreeQuery = (chain: string, region: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['firms', 'tree', chain, region, asOf],
    queryFn: ({ signal }) =>
      gql<{ panorama: ChainTree }>(TREE, { chain, region, asOf }, { signal }).then(data => data.panorama),
    staleTime: 60_000,
  });

const TIERS = `query Tiers($region: ID!, $asOf: Date) {
  goals(region: $region, asOf: $asOf) { goal name quote metric threshold }
  planClauses(region: $region, asOf: $asOf) { entity { id ... on Policy { quote } } }
}`;

/** A tier of the plan: firms with revenue over `overWan` 万元, up to the next tier's limit. */
export interface Tier {
  goal: string;
  name: string;
  quote: string;
  overWan: number;
  upToWan: number | null;
}

/** The plan's tiers by revenue, largest first; empty where the plan has none. */
export function tiersOf(
  goals: readonly { goal: string; name: string; quote: string; metric: string; threshold: number | null }[],
): Tier[] {
  const limits = goals
    .flatMap(({ goal, name, quote, metric, threshold }) =>
      metric === 'enterprises_revenue_over' && threshold !== null
        ? [{ goal, name, quote, overWan: threshold }]
        : [],
    )
    .sort((a, b) => b.overWan - a.overWan);
  return limits.map((tier, at) => ({ ...tier, upToWan: limits[at - 1]?.overWan ?? null }));
}

/** Both sets of tiers: by revenue, and by a list that a clause announces (its words), where the plan has one. */
export interface Tiers {
  byRevenue: Tier[];
  byList: { clause: string; quote: string } | null;
}

interface TiersAnswer {
  goals: Parameters<typeof tiersOf>[0];
  planClauses: { entity: { id: string; quote?: string } }[];
}

/** The clause that announces a list of firms to cultivate, with the tiers it names. */
export function cultivationOf(clauses: TiersAnswer['planClauses']): Tiers['byList'] {
  const found = clauses.find(({ entity }) => entity.quote?.includes('培育名录'));
  return found?.entity.quote === undefined ? null : { clause: found.entity.id, quote: found.entity.quote };
}

export const tiersQuery = (region: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['firms', 'tiers', region, asOf],
    queryFn: ({ signal }) =>
      gql<TiersAnswer>(TIERS, { region, asOf }, { signal }).then(
        (data): Tiers => ({
          byRevenue: tiersOf(data.goals),
          byList: cultivationOf(data.planClauses),
        }),
      ),
    staleTime: 300_000,
  });

const PLACE = `query FirmPlace($id: ID!, $region: ID!) {
  entity(id: $id) { ... on Enterprise { place(region: $region) revenueWan } }
}`;

/** What a firm's file adds to the entity: where it lies, seen from the region. */
export const firmPlaceQuery = (id: string, region: string) =>
  queryOptions({
    queryKey: ['firms', 'place', id, region],
    queryFn: ({ signal }) =>
      gql<{ entity: { place?: Place; revenueWan?: number | null } | null }>(
        PLACE,
        { id, region },
        { signal },
      ).then(data => data.entity),
    staleTime: 60_000,
  });

const PICK = `query Pick($text: String!, $kinds: [Kind!]) {
  search(text: $text, kinds: $kinds, first: 30) { entity { id name nameEn } }
}`;

/** Sources or carriers by name, for a filter. */
export const pickQuery = (kind: 'SOURCE' | 'CARRIER', text: string) =>
  queryOptions({
    queryKey: ['firms', 'pick', kind, text],
    queryFn: ({ signal }) =>
      gql<{ search: { entity: { id: string; name: string; nameEn: string | null } }[] }>(
        PICK,
        { text, kinds: [kind] },
        { signal },
      ).then(data => data.search.map(hit => hit.entity)),
    enabled: text !== '',
    staleTime: 60_000,
  });

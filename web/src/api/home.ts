import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { gql } from './client.ts';
import { SEGMENT } from './queries.ts';
import type { Advice, Interval, PanoramaSummary, Reason, RegionItem, SegmentItem, Verdict } from './types.ts';

/** Operations of the page 工作台: where things stand today, what changed, what to look at first. */

export interface TodayScope {
  chain: string;
  region: string;
  asOf: string | null;
}

export interface Today {
  chain: SegmentItem;
  region: RegionItem;
  asOf: string;
  segments: { verdict: Verdict; certainty: number; localCount: number }[];
  summary: PanoramaSummary;
}

const TODAY = `query Today($chain: ID!, $region: ID!, $asOf: Date) {
  panorama(chain: $chain, region: $region, asOf: $asOf) {
    chain { ${SEGMENT} } asOf region: place { id name nameEn level parent }
    segments { verdict certainty localCount }
    summary { unknown unknownSeen missing thin adequate strong enterprises sources total { count asOf } }
  }
}`;

export const todayQuery = (scope: TodayScope) =>
  queryOptions({
    queryKey: ['panorama', 'today', scope],
    queryFn: ({ signal }) =>
      gql<{ panorama: Today }>(TODAY, { ...scope }, { signal }).then(data => data.panorama),
  });

export interface PressingGap {
  segment: { id: string; name: string; nameEn: string | null };
  verdict: Verdict;
  advice: Advice;
  certainty: number;
  localCount: number;
  priority: Interval;
  reasons: Reason[];
}

const PRESSING = `query PressingGaps($chain: ID!, $region: ID!, $asOf: Date) {
  gaps(chain: $chain, region: $region, asOf: $asOf, first: 5) {
    totalCount
    nodes {
      segment { id name nameEn } verdict advice certainty localCount
      priority { low high point } reasons { code numbers basis }
    }
  }
}`;

/** The five most pressing gaps, as the server orders them. */
export const pressingQuery = (scope: TodayScope) =>
  queryOptions({
    queryKey: ['gaps', 'pressing', scope],
    queryFn: ({ signal }) =>
      gql<{ gaps: { totalCount: number; nodes: PressingGap[] } }>(PRESSING, { ...scope }, { signal }).then(
        data => data.gaps,
      ),
  });

export interface UnknownGap {
  segment: { id: string; name: string; nameEn: string | null; gbt4754: string[] };
  certainty: number;
  localCount: number;
  /** First day of its ledger entry; null where the ledger does not tell, or not of the day asked about. */
  since: string | null;
}

const UNKNOWNS = `query Unknowns($chain: ID!, $region: ID!, $asOf: Date) {
  gaps(chain: $chain, region: $region, asOf: $asOf, verdicts: [UNKNOWN], first: 200) {
    totalCount nodes { segment { id name nameEn gbt4754 } certainty localCount }
  }
  standingGaps(region: $region, chain: $chain, verdicts: [UNKNOWN], first: 200) {
    nodes { opened segment { id } }
  }
}`;

interface UnknownsAnswer {
  gaps: { totalCount: number; nodes: Omit<UnknownGap, 'since'>[] };
  standingGaps: { nodes: { opened: string; segment: { id: string } | null }[] };
}

/** Unknown leaves with the day since which they are: the 200 most pressing. */
export const unknownsQuery = (scope: TodayScope) =>
  queryOptions({
    queryKey: ['gaps', 'unknown', scope],
    queryFn: async ({ signal }) => {
      const { gaps, standingGaps } = await gql<UnknownsAnswer>(UNKNOWNS, { ...scope }, { signal });
      const opened = new Map(standingGaps.nodes.map(({ segment, opened }) => [segment?.id, opened]));
      return {
        totalCount: gaps.totalCount,
        nodes: gaps.nodes.map(gap => ({
          ...gap,
          since: scope.asOf === null ? (opened.get(gap.segment.id) ?? null) : null,
        })),
      };
    },
  });

export interface LedgerChange {
  id: string;
  date: string;
  /** Null where the leaf is no longer in the chain. */
  segment: { id: string; name: string; nameEn: string | null } | null;
  from: Verdict | null;
  to: Verdict | null;
}

export interface LedgerPage {
  totalCount: number;
  nodes: LedgerChange[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const LEDGER = `query Ledger($chain: ID!, $region: ID!, $since: Date, $after: String) {
  ledger(chain: $chain, region: $region, since: $since, first: 200, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id date from to segment { id name nameEn } }
  }
}`;

/** What came, changed or went since a day (null: ever), newest first. */
export const ledgerQuery = ({ chain, region }: TodayScope, since: string | null) =>
  infiniteQueryOptions({
    queryKey: ['ledger', chain, region, since],
    queryFn: ({ signal, pageParam }) =>
      gql<{ ledger: LedgerPage }>(LEDGER, { chain, region, since, after: pageParam }, { signal }).then(
        data => data.ledger,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: page => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null),
  });

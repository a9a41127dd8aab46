import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { gql } from './client.ts';
import type { Source, Verdict } from './types.ts';

/** Operations of the page 口径说明: the rules' own tables, the hand example, and where the facts are from. */

export type ConstantValue = number | number[] | string[];

export interface MethodConstant {
  /** Path inside its table. */
  code: string;
  value: ConstantValue;
  unit: string;
  sentence: string;
  sentenceEn: string;
  /** Code of a work; null for a choice of ours. */
  reference: string | null;
}

export interface MethodTable {
  code: string;
  constants: MethodConstant[];
}

export interface MethodReference {
  code: string;
  citation: string;
  doi: string | null;
}

export interface ExampleStep {
  code: string;
  verdict: Verdict;
  certainty: number;
  inputs: { code: string; value: number | null }[];
}

export interface Method {
  tables: MethodTable[];
  references: MethodReference[];
  example: ExampleStep[];
}

const METHOD = `query Method {
  method {
    tables { code constants { code value unit sentence sentenceEn reference } }
    references { code citation doi }
    example { code verdict certainty inputs { code value } }
  }
}`;

export const methodQuery = queryOptions({
  queryKey: ['method'],
  queryFn: ({ signal }) => gql<{ method: Method }>(METHOD, {}, { signal }).then(data => data.method),
  staleTime: 300_000,
});

export interface SourcePage {
  totalCount: number;
  nodes: (Source & { licence: string | null; note: string | null })[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const SOURCES = `query Sources($text: String, $after: String) {
  sources(text: $text, first: 50, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id title publisher date url licence note }
  }
}`;

/** Sources whose title or publisher has the text in it, newest first. */
export const sourcesQuery = (text: string) =>
  infiniteQueryOptions({
    queryKey: ['sources', text],
    queryFn: ({ signal, pageParam }) =>
      gql<{ sources: SourcePage }>(SOURCES, { text: text || null, after: pageParam }, { signal }).then(
        data => data.sources,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: page => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null),
  });

export interface TourStart {
  gaps: { nodes: { segment: { id: string; name: string; nameEn: string | null } }[] };
}

const TOUR = `query TourStart($chain: ID!, $region: ID!, $asOf: Date) {
  gaps(chain: $chain, region: $region, asOf: $asOf, first: 1) { nodes { segment { id name nameEn } } }
}`;

/** The most pressing gap of the present data: what a tour leads to. Null where there is none. */
export const tourQuery = (chain: string, region: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['gaps', 'tour', chain, region, asOf],
    queryFn: ({ signal }) =>
      gql<TourStart>(TOUR, { chain, region, asOf }, { signal }).then(
        data => data.gaps.nodes[0]?.segment ?? null,
      ),
  });

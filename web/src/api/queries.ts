import { queryOptions } from '@tanstack/react-query';
import { gql } from './client.ts';
import type { About, RegionItem, SearchHit } from './types.ts';

/** Shared by all pages; a page's own operations stand beside it. */
export const SEGMENT = 'id name nameEn tier parent order leaf';

const ABOUT = `query About {
  about { dataset datasetVersion engine graphVersion latestDate today defaultRegion defaultChain canEdit counts { kind count } chains { ${SEGMENT} } }
}`;

export const aboutQuery = queryOptions({
  queryKey: ['about'],
  queryFn: ({ signal }) => gql<{ about: About }>(ABOUT, {}, { signal }).then(data => data.about),
  staleTime: 30_000,
});

const SEARCH = `query Search($text: String!, $first: Int) {
  search(text: $text, first: $first) {
    matched score entity { id kind name nameEn ... on Segment { leaf } }
  }
}`;

export const searchQuery = (text: string, first = 8) =>
  queryOptions({
    queryKey: ['search', text, first],
    queryFn: ({ signal }) =>
      gql<{ search: SearchHit[] }>(SEARCH, { text, first }, { signal }).then(data => data.search),
    enabled: text.trim() !== '',
    staleTime: 60_000,
  });

const REGIONS = `query Regions($text: String, $level: String, $parent: ID, $first: Int) {
  regions(text: $text, level: $level, parent: $parent, first: $first) {
    totalCount nodes { id name nameEn level parent }
  }
}`;

export interface RegionArgs {
  text?: string;
  level?: string;
  parent?: string;
  first?: number;
}

export const regionsQuery = (args: RegionArgs) =>
  queryOptions({
    queryKey: ['regions', args],
    queryFn: ({ signal }) =>
      gql<{ regions: { totalCount: number; nodes: RegionItem[] } }>(
        REGIONS,
        { first: 50, ...args },
        { signal },
      ).then(data => data.regions),
    staleTime: 300_000,
  });

const NAMES = `query Names($ids: [ID!]!) {
  entities(ids: $ids) {
    id kind name nameEn
    ... on Policy { quote clause provenance { sources { title } } }
    ... on Goal { quote provenance { sources { title } } }
  }
}`;

export interface NamedEntity {
  id: string;
  kind: string;
  name: string;
  nameEn: string | null;
  /** Policies and goals only. */
  quote?: string;
  clause?: string | null;
  provenance?: { sources: { title: string }[] };
}

/** Names for ids met in reasons and bases; at most 200 at once, unknown ids are left out. */
export const namesQuery = (ids: readonly string[]) => {
  const sorted = [...new Set(ids)].sort().slice(0, 200);
  return queryOptions({
    queryKey: ['names', sorted],
    queryFn: ({ signal }) =>
      gql<{ entities: (NamedEntity | null)[] }>(NAMES, { ids: sorted }, { signal }).then(data =>
        data.entities.filter((entity): entity is NamedEntity => entity !== null),
      ),
    enabled: sorted.length > 0,
    staleTime: 300_000,
  });
};

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { gql } from '../../api/client.ts';
import { SEGMENT } from '../../api/queries.ts';
import type {
  Advice,
  CellDetail,
  CellSummary,
  Firm,
  Interval,
  PanoramaData,
  WarmPath,
} from '../../api/types.ts';

/** Which chain, where, at which date (null: today). */
export interface Scope {
  chain: string;
  region: string;
  asOf: string | null;
}

const SOURCE = 'id title publisher date url';
const PROVENANCE = `status asOf confidence sources { ${SOURCE} }`;
const CELL = `verdict advice coverage certainty localCount providers outsideCount possiblyLocalCount unplacedCount
  plannedCount effectiveSuppliers status`;
const FIRM = `id name nameEn region regionName provenance { ${PROVENANCE} }
  segments { id segment { id } role product planned provenance { ${PROVENANCE} } }`;

const PANORAMA = `query Panorama($chain: ID!, $region: ID!, $asOf: Date) {
  panorama(chain: $chain, region: $region, asOf: $asOf) {
    chain { ${SEGMENT} } asOf region: place { id name nameEn level parent }
    groups { ${SEGMENT} }
    segments { segment { ${SEGMENT} } ${CELL} }
    feeds { id from to }
    summary { unknown unknownSeen missing thin adequate strong enterprises sources total { count asOf } }
  }
}`;

export const panoramaQuery = ({ chain, region, asOf }: Scope) =>
  queryOptions({
    queryKey: ['panorama', chain, region, asOf],
    queryFn: ({ signal }) =>
      gql<{ panorama: PanoramaData }>(PANORAMA, { chain, region, asOf }, { signal }).then(
        data => data.panorama,
      ),
  });

const VERDICT = `query SegmentVerdict($segment: ID!, $region: ID!, $asOf: Date) {
  verdict(segment: $segment, region: $region, asOf: $asOf) {
    segment { ${SEGMENT} definition gbt4754 } region asOf ${CELL} expected sharesAssumed rca problems
    surveys { survey name kind recall date census counted source { ${SOURCE} } }
    totals { id segment region count unit asOf scope provenance { ${PROVENANCE} } }
    reasons { code numbers basis }
    factors { code value weight reasons { code numbers basis } }
    priority { low high point }
    sensitivity { phi verdict certainty }
    basis basisCount inputs { code value statement column params }
  }
}`;

export const verdictQuery = (segment: string, { region, asOf }: Scope) =>
  queryOptions({
    queryKey: ['verdict', segment, region, asOf],
    queryFn: ({ signal }) =>
      gql<{ verdict: CellDetail }>(VERDICT, { segment, region, asOf }, { signal }).then(data => data.verdict),
  });

interface FirmPage {
  nodes: Firm[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const LOCAL_FIRMS = `query LocalFirms($segment: ID!, $region: ID!, $asOf: Date, $after: String) {
  verdict(segment: $segment, region: $region, asOf: $asOf) {
    localFirms(first: 20, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${FIRM} } }
  }
}`;

const FIRMS = `query SegmentFirms($segment: ID!, $after: String) {
  enterprises(filter: { segments: [$segment] }, first: 50, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${FIRM} }
  }
}`;

/** Firms of a segment, page by page: the local ones as the verdict counts them, or everybody on record. */
export const firmsQuery = (segment: string, { region, asOf }: Scope, which: 'local' | 'all') =>
  infiniteQueryOptions({
    queryKey: ['firms', which, segment, region, asOf],
    queryFn: async ({ signal, pageParam }): Promise<FirmPage> => {
      if (which === 'all') {
        const data = await gql<{ enterprises: FirmPage }>(FIRMS, { segment, after: pageParam }, { signal });
        return data.enterprises;
      }
      const data = await gql<{ verdict: { localFirms: FirmPage } }>(
        LOCAL_FIRMS,
        { segment, region, asOf, after: pageParam },
        { signal },
      );
      return data.verdict.localFirms;
    },
    initialPageParam: null as string | null,
    getNextPageParam: page => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null),
  });

export interface FirstGap extends CellSummary {
  advice: Advice;
  priority: Interval;
}

const GAPS = `query FirstGaps($chain: ID!, $region: ID!, $asOf: Date) {
  gaps(chain: $chain, region: $region, asOf: $asOf, first: 3) {
    totalCount nodes { segment { ${SEGMENT} } ${CELL} priority { low high point } }
  }
}`;

export const firstGapsQuery = ({ chain, region, asOf }: Scope) =>
  queryOptions({
    queryKey: ['gaps', 'first', chain, region, asOf],
    queryFn: ({ signal }) =>
      gql<{ gaps: { totalCount: number; nodes: FirstGap[] } }>(
        GAPS,
        { chain, region, asOf },
        { signal },
      ).then(data => data.gaps),
  });

export interface FirstTarget {
  enterprise: Pick<Firm, 'id' | 'name' | 'nameEn' | 'region' | 'regionName'>;
  signed: boolean;
  score: Interval;
  warmPaths: WarmPath[];
}

const TARGETS = `query FirstTargets($segment: ID!, $region: ID!, $asOf: Date) {
  targets(segment: $segment, region: $region, asOf: $asOf, first: 3) {
    totalCount
    nodes {
      enterprise { id name nameEn region regionName } signed score { low high point }
      warmPaths {
        strength
        path {
          nodes { id kind name nameEn }
          relations { id type from to provenance { ${PROVENANCE} } }
        }
      }
    }
  }
}`;

export const firstTargetsQuery = (segment: string, { region, asOf }: Scope) =>
  queryOptions({
    queryKey: ['targets', 'first', segment, region, asOf],
    queryFn: ({ signal }) =>
      gql<{ targets: { totalCount: number; nodes: FirstTarget[] } }>(
        TARGETS,
        { segment, region, asOf },
        { signal },
      ).then(data => data.targets),
  });

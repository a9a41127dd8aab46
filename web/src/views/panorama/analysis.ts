import { queryOptions } from '@tanstack/react-query';
import { gql } from '../../api/client.ts';
import { SEGMENT } from '../../api/queries.ts';
import type { Firm, Interval, PanoramaSummary, SegmentItem, Verdict } from '../../api/types.ts';
import type { Scope } from './queries.ts';

/** Operations of 引进测算, 招引组合方案, the lenses and 断链影响测算. */

export type NamedFirm = Pick<Firm, 'id' | 'name' | 'nameEn'>;

/** One leaf before and after. */
export interface VerdictChange {
  segment: SegmentItem;
  from: Verdict;
  to: Verdict;
  /** 0–1. */
  certaintyBefore: number;
  certaintyAfter: number;
  providersBefore: number;
  providersAfter: number;
  priorityBefore: Interval;
  priorityAfter: Interval;
  /** Landed enterprises that work in this leaf, or all of them where the change comes from elsewhere. */
  because: string[];
  direct: boolean;
}

export interface Landing {
  before: PanoramaSummary;
  after: PanoramaSummary;
  changed: VerdictChange[];
  /** Priority points, 1 for a gap of priority 1 filled with fit 1. */
  gain: number;
  ignored: NamedFirm[];
}

const SUMMARY = 'unknown unknownSeen missing thin adequate strong enterprises';
const LANDING = `query Landing($enterprises: [ID!]!, $region: ID!, $chain: ID!, $asOf: Date) {
  landing(enterprises: $enterprises, region: $region, chain: $chain, asOf: $asOf) {
    before { ${SUMMARY} } after { ${SUMMARY} } gain ignored { id name nameEn }
    changed {
      segment { ${SEGMENT} } from to certaintyBefore certaintyAfter providersBefore providersAfter
      priorityBefore { low high point } priorityAfter { low high point } because direct
    }
  }
}`;

/** What would change if these enterprises came; not asked while there are none. */
export const landingQuery = ({ chain, region, asOf }: Scope, land: readonly string[]) => {
  const enterprises = [...land].sort();
  return queryOptions({
    queryKey: ['landing', chain, region, asOf, enterprises],
    queryFn: ({ signal }) =>
      gql<{ landing: Landing }>(LANDING, { chain, region, asOf, enterprises }, { signal }).then(
        data => data.landing,
      ),
    enabled: enterprises.length > 0,
  });
};

export interface PortfolioPick {
  enterprise: NamedFirm & Pick<Firm, 'region' | 'regionName'>;
  marginalGain: number;
  closes: SegmentItem[];
}

export interface Portfolio {
  picks: PortfolioPick[];
  gain: number;
  upperBound: number;
  unweighted: string[];
}

const PORTFOLIO = `query Portfolio($chain: ID!, $region: ID!, $asOf: Date, $size: Int!) {
  portfolio(chain: $chain, region: $region, asOf: $asOf, size: $size) {
    gain upperBound unweighted
    picks { enterprise { id name nameEn region regionName } marginalGain closes { ${SEGMENT} } }
  }
}`;

export const portfolioQuery = ({ chain, region, asOf }: Scope, size: number) =>
  queryOptions({
    queryKey: ['portfolio', chain, region, asOf, size],
    queryFn: ({ signal }) =>
      gql<{ portfolio: Portfolio }>(PORTFOLIO, { chain, region, asOf, size }, { signal }).then(
        data => data.portfolio,
      ),
  });

interface SinglePoints {
  articulation: { id: string }[];
  singleProviders: { segment: { id: string }; enterprises: NamedFirm[] }[];
}

/** What a lens needs of a leaf beyond its card. */
export interface LensCell {
  segment: { id: string };
  factors: { code: string; value: number | null }[];
  surveys: { date: string | null }[];
  localFirms: {
    totalCount: number;
    nodes: {
      segments: {
        segment: { id: string };
        planned: boolean;
        provenance: { asOf: string | null; sources: { date: string | null }[] };
      }[];
    }[];
  };
}

export interface LensData {
  cells: LensCell[];
  points: SinglePoints;
}

const LENS = `query PanoramaLens($chain: ID!, $region: ID!, $asOf: Date) {
  panorama(chain: $chain, region: $region, asOf: $asOf) {
    segments {
      segment { id } factors { code value } surveys { date }
      localFirms(first: 200) {
        totalCount nodes { segments { segment { id } planned provenance { asOf sources { date } } } }
      }
    }
  }
  singlePoints(chain: $chain, region: $region, asOf: $asOf) {
    articulation { id } singleProviders { segment { id } enterprises { id name nameEn } }
  }
}`;

export const lensQuery = ({ chain, region, asOf }: Scope, wanted: boolean) =>
  queryOptions({
    queryKey: ['panorama', 'lens', chain, region, asOf],
    queryFn: ({ signal }) =>
      gql<{ panorama: { segments: LensCell[] }; singlePoints: SinglePoints }>(
        LENS,
        { chain, region, asOf },
        { signal },
      ).then((data): LensData => ({ cells: data.panorama.segments, points: data.singlePoints })),
    enabled: wanted,
  });

export interface Cascade {
  /** 0–1; null where no supply relation of it is on record. */
  share: number | null;
  affected: { enterprise: NamedFirm; loss: number }[];
  enterprises: number;
  volumesAssumed: boolean;
  converged: boolean;
}

const CASCADE = `query Cascade($enterprise: ID!, $chain: ID!, $asOf: Date) {
  cascade(enterprise: $enterprise, chain: $chain, asOf: $asOf) {
    share enterprises volumesAssumed converged affected { loss enterprise { id name nameEn } }
  }
}`;

export const cascadeQuery = (enterprise: string, { chain, asOf }: Scope) =>
  queryOptions({
    queryKey: ['cascade', enterprise, chain, asOf],
    queryFn: ({ signal }) =>
      gql<{ cascade: Cascade }>(CASCADE, { enterprise, chain, asOf }, { signal }).then(data => data.cascade),
  });

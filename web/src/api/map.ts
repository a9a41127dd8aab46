import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ApiError, gql } from './client.ts';
import type { RegionItem } from './types.ts';

/** Operations of the page 招商地图. */

export interface VerdictCounts {
  missing: number;
  thin: number;
  unknown: number;
  adequate: number;
  strong: number;
}

export interface DistrictPart {
  segment: { id: string; name: string; nameEn: string | null };
  enterprises: number;
}

/** What is known of the chain in one part of a region. */
export interface District {
  region: RegionItem;
  /** Leaves of the chain in all. */
  leaves: number;
  enterprises: number;
  planned: number;
  /** Leaves with at least one known enterprise. */
  segments: string[];
  parts: DistrictPart[];
}

export interface DistrictsData {
  region: RegionItem;
  districts: District[];
  /** Known to be in the region, not in which part. */
  whole: District;
  /** Known only to a region above. */
  possibly: number;
}

export interface CarrierItem {
  id: string;
  name: string;
  nameEn: string | null;
  aliases: string[];
  /** core, wheel, park, zone, spot or district. */
  rank: string | null;
  /** The part it lies in; null where only the whole region is stated. */
  part: string | null;
  positioning: string | null;
  focus: string[];
}

const REGION = 'id name nameEn level parent';
const DISTRICT = `region { ${REGION} } leaves enterprises planned segments
  parts { enterprises segment { id name nameEn } }`;

const DISTRICTS = `query Districts($region: ID!, $chain: ID!, $asOf: Date) {
  districts(region: $region, chain: $chain, asOf: $asOf) {
    region { ${REGION} } possibly
    whole { ${DISTRICT} }
    districts { ${DISTRICT} }
  }
}`;

export interface MapScope {
  region: string;
  chain: string;
  asOf: string | null;
}

export const districtsQuery = ({ region, chain, asOf }: MapScope) =>
  queryOptions({
    queryKey: ['map', 'districts', region, chain, asOf],
    queryFn: ({ signal }) =>
      gql<{ districts: DistrictsData }>(DISTRICTS, { region, chain, asOf }, { signal }).then(
        data => data.districts,
      ),
  });

const VERDICTS = `query DistrictVerdicts($region: ID!, $chain: ID!, $asOf: Date) {
  districts(region: $region, chain: $chain, asOf: $asOf) {
    districts { region { id } verdicts { missing thin unknown adequate strong } }
  }
}`;

/** Leaves by verdict for each part, judged as regions of their own; slower than the counts, so asked apart. */
export const verdictCountsQuery = ({ region, chain, asOf }: MapScope) =>
  queryOptions({
    queryKey: ['map', 'verdicts', region, chain, asOf],
    queryFn: async ({ signal }) => {
      const data = await gql<{
        districts: { districts: { region: { id: string }; verdicts: VerdictCounts }[] };
      }>(VERDICTS, { region, chain, asOf }, { signal });
      return new Map(data.districts.districts.map(part => [part.region.id, part.verdicts]));
    },
  });

const CARRIERS = `query Carriers($region: ID!) {
  carriers(region: $region) { part carrier { id name nameEn aliases rank positioning focus } }
}`;

export const carriersQuery = (region: string) =>
  queryOptions({
    queryKey: ['map', 'carriers', region],
    queryFn: ({ signal }) =>
      gql<{ carriers: { part: string | null; carrier: Omit<CarrierItem, 'part'> }[] }>(
        CARRIERS,
        { region },
        { signal },
      ).then(data => data.carriers.map(({ part, carrier }) => ({ ...carrier, part }))),
  });

export interface DistrictFirm {
  id: string;
  name: string;
  nameEn: string | null;
  segments: { planned: boolean; segment: { id: string; name: string; nameEn: string | null } }[];
}

interface FirmPage {
  totalCount: number;
  nodes: DistrictFirm[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const FIRMS = `firms(first: 20, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { id name nameEn segments { planned segment { id name nameEn } } }
}`;

const WHOLE_FIRMS = `query WholeFirms($region: ID!, $chain: ID!, $asOf: Date, $after: String) {
  districts(region: $region, chain: $chain, asOf: $asOf) { whole { ${FIRMS} } }
}`;

const PART_FIRMS = `query PartFirms($region: ID!, $chain: ID!, $asOf: Date, $part: ID!, $after: String) {
  districts(region: $region, chain: $chain, asOf: $asOf) { districts(only: $part) { ${FIRMS} } }
}`;

/** The firms of one part, page by page; `part` null: those known only to the region as a whole. */
export const districtFirmsQuery = ({ region, chain, asOf }: MapScope, part: string | null) =>
  infiniteQueryOptions({
    queryKey: ['map', 'firms', region, part, chain, asOf],
    queryFn: async ({ signal, pageParam }): Promise<FirmPage> => {
      const variables = { region, chain, asOf, after: pageParam };
      if (part === null) {
        const data = await gql<{ districts: { whole: { firms: FirmPage } } }>(WHOLE_FIRMS, variables, {
          signal,
        });
        return data.districts.whole.firms;
      }
      const data = await gql<{ districts: { districts: { firms: FirmPage }[] } }>(
        PART_FIRMS,
        { ...variables, part },
        { signal },
      );
      const found = data.districts.districts[0];
      if (found === undefined) throw new ApiError('NOT_FOUND', part);
      return found.firms;
    },
    initialPageParam: null as string | null,
    getNextPageParam: page => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null),
  });

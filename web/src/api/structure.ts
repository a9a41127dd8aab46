import { queryOptions } from '@tanstack/react-query';
import { gql } from './client.ts';
import { SEGMENT } from './queries.ts';
import type { CellSummary, RegionItem, SegmentItem } from './types.ts';

/** Operations of the page 结构对标. */

export const LEVELS = ['city', 'province', 'district'] as const;
export type Level = (typeof LEVELS)[number];

/** One region in one segment; null: not defined there. */
export interface StructureCell {
  region: string;
  segment: string;
  /** Known enterprises; 0 is "none seen", not "none". */
  count: number;
  /** Location quotient. */
  rca: number | null;
  /** ω, 0–1. */
  density: number | null;
  cog: number | null;
}

export interface RegionScore {
  region: string;
  enterprises: number;
  diversity: number;
  eci: number | null;
  coi: number | null;
}

export interface SegmentScore {
  segment: string;
  ubiquity: number;
  pci: number | null;
}

export interface StructureData {
  regions: string[];
  regionNames: string[];
  segments: string[];
  segmentNames: string[];
  /** Row by row: regions × segments. */
  cells: StructureCell[];
  regionScores: RegionScore[];
  segmentScores: SegmentScore[];
  leftOut: string[];
  notPlaced: number;
  minFirms: number;
}

const STRUCTURE = `query Structure($chain: ID!, $level: String, $asOf: Date) {
  structure(chain: $chain, level: $level, asOf: $asOf) {
    regions regionNames segments segmentNames leftOut notPlaced minFirms
    cells { region segment count rca density cog }
    regionScores { region enterprises diversity eci coi }
    segmentScores { segment ubiquity pci }
  }
}`;

/** All compared regions of a level by all leaves of the chain; at most 100 regions. */
export const structureQuery = (chain: string, level: Level, asOf: string | null) =>
  queryOptions({
    queryKey: ['structure', chain, level, asOf],
    queryFn: ({ signal }) =>
      gql<{ structure: StructureData }>(STRUCTURE, { chain, level, asOf }, { signal }).then(
        data => data.structure,
      ),
  });

/** The chain with its groups and the verdicts of one region. */
export interface JudgedChain {
  chain: SegmentItem;
  region: RegionItem;
  asOf: string;
  groups: SegmentItem[];
  segments: Pick<CellSummary, 'segment' | 'verdict' | 'certainty' | 'localCount'>[];
}

const JUDGED = `query JudgedChain($chain: ID!, $region: ID!, $asOf: Date) {
  panorama(chain: $chain, region: $region, asOf: $asOf) {
    chain { ${SEGMENT} } asOf region: place { id name nameEn level parent }
    groups { ${SEGMENT} }
    segments { segment { ${SEGMENT} } verdict certainty localCount }
  }
}`;

export const judgedQuery = (chain: string, region: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['structure', 'judged', chain, region, asOf],
    queryFn: ({ signal }) =>
      gql<{ panorama: JudgedChain }>(JUDGED, { chain, region, asOf }, { signal }).then(data => data.panorama),
  });

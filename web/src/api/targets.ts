import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { gql } from './client.ts';
import type {
  Advice,
  Factor,
  Interval,
  Kind,
  PathNode,
  Provenance,
  Reason,
  RelationType,
  Source,
  Status,
  Verdict,
} from './types.ts';

/** Operations of the page 补链目标: gaps → targets → introductions, and recorded checks. */

export interface GapSegment {
  id: string;
  name: string;
  nameEn: string | null;
  parent: string | null;
  definition: string | null;
  gbt4754: string[];
}

/** One row of the gap list. */
export interface Gap {
  segment: GapSegment;
  region: string;
  asOf: string;
  verdict: Verdict;
  advice: Advice;
  /** 0–1. */
  coverage: number;
  /** 0–1. */
  certainty: number;
  localCount: number;
  providers: number;
  outsideCount: number;
  possiblyLocalCount: number;
  unplacedCount: number;
  plannedCount: number;
  status: Status;
  priority: Interval;
  reasons: Reason[];
}

export interface CellSurvey {
  survey: string;
  name: string;
  kind: string;
  recall: number;
  date: string | null;
  source: Source;
  census: boolean;
}

/** The chosen gap with what it rests on. */
export interface GapDetail extends Gap {
  expected: number | null;
  effectiveSuppliers: number | null;
  rca: number | null;
  problems: string[];
  surveys: CellSurvey[];
  totals: { id: string; name: string; count: number; asOf: string | null; provenance: Provenance }[];
  factors: Factor[];
  localFirms: { totalCount: number; nodes: { id: string; name: string; nameEn: string | null }[] };
}

export interface TargetActivity {
  id: string;
  segment: { id: string; name: string; nameEn: string | null };
  role: string | null;
  product: string | null;
  planned: boolean;
  provenance: Provenance;
}

export interface TargetFirm {
  id: string;
  name: string;
  nameEn: string | null;
  region: string | null;
  regionName: string | null;
  website: string | null;
  segments: TargetActivity[];
  provenance: Provenance;
}

export interface NamedFirm {
  id: string;
  name: string;
  nameEn: string | null;
}

export interface IntroRelation {
  id: string;
  type: RelationType;
  from: string;
  to: string;
  properties: Record<string, unknown>;
  provenance: Provenance;
}

export interface Introduction {
  /** 0–1. */
  strength: number;
  path: { nodes: PathNode[]; relations: IntroRelation[] };
}

export interface Target {
  rank: number;
  enterprise: TargetFirm;
  alreadyHere: NamedFirm[];
  localBranches: NamedFirm[];
  signed: boolean;
  score: Interval;
  factors: Factor[];
  /** Share of random weightings around the chosen one in which it stays on the page, 0–1; null beside the ranking. */
  stability: number | null;
  warmPaths: Introduction[];
}

export interface Carrier {
  id: string;
  name: string;
  nameEn: string | null;
  aliases: string[];
}

export interface TargetPage {
  nodes: Target[];
  expansions: Target[];
  unplaced: Target[];
  possiblyLocal: TargetFirm[];
  planned: TargetFirm[];
  totalCount: number;
  carriers: Carrier[];
}

export interface Check {
  id: string;
  segment: string;
  region: string;
  date: string;
  complete: boolean;
  searched: string;
  checkedBy: string | null;
  note: string | null;
  source: Source;
}

export interface FoundInput {
  id?: string;
  name?: string;
  uscc?: string;
  region?: string;
  role?: string;
  product?: string;
}

export interface CheckInput {
  segment: string;
  region: string;
  found: FoundInput[];
  wrong?: string[];
  complete: boolean;
  date: string;
  source: { title: string; publisher?: string; url?: string; date?: string };
  searched: string;
  checkedBy?: string;
  note?: string;
}

export interface CheckResult {
  id: string;
  verdict: { verdict: Verdict; certainty: number; localCount: number };
  decidesUntil: string | null;
}

/** Where one looks, and by what was known when. */
export interface Cell {
  segment: string;
  region: string;
  asOf: string | null;
}

/** Shares of the target score; the server scales them to sum to 1. Null: its defaults. */
export interface Weights {
  fit: number;
  strength: number;
  reach: number;
  intent: number;
  match: number;
  risk: number;
}

const PROVENANCE = 'provenance { status asOf confidence sources { id title publisher date url } }';
const REASONS = 'reasons { code numbers basis }';
const INTERVAL = '{ low high point }';
const GAP = `segment { id name nameEn parent definition gbt4754 } region asOf verdict advice coverage certainty
  localCount providers outsideCount possiblyLocalCount unplacedCount plannedCount status
  priority ${INTERVAL} ${REASONS}`;

const GAPS = `query Gaps($chain: ID!, $region: ID!, $asOf: Date, $after: String) {
  gaps(chain: $chain, region: $region, asOf: $asOf, first: 200, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${GAP} }
  }
}`;

interface GapPage {
  gaps: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: Gap[] };
}

/** A chain has some hundred leaves; five pages are a limit, not a habit. */
const MAX_PAGES = 5;

async function fetchGaps(
  variables: { chain: string; region: string; asOf: string | null },
  signal: AbortSignal,
): Promise<{ nodes: Gap[]; totalCount: number }> {
  const nodes: Gap[] = [];
  let after: string | null = null;
  for (let page = 0; ; page += 1) {
    const { gaps }: GapPage = await gql<GapPage>(GAPS, { ...variables, after }, { signal });
    nodes.push(...gaps.nodes);
    after = gaps.pageInfo.endCursor;
    if (!gaps.pageInfo.hasNextPage || page + 1 === MAX_PAGES) return { nodes, totalCount: gaps.totalCount };
  }
}

/** Every missing, thin or unknown leaf of the chain, in the server's order (most pressing first). */
export const gapsQuery = (chain: string, region: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['gaps', chain, region, asOf],
    queryFn: ({ signal }) => fetchGaps({ chain, region, asOf }, signal),
  });

const VERDICT = `query GapDetail($segment: ID!, $region: ID!, $asOf: Date) {
  verdict(segment: $segment, region: $region, asOf: $asOf) {
    ${GAP} expected effectiveSuppliers rca problems
    surveys { survey name kind recall date census source { id title publisher date url } }
    totals { id name count asOf ${PROVENANCE} }
    factors { code value weight ${REASONS} }
    localFirms(first: 20) { totalCount nodes { id name nameEn } }
  }
}`;

export const gapDetailQuery = (cell: Cell) =>
  queryOptions({
    queryKey: ['verdict', 'targets', cell],
    queryFn: ({ signal }) =>
      gql<{ verdict: GapDetail }>(VERDICT, { ...cell }, { signal }).then(data => data.verdict),
  });

const FIRM = `id name nameEn region regionName website ${PROVENANCE}
  segments { id segment { id name nameEn } role product planned ${PROVENANCE} }`;
const TARGET = `rank signed stability score ${INTERVAL}
  enterprise { ${FIRM} } alreadyHere { id name nameEn } localBranches { id name nameEn }
  factors { code value weight ${REASONS} }
  warmPaths {
    strength
    path {
      nodes { id kind name nameEn }
      relations { id type from to properties ${PROVENANCE} }
    }
  }`;

const TARGETS = `query Targets($segment: ID!, $region: ID!, $asOf: Date, $weights: ScoreWeights, $first: Int) {
  targets(segment: $segment, region: $region, asOf: $asOf, weights: $weights, first: $first) {
    totalCount
    nodes { ${TARGET} } expansions { ${TARGET} } unplaced { ${TARGET} }
    possiblyLocal { ${FIRM} } planned { ${FIRM} }
    carriers { id name nameEn aliases }
  }
}`;

export const targetsQuery = (cell: Cell, weights: Weights | null, first: number) =>
  queryOptions({
    queryKey: ['targets', cell, weights, first],
    queryFn: ({ signal }) =>
      gql<{ targets: TargetPage }>(TARGETS, { ...cell, weights, first }, { signal }).then(
        data => data.targets,
      ),
    // A slider moves: the old order stays on the screen until the new one is there.
    placeholderData: (previous, query) => {
      const [, before] = (query?.queryKey ?? []) as [string, Cell?];
      return before?.segment === cell.segment && before.region === cell.region
        ? keepPreviousData(previous)
        : undefined;
    },
  });

const CHECKS = `query Checks($region: ID!) {
  checks(region: $region) {
    id segment region date complete searched checkedBy note source { id title publisher date url }
  }
}`;

/** What was recorded for this region, newest first. */
export const checksQuery = (region: string) =>
  queryOptions({
    queryKey: ['checks', region],
    queryFn: ({ signal }) =>
      gql<{ checks: Check[] }>(CHECKS, { region }, { signal }).then(data => data.checks),
  });

const SEARCH_FIRMS = `query SearchFirms($text: String!) {
  search(text: $text, kinds: [ENTERPRISE], first: 8) {
    entity { id kind name nameEn ... on Enterprise { regionName } }
  }
}`;

export interface FirmHit {
  id: string;
  kind: Kind;
  name: string;
  nameEn: string | null;
  regionName?: string | null;
}

export const searchFirmsQuery = (text: string) =>
  queryOptions({
    queryKey: ['search-firms', text],
    queryFn: ({ signal }) =>
      gql<{ search: { entity: FirmHit }[] }>(SEARCH_FIRMS, { text }, { signal }).then(data =>
        data.search.map(hit => hit.entity),
      ),
    enabled: text.trim() !== '',
    staleTime: 60_000,
  });

const RECORD = `mutation RecordCheck($input: CheckInput!) {
  recordCheck(input: $input) { id decidesUntil verdict { verdict certainty localCount } }
}`;

export const recordCheck = (input: CheckInput): Promise<CheckResult> =>
  gql<{ recordCheck: CheckResult }>(RECORD, { input }).then(data => data.recordCheck);

const RETRACT = `mutation RetractCheck($id: ID!) {
  retractCheck(id: $id) { verdict certainty segment { id name nameEn } }
}`;

export interface RetractResult {
  verdict: Verdict;
  certainty: number;
  segment: { id: string; name: string; nameEn: string | null };
}

export const retractCheck = (id: string): Promise<RetractResult> =>
  gql<{ retractCheck: RetractResult }>(RETRACT, { id }).then(data => data.retractCheck);

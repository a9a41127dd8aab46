/** Answers of the GraphQL API as the pages use them; names follow the schema. */
export type Verdict = 'UNKNOWN' | 'MISSING' | 'THIN' | 'ADEQUATE' | 'STRONG';
export type Advice = 'CHECK_FIRST' | 'FILL' | 'STRENGTHEN' | 'EXTEND' | 'ANCHOR' | 'WATCH' | 'NONE';
export type Tier = 'UPSTREAM' | 'MIDSTREAM' | 'DOWNSTREAM';
export type Status = 'STATED' | 'INFERRED';
export type Kind =
  | 'CHAIN'
  | 'SEGMENT'
  | 'TECHNOLOGY'
  | 'ENTERPRISE'
  | 'INSTITUTION'
  | 'CARRIER'
  | 'REGION'
  | 'SCENARIO'
  | 'GOAL'
  | 'POLICY'
  | 'SOURCE'
  | 'SURVEY'
  | 'TOTAL'
  | 'OBSERVATION'
  | 'GAP'
  | 'DATASET';
export type RelationType =
  | 'FEEDS'
  | 'USES'
  | 'OPERATES_IN'
  | 'SUPPLIES'
  | 'INVESTS_IN'
  | 'PART_OF'
  | 'COOPERATES_WITH'
  | 'DEVELOPS'
  | 'LOCATED_IN'
  | 'WITHIN'
  | 'FOCUSES_ON'
  | 'NEEDS'
  | 'NAMED_BY'
  | 'ALUMNI_OF'
  | 'HOMETOWN_OF'
  | 'COVERS'
  | 'ABOUT';

export interface Source {
  id: string;
  title: string;
  publisher: string | null;
  date: string | null;
  url: string | null;
}

export interface Provenance {
  status: Status;
  sources: Source[];
  asOf: string | null;
  confidence: number | null;
}

export interface Interval {
  low: number;
  high: number;
  point: number | null;
}

/** Placeholders of a reason sentence: numbers, names, dates, ids, or lists of them. */
export type ReasonNumbers = Record<string, number | string | boolean | (number | string)[] | null>;

export interface Reason {
  code: string;
  numbers: ReasonNumbers;
  basis: string[];
}

export interface Factor {
  code: string;
  value: number | null;
  weight: number;
  reasons: Reason[];
}

export interface Input {
  code: string;
  value: number | null;
  statement: string | null;
  /** Column of the statement's one row that holds the value. */
  column: string | null;
  params: Record<string, unknown> | null;
}

export interface SegmentItem {
  id: string;
  name: string;
  nameEn: string | null;
  tier: Tier | null;
  parent: string | null;
  /** Position among its siblings. */
  order: number;
  leaf: boolean;
}

/** A cell of the panorama: enough for its card. */
export interface CellSummary {
  segment: SegmentItem;
  verdict: Verdict;
  advice: Advice;
  coverage: number;
  certainty: number;
  localCount: number;
  /** Independent local providers: a group counts once. */
  providers: number;
  outsideCount: number;
  possiblyLocalCount: number;
  plannedCount: number;
  effectiveSuppliers: number | null;
  status: Status;
}

export interface PanoramaSummary {
  unknown: number;
  unknownSeen: number;
  missing: number;
  thin: number;
  adequate: number;
  strong: number;
  enterprises: number;
  sources: number;
  total: { count: number; asOf: string | null } | null;
}

export interface FeedEdge {
  id: string;
  from: string;
  to: string;
}

export interface PanoramaData {
  chain: SegmentItem;
  region: RegionItem;
  asOf: string;
  groups: SegmentItem[];
  segments: CellSummary[];
  feeds: FeedEdge[];
  summary: PanoramaSummary;
}

export interface SurveyUse {
  survey: string;
  name: string;
  kind: string;
  recall: number;
  date: string | null;
  source: Source;
  /** A census of this very leaf. */
  census: boolean;
  /** False where a survey of the same source counts in its place. */
  counted: boolean;
}

/** A verdict under another odds ratio φ. */
export interface Sensitivity {
  phi: number;
  verdict: Verdict;
  certainty: number;
}

export interface PublishedTotal {
  id: string;
  count: number;
  unit: string | null;
  asOf: string | null;
  scope: string | null;
  segment: string;
  region: string;
  provenance: Provenance;
}

export interface Activity {
  id: string;
  segment: { id: string };
  role: string | null;
  product: string | null;
  planned: boolean;
  provenance: Provenance;
}

export interface Firm {
  id: string;
  name: string;
  nameEn: string | null;
  region: string | null;
  regionName: string | null;
  segments: Activity[];
  provenance: Provenance;
}

/** One verdict with everything it rests on. */
export interface CellDetail extends CellSummary {
  region: string;
  asOf: string;
  unplacedCount: number;
  expected: number | null;
  surveys: SurveyUse[];
  totals: PublishedTotal[];
  problems: string[];
  sharesAssumed: boolean;
  rca: number | null;
  reasons: Reason[];
  factors: Factor[];
  priority: Interval;
  basis: string[];
  sensitivity: Sensitivity[];
  basisCount: number;
  inputs: Input[];
  segment: SegmentItem & { definition: string | null; gbt4754: string[] };
}

export interface RegionItem {
  id: string;
  name: string;
  nameEn: string | null;
  level: string;
  parent: string | null;
}

export interface About {
  dataset: string;
  datasetVersion: string | null;
  engine: string;
  graphVersion: string;
  latestDate: string | null;
  /** Today in Asia/Shanghai: the default of every `asOf`. */
  today: string;
  counts: { kind: Kind; count: number }[];
  chains: SegmentItem[];
  defaultRegion: string;
  defaultChain: string;
  canEdit: boolean;
}

export interface SearchHit {
  entity: { id: string; kind: Kind; name: string; nameEn: string | null; leaf?: boolean };
  matched: string;
  score: number;
}

export interface PathNode {
  id: string;
  kind: Kind;
  name: string;
  nameEn: string | null;
}

export interface PathRelation {
  id: string;
  type: RelationType;
  from: string;
  to: string;
  provenance: Provenance;
}

export interface WarmPath {
  strength: number;
  path: { nodes: PathNode[]; relations: PathRelation[] };
}

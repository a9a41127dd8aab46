/**
 * Everything the rules judge, as plain rows: one snapshot of a graph version. Statements fetch it,
 * pure functions read it; nothing below this file knows that a store exists.
 */

export type Tier = 'upstream' | 'midstream' | 'downstream';
export type Status = 'stated' | 'inferred';
export type SurveyKind = 'census' | 'registry' | 'list' | 'mention';
export type RegionLevel = 'country' | 'province' | 'city' | 'district' | 'zone';

export interface SegmentFact {
  id: string;
  name: string;
  nameEn: string | null;
  /** null for a root (an industry). */
  parent: string | null;
  tier: Tier | null;
  order: number;
  gbt4754: string[];
  /** FEEDS edges that leave this segment. */
  feeds: { id: string; to: string; weight: number; since: string | null; status: Status }[];
}

export interface RegionFact {
  id: string;
  name: string;
  nameEn: string | null;
  level: RegionLevel;
  parent: string | null;
  /** `|`-delimited lower-case names, pinyin and initials, for pickers. */
  search?: string;
}

/** An enterprise with at least one activity, or one that belongs to a group of such. */
export interface FirmFact {
  id: string;
  name: string;
  /** null: unplaced. */
  region: string | null;
  type: string | null;
  size: 'large' | 'medium' | 'small' | null;
  listedCode: string | null;
  employees: number | null;
  revenueWan: number | null;
  revenueYear: string | null;
  sources: string[];
}

/** One OPERATES_IN row. */
export interface ActivityFact {
  /** Relation id. */
  id: string;
  enterprise: string;
  segment: string;
  role: string | null;
  product: string | null;
  /** Part of the firm's revenue, 0–1; null where not stated. */
  share: number | null;
  planned: boolean;
  /** First day from which the row counts (YYYY-MM-DD); null counts always. */
  since: string | null;
  /** From this day on the row is known to be wrong (a check said so); null while it stands. */
  until: string | null;
  asOf: string | null;
  sources: string[];
  status: Status;
  confidence: number | null;
}

export interface SurveyFact {
  id: string;
  name: string;
  kind: SurveyKind;
  sources: string[];
  /** Ids, or `['*']`. Covering a node covers what is under it. */
  segments: string[];
  regions: string[];
  /** The editor's prior, 0–1. */
  recall: number | null;
  /** As written (YYYY, YYYY-MM, YYYY-MM-DD); null where undated. */
  date: string | null;
}

export interface TotalFact {
  id: string;
  segment: string;
  region: string;
  count: number;
  since: string | null;
  asOf: string | null;
}

/** A policy or goal that names a segment, or a scenario that needs one. */
export interface ReferenceFact {
  segment: string;
  /** The policy, goal or scenario. */
  by: string;
  kind: 'POLICY' | 'GOAL' | 'SCENARIO';
  /** Its region; null where not stated. */
  region: string | null;
  since: string | null;
}

export interface CarrierFact {
  id: string;
  name: string;
  region: string | null;
  rank: string | null;
  /** Segments it focuses on. */
  focus: string[];
}

/** The whole snapshot; arrays are in id order. */
export interface Facts {
  version: string;
  segments: SegmentFact[];
  regions: RegionFact[];
  firms: FirmFact[];
  activities: ActivityFact[];
  /** Enterprise → its parent enterprise (PART_OF). An enterprise may have several. */
  parents: { child: string; parent: string }[];
  surveys: SurveyFact[];
  totals: TotalFact[];
  references: ReferenceFact[];
  carriers: CarrierFact[];
  /** Whether any policy or goal is loaded at all, by region id. */
  planRegions: string[];
}

/** Small `Facts` for tests: rows with everything not stated left blank, arrays in id order as the store gives them. */
import type {
  ActivityFact,
  Facts,
  FirmFact,
  ReferenceFact,
  RegionFact,
  RegionLevel,
  SegmentFact,
  SurveyFact,
  TotalFact,
} from '../../api/domain/facts.ts';

export const TODAY = '2026-06-30';

export const seg = (
  id: string,
  parent: string | null = null,
  more: Partial<SegmentFact> = {},
): SegmentFact => ({
  id,
  name: id,
  nameEn: null,
  parent,
  tier: null,
  order: 0,
  gbt4754: [],
  feeds: [],
  ...more,
});

export const feed = (from: string, to: string, weight = 1): SegmentFact['feeds'][number] => ({
  id: `rel:${from.slice(4)}-${to.slice(4)}`,
  to,
  weight,
  since: null,
  status: 'stated',
});

export const reg = (id: string, level: RegionLevel, parent: string | null = null): RegionFact => ({
  id,
  name: id,
  nameEn: null,
  level,
  parent,
});

export const firm = (id: string, region: string | null, more: Partial<FirmFact> = {}): FirmFact => ({
  id,
  name: id,
  region,
  type: null,
  size: null,
  listedCode: null,
  employees: null,
  revenueWan: null,
  revenueYear: null,
  sources: ['src:other'],
  ...more,
});

export const act = (enterprise: string, segment: string, more: Partial<ActivityFact> = {}): ActivityFact => ({
  id: `rel:${enterprise.slice(4)}-${segment.slice(4)}${more.role ? `-${more.role}` : ''}`,
  enterprise,
  segment,
  role: null,
  product: null,
  share: null,
  planned: false,
  since: null,
  until: null,
  asOf: null,
  sources: ['src:other'],
  status: 'stated',
  confidence: null,
  ...more,
});

/** A list that covers everything, undated unless said; its source is `src:` + the id's name. */
export const survey = (id: string, more: Partial<SurveyFact> = {}): SurveyFact => ({
  id,
  name: id,
  kind: 'list',
  sources: [`src:${id.slice(4)}`],
  segments: ['*'],
  regions: ['*'],
  recall: null,
  date: TODAY,
  ...more,
});

/** Somebody looked for every firm of this leaf in this region, today, and named nobody. */
export const census = (segment: string, region: string, more: Partial<SurveyFact> = {}): SurveyFact =>
  survey(`srv:census-${segment.slice(4)}-${region.slice(4)}`, {
    kind: 'census',
    segments: [segment],
    regions: [region],
    ...more,
  });

export const total = (
  segment: string,
  region: string,
  count: number,
  more: Partial<TotalFact> = {},
): TotalFact => ({
  id: `tot:${segment.slice(4)}-${region.slice(4)}-${more.since ?? ''}-${count}`,
  segment,
  region,
  count,
  since: null,
  asOf: null,
  ...more,
});

export const reference = (
  segment: string,
  by: string,
  region: string | null,
  more: Partial<ReferenceFact> = {},
): ReferenceFact => ({
  segment,
  by,
  kind: by.startsWith('scn:') ? 'SCENARIO' : by.startsWith('goal:') ? 'GOAL' : 'POLICY',
  region,
  since: null,
  ...more,
});

const sorted = <T extends { id: string }>(rows: T[]): T[] => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Industry seg:i with the chains seg:c (leaves seg:a, seg:b) and seg:d (leaf seg:e). */
export const SEGMENTS = [
  seg('seg:i'),
  seg('seg:c', 'seg:i', { order: 1 }),
  seg('seg:a', 'seg:c', { order: 2 }),
  seg('seg:b', 'seg:c', { order: 3 }),
  seg('seg:d', 'seg:i', { order: 4 }),
  seg('seg:e', 'seg:d', { order: 5 }),
];

/** Country reg:n; province reg:p with the cities reg:x (districts reg:x1, reg:x2) and reg:y; province reg:q with reg:z. */
export const REGIONS = [
  reg('reg:n', 'country'),
  reg('reg:p', 'province', 'reg:n'),
  reg('reg:x', 'city', 'reg:p'),
  reg('reg:x1', 'district', 'reg:x'),
  reg('reg:x2', 'zone', 'reg:x'),
  reg('reg:y', 'city', 'reg:p'),
  reg('reg:q', 'province', 'reg:n'),
  reg('reg:z', 'city', 'reg:q'),
  reg('reg:abroad', 'country'),
];

export const facts = (parts: Partial<Facts> = {}): Facts => {
  const all = {
    segments: SEGMENTS,
    regions: REGIONS,
    firms: [],
    activities: [],
    surveys: [],
    totals: [],
    ...parts,
  };
  return {
    version: 'test',
    parents: [],
    references: [],
    carriers: [],
    planRegions: [],
    ...all,
    segments: sorted(all.segments),
    regions: sorted(all.regions),
    firms: sorted(all.firms),
    activities: sorted(all.activities),
    surveys: sorted(all.surveys),
    totals: sorted(all.totals),
  };
};

/** `count` firms named `ent:<prefix>1` … in one region, each working in one leaf. */
export function many(
  prefix: string,
  count: number,
  region: string,
  segment: string,
  more: Partial<ActivityFact> = {},
): { firms: FirmFact[]; activities: ActivityFact[] } {
  const ids = Array.from({ length: count }, (_, i) => `ent:${prefix}${i + 1}`);
  return {
    firms: ids.map(id => firm(id, region)),
    activities: ids.map(id => act(id, segment, more)),
  };
}

export const merge = (...worlds: Partial<Facts>[]): Facts =>
  facts({
    segments: worlds.find(world => world.segments)?.segments ?? SEGMENTS,
    regions: worlds.find(world => world.regions)?.regions ?? REGIONS,
    firms: worlds.flatMap(world => world.firms ?? []),
    activities: worlds.flatMap(world => world.activities ?? []),
    parents: worlds.flatMap(world => world.parents ?? []),
    surveys: worlds.flatMap(world => world.surveys ?? []),
    totals: worlds.flatMap(world => world.totals ?? []),
    references: worlds.flatMap(world => world.references ?? []),
    planRegions: worlds.flatMap(world => world.planRegions ?? []),
  });

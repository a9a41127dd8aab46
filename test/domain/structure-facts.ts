/** Small chains for the tests of targets and structure: everything stated, nothing dated unless said. */
import type { ActivityFact, CarrierFact, Facts, FirmFact, SegmentFact } from '../../api/domain/facts.ts';

export const segment = (
  id: string,
  parent: string | null,
  feeds: [to: string, weight: number][] = [],
): SegmentFact => ({
  id: `seg:${id}`,
  name: id,
  nameEn: null,
  parent: parent === null ? null : `seg:${parent}`,
  tier: null,
  order: 0,
  gbt4754: [],
  feeds: feeds.map(([to, weight]) => ({
    id: `rel:${id}-${to}`,
    to: `seg:${to}`,
    weight,
    since: null,
    status: 'stated',
  })),
});

export const firm = (id: string, region: string | null, more: Partial<FirmFact> = {}): FirmFact => ({
  id: `ent:${id}`,
  name: id,
  region: region === null ? null : `reg:${region}`,
  type: null,
  size: null,
  listedCode: null,
  employees: null,
  revenueWan: null,
  revenueYear: null,
  sources: [`src:${id}`],
  ...more,
});

export const row = (enterprise: string, leaf: string, more: Partial<ActivityFact> = {}): ActivityFact => ({
  id: `rel:${enterprise}-${leaf}-${more.role ?? 'maker'}`,
  enterprise: `ent:${enterprise}`,
  segment: `seg:${leaf}`,
  role: 'maker',
  product: null,
  share: null,
  planned: false,
  since: null,
  until: null,
  asOf: null,
  sources: [`src:${enterprise}`],
  status: 'stated',
  confidence: null,
  ...more,
});

export const carrier = (id: string, region: string, focus: string[]): CarrierFact => ({
  id: `car:${id}`,
  name: id,
  region: `reg:${region}`,
  rank: null,
  focus: focus.map(leaf => `seg:${leaf}`),
});

/** Country cn; province p with cities c1 (districts d1, d2) and c2; province q with city c3; abroad: country us. */
export const REGIONS: Facts['regions'] = (
  [
    ['cn', 'country', null],
    ['us', 'country', null],
    ['p', 'province', 'cn'],
    ['q', 'province', 'cn'],
    ['c1', 'city', 'p'],
    ['c2', 'city', 'p'],
    ['c3', 'city', 'q'],
    ['d1', 'district', 'c1'],
    ['d2', 'district', 'c1'],
  ] as const
).map(([id, level, parent]) => ({
  id: `reg:${id}`,
  name: id,
  nameEn: null,
  level,
  parent: parent === null ? null : `reg:${parent}`,
}));

export const facts = (parts: Partial<Facts>): Facts => ({
  version: 'v1',
  segments: [],
  regions: REGIONS,
  firms: [],
  activities: [],
  parents: [],
  surveys: [],
  totals: [],
  references: [],
  carriers: [],
  planRegions: [],
  ...parts,
});

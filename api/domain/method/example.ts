/**
 * The hand example: three regions, two segments, four firms, two lists, small enough to follow with a pencil. It is
 * judged here by the rules that judge everything else, so what a reader checks is what the product does.
 */
import type { ActivityFact, Facts, FirmFact, SurveyFact, TotalFact } from '../facts.ts';
import type { CellVerdict } from '../results.ts';
import { judgeCell } from '../verdict.ts';

export interface MethodExample {
  /** lists: the two lists alone; total: a published total of 10 on top; census: and a check that found nobody. */
  code: 'lists' | 'total' | 'census';
  cell: CellVerdict;
}

const DAY = '2026-01-01';

const region = (id: string, level: 'country' | 'city', parent: string | null) => ({
  id,
  name: id,
  nameEn: null,
  level,
  parent,
});
const segment = (id: string, parent: string | null) => ({
  id,
  name: id,
  nameEn: null,
  parent,
  tier: null,
  order: 0,
  gbt4754: [],
  feeds: [],
});
const firm = (id: string, at: string, source: string): FirmFact => ({
  id,
  name: id,
  region: at,
  type: null,
  size: null,
  listedCode: null,
  employees: null,
  revenueWan: null,
  revenueYear: null,
  sources: [source],
});
const works = (enterprise: string, leaf: string, source: string): ActivityFact => ({
  id: `rel:${enterprise.slice(4)}`,
  enterprise,
  segment: leaf,
  role: null,
  product: null,
  share: null,
  planned: false,
  since: null,
  until: null,
  asOf: null,
  sources: [source],
  status: 'stated',
  confidence: null,
});
const survey = (id: string, more: Partial<SurveyFact>): SurveyFact => ({
  id,
  name: id,
  kind: 'list',
  sources: [`src:${id.slice(4)}`],
  segments: ['*'],
  regions: ['*'],
  recall: null,
  date: DAY,
  ...more,
});

const LISTS: Facts = {
  version: 'example',
  segments: [
    segment('seg:industry', null),
    segment('seg:chain', 'seg:industry'),
    segment('seg:s1', 'seg:chain'),
    segment('seg:s2', 'seg:chain'),
  ],
  regions: [
    region('reg:country', 'country', null),
    region('reg:r1', 'city', 'reg:country'),
    region('reg:r2', 'city', 'reg:country'),
    region('reg:r3', 'city', 'reg:country'),
  ],
  firms: [
    firm('ent:f1', 'reg:r2', 'src:k1'),
    firm('ent:f2', 'reg:r2', 'src:k1'),
    firm('ent:f3', 'reg:r3', 'src:elsewhere'),
    firm('ent:f4', 'reg:r1', 'src:k1'),
  ],
  activities: [
    works('ent:f1', 'seg:s1', 'src:k1'),
    works('ent:f2', 'seg:s1', 'src:k1'),
    works('ent:f3', 'seg:s1', 'src:elsewhere'),
    works('ent:f4', 'seg:s2', 'src:k2'),
  ],
  parents: [],
  surveys: [survey('srv:k1', {}), survey('srv:k2', { kind: 'mention', regions: ['reg:r1'] })],
  totals: [],
  references: [],
  carriers: [],
  planRegions: [],
};

const TOTAL: TotalFact = {
  id: 'tot:t',
  segment: 'seg:chain',
  region: 'reg:r1',
  count: 10,
  since: null,
  asOf: null,
};
const WITH_TOTAL: Facts = { ...LISTS, totals: [TOTAL] };
const WITH_CENSUS: Facts = {
  ...WITH_TOTAL,
  surveys: [
    survey('srv:check', { kind: 'census', segments: ['seg:s1'], regions: ['reg:r1'] }),
    ...LISTS.surveys,
  ],
};

/** The three steps of the example, judged now. */
export const methodExample = (): MethodExample[] =>
  Object.entries({ lists: LISTS, total: WITH_TOTAL, census: WITH_CENSUS }).map(([code, facts]) => ({
    code: code as MethodExample['code'],
    cell: judgeCell(facts, { segment: 'seg:s1', region: 'reg:r1', asOf: DAY }),
  }));

/** The desk at which checks are recorded: a started API with the words that tests of checks use. */
import { type Answer, type StartedApi, startApi } from './api.ts';
import { PANORAMA, RECORD, RETRACT, VERDICT } from './documents.ts';

export const CITY = 'reg:demo-city';
export const SENSOR = 'seg:demo.parts.sensor';
export const PLATFORM = 'seg:demo.soft.platform';
export const PLATFORM_FIRM = 'ent:demo-platform-local';
/** A firm that nobody has on record. */
export const NEW_FIRM = '示例传感科技有限公司（虚构）';

/** A complete check that found nobody. */
export const NOBODY = {
  segment: SENSOR,
  region: CITY,
  found: [],
  complete: true,
  date: '2026-11-20',
  source: { title: '市场监管登记（虚构）', publisher: '虚构登记机构' },
  searched: '国民经济行业代码 C3983、规上企业名录',
  checkedBy: '产业处',
};

export interface Recorded {
  id: string;
  decidesUntil: string | null;
  verdict: {
    verdict: string;
    advice: string;
    certainty: number;
    status: string;
    localCount: number;
    reasons: { code: string; numbers: Record<string, unknown> }[];
    localFirms: { nodes: { id: string; name: string; region: string }[] };
  };
}

export interface Desk {
  api: StartedApi;
  /** `NOBODY` with other values. */
  attempt(
    input?: Record<string, unknown>,
    options?: { isLocal?: boolean },
  ): Promise<Answer<{ recordCheck: Recorded }>>;
  /** @throws Error with the answer where it was refused */
  record(input?: Record<string, unknown>): Promise<Recorded>;
  retract(id: string): Promise<{ verdict: string }>;
  version(): Promise<string>;
  /** Panoramas of all regions a check may bear on: city, districts, province and another city. */
  picture(): Promise<string>;
  cell(
    segment: string,
    region?: string,
    asOf?: string,
  ): Promise<Recorded['verdict'] & { possiblyLocalCount: number }>;
  /** Ids of the city's checks that count. */
  checks(): Promise<string[]>;
}

export async function openDesk(): Promise<Desk> {
  const api = await startApi();
  const attempt: Desk['attempt'] = (input = {}, options = {}) =>
    api.ask(RECORD, { input: { ...NOBODY, ...input } }, options);
  return {
    api,
    attempt,
    async record(input) {
      const answer = await attempt(input);
      if (!answer.data) throw new Error(JSON.stringify(answer.errors));
      return answer.data.recordCheck;
    },
    retract: async id =>
      (await api.query<{ retractCheck: { verdict: string } }>(RETRACT, { id })).retractCheck,
    version: async () =>
      (await api.query<{ about: { graphVersion: string } }>('{ about { graphVersion } }')).about.graphVersion,
    async picture() {
      const seen: unknown[] = [];
      for (const region of [CITY, 'reg:demo-east', 'reg:demo-newzone', 'reg:demo-p1', 'reg:demo-fanli'])
        seen.push(await api.query(PANORAMA, { chain: 'seg:demo', region }));
      return JSON.stringify(seen, null, 1);
    },
    async cell(segment, region = CITY, asOf) {
      type Cell = Recorded['verdict'] & { possiblyLocalCount: number };
      return (await api.query<{ verdict: Cell }>(VERDICT, { segment, region, asOf: asOf ?? null })).verdict;
    },
    checks: async () =>
      (
        await api.query<{ checks: { id: string }[] }>(
          'query ($region: ID!) { checks(region: $region) { id } }',
          {
            region: CITY,
          },
        )
      ).checks.map(({ id }) => id),
  };
}

/** The same question on another day: what was known then, and nothing that came later. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedApi, startApi } from '../support/api.ts';
import { TODAY } from '../support/datasets.ts';
import { GAPS, GOALS, PANORAMA, TARGETS, VERDICT } from '../support/documents.ts';

const CITY = 'reg:demo-city';

interface Cell {
  segment: { id: string };
  asOf: string;
  verdict: string;
  localCount: number;
  outsideCount: number;
  surveys: { survey: string; date: string | null }[];
  totals: { id: string; asOf: string }[];
}
interface Panorama {
  panorama: { asOf: string; segments: Cell[]; feeds: unknown[]; summary: Record<string, number> };
}

let api: StartedApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

const panorama = async (asOf: string | null) =>
  (await api.query<Panorama>(PANORAMA, { chain: 'seg:demo', region: CITY, asOf })).panorama;
const shown = ({ segments }: Panorama['panorama']) =>
  Object.fromEntries(
    segments.map(({ segment, verdict, localCount, outsideCount }) => [
      segment.id.slice('seg:demo.'.length),
      [verdict, localCount, outsideCount],
    ]),
  );

describe('the panorama of January 2019', () => {
  it('knows the firms of the 2018 yearbook and no other', async () => {
    const then = await panorama('2019-01');
    expect(then.asOf).toBe('2019-01-31');
    // Counted by hand in operates_in.csv: rows as of 2018.
    expect(shown(then)).toEqual({
      'parts.chip': ['MISSING', 0, 1],
      'parts.sensor': ['MISSING', 0, 6],
      'parts.motor': ['UNKNOWN', 0, 0],
      'parts.gear': ['UNKNOWN', 0, 0],
      'parts.battery': ['UNKNOWN', 0, 0],
      'soft.vision': ['UNKNOWN', 0, 1],
      'soft.speech': ['UNKNOWN', 0, 0],
      'soft.platform': ['UNKNOWN', 0, 0],
      'machine.arm': ['ADEQUATE', 2, 0],
      'machine.cart': ['UNKNOWN', 1, 0],
      'machine.drone': ['UNKNOWN', 0, 0],
      'machine.patrol': ['UNKNOWN', 0, 0],
      'use.factory': ['UNKNOWN', 1, 0],
      'use.hospital': ['UNKNOWN', 0, 0],
      'use.farm': ['UNKNOWN', 0, 0],
    });
    expect(then.summary).toMatchObject({
      enterprises: 4,
      missing: 2,
      adequate: 1,
      unknown: 12,
      unknownSeen: 2,
    });
  });

  it('differs from today in these cells', async () => {
    const [then, now] = [shown(await panorama('2019-01')), shown(await panorama(null))];
    const changed = Object.keys(now).filter(leaf => now[leaf]?.[0] !== then[leaf]?.[0]);
    expect(changed.map(leaf => `${leaf}: ${then[leaf]?.[0]} → ${now[leaf]?.[0]}`)).toEqual([
      'parts.chip: MISSING → UNKNOWN',
      'parts.sensor: MISSING → UNKNOWN',
      'parts.motor: UNKNOWN → THIN',
      'parts.gear: UNKNOWN → MISSING',
      'parts.battery: UNKNOWN → MISSING',
      'machine.arm: ADEQUATE → STRONG',
      'machine.cart: UNKNOWN → ADEQUATE',
      'machine.patrol: UNKNOWN → ADEQUATE',
      'use.factory: UNKNOWN → ADEQUATE',
      'use.farm: UNKNOWN → MISSING',
    ]);
  });

  it('has no survey, total or relation that came later', async () => {
    for (const asOf of ['2019-01', '2024-10-01', '2025-04']) {
      const { segments, asOf: day } = await panorama(asOf);
      const dates = segments.flatMap(({ surveys, totals }) => [
        ...surveys.map(({ date }) => date ?? ''),
        ...totals.map(total => total.asOf),
      ]);
      expect(dates.length).toBeGreaterThan(0);
      for (const date of dates) expect(date <= day, `${date} in ${day}`).toBe(true);
    }
    const { segments } = await panorama('2019-01');
    expect(segments.map(({ surveys }) => surveys.map(({ survey }) => survey))).toEqual(
      segments.map(() => ['srv:demo-yearbook2018']),
    );
  });
});

describe('a day', () => {
  it('is today where none is given, and stands in each answer', async () => {
    const now = await panorama(null);
    expect(now.asOf).toBe(TODAY);
    expect(now).toEqual(await panorama(TODAY));
    expect(new Set(now.segments.map(({ asOf }) => asOf))).toEqual(new Set([TODAY]));
  });

  it.each([
    ['2019', '2019-12-31'],
    ['2024-02', '2024-02-29'],
    ['2025-06-15', '2025-06-15'],
  ])('%s is %s', async (asOf, day) => {
    expect((await panorama(asOf)).asOf).toBe(day);
    const { verdict } = await api.query<{ verdict: Cell }>(VERDICT, {
      segment: 'seg:demo.machine.arm',
      region: CITY,
      asOf,
    });
    expect(verdict.asOf).toBe(day);
    const { gaps } = await api.query<{ gaps: { nodes: Cell[] } }>(GAPS, {
      chain: 'seg:demo',
      region: CITY,
      asOf,
    });
    expect(gaps.nodes.length).toBeGreaterThan(0);
  });

  it('before everything knows nothing, and says unknown', async () => {
    const { summary, segments, feeds } = await panorama('2017-01-01');
    expect(summary).toEqual({
      unknown: 15,
      unknownSeen: 0,
      missing: 0,
      thin: 0,
      adequate: 0,
      strong: 0,
      enterprises: 0,
      sources: 0,
      total: null,
    });
    expect(segments.every(({ localCount, outsideCount }) => localCount + outsideCount === 0)).toBe(true);
    expect(feeds).toEqual([]);
  });

  it('counts to its last hour: a census of 15 May is known on that day and not on the day before', async () => {
    const motor = async (asOf: string) =>
      (await api.query<{ verdict: Cell }>(VERDICT, { segment: 'seg:demo.parts.motor', region: CITY, asOf }))
        .verdict;
    const names = async (asOf: string) => (await motor(asOf)).surveys.map(({ survey }) => survey);
    expect(await names('2025-05-14')).not.toContain('srv:demo-drive-a');
    expect(await names('2025-05-15')).toContain('srv:demo-drive-a');
  });
});

describe('what else is judged by a day', () => {
  it('targets', async () => {
    const targets = async (asOf: string | null) =>
      (
        await api.query<{ targets: { nodes: { enterprise: { id: string } }[]; totalCount: number } }>(
          TARGETS,
          {
            segment: 'seg:demo.parts.sensor',
            region: CITY,
            first: 100,
            asOf,
          },
        )
      ).targets;
    const then = await targets('2019-01');
    expect(then.nodes.map(({ enterprise }) => enterprise.id).sort()).toEqual(
      ['di', 'fang', 'jiao', 'kang', 'wei', 'xin'].map(name => `ent:demo-sensor-${name}`),
    );
    expect((await targets(null)).totalCount).toBe(29);
  });

  it('introductions', async () => {
    const paths = async (asOf: string) =>
      (
        await api.query<{ warmPaths: { strength: number }[] }>(
          `query ($asOf: Date) { warmPaths(enterprise: "ent:demo-sensor-jiao", region: "${CITY}", asOf: $asOf) { strength } }`,
          { asOf },
        )
      ).warmPaths;
    // It has supplied 夏至搬运车 since 2024-03 and 立春机械臂 since 2024-11.
    expect(await paths('2024-02')).toHaveLength(0);
    expect(await paths('2024-03')).toHaveLength(1);
    expect(await paths('2024')).toHaveLength(2);
  });

  it('goals', async () => {
    const scale = async (asOf: string | null) =>
      (
        await api.query<{ goals: { goal: string; state: string; known: number | null }[] }>(GOALS, {
          region: CITY,
          asOf,
        })
      ).goals.find(({ goal }) => goal === 'goal:demo-scale');
    // Measured for 2024: 62.5 亿元 against more than 50.
    expect(await scale(null)).toMatchObject({ state: 'MET', known: 62.5 });
    expect(await scale('2024')).toMatchObject({ state: 'MET', known: 62.5 });
    expect(await scale('2023-12-31')).toMatchObject({ state: 'UNKNOWN', known: null });
  });
});

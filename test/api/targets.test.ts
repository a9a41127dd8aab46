/** 补链目标 through the API: who is one, who is not, in which order, and that nothing is invented. */
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFolder } from '../../api/ingest/import.ts';
import { codeOf, notFinite, type StartedApi, startApi } from '../support/api.ts';
import { EXAMPLE, folderOf, SEED, TODAY } from '../support/datasets.ts';
import { GAPS, PANORAMA, TARGETS } from '../support/documents.ts';

const CITY = 'reg:demo-city';
const SENSOR = 'seg:demo.parts.sensor';

interface Named {
  id: string;
}
interface Target {
  rank: number;
  signed: boolean;
  enterprise: { id: string; region: string | null };
  alreadyHere: Named[];
  localBranches: Named[];
  score: { low: number; high: number; point: number | null };
  factors: {
    code: string;
    value: number | null;
    weight: number;
    reasons: { code: string; numbers: Record<string, unknown> }[];
  }[];
  warmPaths: { strength: number; path: { nodes: Named[]; relations: { from: string; to: string }[] } }[];
}
interface Targets {
  nodes: Target[];
  expansions: Target[];
  unplaced: Target[];
  possiblyLocal: Named[];
  planned: Named[];
  carriers: Named[];
  totalCount: number;
}

let api: StartedApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

const targetsOf = async (segment: string, more: Record<string, unknown> = {}, of = api) =>
  (await of.query<{ targets: Targets }>(TARGETS, { segment, region: CITY, first: 100, ...more })).targets;
const ids = (list: { enterprise: Named }[]) => list.map(({ enterprise }) => enterprise.id);

async function leavesOf(of: StartedApi, chain: string, region: string): Promise<string[]> {
  const { panorama } = await of.query<{ panorama: { segments: { segment: Named }[] } }>(PANORAMA, {
    chain,
    region,
  });
  return panorama.segments.map(({ segment }) => segment.id);
}

/** Regions of the example that are in the city, or so coarse that they may be. */
const HERE = ['reg:demo-city', 'reg:demo-east', 'reg:demo-west', 'reg:demo-newzone'];
const ABOVE = ['reg:demo-p1', 'reg:demo-cn'];

describe('targets', () => {
  it('of no leaf are local, possibly local, of unknown place, or signed here', async () => {
    let seen = 0;
    for (const leaf of await leavesOf(api, 'seg:demo', CITY)) {
      const { nodes, expansions, possiblyLocal, planned, totalCount } = await targetsOf(leaf);
      expect(totalCount).toBe(nodes.length);
      for (const { enterprise, signed, alreadyHere } of nodes) {
        expect([...HERE, ...ABOVE, null], leaf).not.toContain(enterprise.region);
        expect([signed, alreadyHere], leaf).toEqual([false, []]);
      }
      const apart = [...expansions.map(({ enterprise }) => enterprise), ...possiblyLocal, ...planned].map(
        ({ id }) => id,
      );
      expect(ids(nodes).filter(id => apart.includes(id))).toEqual([]);
      seen += nodes.length;
    }
    expect(seen).toBeGreaterThan(60);
  });

  it('are by default twenty, and fewer where fewer are known', async () => {
    const asked = async (segment: string) =>
      (await api.query<{ targets: Targets }>(TARGETS, { segment, region: CITY })).targets;
    const many = await asked(SENSOR);
    expect([many.nodes.length, many.totalCount]).toEqual([20, 29]);
    const few = await asked('seg:demo.parts.gear');
    expect([few.nodes.length, few.totalCount]).toEqual([2, 2]);
  });

  it('whose group works here already in this segment are expansions', async () => {
    const { nodes, expansions } = await targetsOf('seg:demo.parts.motor');
    expect(ids(nodes)).toEqual(['ent:demo-motor-out']);
    expect(expansions).toEqual([
      expect.objectContaining({
        rank: 1,
        enterprise: expect.objectContaining({ id: 'ent:demo-motor-group' }),
        alreadyHere: [{ id: 'ent:demo-motor-local', name: '长风电机示例有限公司（虚构）' }],
      }),
    ]);
    expect(reasonsOf(expansions[0]!)).toContain('TGT_HERE');
  });

  it('whose group is here in another segment say so', async () => {
    const other = await startApi();
    const dir = await folderOf({
      'dataset.csv':
        'id,title,version,default_region,default_chain\ndata:part,补充（虚构）,1,reg:demo-city,seg:demo\n',
      'sources.csv': 'id,title,date\nsrc:part,补充名单（虚构）,2026-01\n',
      'operates_in.csv':
        'enterprise,segment,role,source\nent:demo-motor-group,seg:demo.parts.gear,maker,src:part\n',
    });
    expect(await importFolder(other.store, dir, { today: TODAY })).toMatchObject({ errors: 0 });
    const { nodes } = await targetsOf('seg:demo.parts.gear', {}, other);
    const group = nodes.find(({ enterprise }) => enterprise.id === 'ent:demo-motor-group');
    expect(group?.localBranches).toEqual([
      { id: 'ent:demo-motor-local', name: '长风电机示例有限公司（虚构）', region: 'reg:demo-west' },
    ]);
    expect(reasonsOf(group!)).toContain('TGT_HERE');
    await other.close();
    await rm(dir, { recursive: true });
  });

  it('that have signed are listed apart, with the project here', async () => {
    const { nodes, planned } = await targetsOf('seg:demo.parts.chip');
    expect(planned.map(({ id }) => id)).toEqual(['ent:demo-chip-jia', 'ent:demo-chip-jia-local']);
    expect(ids(nodes)).not.toContain('ent:demo-chip-jia');
  });

  it('of unknown place are listed apart, and so are those that may be local', async () => {
    expect(ids((await targetsOf(SENSOR)).unplaced)).toEqual(['ent:demo-sensor-nowhere']);
    expect((await targetsOf('seg:demo.soft.speech')).possiblyLocal.map(({ id }) => id)).toEqual([
      'ent:demo-speech-maybe',
    ]);
  });

  it('from abroad are targets like others', async () => {
    expect(ids((await targetsOf(SENSOR)).nodes)).toContain('ent:demo-sensor-farland');
  });

  it('come with the carriers here that focus on the segment, the closest focus first', async () => {
    const { carriers } = await targetsOf('seg:demo.parts.gear');
    expect(carriers.map(({ id }) => id)).toEqual(['car:demo-gearbase', 'car:demo-park']);
  });
});

const reasonsOf = ({ factors }: Target): string[] =>
  factors.flatMap(({ reasons }) => reasons.map(({ code }) => code));

describe('the score', () => {
  it('has six factors, whose unknown ones widen the interval and are not zero', async () => {
    for (const target of (await targetsOf(SENSOR)).nodes) {
      expect(target.factors.map(({ code }) => code)).toEqual([
        'fit',
        'strength',
        'reach',
        'intent',
        'match',
        'risk',
      ]);
      const weights = target.factors.reduce((sum, { weight }) => sum + weight, 0);
      expect(weights).toBeCloseTo(1, 12);
      // Σ w·f, risk as its opposite; an unknown one is 0 in low and 1 in high, and left out of the point.
      const worth = ({ code, value }: { code: string; value: number | null }, unknown: number) =>
        value === null ? unknown : code === 'risk' ? 1 - value : value;
      const bound = (unknown: number) =>
        target.factors.reduce((sum, factor) => sum + factor.weight * worth(factor, unknown), 0);
      const known = target.factors.filter(({ value }) => value !== null);
      const point =
        known.reduce((sum, factor) => sum + factor.weight * worth(factor, 0), 0) /
        known.reduce((sum, { weight }) => sum + weight, 0);
      expect(target.score.low).toBeCloseTo(bound(0), 9);
      expect(target.score.high).toBeCloseTo(bound(1), 9);
      expect(target.score.point).toBeCloseTo(point, 9);
      for (const factor of target.factors.filter(({ value }) => value === null))
        expect(factor.reasons.map(({ code }) => code)).toContain('TGT_UNKNOWN');
    }
  });

  it('orders by point, then by the lower bound, then by id, and ranks from one', async () => {
    const { nodes } = await targetsOf(SENSOR);
    const order = ({ score, enterprise }: Target) =>
      [-(score.point ?? -1), -score.low, enterprise.id] as const;
    const sorted = [...nodes].sort((a, b) => {
      const [x, y] = [order(a), order(b)];
      const at = x.findIndex((part, i) => part !== y[i]);
      return at < 0 ? 0 : x[at]! < y[at]! ? -1 : 1;
    });
    expect(ids(nodes)).toEqual(ids(sorted));
    expect(nodes.map(({ rank }) => rank)).toEqual(nodes.map((_, i) => i + 1));
  });

  it('follows the weights that are asked for', async () => {
    const usual = await targetsOf(SENSOR);
    const byReach = await targetsOf(SENSOR, {
      weights: { fit: 0, strength: 0, reach: 1, intent: 0, match: 0, risk: 0 },
    });
    expect(ids(byReach.nodes)).not.toEqual(ids(usual.nodes));
    expect(ids(byReach.nodes).sort()).toEqual(ids(usual.nodes).sort());
    const reach = ({ factors }: Target) => factors.find(({ code }) => code === 'reach')?.value ?? -1;
    expect(byReach.nodes.map(reach)).toEqual(byReach.nodes.map(reach).sort((a, b) => b - a));
    expect(byReach.nodes[0]?.factors.map(({ weight }) => weight)).toEqual([0, 0, 1, 0, 0, 0]);
    // Only their proportions count.
    const doubled = { fit: 0.5, strength: 0.4, reach: 0.4, intent: 0.2, match: 0.3, risk: 0.2 };
    expect((await targetsOf(SENSOR, { weights: doubled })).nodes).toEqual(usual.nodes);
  });

  it.each([
    ['a negative one', { fit: -1 }],
    ['none above zero', { fit: 0, strength: 0, reach: 0, intent: 0, match: 0, risk: 0 }],
    ['a text', { fit: 'much' }],
    ['one we do not have', { beauty: 1 }],
  ])('refuses weights with %s', async (_, weights) => {
    expect(codeOf(await api.ask(TARGETS, { segment: SENSOR, region: CITY, weights }))).toBe('BAD_INPUT');
  });
});

describe('introductions', () => {
  it('run from somebody here to the target, step by step, and through no government', async () => {
    const { nodes } = await targetsOf(SENSOR);
    const paths = nodes.flatMap(({ enterprise, warmPaths }) =>
      warmPaths.map(path => ({ ...path, to: enterprise.id })),
    );
    expect(paths.length).toBeGreaterThan(4);
    for (const { path, to, strength } of paths) {
      const line = path.nodes.map(({ id }) => id);
      expect(line.at(-1)).toBe(to);
      expect(line).not.toContain('inst:demo-gov');
      expect(line).toHaveLength(path.relations.length + 1);
      expect(path.relations.length).toBeLessThanOrEqual(3);
      path.relations.forEach(({ from, to: end }, i) => {
        expect([from, end].sort()).toEqual([line[i], line[i + 1]].sort());
      });
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThanOrEqual(1);
    }
    const jiao = nodes.find(({ enterprise }) => enterprise.id === 'ent:demo-sensor-jiao');
    expect(jiao?.warmPaths.map(({ path }) => path.nodes[0]?.id)).toEqual([
      'ent:demo-arm-lichun',
      'ent:demo-cart-xiazhi',
    ]);
    const wei = nodes.find(({ enterprise }) => enterprise.id === 'ent:demo-sensor-wei');
    expect(wei?.warmPaths[0]?.path.nodes[0]?.id).toBe(CITY);
  });

  it('are the same when asked for alone', async () => {
    const { nodes } = await targetsOf(SENSOR);
    for (const { enterprise, warmPaths } of nodes.slice(0, 30)) {
      const alone = await api.query<{ warmPaths: Target['warmPaths'] }>(
        `query ($enterprise: ID!, $region: ID!) {
          warmPaths(enterprise: $enterprise, region: $region) {
            strength path { nodes { id name kind } relations { id type from to properties provenance { status asOf sources { id title date } } } }
          }
        }`,
        { enterprise: enterprise.id, region: CITY },
      );
      expect(alone.warmPaths, enterprise.id).toEqual(warmPaths);
    }
  });
});

describe.each([
  ['the example', EXAMPLE, 'seg:demo', CITY, 1],
  ['the Chengdu seed', SEED, 'seg:ai', 'reg:510100', 8],
])('no number of %s', (_, dataset, chain, region, step) => {
  it('is not finite, and every certainty and coverage lies between 0 and 1', async () => {
    const of = await startApi({ dataset });
    const { panorama } = await of.query<{
      panorama: { segments: Record<'certainty' | 'coverage', number>[] };
    }>(PANORAMA, { chain, region });
    const { gaps } = await of.query<{ gaps: { nodes: Record<'certainty' | 'coverage', number>[] } }>(GAPS, {
      chain,
      region,
      first: 200,
    });
    expect(notFinite([panorama, gaps])).toEqual([]);
    for (const { certainty, coverage } of [...panorama.segments, ...gaps.nodes]) {
      for (const share of [certainty, coverage]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }
    const leaves = (await leavesOf(of, chain, region)).filter((_leaf, i) => i % step === 0);
    for (const segment of leaves) {
      const found = await targetsOf(segment, { region }, of);
      expect(notFinite(found), segment).toEqual([]);
      for (const { score } of found.nodes) {
        expect(score.low).toBeGreaterThanOrEqual(0);
        expect(score.high).toBeLessThanOrEqual(1);
        expect(score.low).toBeLessThanOrEqual(score.high);
      }
    }
    await of.close();
  });
});

/** The registry's filters, similar firms and the plan's clauses, on the example data set. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedApi, startApi } from '../support/api.ts';

let api: StartedApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

interface Firms {
  enterprises: { totalCount: number; nodes: { id: string; degree: number }[] };
}
const QUERY = `query ($filter: EnterpriseFilter, $sort: EnterpriseSort) {
  enterprises(filter: $filter, sort: $sort, first: 200) { totalCount nodes { id degree } }
}`;
const firms = async (filter: Record<string, unknown>, sort = 'NAME') =>
  (await api.query<Firms>(QUERY, { filter, sort })).enterprises;
const ids = async (filter: Record<string, unknown>) =>
  (await firms(filter)).nodes.map(node => node.id).sort();

describe('enterprises', () => {
  it('those without a segment only when asked', async () => {
    const shown = await ids({});
    const all = await ids({ withoutSegment: true });
    expect(all.filter(id => !shown.includes(id))).toEqual(['ent:demo-holding']);
  });

  it('each firm has one place, seen from a region', async () => {
    const seen = (place: string) => ids({ seenFrom: { region: 'reg:demo-city', place } });
    const [local, possibly, outside, unplaced, all] = await Promise.all([
      seen('LOCAL'),
      seen('POSSIBLY'),
      seen('OUTSIDE'),
      seen('UNPLACED'),
      ids({}),
    ]);
    expect(possibly).toEqual(['ent:demo-speech-maybe']);
    expect(unplaced).toEqual(['ent:demo-sensor-nowhere']);
    expect(local).toContain('ent:demo-arm-lichun');
    expect(outside).toContain('ent:demo-sensor-farland');
    expect([...local, ...possibly, ...outside, ...unplaced].sort()).toEqual(all);
  });

  it('the place of a firm is the one it is listed under', async () => {
    const { enterprises } = await api.query<{ enterprises: { nodes: { id: string; place: string }[] } }>(
      '{ enterprises(first: 200) { nodes { id place(region: "reg:demo-city") } } }',
    );
    for (const place of ['LOCAL', 'POSSIBLY', 'OUTSIDE', 'UNPLACED']) {
      const found = enterprises.nodes.filter(node => node.place === place).map(({ id }) => id);
      expect(found.sort()).toEqual(await ids({ seenFrom: { region: 'reg:demo-city', place } }));
    }
  });

  it('who asks for the number alone pays for one statement', async () => {
    await api.query('{ about { graphVersion } }');
    api.statements.length = 0;
    await api.query('{ enterprises(filter: { listed: true }) { totalCount } }');
    expect(api.statements.filter(name => name.startsWith('enterprises_'))).toEqual(['enterprises_count']);
  });

  it('by place and region at once', async () => {
    const seenFrom = { region: 'reg:demo-city', place: 'LOCAL' };
    const found = await ids({ regions: ['reg:demo-east'], seenFrom });
    expect(found).toContain('ent:demo-arm-lichun');
    expect(found).not.toContain('ent:demo-arm-yushui');
    expect(await ids({ regions: ['reg:demo-fanli'], seenFrom })).toEqual([]);
  });

  it('revenue within limits, and whether it is stated', async () => {
    const [over, upTo, unstated, all] = await Promise.all([
      ids({ revenueOverWan: 100_000 }),
      ids({ revenueUpToWan: 100_000 }),
      ids({ revenueStated: false }),
      ids({}),
    ]);
    expect(over).toEqual(['ent:demo-arm-lichun', 'ent:demo-motor-group']);
    expect(upTo).toContain('ent:demo-arm-yushui');
    expect(upTo.filter(id => over.includes(id))).toEqual([]);
    expect([...over, ...upTo, ...unstated].sort()).toEqual(all);
  });

  it('by source and by carrier', async () => {
    expect(await ids({ sources: ['src:demo-links'] })).toEqual([
      'ent:demo-chip-jia-local',
      'ent:demo-vision-planned',
    ]);
    expect(await ids({ carriers: ['car:nowhere'] })).toEqual([]);
  });

  it('degree is what DEGREE_DESC sorts by', async () => {
    const degrees = (await firms({}, 'DEGREE_DESC')).nodes.map(node => node.degree);
    expect(degrees).toEqual([...degrees].sort((a, b) => b - a));
    expect(degrees[0]).toBeGreaterThan(1);
  });
});

describe('similarEnterprises', () => {
  const SIMILAR = `query ($id: ID!, $place: Place) {
    similarEnterprises(id: $id, region: "reg:demo-city", place: $place) { place enterprise { id } shared { id } }
  }`;
  interface Similar {
    similarEnterprises: { place: string; enterprise: { id: string }; shared: { id: string }[] }[];
  }

  it('the same segment, inside', async () => {
    const { similarEnterprises } = await api.query<Similar>(SIMILAR, {
      id: 'ent:demo-cart-xiazhi',
      place: 'LOCAL',
    });
    expect(similarEnterprises).toEqual(
      ['ent:demo-cart-dashu', 'ent:demo-cart-xiaoshu'].map(id => ({
        place: 'LOCAL',
        enterprise: { id },
        shared: [{ id: 'seg:demo.machine.cart' }],
      })),
    );
  });

  it('an unknown firm is NOT_FOUND', async () => {
    const { errors } = await api.ask(SIMILAR, { id: 'ent:nobody' });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('planClauses', () => {
  it('clauses with what they name, of every kind', async () => {
    const { planClauses } = await api.query<{
      planClauses: { entity: { id: string; kind: string }; named: { id: string }[] }[];
    }>('{ planClauses(region: "reg:demo-city") { entity { id kind } named { id } } }');
    const named = Object.fromEntries(planClauses.map(one => [one.entity.id, one.named.map(({ id }) => id)]));
    expect(Object.keys(named)).toHaveLength(7);
    expect(named['pol:demo-machine']).toEqual([
      'inst:demo-lab',
      'seg:demo.machine.arm',
      'seg:demo.machine.cart',
    ]);
    expect(named['goal:demo-large']).toEqual(['ent:demo-arm-lichun']);
  });
});

/** `entity`, `entities`, `about` and `search` on the example data set. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KIND_NAMES, KINDS, type Kind } from '../../queries/model.ts';
import { codeOf, notFinite, type StartedApi, startApi } from '../support/api.ts';
import { TODAY } from '../support/datasets.ts';
import { ENTITY, SEARCH } from '../support/documents.ts';

const ENTITY_QUERY = `${ENTITY} query ($id: ID!) { entity(id: $id) { ...Whole } }`;
const ENTITIES_QUERY = `${ENTITY} query ($ids: [ID!]!) { entities(ids: $ids) { ...Whole } }`;

type Entity = Record<string, unknown> & { id: string; provenance: { sources: { id: string }[] } };

let api: StartedApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

const entity = async (id: string) =>
  (await api.query<{ entity: Entity | null }>(ENTITY_QUERY, { id })).entity;

/** Kind → an id and what must be shown of it. */
const WANTED: Record<Kind, [id: string, shown: Record<string, unknown>]> = {
  CHAIN: [
    'seg:demo.parts',
    { __typename: 'Segment', tier: 'UPSTREAM', parent: 'seg:demo', leaf: false, order: 10 },
  ],
  SEGMENT: [
    'seg:demo.machine.cart',
    {
      __typename: 'Segment',
      nameEn: 'Transport carts (fictional)',
      aliases: ['AGV'],
      gbt4754: ['C3434'],
      leaf: true,
    },
  ],
  TECHNOLOGY: ['tech:demo-slam', { name: '定位建图（虚构）', field: '感知' }],
  ENTERPRISE: [
    'ent:demo-arm-lichun',
    {
      region: 'reg:demo-east',
      regionName: '东坊区（虚构）',
      size: 'large',
      employees: 820,
      revenueWan: 120000,
      revenueYear: 2024,
      stateOwned: null,
      founded: null,
    },
  ],
  INSTITUTION: [
    'inst:demo-training',
    { institutionType: 'training_base', region: 'reg:demo-newzone', planned: true },
  ],
  CARRIER: [
    'car:demo-gearbase',
    { rank: 'spot', parent: 'car:demo-park', focus: ['seg:demo.parts.drive'], lat: null, lon: null },
  ],
  REGION: ['reg:demo-newzone', { level: 'zone', parent: 'reg:demo-city', code: null }],
  SCENARIO: ['scn:demo-farm', { scenarioType: 'sandbox', needs: ['seg:demo.use.farm', 'tech:demo-vision'] }],
  GOAL: ['goal:demo-clusters', { goalRegion: 'reg:demo-city', quote: '（虚构）建成2—3个集聚区' }],
  POLICY: [
    'pol:demo-machine',
    { policyRegion: 'reg:demo-city', clause: '第三条', action: '支持整机企业（虚构）' },
  ],
  SOURCE: [
    'src:demo-drive-a',
    { __typename: 'SourceEntity', source: { id: 'src:demo-drive-a', title: '虚构传动部件企业普查2025' } },
  ],
  SURVEY: [
    'srv:demo-drive-a',
    { surveyType: 'census', covered: ['seg:demo.parts.drive'], regions: ['*'], date: '2025-05-15' },
  ],
  TOTAL: [
    'tot:62296499f85339f04bd9',
    {
      __typename: 'PublishedTotal',
      counted: 'seg:demo.machine',
      totalRegion: 'reg:demo-city',
      count: 40,
      asOf: '2024',
    },
  ],
  OBSERVATION: [
    'obs:c0bd4f45f5c5ed519c12',
    { metric: 'industry_scale', observedRegion: 'reg:demo-city', value: 62.5, observedUnit: '亿元' },
  ],
  GAP: [
    'GAP',
    {
      gapSegment: 'seg:demo.parts.gear',
      gapRegion: 'reg:demo-city',
      verdict: 'MISSING',
      opened: TODAY,
      closed: null,
    },
  ],
  DATASET: ['data:demo', { __typename: 'DataSet', version: '1', licence: 'CC0 1.0；全部内容为虚构' }],
};

/** The id of a ledger entry holds a graph version, which this test does not want to know. */
async function idOf(kind: Kind): Promise<string> {
  if (kind !== 'GAP') return WANTED[kind][0];
  const gaps = await api.store.run('gaps_of', { region: 'reg:demo-city' });
  return gaps.find(({ props }) => props.segment === 'seg:demo.parts.gear')!.id;
}

describe('entity', () => {
  it.each(KIND_NAMES)('answers for a %s', async kind => {
    const id = await idOf(kind);
    const found = await entity(id);
    expect(found).toMatchObject({ id, kind, ...WANTED[kind][1] });
    expect(id).toMatch(new RegExp(`^${KINDS[kind].prefix}:`));
    expect(notFinite(found)).toEqual([]);
  });

  it('says where each kind of fact is from', async () => {
    for (const kind of KIND_NAMES) {
      const found = await entity(await idOf(kind));
      const sources = found!.provenance.sources.map(({ id }) => id);
      // A gap is ours, a data set is itself; everything else has a source.
      if (kind === 'GAP' || kind === 'DATASET') expect(sources, kind).toEqual([]);
      else expect(sources.length, kind).toBeGreaterThan(0);
    }
  });

  it('gives the sources in full, and a source itself', async () => {
    const yearbook = {
      id: 'src:demo-yearbook2018',
      title: '虚构装备企业年鉴2018',
      publisher: '虚构出版社',
      date: '2018-06-30',
      url: 'https://demo.invalid/yearbook2018',
      licence: 'CC0 1.0',
      note: '虚构的全国企业名录，供演示较早的日期',
    };
    const firm = await entity('ent:demo-arm-lichun');
    expect(firm?.provenance).toEqual({
      status: 'STATED',
      asOf: null,
      confidence: null,
      sources: [yearbook, expect.objectContaining({ id: 'src:demo-yearbook2025' })],
    });
    expect((await entity(yearbook.id))?.provenance.sources).toEqual([yearbook]);
    expect((await entity('seg:demo.machine.arm'))?.provenance).toMatchObject({ status: 'INFERRED' });
  });

  it('gives what a firm does, each with its ground', async () => {
    const planned = await entity('ent:demo-vision-planned');
    expect(planned?.segments).toEqual([
      expect.objectContaining({
        segment: expect.objectContaining({ id: 'seg:demo.soft.vision' }),
        planned: true,
      }),
    ]);
    const inferred = await entity('ent:demo-patrol-b');
    expect(inferred?.segments).toEqual([
      expect.objectContaining({
        role: 'maker',
        product: '站房巡检机器人',
        share: null,
        planned: false,
        provenance: { status: 'INFERRED', sources: [{ id: 'src:demo-news2024' }] },
      }),
    ]);
  });

  it('is null for an id that does not exist', async () => {
    expect(await entity('ent:nobody')).toBeNull();
    expect(await entity('no id at all')).toBeNull();
  });
});

describe('entities', () => {
  it('keep the order asked for, with null where there is none', async () => {
    const ids = ['reg:demo-city', 'ent:nobody', 'seg:demo', 'reg:demo-city', 'ent:demo-arm-lichun'];
    const { entities } = await api.query<{ entities: (Entity | null)[] }>(ENTITIES_QUERY, { ids });
    expect(entities.map(found => found?.id ?? null)).toEqual([
      'reg:demo-city',
      null,
      'seg:demo',
      'reg:demo-city',
      'ent:demo-arm-lichun',
    ]);
  });

  it('are at most 200', async () => {
    const ids = Array.from({ length: 201 }, (_, i) => `ent:${i}`);
    const answer = await api.ask(ENTITIES_QUERY, { ids });
    expect(codeOf(answer)).toBe('BAD_INPUT');
    expect(answer.errors?.[0]?.message).toContain('ids');
  });
});

describe('about', () => {
  it('says what is loaded and how it is served', async () => {
    const { about } = await api.query<{ about: Record<string, unknown> & { counts: { count: number }[] } }>(
      `{ about {
        dataset datasetVersion licence engine graphVersion latestDate today counts { kind count }
        chains { id leaf } defaultRegion defaultChain canEdit
      } }`,
    );
    expect(about).toEqual({
      dataset: '示例市智能装备产业链（虚构）',
      datasetVersion: '1',
      licence: 'CC0 1.0；全部内容为虚构',
      engine: 'embedded',
      graphVersion: api.report!.graphVersion,
      latestDate: '2025-06-20',
      today: TODAY,
      counts: expect.arrayContaining([
        { kind: 'CHAIN', count: 5 },
        { kind: 'SEGMENT', count: 16 },
        { kind: 'ENTERPRISE', count: 101 },
        { kind: 'SURVEY', count: 6 },
      ]),
      chains: ['seg:demo', 'seg:demo.parts', 'seg:demo.soft', 'seg:demo.machine', 'seg:demo.use'].map(id => ({
        id,
        leaf: false,
      })),
      defaultRegion: 'reg:demo-city',
      defaultChain: 'seg:demo',
      canEdit: true,
    });
    expect(about.counts).toHaveLength(KIND_NAMES.length);
  });

  it('tells a client from elsewhere that it may not record', async () => {
    const answer = await api.ask('{ about { canEdit } }', {}, { isLocal: false });
    expect(answer).toEqual({ data: { about: { canEdit: false } } });
  });

  it('is NOT_FOUND on an empty graph', async () => {
    const empty = await startApi({ dataset: null });
    expect(codeOf(await empty.ask('{ about { dataset } }'))).toBe('NOT_FOUND');
    await empty.close();
  });
});

interface Hit {
  matched: string;
  score: number;
  entity: { id: string; kind: string; name: string };
}

describe('search', () => {
  const search = async (text: string, more: Record<string, unknown> = {}) =>
    (await api.query<{ search: Hit[] }>(SEARCH, { text, ...more })).search;

  it.each([
    ['Chinese', '机械臂', 'seg:demo.machine.arm', '机械臂（虚构）'],
    ['pinyin', 'jixiebi', 'seg:demo.machine.arm', '机械臂（虚构）'],
    ['initials', 'jxb', 'seg:demo.machine.arm', '机械臂（虚构）'],
    ['English', 'Robot arms', 'seg:demo.machine.arm', 'Robot arms (fictional)'],
    ['an alias, exactly', 'AGV', 'seg:demo.machine.cart', 'AGV'],
    ['another case and blanks around', '  agv ', 'seg:demo.machine.cart', 'AGV'],
    ['full-width letters', 'ＡＧＶ', 'seg:demo.machine.cart', 'AGV'],
    ['the start of a name', '立春', 'ent:demo-arm-lichun', '立春机械臂有限公司（虚构）'],
    ['initials of a firm', 'lcjxb', 'ent:demo-arm-lichun', '立春机械臂有限公司（虚构）'],
  ])('finds by %s', async (_, text, id, matched) => {
    const [first] = await search(text);
    expect(first).toMatchObject({ matched, entity: { id } });
  });

  it('puts exact before prefix before inside, then kinds, then shorter names, then ids', async () => {
    const hits = await search('传感');
    expect(hits[0]?.entity.id).toBe('seg:demo.parts.sensor');
    expect(hits[1]?.entity.id).toBe('ent:demo-sensor-farland');
    for (const [i, hit] of hits.entries()) {
      const next = hits[i + 1];
      if (!next) continue;
      expect(hit.score).toBeGreaterThanOrEqual(next.score);
      const order = (one: Hit) => [one.entity.name.length, one.entity.id] as const;
      if (hit.score === next.score) expect(order(hit) < order(next), hit.entity.id).toBe(true);
    }
    const [exact, ...others] = (await search('传感器', { first: 50 })).map(({ score }) => score);
    expect(others.every(score => score < exact!)).toBe(true);
  });

  it('keeps to the kinds asked for and to the number asked for', async () => {
    const firms = await search('示例', { kinds: ['ENTERPRISE'], first: 2 });
    expect(firms.map(({ entity: { kind } }) => kind)).toEqual(['ENTERPRISE', 'ENTERPRISE']);
    expect(await search('示例', { kinds: ['TECHNOLOGY'] })).toEqual([]);
  });

  it('answers any text without failing', async () => {
    for (const text of [
      '(',
      '*',
      'AND',
      '"',
      '\\',
      '|',
      'a|b',
      '~',
      '环节 OR',
      "';",
      '%',
      '😀',
      '虚'.repeat(100),
    ]) {
      expect(Array.isArray(await search(text)), text).toBe(true);
    }
    expect(await search('xyz不存在')).toEqual([]);
  });

  it.each([
    ['', {}, 'text'],
    ['   ', {}, 'text'],
    ['长'.repeat(101), {}, 'text'],
    ['机械臂', { first: 51 }, 'first'],
    ['机械臂', { first: 0 }, 'first'],
  ])('refuses %j %j', async (text, more, argument) => {
    const answer = await api.ask(SEARCH, { text, ...more });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument });
  });
});

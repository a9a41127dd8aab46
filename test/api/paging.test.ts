/** Lists: every row once over all pages, in one total order, by cursors that belong to one list of one graph. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, type StartedApi, startApi } from '../support/api.ts';
import * as documents from '../support/documents.ts';

const CITY = 'reg:demo-city';

interface Page {
  ids: string[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount?: number;
}
type Fetched = Record<string, { nodes: unknown[]; pageInfo: Page['pageInfo']; totalCount?: number }>;

/** A list: its document, what it is asked, and what a row is called. */
interface List {
  what: string;
  document: string;
  variables: Record<string, unknown>;
  idOf: (node: never) => string;
}

const byId = ({ id }: { id: string }) => id;
const bySegment = ({ segment }: { segment: { id: string } }) => segment.id;
const byFirm = ({ enterprise }: { enterprise: { id: string } }) => enterprise.id;
const byRelation = ({ relation }: { relation: { id: string } }) => relation.id;

const enterprises = ['NAME', 'REVENUE_DESC', 'DEGREE_DESC'].map(sort => ({
  what: `enterprises by ${sort}`,
  document: documents.ENTERPRISES,
  variables: { sort },
  idOf: byId,
}));
const LOCAL_FIRMS = `query ($segment: ID!, $region: ID!, $first: Int, $after: String) {
  verdict(segment: $segment, region: $region) {
    localFirms(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount }
  }
}`;
const SOURCES = `query ($text: String, $first: Int, $after: String) {
  sources(text: $text, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount }
}`;

const LISTS: List[] = [
  { what: 'gaps', document: documents.GAPS, variables: { chain: 'seg:demo', region: CITY }, idOf: bySegment },
  {
    what: 'targets',
    document: documents.TARGETS,
    variables: { segment: 'seg:demo.parts.sensor', region: CITY },
    idOf: byFirm,
  },
  ...enterprises,
  {
    what: 'enterprises of a chain here',
    document: documents.ENTERPRISES,
    variables: { filter: { segments: ['seg:demo.machine'], regions: [CITY] }, sort: 'REVENUE_DESC' },
    idOf: byId,
  },
  {
    what: 'neighbours',
    document: documents.NEIGHBOURS,
    variables: { id: 'seg:demo.parts.sensor' },
    idOf: byRelation,
  },
  {
    what: 'neighbours one way',
    document: documents.NEIGHBOURS,
    variables: { id: CITY, direction: 'IN', types: ['LOCATED_IN', 'ABOUT'] },
    idOf: byRelation,
  },
  { what: 'regions', document: documents.REGIONS, variables: {}, idOf: byId },
  { what: 'regions by a text', document: documents.REGIONS, variables: { text: 'q' }, idOf: byId },
  {
    what: 'local firms',
    document: LOCAL_FIRMS,
    variables: { segment: 'seg:demo.machine.arm', region: CITY },
    idOf: byId,
  },
  { what: 'sources', document: SOURCES, variables: {}, idOf: byId },
];

let api: StartedApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

function pageOf(data: unknown, idOf: List['idOf']): Page {
  const [outer] = Object.values(data as Record<string, unknown>);
  const found = (
    outer && 'localFirms' in (outer as object) ? (outer as Fetched).localFirms : outer
  ) as Fetched[string];
  return { ...found, ids: found.nodes.map(node => idOf(node as never)) };
}

async function fetchPage(list: List, first: number, after: string | null = null): Promise<Page> {
  return pageOf(await api.query(list.document, { ...list.variables, first, after }), list.idOf);
}

async function allPages(list: List, first: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page = await fetchPage(list, first, after);
    ids.push(...page.ids);
    expect(page.ids.length).toBeLessThanOrEqual(first);
    if (!page.pageInfo.hasNextPage) return ids;
    expect(page.ids).toHaveLength(first);
    after = page.pageInfo.endCursor;
  }
}

describe.each(LISTS)('$what', list => {
  const most = list.what === 'targets' ? 100 : 200;

  it('gives each row once, in the same order whatever the size of a page', async () => {
    const whole = await fetchPage(list, most);
    expect(whole.pageInfo.hasNextPage).toBe(false);
    expect(whole.ids.length).toBeGreaterThan(2);
    expect(new Set(whole.ids).size).toBe(whole.ids.length);
    if (whole.totalCount !== undefined) expect(whole.totalCount).toBe(whole.ids.length);
    for (const first of [1, 2, 7]) expect(await allPages(list, first)).toEqual(whole.ids);
    // Rows without an order of their own come in another order each time; the answer does not.
    expect((await fetchPage(list, most)).ids).toEqual(whole.ids);
  });

  it('after the last row there is none', async () => {
    const whole = await fetchPage(list, most);
    const beyond = await fetchPage(list, most, whole.pageInfo.endCursor);
    expect([beyond.ids, beyond.pageInfo]).toEqual([[], { hasNextPage: false, endCursor: null }]);
  });

  it.each([0, -1, most + 1])('%d rows are refused', async first => {
    const { errors } = await api.ask(list.document, { ...list.variables, first });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'first' });
  });

  it('refuses what is no cursor, one of another list, and one that was changed', async () => {
    const ask = (after: string) => api.ask(list.document, { ...list.variables, after });
    for (const after of ['nonsense', '%%%', Buffer.from('{}').toString('base64url')]) {
      const { errors } = await ask(after);
      expect(errors?.[0]?.extensions, after).toMatchObject({ code: 'BAD_INPUT', argument: 'after' });
    }
    const other = LISTS[(LISTS.indexOf(list) + 1) % LISTS.length]!;
    const { pageInfo } = await fetchPage(other, 1);
    expect(codeOf(await ask(pageInfo.endCursor!))).toBe('STALE_CURSOR');

    const own = (await fetchPage(list, 1)).pageInfo.endCursor!;
    const [name] = JSON.parse(Buffer.from(own, 'base64url').toString()) as [string];
    for (const key of [null, 'rel:none', 7, ['x'], [{}, 'x'], ['x', 7], [1, 2, 3]]) {
      const forged = Buffer.from(JSON.stringify([name, key])).toString('base64url');
      expect(codeOf(await ask(forged)), JSON.stringify(key)).toBe('BAD_INPUT');
    }
  });

  it('says so when the graph has moved on', async () => {
    const { pageInfo } = await fetchPage(list, 1);
    const next = () => api.ask(list.document, { ...list.variables, first: 1, after: pageInfo.endCursor });
    expect(codeOf(await next())).toBe('OK');
    const input = {
      segment: 'seg:demo.use.hospital',
      region: CITY,
      found: [],
      complete: true,
      date: '2026-11-20',
      source: { title: `核实 ${list.what}（虚构）` },
      searched: '登记',
    };
    const { recordCheck } = await api.query<{ recordCheck: { id: string } }>(documents.RECORD, { input });
    expect(codeOf(await next())).toBe('STALE_CURSOR');
    await api.query(documents.RETRACT, { id: recordCheck.id });
    // The same data again, yet another version: a cursor never skips or repeats a row.
    expect(codeOf(await next())).toBe('STALE_CURSOR');
  });
});

describe('orders', () => {
  it('of the registry are the ones asked for, unknown revenue last', async () => {
    const { enterprises } = await api.query<{
      enterprises: { nodes: { revenueWan: number | null; id: string }[] };
    }>(documents.ENTERPRISES, { sort: 'REVENUE_DESC', first: 200 });
    const revenues = enterprises.nodes.map(({ revenueWan }) => revenueWan);
    expect(revenues[0]).toBe(310000);
    const known = revenues.filter(value => value !== null);
    expect(revenues.slice(0, known.length)).toEqual([...known].sort((a, b) => b - a));
    expect(revenues.slice(known.length).every(value => value === null)).toBe(true);
  });

  it('of the registry by name are by sound', async () => {
    const { enterprises } = await api.query<{ enterprises: { nodes: { name: string }[] } }>(
      documents.ENTERPRISES,
      {
        filter: { segments: ['seg:demo.machine.arm'] },
        first: 200,
      },
    );
    // chunfen, jingzhe, lichun, lixia, mangzhong, qingming, xiaoman, yushui
    expect(enterprises.nodes.map(({ name }) => name.slice(0, 2))).toEqual([
      '春分',
      '惊蛰',
      '立春',
      '立夏',
      '芒种',
      '清明',
      '小满',
      '雨水',
    ]);
  });

  it('of gaps are by priority, unknown last', async () => {
    const { gaps } = await api.query<{
      gaps: { nodes: { priority: { point: number | null; high: number } }[] };
    }>(documents.GAPS, { chain: 'seg:demo', region: CITY, first: 200 });
    const rank = ({ priority: { point, high } }: (typeof gaps.nodes)[number]) =>
      (point ?? -1) * 10 + high / 10;
    const ranks = gaps.nodes.map(rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });
});

/** 工作台 and 口径说明 through the API: the ledger follows a check, sources page, the method answers whole. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedApi, startApi } from '../support/api.ts';

let api: StartedApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

const CELL = { segment: 'seg:demo.parts.sensor', region: 'reg:demo-city' };
const LEDGER = `query($region: ID!, $chain: ID, $since: Date) {
  ledger(region: $region, chain: $chain, since: $since, first: 200) {
    totalCount nodes { segment { id } date from to }
  }
}`;
interface Ledger {
  ledger: {
    totalCount: number;
    nodes: { segment: { id: string } | null; date: string; from: string | null; to: string | null }[];
  };
}

describe('ledger', () => {
  it('holds what stands after the import, all of that day; nothing of another region', async () => {
    const { ledger } = await api.query<Ledger>(LEDGER, { region: CELL.region, chain: 'seg:demo' });
    expect(ledger.nodes.length).toBeGreaterThan(0);
    expect(new Set(ledger.nodes.map(({ from }) => from))).toEqual(new Set([null]));
    const later = await api.query<Ledger>(LEDGER, { region: CELL.region, since: '2027-01-01' });
    expect(later.ledger.totalCount).toBe(0);
    const other = await api.query<Ledger>(LEDGER, { region: 'reg:demo-south' });
    expect(other.ledger.nodes).toEqual([]);
  });

  it('a check that finds nobody makes one change, and the leaf no longer stands as unknown', async () => {
    const input = {
      ...CELL,
      found: [],
      complete: true,
      date: '2026-11-20',
      source: { title: '市场监管登记（虚构）' },
      searched: '行业代码',
    };
    await api.query('mutation($input: CheckInput!) { recordCheck(input: $input) { id } }', { input });
    const { ledger } = await api.query<Ledger>(LEDGER, CELL);
    expect(ledger.nodes[0]).toMatchObject({ segment: { id: CELL.segment }, from: 'UNKNOWN', to: 'MISSING' });
    const { standingGaps } = await api.query<{ standingGaps: { nodes: { segment: { id: string } }[] } }>(
      `query($region: ID!) { standingGaps(region: $region, verdicts: [UNKNOWN], first: 200) { nodes { segment { id } } } }`,
      CELL,
    );
    expect(standingGaps.nodes.map(({ segment }) => segment.id)).not.toContain(CELL.segment);
  });

  it('refuses a chain that is none', async () => {
    const { errors } = await api.ask(LEDGER, { region: CELL.region, chain: 'seg:nothing' });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('sources', () => {
  const SOURCES = `query($text: String, $first: Int, $after: String) {
    sources(text: $text, first: $first, after: $after) {
      totalCount nodes { id date } pageInfo { hasNextPage endCursor }
    }
  }`;
  interface Sources {
    sources: {
      totalCount: number;
      nodes: { id: string; date: string | null }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  }

  it('page by page gives each once, newest first, undated last', async () => {
    const seen: { id: string; date: string | null }[] = [];
    let after: string | null = null;
    let total: number;
    do {
      const { sources }: Sources = await api.query<Sources>(SOURCES, { first: 3, after });
      seen.push(...sources.nodes);
      total = sources.totalCount;
      after = sources.pageInfo.hasNextPage ? sources.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(total);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(total);
    const dates = seen.map(({ date }) => date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('finds by a part of the title; a cursor of another list is stale', async () => {
    const { sources } = await api.query<Sources>(SOURCES, { text: '年鉴', first: 1 });
    expect(sources.totalCount).toBeGreaterThan(0);
    const all = await api.query<Sources>(SOURCES, { first: 1 });
    const { errors } = await api.ask(SOURCES, { text: '年鉴', after: all.sources.pageInfo.endCursor });
    expect(errors?.[0]?.extensions.code).toBe('STALE_CURSOR');
  });
});

describe('method', () => {
  it('answers tables, works and the hand example', async () => {
    const { method } = await api.query<{
      method: {
        tables: { code: string; constants: { code: string; value: unknown }[] }[];
        references: unknown[];
        example: { code: string; verdict: string; inputs: { code: string }[] }[];
      };
    }>(
      `{ method {
        tables { code constants { code value unit sentence sentenceEn reference } }
        references { code citation doi } example { code verdict certainty inputs { code value } }
      } }`,
    );
    const rules = method.tables.find(({ code }) => code === 'RULES');
    expect(rules?.constants).toContainEqual(expect.objectContaining({ code: 'phiRange', value: [1, 4] }));
    expect(method.references.length).toBeGreaterThan(5);
    expect(method.example.map(({ verdict }) => verdict)).toEqual(['UNKNOWN', 'UNKNOWN', 'MISSING']);
    expect(method.example[0]?.inputs.map(({ code }) => code)).toContain('c0');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { buildSchema, parse, validate } from 'graphql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  detailQuery,
  ENTITY_KINDS,
  fetchDegrees,
  findQuery,
  neighboursQuery,
  pathsQuery,
  pictureQuery,
} from '../../web/src/api/explore.ts';

const folder = new URL('../../api/graphql/', import.meta.url);
const schema = buildSchema(
  readdirSync(folder)
    .filter(file => file.endsWith('.graphql'))
    .map(file => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n'),
);

interface Sent {
  query: string;
  variables: Record<string, unknown>;
}
const sent: Sent[] = [];
let answer: Record<string, unknown> = {};

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', (_url: string, init: { body: string }) => {
    sent.push(JSON.parse(init.body) as Sent);
    return Promise.resolve({ status: 200, json: () => Promise.resolve({ data: answer }) });
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the operations of the page', () => {
  it('are valid against the schema the API serves', async () => {
    const client = new QueryClient();
    answer = { entities: [], relationsAmong: [], neighbours: {}, paths: [], entity: null, search: [] };
    await client.fetchQuery(pictureQuery(['ent:a']));
    await client.fetchQuery(neighboursQuery({ id: 'ent:a', first: 12 }));
    await client.fetchQuery(pathsQuery('ent:a', 'ent:b'));
    await client.fetchQuery(detailQuery('ent:a'));
    await client.fetchQuery(findQuery('wrj'));
    answer = {};
    await fetchDegrees(['ent:a', 'ent:b']);
    expect(sent).toHaveLength(6);
    for (const { query } of sent) expect(validate(schema, parse(query)).map(e => e.message)).toEqual([]);
  });

  it('ask for a picture once, whatever the order of its ids', async () => {
    const client = new QueryClient();
    answer = { entities: [], relationsAmong: [] };
    await client.fetchQuery({ ...pictureQuery(['ent:b', 'ent:a']), staleTime: 10_000 });
    await client.fetchQuery({ ...pictureQuery(['ent:a', 'ent:b']), staleTime: 10_000 });
    expect(sent.map(({ variables }) => variables)).toEqual([{ ids: ['ent:a', 'ent:b'] }]);
  });

  it('add up the relations of several entities in one request', async () => {
    answer = { n0: { totals: [{ count: 3 }, { count: 4 }] }, n1: { totals: [] } };
    expect(await fetchDegrees(['ent:a', 'ent:b'])).toEqual({ 'ent:a': 7, 'ent:b': 0 });
    expect(sent).toHaveLength(1);
  });

  it('know every kind of the schema', () => {
    const kinds = schema.getType('Kind');
    const names =
      kinds !== undefined && 'getValues' in kinds ? kinds.getValues().map(value => value.name) : [];
    expect([...ENTITY_KINDS].sort()).toEqual([...names].sort());
  });
});

/** Errors: a code of the closed list each, words for the caller, and nothing of the inside. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../api/errors.ts';
import { openEmbedded } from '../../api/store/embedded.ts';
import { codeOf, type StartedApi, startApi } from '../support/api.ts';
import { PANORAMA, TARGETS, VERDICT } from '../support/documents.ts';
import { failingReads } from '../support/failing.ts';

const CITY = 'reg:demo-city';
const nested = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`;
const aliases = (n: number) =>
  `{ ${Array.from({ length: n }, (_, i) => `a${i}: about { today }`).join(' ')} }`;

let api: StartedApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

describe('a document', () => {
  it.each([
    ['that does not parse', '{ about {'],
    ['with nothing in it', ''],
    ['with an unknown field', '{ about { nothing } }'],
    ['with an unknown argument', '{ about(x: 1) { today } }'],
    ['with a field left out', `{ panorama(chain: "seg:demo") { asOf } }`],
    ['with an unknown word of a list', `{ search(text: "x", kinds: [CAR]) { score } }`],
    ['with a date that is none', `{ goals(region: "${CITY}", asOf: "2026-13") { goal } }`],
    ['that asks for the schema', '{ __schema { types { name } } }'],
    ['that asks for a type of the schema', '{ __type(name: "About") { name } }'],
    ['that is too deep', nested(13)],
    ['that is too long', `{ about { ${'today '.repeat(3001)} } }`],
    ['with too many aliases', aliases(41)],
    [
      'with fragments that use each other',
      '{ about { ...A } } fragment A on About { ...B } fragment B on About { ...A }',
    ],
    ['with two operations and no name', 'query A { about { today } } query B { about { today } }'],
  ])('%s is BAD_INPUT, and costs the store nothing', async (_, document) => {
    api.statements.length = 0;
    const { errors, data } = await api.ask(document);
    expect(errors?.length).toBeGreaterThan(0);
    for (const { extensions } of errors ?? []) expect(extensions.code).toBe('BAD_INPUT');
    expect(data ?? null).toBeNull();
    expect(api.statements).toEqual([]);
  });

  it('within the limits is answered', async () => {
    expect(codeOf(await api.ask(aliases(40)))).toBe('OK');
    // Twelve levels are no fault of their own; the unknown field is.
    const { errors } = await api.ask(nested(12));
    expect(errors?.map(({ message }) => message).join()).not.toMatch(/depth/i);
    expect((await api.ask(nested(13))).errors?.map(({ message }) => message).join()).toMatch(/depth/i);
  });

  it('may ask for the schema in development', async () => {
    const development = await startApi({ development: true });
    const { __schema } = await development.query<{ __schema: { queryType: { name: string } } }>(
      '{ __schema { queryType { name } types { name fields { name args { name type { ofType { name } } } } } } }',
    );
    expect(__schema.queryType.name).toBe('Query');
    await development.close();
  });
});

describe('a variable', () => {
  it.each([
    ['missing', {}],
    ['null', { chain: null, region: CITY }],
    ['of another type', { chain: { id: 'seg:demo' }, region: CITY }],
    ['a date that is none', { chain: 'seg:demo', region: CITY, asOf: 'yesterday' }],
    ['a date of a year that is none', { chain: 'seg:demo', region: CITY, asOf: 2019 }],
  ])('that is %s is BAD_INPUT', async (_, variables) => {
    expect(codeOf(await api.ask(PANORAMA, variables))).toBe('BAD_INPUT');
  });
});

describe('an argument', () => {
  it.each([
    [
      'a chain that does not exist',
      PANORAMA,
      { chain: 'seg:nothing', region: CITY },
      'NOT_FOUND',
      'seg:nothing',
    ],
    [
      'a leaf as a chain',
      PANORAMA,
      { chain: 'seg:demo.use.farm', region: CITY },
      'BAD_INPUT',
      'seg:demo.use.farm',
    ],
    [
      'a region that does not exist',
      PANORAMA,
      { chain: 'seg:demo', region: 'reg:no' },
      'NOT_FOUND',
      'reg:no',
    ],
    [
      'a day that does not exist',
      PANORAMA,
      { chain: 'seg:demo', region: CITY, asOf: '2026-02-30' },
      'BAD_INPUT',
      '2026-02-30',
    ],
    [
      'a group as a leaf',
      VERDICT,
      { segment: 'seg:demo.parts', region: CITY },
      'BAD_INPUT',
      'seg:demo.parts',
    ],
    ['a leaf that does not exist', VERDICT, { segment: 'seg:no', region: CITY }, 'NOT_FOUND', 'seg:no'],
    [
      'targets of a group',
      TARGETS,
      { segment: 'seg:demo.parts', region: CITY },
      'BAD_INPUT',
      'seg:demo.parts',
    ],
    ['targets of no leaf', TARGETS, { segment: 'seg:no', region: CITY }, 'NOT_FOUND', 'seg:no'],
    [
      'targets of nowhere',
      TARGETS,
      { segment: 'seg:demo.use.farm', region: 'reg:no' },
      'NOT_FOUND',
      'reg:no',
    ],
    [
      'an enterprise nobody knows',
      '{ warmPaths(enterprise: "ent:no", region: "reg:demo-city") { strength } }',
      {},
      'NOT_FOUND',
      'ent:no',
    ],
    [
      'introductions from nowhere',
      '{ warmPaths(enterprise: "ent:demo-sensor-jiao", region: "reg:no") { strength } }',
      {},
      'NOT_FOUND',
      'reg:no',
    ],
    [
      'introductions by four hops',
      '{ warmPaths(enterprise: "ent:demo-sensor-jiao", region: "reg:demo-city", maxHops: 4) { strength } }',
      {},
      'BAD_INPUT',
      'maxHops',
    ],
    [
      'four introductions',
      '{ warmPaths(enterprise: "ent:demo-sensor-jiao", region: "reg:demo-city", first: 4) { strength } }',
      {},
      'BAD_INPUT',
      'first',
    ],
    ['neighbours of nobody', '{ neighbours(id: "ent:no") { totals { count } } }', {}, 'NOT_FOUND', 'ent:no'],
    [
      'paths from nobody',
      '{ paths(from: "ent:no", to: "seg:demo") { nodes { id } } }',
      {},
      'NOT_FOUND',
      'ent:no',
    ],
    [
      'paths to oneself',
      '{ paths(from: "seg:demo", to: "seg:demo") { nodes { id } } }',
      {},
      'BAD_INPUT',
      'to',
    ],
    [
      'paths of five hops',
      '{ paths(from: "seg:demo", to: "reg:demo-city", maxHops: 5) { nodes { id } } }',
      {},
      'BAD_INPUT',
      'maxHops',
    ],
    ['goals of nowhere', '{ goals(region: "reg:no") { goal } }', {}, 'NOT_FOUND', 'reg:no'],
  ])('%s: refused by name', async (_, document, variables, code, named) => {
    const { errors } = await api.ask(document, variables);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toContain(named);
  });
});

describe('a fault of ours', () => {
  it('is INTERNAL, tells nothing, and stands in the log', async () => {
    let broken = false;
    const faulty = await startApi({ engine: failingReads(openEmbedded(), () => broken) });
    broken = true;
    const answer = await faulty.ask(PANORAMA, { chain: 'seg:demo', region: CITY });
    expect(answer.data).toBeNull();
    expect(codeOf(answer)).toBe('INTERNAL');
    const said = JSON.stringify(answer);
    for (const inside of ['secret', 'disk', 'read failed', '.ts', 'node_modules', 'stack', 'MATCH'])
      expect(said).not.toContain(inside);
    expect(faulty.logged.join()).toContain('secret detail of the disk: read failed');
    // And it is over when the cause is.
    broken = false;
    expect(codeOf(await faulty.ask(PANORAMA, { chain: 'seg:demo', region: CITY }))).toBe('OK');
    await faulty.close();
  });
});

describe('a store that is closed', () => {
  it('is STORE_DOWN, in words for people', async () => {
    const closed = await startApi();
    await closed.store.close();
    for (const [document, variables] of [
      [PANORAMA, { chain: 'seg:demo', region: CITY }],
      ['{ about { today } }', {}],
      ['{ entity(id: "seg:demo") { id } }', {}],
      ['mutation { retractCheck(id: "srv:check.x") { verdict } }', {}],
    ] as const) {
      const answer = await closed.ask(document, variables);
      expect(codeOf(answer), document).toBe('STORE_DOWN');
      expect(answer.errors?.[0]?.message).toBe('The graph is closed.');
    }
  });
});

it('the list of codes is the one the schema shows', async () => {
  const development = await startApi({ development: true, dataset: null });
  const { __type } = await development.query<{ __type: { enumValues: { name: string }[] } }>(
    '{ __type(name: "ErrorCode") { enumValues { name } } }',
  );
  expect(__type.enumValues.map(({ name }) => name).sort()).toEqual([...ERROR_CODES].sort());
  await development.close();
});

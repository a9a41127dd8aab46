/** The questions the screens really ask, sent by their own code: each must be valid and bounded. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as explore from '../../web/src/api/explore.ts';
import * as home from '../../web/src/api/home.ts';
import * as map from '../../web/src/api/map.ts';
import * as method from '../../web/src/api/method.ts';
import { aboutQuery, namesQuery, regionsQuery, searchQuery } from '../../web/src/api/queries.ts';
import * as structure from '../../web/src/api/structure.ts';
import * as targets from '../../web/src/api/targets.ts';
import * as panorama from '../../web/src/views/panorama/queries.ts';
import { notFinite, type StartedApi, startApi } from '../support/api.ts';

const SCOPE = { chain: 'seg:demo', region: 'reg:demo-city', asOf: null };
const CELL = { segment: 'seg:demo.parts.sensor', region: 'reg:demo-city', asOf: null };

let api: StartedApi;
beforeAll(async () => {
  api = await startApi();
  // From here on the snapshot is held, as it is on a server that has answered once.
  await api.query('{ about { graphVersion } }');
});
afterAll(() => api?.close());
beforeEach(() => {
  api.statements.length = 0;
  const fetchApi = (path: string, init: RequestInit) =>
    api.app.fetch(new URL(path, 'http://localhost'), init, { isLocal: true });
  vi.stubGlobal('fetch', fetchApi);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Runs what a screen's query would run. */
function send(query: { queryFn?: unknown }, page: Record<string, unknown> = {}): Promise<unknown> {
  const run = query.queryFn as (context: Record<string, unknown>) => Promise<unknown>;
  return run({ signal: new AbortController().signal, ...page });
}

const FIRST_PAGE = { pageParam: null };

describe('questions of the screens', () => {
  it.each([
    ['about', () => send(aboutQuery)],
    ['search', () => send(searchQuery('jxb'))],
    ['regions', () => send(regionsQuery({ text: '坊' }))],
    [
      'names',
      () => send(namesQuery(['pol:demo-parts', 'goal:demo-large', 'ent:demo-arm-lichun', 'ent:nobody'])),
    ],
    ['panorama', () => send(panorama.panoramaQuery(SCOPE))],
    ['panorama at a date', () => send(panorama.panoramaQuery({ ...SCOPE, asOf: '2019-01' }))],
    ['verdict', () => send(panorama.verdictQuery(CELL.segment, SCOPE))],
    ['local firms', () => send(panorama.firmsQuery('seg:demo.machine.arm', SCOPE, 'local'), FIRST_PAGE)],
    ['all firms', () => send(panorama.firmsQuery('seg:demo.machine.arm', SCOPE, 'all'), FIRST_PAGE)],
    ['the first three gaps', () => send(panorama.firstGapsQuery(SCOPE))],
    ['the first three targets', () => send(panorama.firstTargetsQuery(CELL.segment, SCOPE))],
    ['gaps', () => send(targets.gapsQuery(SCOPE.chain, SCOPE.region, null))],
    ['a gap', () => send(targets.gapDetailQuery(CELL))],
    ['targets', () => send(targets.targetsQuery(CELL, null, 20))],
    [
      'targets by other weights',
      () =>
        send(targets.targetsQuery(CELL, { fit: 1, strength: 0, reach: 0, intent: 0, match: 0, risk: 0 }, 20)),
    ],
    ['checks', () => send(targets.checksQuery(CELL.region))],
    ['firms to choose from', () => send(targets.searchFirmsQuery('立春'))],
    ['regions compared', () => send(structure.structureQuery(SCOPE.chain, 'city', null))],
    ['a chain judged', () => send(structure.judgedQuery(SCOPE.chain, SCOPE.region, null))],
    ['parts of a region', () => send(map.districtsQuery(SCOPE))],
    ['verdicts of its parts', () => send(map.verdictCountsQuery(SCOPE))],
    ['its carriers', () => send(map.carriersQuery(SCOPE.region))],
    ['firms of the whole', () => send(map.districtFirmsQuery(SCOPE, null), FIRST_PAGE)],
    ['firms of a part', () => send(map.districtFirmsQuery(SCOPE, 'reg:demo-east'), FIRST_PAGE)],
    ['a picture', () => send(explore.pictureQuery(['ent:demo-arm-lichun', 'ent:demo-sensor-jiao']))],
    ['finding', () => send(explore.findQuery('agv'))],
    ['neighbours', () => send(explore.neighboursQuery({ id: 'ent:demo-arm-lichun', first: 20 }))],
    ['paths', () => send(explore.pathsQuery('ent:demo-sensor-jiao', 'ent:demo-arm-lichun'))],
    ['degrees', () => explore.fetchDegrees(['ent:demo-arm-lichun'])],
    ['today', () => send(home.todayQuery(SCOPE))],
    ['the five most pressing gaps', () => send(home.pressingQuery(SCOPE))],
    ['what is unknown the longest', () => send(home.unknownsQuery(SCOPE))],
    ['the ledger', () => send(home.ledgerQuery(SCOPE, '2026-01-01'), FIRST_PAGE)],
    ['the method', () => send(method.methodQuery)],
    ['sources', () => send(method.sourcesQuery('年鉴'), FIRST_PAGE)],
    ['where a tour leads', () => send(method.tourQuery(SCOPE.chain, SCOPE.region, null))],
    ['a detail', () => send(explore.detailQuery('ent:demo-arm-lichun'))],
  ])('%s: answered, with at most six statements', async (_, ask) => {
    const answer = await ask();
    expect(answer).toBeTruthy();
    expect(notFinite(answer)).toEqual([]);
    expect(api.statements.length, api.statements.join(' ')).toBeLessThanOrEqual(6);
  });

  it('a check, recorded and taken back', async () => {
    const recorded = await targets.recordCheck({
      segment: 'seg:demo.parts.sensor',
      region: 'reg:demo-city',
      found: [],
      complete: true,
      date: '2026-11-20',
      source: { title: '市场监管登记（虚构）' },
      searched: '行业代码 C3983',
    });
    expect(recorded).toMatchObject({ verdict: { verdict: 'MISSING', localCount: 0 } });
    expect(await targets.retractCheck(recorded.id)).toBeTruthy();
  });

  it('an error arrives with its code', async () => {
    const asked = send(panorama.panoramaQuery({ ...SCOPE, chain: 'seg:nothing' }));
    await expect(asked).rejects.toMatchObject({ name: 'ApiError', code: 'NOT_FOUND' });
  });
});

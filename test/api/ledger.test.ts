/** 缺口台账: a log in the graph of which cells of the default region are missing, thin or unknown. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFolder } from '../../api/ingest/import.ts';
import { openEmbedded } from '../../api/store/embedded.ts';
import { codeOf, startApi } from '../support/api.ts';
import { EXAMPLE, TODAY } from '../support/datasets.ts';
import {
  CITY,
  type Desk,
  NEW_FIRM,
  NOBODY,
  openDesk,
  PLATFORM,
  PLATFORM_FIRM,
  SENSOR,
} from '../support/desk.ts';
import { PANORAMA, RECORD } from '../support/documents.ts';
import { failingWrites } from '../support/failing.ts';

interface Entry {
  id: string;
  segment: string;
  verdict: string;
  certainty: number;
  opened: string;
  closed?: string;
}

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.api.close());

const entries = async (region = CITY): Promise<Entry[]> =>
  (await desk.api.store.run('gaps_of', { region })).map(({ props }) => props as unknown as Entry);
const open = async () => (await entries()).filter(entry => entry.closed === undefined);
const bySegment = (a: { segment: string }, b: { segment: string }) => (a.segment < b.segment ? -1 : 1);

/** What the ledger must hold open: the cells of today that are no strength. */
async function pressing() {
  const { panorama } = await desk.api.query<{
    panorama: { segments: { segment: { id: string }; verdict: string; certainty: number }[] };
  }>(PANORAMA, { chain: 'seg:demo', region: CITY });
  return panorama.segments
    .filter(({ verdict }) => ['UNKNOWN', 'MISSING', 'THIN'].includes(verdict))
    .map(({ segment, verdict, certainty }) => ({ segment: segment.id, verdict, certainty }))
    .sort(bySegment);
}
const shown = ({ segment, verdict }: { segment: string; verdict: string }) => `${segment} ${verdict}`;

describe('the ledger', () => {
  it('holds the gaps of the default region, each with its certainty and day', async () => {
    const found = await entries();
    expect(
      found.map(({ segment, verdict, certainty }) => ({ segment, verdict, certainty })).sort(bySegment),
    ).toEqual(await pressing());
    expect(found).toHaveLength(11);
    for (const entry of found) expect(entry).toMatchObject({ opened: TODAY, region: CITY });
    expect(await entries('reg:demo-east')).toEqual([]);
  });

  it('is part of the graph: an entry leads to its segment and its region', async () => {
    const [first] = await entries();
    const answer = await desk.api.query<{
      neighbours: { nodes: { entity: { id: string }; relation: { type: string } }[] };
    }>('query ($id: ID!) { neighbours(id: $id) { nodes { entity { id } relation { type } } } }', {
      id: first?.id,
    });
    expect(answer.neighbours.nodes.map(({ entity, relation }) => [relation.type, entity.id]).sort()).toEqual([
      ['ABOUT', CITY],
      ['ABOUT', first?.segment],
    ]);
  });

  it('closes an entry and opens another when a check changes the verdict', async () => {
    const before = await open();
    await desk.record();
    const ofCell = (await entries()).filter(({ segment }) => segment === SENSOR);
    expect(ofCell.map(({ verdict, opened, closed }) => [verdict, opened, closed ?? null]).sort()).toEqual([
      ['MISSING', TODAY, null],
      ['UNKNOWN', TODAY, TODAY],
    ]);
    expect((await open()).map(shown).sort()).toEqual((await pressing()).map(shown));
    const untouched = before.filter(({ segment }) => segment !== SENSOR);
    expect((await open()).filter(({ segment }) => segment !== SENSOR)).toEqual(untouched);
  });

  it('only closes the entry of a cell that is no gap any more', async () => {
    const firms = ['甲', '乙', '丙', '丁'].map(name => ({ name: `${name}传感（虚构）` }));
    const { verdict } = await desk.record({ found: firms });
    expect(['ADEQUATE', 'STRONG']).toContain(verdict.verdict);
    const ofCell = (await entries()).filter(({ segment }) => segment === SENSOR);
    expect(ofCell).toEqual([expect.objectContaining({ verdict: 'UNKNOWN', closed: TODAY })]);
    expect((await open()).map(shown).sort()).toEqual((await pressing()).map(shown));
  });

  it('is not touched where the verdict stays what it was', async () => {
    const before = await entries();
    await desk.record({ segment: 'seg:demo.parts.gear' });
    expect((await desk.cell('seg:demo.parts.gear')).verdict).toBe('MISSING');
    expect(await entries()).toEqual(before);
  });

  it('follows a check that is taken back, and keeps what was logged', async () => {
    const { id } = await desk.record({ segment: PLATFORM, wrong: [PLATFORM_FIRM] });
    await desk.retract(id);
    const ofCell = (await entries()).filter(({ segment }) => segment === PLATFORM);
    expect(ofCell.map(({ verdict, closed }) => [verdict, closed ?? null]).sort()).toEqual([
      ['MISSING', TODAY],
      ['UNKNOWN', null],
      ['UNKNOWN', TODAY],
    ]);
    expect((await open()).map(shown).sort()).toEqual((await pressing()).map(shown));
  });

  it('is kept for the default region whatever region a check is about', async () => {
    await desk.record({ region: 'reg:demo-east', complete: false, found: [{ name: NEW_FIRM }] });
    expect((await open()).map(shown).sort()).toEqual((await pressing()).map(shown));
    expect(await entries('reg:demo-east')).toEqual([]);
  });

  it('is written with the change or not at all', async () => {
    let armed = false;
    const engine = failingWrites(openEmbedded(), text => armed && text.includes(':Gap'));
    const api = await startApi({ engine });
    const version = () => api.store.run('graph_version', { id: 'meta:graph' });
    const before = [await version(), await api.query(PANORAMA, { chain: 'seg:demo', region: CITY })];
    armed = true;
    expect(codeOf(await api.ask(RECORD, { input: NOBODY }))).toBe('INTERNAL');
    armed = false;
    expect([await version(), await api.query(PANORAMA, { chain: 'seg:demo', region: CITY })]).toEqual(before);
    expect(codeOf(await api.ask(RECORD, { input: NOBODY }))).toBe('OK');
    await api.close();
  });
});

describe('an import without a difference', () => {
  it.each([
    ['the same day', TODAY],
    ['months later, when surveys have aged', '2027-11-25'],
  ])('%s writes nothing, the ledger included', async (_, today) => {
    const before = [await desk.version(), await entries()];
    desk.api.statements.length = 0;
    const report = await importFolder(desk.api.store, EXAMPLE, { today });
    expect(report).toMatchObject({ errors: 0, applied: false, created: {}, updated: {}, graphVersion: null });
    expect(desk.api.statements.filter(name => /^(put|delete)_/.test(name))).toEqual([]);
    expect([await desk.version(), await entries()]).toEqual(before);
  });
});

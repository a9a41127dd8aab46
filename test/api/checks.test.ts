/** 登记核实结果: what was found, and what it changes. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
import { PANORAMA } from '../support/documents.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.api.close());

describe('a check that found nobody', () => {
  it('turns 待核实 into 缺失 at once, says so itself, and until when', async () => {
    expect((await desk.cell(SENSOR)).verdict).toBe('UNKNOWN');
    const { id, decidesUntil, verdict } = await desk.record();
    expect(id).toMatch(/^srv:check\.[0-9a-f]{16}$/);
    expect(verdict).toMatchObject({ verdict: 'MISSING', advice: 'FILL', status: 'STATED', localCount: 0 });
    expect(verdict.certainty).toBeGreaterThanOrEqual(0.7);
    expect(verdict.reasons[0]).toMatchObject({
      code: 'GAP_CHECKED',
      numbers: { date: '2026-11-20', survey: id, region: CITY },
    });
    expect(await desk.cell(SENSOR)).toMatchObject({ verdict: 'MISSING', certainty: verdict.certainty });
    // 127 days after its date the recall of one census, halved in three years, is too small to decide alone.
    expect(decidesUntil).toBe('2027-03-27');
  });

  it('is listed with what was searched, when, by whom and where it can be read', async () => {
    const { id } = await desk.record({ note: '电话核实三家' });
    await desk.record({ segment: 'seg:demo.use.hospital', date: '2026-11-22' });
    const answer = await desk.api.query<{ checks: Record<string, unknown>[] }>(
      `{ checks(segment: "${SENSOR}") {
        id segment region date complete searched checkedBy note source { title publisher date }
      } }`,
    );
    expect(answer.checks).toEqual([
      {
        id,
        segment: SENSOR,
        region: CITY,
        date: '2026-11-20',
        complete: true,
        searched: NOBODY.searched,
        checkedBy: '产业处',
        note: '电话核实三家',
        source: { title: '市场监管登记（虚构）', publisher: '虚构登记机构', date: '2026-11-20' },
      },
    ]);
    const all = await desk.api.query<{ checks: { date: string }[] }>('{ checks { date } }');
    expect(all.checks.map(({ date }) => date)).toEqual(['2026-11-22', '2026-11-20']);
  });

  it('leaves every other cell of the region as certain as it was', async () => {
    const others = async () =>
      (
        await desk.api.query<{
          panorama: { segments: { segment: { id: string }; verdict: string; localCount: number }[] };
        }>(PANORAMA, { chain: 'seg:demo', region: CITY })
      ).panorama.segments
        .filter(({ segment }) => segment.id !== SENSOR)
        .map(({ segment, verdict, localCount }) => [segment.id, verdict, localCount]);
    const before = await others();
    await desk.record();
    expect(await others()).toEqual(before);
  });
});

describe('a check that found firms', () => {
  it('adds a new one, who counts from now on', async () => {
    const { verdict } = await desk.record({
      found: [{ name: NEW_FIRM, product: '力传感器', role: 'maker' }],
    });
    expect(verdict.localFirms.nodes).toEqual([
      { id: expect.stringMatching(/^ent:check\./), name: NEW_FIRM, region: CITY },
    ]);
    expect(verdict).toMatchObject({ verdict: 'THIN', localCount: 1 });
    const found = await desk.api.query<{ search: { entity: { id: string } }[] }>(
      '{ search(text: "slcgkj") { entity { id } } }',
    );
    expect(found.search[0]?.entity.id).toBe(verdict.localFirms.nodes[0]?.id);
  });

  it('without being complete, they are added and nothing else is claimed', async () => {
    const { verdict, decidesUntil } = await desk.record({
      complete: false,
      found: [{ name: NEW_FIRM, region: 'reg:demo-east' }],
    });
    expect(verdict).toMatchObject({ localCount: 1, status: 'INFERRED' });
    expect(verdict.reasons.map(({ code }) => code)).not.toContain('GAP_CHECKED');
    expect(decidesUntil).toBeNull();
    expect((await desk.cell(SENSOR, 'reg:demo-east')).localCount).toBe(1);
    expect((await desk.cell(SENSOR, 'reg:demo-west')).localCount).toBe(0);
  });

  it('means the enterprise of that full name, whoever typed it', async () => {
    const { verdict } = await desk.record({
      segment: PLATFORM,
      found: [{ name: '调和调度软件有限公司（虚构）' }],
    });
    expect(verdict.localFirms.nodes.map(({ id }) => id)).toEqual([PLATFORM_FIRM]);
  });

  it('may find a firm of the city in another segment', async () => {
    const { verdict } = await desk.record({ found: [{ id: 'ent:demo-arm-lichun' }] });
    expect(verdict.localFirms.nodes).toEqual([
      expect.objectContaining({ id: 'ent:demo-arm-lichun', region: 'reg:demo-east' }),
    ]);
  });

  it('tells the place of a firm that had none, or one too coarse', async () => {
    const nowhere = await desk.record({ found: [{ id: 'ent:demo-sensor-nowhere' }] });
    expect(nowhere.verdict.localFirms.nodes).toEqual([
      expect.objectContaining({ id: 'ent:demo-sensor-nowhere', region: CITY }),
    ]);
    const speech = 'seg:demo.soft.speech';
    expect(await desk.cell(speech)).toMatchObject({ localCount: 0, possiblyLocalCount: 1 });
    const maybe = await desk.record({
      segment: speech,
      found: [{ id: 'ent:demo-speech-maybe', region: 'reg:demo-west' }],
    });
    expect(maybe.verdict.localFirms.nodes).toEqual([
      expect.objectContaining({ id: 'ent:demo-speech-maybe', region: 'reg:demo-west' }),
    ]);
    expect(await desk.cell(speech)).toMatchObject({ localCount: 1, possiblyLocalCount: 0 });
    expect(await located('ent:demo-speech-maybe')).toEqual(['reg:demo-west']);
  });

  it('moves a firm on record elsewhere only when its region here is given', async () => {
    const elsewhere = { id: 'ent:demo-sensor-jiao' };
    expect((await desk.attempt({ found: [elsewhere] })).errors?.[0]).toMatchObject({
      message: expect.stringContaining('reg:demo-yangben'),
      extensions: { code: 'BAD_INPUT', argument: 'found[0]' },
    });
    await desk.record({ found: [{ ...elsewhere, region: 'reg:demo-newzone' }] });
    expect(await located('ent:demo-sensor-jiao')).toEqual(['reg:demo-newzone']);
  });

  it('keeps the group of a firm whose place it tells', async () => {
    await desk.record({
      segment: 'seg:demo.parts.chip',
      found: [{ id: 'ent:demo-chip-jia-local', region: 'reg:demo-east' }],
    });
    const links = await desk.api.store.run('column_relations', { ids: ['ent:demo-chip-jia-local'] });
    expect(links.map(({ type, to }) => [type, to]).sort()).toEqual([
      ['LOCATED_IN', 'reg:demo-east'],
      ['PART_OF', 'ent:demo-chip-jia'],
    ]);
  });
});

/** Where an enterprise is by its relations. */
async function located(id: string): Promise<string[]> {
  const rows = await desk.api.store.run('column_relations', { ids: [id] });
  return rows.filter(({ type }) => type === 'LOCATED_IN').map(({ to }) => to);
}

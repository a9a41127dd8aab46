/** Checks over time: submitted twice, replaced, taken back, and met by a data set that is loaded again. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFolder } from '../../api/ingest/import.ts';
import { codeOf, startApi } from '../support/api.ts';
import { EXAMPLE, TODAY } from '../support/datasets.ts';
import {
  type Desk,
  NEW_FIRM,
  NOBODY,
  openDesk,
  PLATFORM,
  PLATFORM_FIRM,
  type Recorded,
  SENSOR,
} from '../support/desk.ts';
import { RECORD, RETRACT } from '../support/documents.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.api.close());

describe('the same check twice', () => {
  it('is one check, whose second submission changes nothing', async () => {
    for (const input of [{}, { segment: PLATFORM, wrong: [PLATFORM_FIRM] }]) {
      const first = await desk.record(input);
      const before = await desk.version();
      desk.api.statements.length = 0;
      const second = await desk.record(input);
      expect(second.id).toBe(first.id);
      expect(await desk.version()).toBe(before);
      expect(desk.api.statements.filter(name => name.startsWith('put_'))).toEqual([]);
    }
    expect(await desk.checks()).toHaveLength(2);
  });

  it('at the same moment is one check, too', async () => {
    const [first, second] = await Promise.all([desk.record(), desk.record()]);
    expect(second?.id).toBe(first?.id);
    expect(await desk.checks()).toEqual([first?.id]);
  });
});

describe('a later complete check', () => {
  it('replaces the earlier, which counts no more', async () => {
    const early = await desk.record({ date: '2026-06-01' });
    const late = await desk.record();
    expect(await desk.checks()).toEqual([late.id]);
    const alone = await startApi();
    const { recordCheck } = await alone.query<{ recordCheck: Recorded }>(RECORD, { input: NOBODY });
    await alone.close();
    expect(late.verdict).toEqual(recordCheck.verdict);
    expect(early.id).not.toBe(late.id);
  });

  it('taken back, leaves the earlier as it was', async () => {
    await desk.record({ date: '2026-06-01' });
    const before = await desk.picture();
    const late = await desk.record();
    expect(await desk.picture()).not.toBe(before);
    await desk.retract(late.id);
    expect(await desk.picture()).toBe(before);
    expect(await desk.checks()).toHaveLength(1);
  });

  it('must be taken back before the earlier can be', async () => {
    const early = await desk.record({ date: '2026-06-01' });
    const late = await desk.record();
    expect(codeOf(await desk.api.ask(RETRACT, { id: early.id }))).toBe('CONFLICT');
    await desk.retract(late.id);
    await desk.retract(early.id);
    expect(await desk.checks()).toEqual([]);
  });

  it('may be replaced by the earlier one, submitted again', async () => {
    const early = await desk.record({ date: '2026-06-01' });
    await desk.record();
    await desk.record({ date: '2026-06-01' });
    expect(await desk.checks()).toEqual([early.id]);
  });

  it('does not replace one of another cell, nor an incomplete one', async () => {
    const elsewhere = await desk.record({ region: 'reg:demo-east' });
    const part = await desk.record({ complete: false, found: [{ name: NEW_FIRM }] });
    const firm = part.verdict.localFirms.nodes[0]!.id;
    const late = await desk.record({ found: [{ id: firm }] });
    const all = await desk.api.query<{ checks: { id: string }[] }>('{ checks { id } }');
    expect(all.checks.map(({ id }) => id).sort()).toEqual([elsewhere.id, part.id, late.id].sort());
  });
});

describe('taking a check back', () => {
  const PARTS = 'seg:demo.parts.sensor';
  it.each([
    ['that found nobody', {}],
    ['with a new firm', { found: [{ name: NEW_FIRM, region: 'reg:demo-east' }] }],
    [
      'incomplete, with two new firms',
      { complete: false, found: [{ name: '甲（虚构）' }, { name: '乙（虚构）' }] },
    ],
    ['that placed a firm', { segment: PARTS, found: [{ id: 'ent:demo-sensor-nowhere' }] }],
    [
      'that placed a firm more exactly',
      { segment: 'seg:demo.soft.speech', found: [{ id: 'ent:demo-speech-maybe', region: 'reg:demo-west' }] },
    ],
    ['that moved a firm', { found: [{ id: 'ent:demo-sensor-jiao', region: 'reg:demo-newzone' }] }],
    [
      'that moved a firm of a group',
      { segment: 'seg:demo.parts.chip', found: [{ id: 'ent:demo-chip-jia', region: 'reg:demo-east' }] },
    ],
    ['that confirmed a firm', { segment: PLATFORM, found: [{ id: PLATFORM_FIRM }] }],
    ['that found a firm wrong', { segment: PLATFORM, wrong: [PLATFORM_FIRM] }],
    [
      'that confirmed, added and refuted',
      {
        segment: 'seg:demo.machine.cart',
        found: [{ id: 'ent:demo-cart-dashu' }, { name: '示例搬运车有限公司（虚构）' }],
        wrong: ['ent:demo-cart-xiaoshu', 'ent:demo-cart-xiazhi'],
      },
    ],
  ])('%s restores exactly what was before', async (_, input) => {
    const before = await desk.picture();
    const { id } = await desk.record(input);
    const during = await desk.picture();
    expect(during).not.toBe(before);
    const after = await desk.retract(id);
    expect(await desk.picture()).toBe(before);
    const { segment = SENSOR } = input as { segment?: string };
    expect((await desk.cell(segment)).verdict).toBe(after.verdict);
    // Nothing it brought is left, and a data set loaded again finds nothing to mend.
    expect(await desk.checks()).toEqual([]);
    const report = await importFolder(desk.api.store, EXAMPLE, { today: TODAY });
    expect([report.applied, report.created, report.updated]).toEqual([false, {}, {}]);
    // Recorded again it says the same again.
    await desk.record(input);
    expect(await desk.picture()).toBe(during);
  });

  it('leaves a firm that another check found, too', async () => {
    const first = await desk.record({ complete: false, found: [{ name: NEW_FIRM }] });
    const firm = first.verdict.localFirms.nodes[0]!.id;
    const second = await desk.record({ complete: false, found: [{ id: firm }], date: '2026-11-22' });
    await desk.retract(first.id);
    expect(await desk.cell(SENSOR)).toMatchObject({ localCount: 1 });
    await desk.retract(second.id);
    expect(await desk.cell(SENSOR)).toMatchObject({ localCount: 0 });
    expect((await desk.api.query<{ entity: null }>(`{ entity(id: "${firm}") { id } }`)).entity).toBeNull();
  });

  it('is NOT_FOUND where there is none', async () => {
    for (const id of ['srv:check.0000000000000000', 'srv:demo-farm', 'ent:demo-arm-lichun'])
      expect(codeOf(await desk.api.ask(RETRACT, { id })), id).toBe('NOT_FOUND');
  });
});

describe('a data set loaded again after a check', () => {
  it.each([
    ['that found nobody', {}],
    ['that moved a firm', { found: [{ id: 'ent:demo-sensor-jiao', region: 'reg:demo-newzone' }] }],
    ['that placed a firm', { found: [{ id: 'ent:demo-sensor-nowhere' }] }],
    ['that found a firm wrong', { segment: PLATFORM, wrong: [PLATFORM_FIRM] }],
  ])('%s changes nothing', async (_, input) => {
    await desk.record(input);
    const before = [await desk.version(), await desk.picture()];
    const report = await importFolder(desk.api.store, EXAMPLE, { today: TODAY });
    expect(report).toMatchObject({ errors: 0, applied: false, created: {}, updated: {} });
    expect([await desk.version(), await desk.picture()]).toEqual(before);
  });
});

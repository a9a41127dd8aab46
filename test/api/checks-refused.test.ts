/** Checks that cannot be, and why: each refusal names what is wrong and writes nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf } from '../support/api.ts';
import { CITY, type Desk, openDesk, PLATFORM, PLATFORM_FIRM } from '../support/desk.ts';
import { RETRACT } from '../support/documents.ts';

// One desk for all: what is refused writes nothing, and what is accepted is taken back.
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.api.close());

describe('a check that leaves out a known provider', () => {
  it('is refused with the list, and nothing is written', async () => {
    const before = [await desk.version(), await desk.picture()];
    const answer = await desk.attempt({
      segment: 'seg:demo.machine.cart',
      found: [{ id: 'ent:demo-cart-dashu' }],
    });
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'CONFLICT',
      providers: [
        { id: 'ent:demo-cart-xiaoshu', name: '小暑搬运车有限公司（虚构）' },
        { id: 'ent:demo-cart-xiazhi', name: '夏至搬运车有限公司（虚构）' },
      ],
    });
    expect([await desk.version(), await desk.picture()]).toEqual(before);
  });

  it('is accepted once they are marked wrong; their rows end on its day', async () => {
    const { id, verdict } = await desk.record({ segment: PLATFORM, wrong: [PLATFORM_FIRM] });
    expect(verdict).toMatchObject({ verdict: 'MISSING', localCount: 0 });
    expect((await desk.cell(PLATFORM, CITY, '2026-11-19')).localCount).toBe(1);
    expect((await desk.cell(PLATFORM, CITY, '2026-11-20')).localCount).toBe(0);
    const entity = await desk.api.query<{ entity: { segments: { segment: { id: string } }[] } }>(
      `{ entity(id: "${PLATFORM_FIRM}") { ... on Enterprise { segments { segment { id } } } } }`,
    );
    expect(entity.entity.segments).toHaveLength(1);
    await desk.retract(id);
  });

  it.each([
    ['ent:demo-sensor-jiao', [], 'no local provider'],
    ['ent:nobody', [], 'nobody at all'],
    [PLATFORM_FIRM, [{ id: PLATFORM_FIRM }], 'among the found, too'],
  ])('refuses %s as wrong, given %j: %s', async (id, found) => {
    const answer = await desk.attempt({ segment: PLATFORM, wrong: [id], found });
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'BAD_INPUT', argument: 'wrong' });
  });
});

describe('a check that cannot be', () => {
  it.each([
    ['a day to come', { date: '2026-11-26' }, 'BAD_INPUT', 'date'],
    ['a month to come', { date: '2026-12' }, 'BAD_INPUT', 'date'],
    ['a day that is none', { date: '2026-02-30' }, 'BAD_INPUT', 'date'],
    ['a text for a date', { date: 'yesterday' }, 'BAD_INPUT', undefined],
    ['nothing searched', { searched: '  ' }, 'BAD_INPUT', 'searched'],
    ['a source without title', { source: { title: ' ' } }, 'BAD_INPUT', 'source.title'],
    ['nobody found, incompletely', { complete: false }, 'BAD_INPUT', 'found'],
    ['a segment with segments below', { segment: 'seg:demo.parts' }, 'BAD_INPUT', undefined],
    ['an unknown segment', { segment: 'seg:nothing' }, 'NOT_FOUND', undefined],
    ['an unknown region', { region: 'reg:nowhere' }, 'NOT_FOUND', undefined],
    ['an unknown firm', { found: [{ id: 'ent:nobody' }] }, 'BAD_INPUT', 'found[0].id'],
    ['a firm without name', { found: [{ product: '传感器' }] }, 'BAD_INPUT', 'found[0]'],
    ['an unknown role', { found: [{ name: '甲（虚构）', role: 'king' }] }, 'BAD_INPUT', 'found[0].role'],
    ['a wrong code', { found: [{ name: '甲（虚构）', uscc: '123' }] }, 'BAD_INPUT', 'uscc'],
    [
      'a firm elsewhere',
      { found: [{ name: '甲（虚构）', region: 'reg:demo-fanli' }] },
      'BAD_INPUT',
      'found[0].region',
    ],
    [
      'a firm nowhere',
      { found: [{ name: '甲（虚构）', region: 'reg:nowhere' }] },
      'BAD_INPUT',
      'found[0].region',
    ],
  ])('%s: refused by name, nothing written', async (_, input, code, argument) => {
    const before = await desk.version();
    const { errors } = await desk.attempt(input);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.extensions.argument).toBe(argument);
    const [value] = Object.values(input).flat();
    // The message names the argument or what was given for it.
    const named = [argument, typeof value === 'string' ? value : undefined].filter(
      text => text !== undefined,
    );
    expect(
      named.some(text => errors?.[0]?.message.includes(text)),
      errors?.[0]?.message,
    ).toBe(true);
    expect(await desk.version()).toBe(before);
  });

  it('is refused from elsewhere than this machine', async () => {
    const before = await desk.version();
    expect(codeOf(await desk.attempt({}, { isLocal: false }))).toBe('FORBIDDEN');
    const { id } = await desk.record();
    const answer = await desk.api.ask(RETRACT, { id }, { isLocal: false });
    expect(codeOf(answer)).toBe('FORBIDDEN');
    expect(await desk.checks()).toEqual([id]);
    expect(await desk.version()).not.toBe(before);
    await desk.retract(id);
  });
});

/** A region taken apart, against hand-made counts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriersIn, type District, districtsOf } from '../../api/domain/districts.ts';
import type { Facts } from '../../api/domain/facts.ts';
import type { Reader } from '../../api/domain/reader.ts';
import { judgeRegion } from '../../api/domain/verdict.ts';
import { act, facts, firm, reg, seg, TODAY } from './builder.ts';

const REGIONS = [
  reg('reg:cn', 'country'),
  reg('reg:p', 'province', 'reg:cn'),
  reg('reg:c', 'city', 'reg:p'),
  reg('reg:d1', 'district', 'reg:c'),
  reg('reg:d2', 'district', 'reg:c'),
  reg('reg:z', 'zone', 'reg:c'),
  reg('reg:z.park', 'zone', 'reg:z'),
  reg('reg:other', 'city', 'reg:p'),
];
const SEGMENTS = [
  seg('seg:r'),
  seg('seg:a', 'seg:r', { order: 2 }),
  seg('seg:b', 'seg:r', { order: 1 }),
  seg('seg:a1', 'seg:a', { order: 1 }),
  seg('seg:a2', 'seg:a', { order: 2 }),
  seg('seg:b1', 'seg:b'),
];
const world = (more: Partial<Facts> = {}): Facts =>
  facts({
    regions: REGIONS,
    segments: SEGMENTS,
    firms: [
      firm('ent:1', 'reg:d1'),
      firm('ent:2', 'reg:d1'),
      firm('ent:3', 'reg:z.park'),
      firm('ent:4', 'reg:c'),
      firm('ent:5', 'reg:p'),
      firm('ent:6', 'reg:other'),
      firm('ent:7', null),
      firm('ent:8', 'reg:d2'),
    ],
    activities: [
      act('ent:1', 'seg:a1'),
      act('ent:1', 'seg:b1'),
      act('ent:2', 'seg:a1'),
      act('ent:3', 'seg:a2'),
      act('ent:4', 'seg:b1'),
      act('ent:5', 'seg:a1'),
      act('ent:6', 'seg:a1'),
      act('ent:7', 'seg:a1'),
      act('ent:8', 'seg:a1', { planned: true }),
    ],
    ...more,
  });

const shown = ({ verdicts, ...rest }: District) => rest;
const asked = { region: 'reg:c', chain: 'seg:r', asOf: TODAY };

describe('parts of a region', () => {
  it('hold each firm where its own region lies; nothing is spread', () => {
    const { districts, whole, possibly } = districtsOf(world(), asked);
    const leaves = 3;
    expect(districts.map(shown)).toEqual([
      {
        region: 'reg:d1',
        leaves,
        firms: ['ent:1', 'ent:2'],
        planned: 0,
        segments: ['seg:b1', 'seg:a1'],
        parts: [
          { segment: 'seg:b', enterprises: 1 },
          { segment: 'seg:a', enterprises: 2 },
        ],
      },
      { region: 'reg:d2', leaves, firms: [], planned: 1, segments: [], parts: [] },
      {
        region: 'reg:z',
        leaves,
        firms: ['ent:3'],
        planned: 0,
        segments: ['seg:a2'],
        parts: [{ segment: 'seg:a', enterprises: 1 }],
      },
    ]);
    expect(shown(whole)).toEqual({
      region: 'reg:c',
      leaves,
      firms: ['ent:4'],
      planned: 0,
      segments: ['seg:b1'],
      parts: [{ segment: 'seg:b', enterprises: 1 }],
    });
    expect(possibly).toBe(1);
  });

  it('are those of the chain asked for', () => {
    const { districts, whole } = districtsOf(world(), { ...asked, chain: 'seg:a' });
    expect(districts.map(({ firms }) => firms)).toEqual([['ent:1', 'ent:2'], [], ['ent:3']]);
    expect(districts[0]?.parts).toEqual([{ segment: 'seg:a1', enterprises: 2 }]);
    expect(whole.firms).toEqual([]);
  });

  it('count what was known on the day', () => {
    const activities = [act('ent:1', 'seg:a1', { since: '2020-01-01' }), act('ent:2', 'seg:a1')];
    const firmsAt = (asOf: string) =>
      districtsOf(world({ activities }), { ...asked, asOf }).districts[0]?.firms;
    expect(firmsAt('2019')).toEqual(['ent:2']);
    expect(firmsAt('2020')).toEqual(['ent:1', 'ent:2']);
  });

  it('are judged as regions of their own, by the same rule as everywhere', () => {
    for (const part of districtsOf(world(), asked).districts) {
      const counts = { UNKNOWN: 0, MISSING: 0, THIN: 0, ADEQUATE: 0, STRONG: 0 };
      const cells = judgeRegion(world(), { ...asked, region: part.region });
      for (const { verdict } of cells) counts[verdict] += 1;
      expect(part.verdicts()).toEqual(counts);
    }
  });

  it('add up: every local firm stands in exactly one part or in the whole', () => {
    const place = fc.constantFrom(...REGIONS.map(({ id }) => id), null);
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), places => {
        const firms = places.map((at, i) => firm(`ent:${i}`, at));
        const activities = firms.map(({ id }) => act(id, 'seg:a1'));
        const { districts, whole } = districtsOf(world({ firms, activities }), asked);
        const found = [...districts, whole].flatMap(part => part.firms);
        const inside = new Set(['reg:c', 'reg:d1', 'reg:d2', 'reg:z', 'reg:z.park']);
        const wanted = firms.filter(({ region }) => region !== null && inside.has(region));
        expect(found.sort()).toEqual(wanted.map(({ id }) => id).sort());
      }),
    );
  });

  it('of a municipality are its districts, not the 市辖区 that bears its name', () => {
    const regions = [
      reg('reg:cn', 'country'),
      reg('reg:110000', 'province', 'reg:cn'),
      reg('reg:110100', 'city', 'reg:110000'),
      reg('reg:110108', 'district', 'reg:110100'),
    ];
    const { districts } = districtsOf(world({ regions, firms: [], activities: [] }), {
      ...asked,
      region: 'reg:110000',
    });
    expect(districts.map(({ region }) => region)).toEqual(['reg:110108']);
  });

  it.each([
    ['NOT_FOUND', { ...asked, region: 'reg:none' }],
    ['NOT_FOUND', { ...asked, chain: 'seg:none' }],
    ['BAD_INPUT', { ...asked, chain: 'seg:a1' }],
  ])('%s for %j', (code, question) => {
    expect(() => districtsOf(world(), question)).toThrow(expect.objectContaining({ code }));
  });

  it('are at most 100', () => {
    const many = Array.from({ length: 101 }, (_, i) => reg(`reg:x${i}`, 'district', 'reg:c'));
    const full = world({ regions: [...REGIONS, ...many] });
    expect(() => districtsOf(full, asked)).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
  });
});

describe('carriers of a region', () => {
  const carriers = [
    { id: 'car:loose', props: {} },
    { id: 'car:inner', props: { parent: 'car:outer' } },
    { id: 'car:outer', props: { region: 'reg:z' } },
    { id: 'car:city', props: { region: 'reg:c' } },
    { id: 'car:away', props: { region: 'reg:other' } },
    { id: 'car:ring', props: { parent: 'car:ring' } },
  ];
  const reader = {
    run: async (name: string, params: unknown) => {
      expect([name, params]).toEqual(['entities_of_kind', { kinds: ['CARRIER'] }]);
      return carriers;
    },
  } as unknown as Reader;

  it.each([
    ['reg:z', { 'car:inner': null, 'car:outer': null }],
    ['reg:c', { 'car:city': null, 'car:inner': 'reg:z', 'car:outer': 'reg:z' }],
    ['reg:p', { 'car:away': 'reg:other', 'car:city': 'reg:c', 'car:inner': 'reg:c', 'car:outer': 'reg:c' }],
    ['reg:d1', {}],
  ])('%s: placed by themselves or by the one around them', async (region, wanted) => {
    const found = await carriersIn(reader, world(), region);
    expect(found).toEqual(Object.entries(wanted).map(([carrier, part]) => ({ carrier, part })));
  });

  it('NOT_FOUND for an unknown region', async () => {
    await expect(carriersIn(reader, world(), 'reg:none')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

/** Verdicts computed by hand, one named case each. Firms of seg:a, seg:b (chain seg:c) and seg:e (chain seg:d). */
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../api/domain/facts.ts';
import type { CellVerdict } from '../../api/domain/results.ts';
import { judgeCell, judgeRegion } from '../../api/domain/verdict.ts';
import { AppError } from '../../api/errors.ts';
import { act, census, facts, firm, many, merge, REGIONS, reg, survey, TODAY, total } from './builder.ts';

const judge = (world: Facts, segment = 'seg:a', region = 'reg:x', asOf = TODAY): CellVerdict =>
  judgeCell(world, { segment, region, asOf });
const codes = (cell: CellVerdict) => cell.reasons.map(({ code }) => code);
/** Ten local firms of the chain, seven of them in seg:b, so that RCA is defined; three more elsewhere in seg:b. */
const background = merge(many('h', 7, 'reg:x', 'seg:b'), many('o', 3, 'reg:z', 'seg:b'));
const elsewhere = many('z', 4, 'reg:z', 'seg:a');

describe('nobody local', () => {
  it('nobody known anywhere: UNKNOWN, however well the lists look', () => {
    const cell = judge(facts({ surveys: [survey('srv:l', { recall: 1 })] }));
    // A = n_s = a_r = 0, R = 1: m = 1; ρ = 10·1/10 = 1, so the certainty is 1 and still nothing says it exists.
    expect(cell).toMatchObject({ verdict: 'UNKNOWN', certainty: 1, coverage: 1, expected: 1, localCount: 0 });
    expect(cell.reasons).toEqual([
      {
        code: 'GAP_UNKNOWN',
        numbers: { region: 'reg:x', c: 1, seen: 0, lookup: [] },
        basis: ['srv:l'],
      },
    ]);
  });

  it('nobody known and nobody looked: UNKNOWN with certainty 0', () => {
    expect(judge(facts())).toMatchObject({ verdict: 'UNKNOWN', certainty: 0, coverage: 0, expected: null });
  });

  it('known elsewhere and lists that name nearly all: MISSING, inferred', () => {
    // m = 5·1/(4 + 2), c = 0.9, E = 0.925926: q = ((2.7 + 5/6)/3.625926)^2.7
    const world = merge(elsewhere, { surveys: [survey('srv:l')] });
    const cell = judgeCell(world, {
      segment: 'seg:a',
      region: 'reg:x',
      asOf: TODAY,
      recalls: new Map([['srv:l', 0.9]]),
    });
    expect(cell.certainty).toBeCloseTo((3.533333 / 3.625926) ** 2.7, 5);
    expect(cell).toMatchObject({ verdict: 'MISSING', status: 'inferred', outsideCount: 4 });
    expect(codes(cell)).toEqual(['GAP_MISSING']);
  });

  it('a survey of the parent segment and the parent region counts', () => {
    const above = survey('srv:l', { segments: ['seg:c'], regions: ['reg:p'] });
    expect(judge(merge(elsewhere, { surveys: [above] })).coverage).toBeCloseTo(0.4, 12);
    const beside = survey('srv:l', { segments: ['seg:d'], regions: ['reg:p'] });
    expect(judge(merge(elsewhere, { surveys: [beside] })).surveys).toEqual([]);
    const below = survey('srv:l', { segments: ['seg:c'], regions: ['reg:x1'] });
    expect(judge(merge(elsewhere, { surveys: [below] })).coverage).toBe(0);
  });

  it('an old survey loses half its recall in three years', () => {
    const old = survey('srv:l', { date: '2023-06-30' });
    // 1096 days of 365.25 per year
    expect(judge(facts({ surveys: [old] })).coverage).toBeCloseTo(0.4 * 2 ** (-1096 / 365.25 / 3), 12);
    expect(judge(facts({ surveys: [old] }), 'seg:a', 'reg:x', '2023-06-30').coverage).toBeCloseTo(0.4, 12);
    expect(judge(facts({ surveys: [survey('srv:l', { date: null })] })).coverage).toBeCloseTo(0.2, 12);
  });

  it('a survey dated after the day is ignored', () => {
    const world = facts({ surveys: [survey('srv:l', { date: '2026-07' })] });
    expect(judge(world).surveys).toEqual([]);
    expect(judge(world, 'seg:a', 'reg:x', '2026-07').surveys).toHaveLength(1);
  });

  it('a complete check that found nobody: MISSING, stated', () => {
    const cell = judge(facts({ surveys: [census('seg:a', 'reg:x')] }));
    // c₀ = 0, so E is unbounded and q = c^κ = 0.95^2.7
    expect(cell.certainty).toBeCloseTo(0.95 ** 2.7, 12);
    expect(cell).toMatchObject({ verdict: 'MISSING', status: 'stated', expected: null });
    expect(cell.reasons[0]).toEqual({
      code: 'GAP_CHECKED',
      numbers: { region: 'reg:x', date: TODAY, source: 'src:census-a-x', survey: 'srv:census-a-x' },
      basis: ['srv:census-a-x'],
    });
  });

  it('a census of the whole chain is no census of the leaf', () => {
    const cell = judge(facts({ surveys: [census('seg:c', 'reg:x')] }));
    expect(cell.surveys[0]).toMatchObject({ kind: 'census', census: false });
    expect(cell.verdict).toBe('UNKNOWN');
  });

  it('an inferred row taken back by a check counts until that day', () => {
    const world = facts({
      firms: [firm('ent:f', 'reg:x')],
      activities: [act('ent:f', 'seg:a', { until: '2026-03-01' })],
    });
    expect(judge(world, 'seg:a', 'reg:x', '2026-02-28').localCount).toBe(1);
    expect(judge(world, 'seg:a', 'reg:x', '2026-03-01').localCount).toBe(0);
  });
});

describe('place', () => {
  it('a firm known only to its province is possibly local to the city and bars MISSING', () => {
    const world = merge(
      { firms: [firm('ent:f', 'reg:p')], activities: [act('ent:f', 'seg:a')] },
      { surveys: [census('seg:a', 'reg:x')], totals: [total('seg:a', 'reg:x', 0)] },
    );
    const cell = judge(world);
    expect(cell).toMatchObject({
      verdict: 'UNKNOWN',
      possiblyLocalCount: 1,
      possiblyLocalFirms: ['ent:f'],
      localCount: 0,
      outsideCount: 0,
      notPlacedCount: 1,
    });
    expect(cell.basis).toContain('rel:f-a');
    expect(judge(world, 'seg:a', 'reg:p')).toMatchObject({ localCount: 1, possiblyLocalCount: 0 });
    expect(judge(world, 'seg:a', 'reg:z')).toMatchObject({ outsideCount: 1, possiblyLocalCount: 0 });
  });

  it('a firm known only to its city is possibly local to the district', () => {
    const world = facts({
      firms: [firm('ent:f', 'reg:x')],
      activities: [act('ent:f', 'seg:a')],
      surveys: [census('seg:a', 'reg:x1')],
    });
    expect(judge(world, 'seg:a', 'reg:x1')).toMatchObject({
      verdict: 'UNKNOWN',
      possiblyLocalCount: 1,
      localCount: 0,
    });
    expect(judge(world, 'seg:a', 'reg:x')).toMatchObject({ localCount: 1, possiblyLocalCount: 0 });
  });

  it('firms in a district or zone count for the city and not for the neighbour city', () => {
    const world = facts({
      firms: [firm('ent:f', 'reg:x1'), firm('ent:g', 'reg:x2')],
      activities: [act('ent:f', 'seg:a'), act('ent:g', 'seg:a')],
    });
    expect(judge(world, 'seg:a', 'reg:x')).toMatchObject({
      localCount: 2,
      outsideCount: 0,
      notPlacedCount: 0,
    });
    expect(judge(world, 'seg:a', 'reg:y')).toMatchObject({
      localCount: 0,
      outsideCount: 2,
      notPlacedCount: 0,
    });
    expect(judge(world, 'seg:a', 'reg:x2')).toMatchObject({ localCount: 1, outsideCount: 1 });
  });

  it('an enterprise without region is neither local nor outside', () => {
    const world = facts({
      firms: [firm('ent:f', null), firm('ent:g', 'reg:abroad')],
      activities: [act('ent:f', 'seg:a'), act('ent:g', 'seg:a')],
    });
    expect(judge(world)).toMatchObject({
      localCount: 0,
      possiblyLocalCount: 0,
      outsideCount: 1,
      unplacedCount: 1,
      notPlacedCount: 2,
    });
  });

  it('place share ℓ: of two chain firms in the province one is known to its city, which halves what lists see', () => {
    const world = merge(
      { firms: [firm('ent:f', 'reg:p'), firm('ent:g', 'reg:y')] },
      { activities: [act('ent:f', 'seg:b'), act('ent:g', 'seg:b')] },
      { surveys: [survey('srv:l')] },
    );
    const cell = judgeCell(world, {
      segment: 'seg:a',
      region: 'reg:x',
      asOf: TODAY,
      recalls: new Map([['srv:l', 0.6]]),
    });
    expect(cell.coverage).toBeCloseTo(0.3, 12);
  });

  it('R: a firm of the region itself is no sighting in a comparison region around it', () => {
    const regions = [...REGIONS, reg('reg:zone', 'zone', 'reg:x1')];
    const regionsWith = (...places: string[]) =>
      judge(
        facts({
          regions,
          firms: places.map((place, i) => firm(`ent:${i}`, place)),
          activities: places.map((_, i) => act(`ent:${i}`, 'seg:b')),
        }),
        'seg:a',
        'reg:zone',
      ).inputs.find(({ code }) => code === 'R')?.value;
    expect([
      regionsWith(),
      regionsWith('reg:zone'),
      regionsWith('reg:zone', 'reg:x1'),
      regionsWith('reg:x1', 'reg:x2'),
    ]).toEqual([1, 1, 2, 3]);
  });

  it('the 市辖区 of a municipality is the municipality', () => {
    const world = facts({
      regions: [
        reg('reg:cn', 'country'),
        reg('reg:310000', 'province', 'reg:cn'),
        reg('reg:310100', 'city', 'reg:310000'),
        reg('reg:310115', 'district', 'reg:310100'),
        reg('reg:510100', 'city', 'reg:cn'),
      ],
      firms: [firm('ent:f', 'reg:310000'), firm('ent:g', 'reg:310115'), firm('ent:h', 'reg:510100')],
      activities: [act('ent:f', 'seg:a'), act('ent:g', 'seg:a'), act('ent:h', 'seg:a')],
    });
    expect(judge(world, 'seg:a', 'reg:310100')).toMatchObject({
      region: 'reg:310100',
      localCount: 2,
      outsideCount: 1,
      notPlacedCount: 0,
    });
    const inputs = judge(world, 'seg:a', 'reg:510100').inputs;
    expect(inputs.find(({ code }) => code === 'R')?.value).toBe(2);
  });
});

describe('somebody local', () => {
  it('two firms of one group count once', () => {
    const world = facts({
      firms: [firm('ent:f', 'reg:x'), firm('ent:g', 'reg:x1'), firm('ent:h', 'reg:x')],
      activities: ['ent:f', 'ent:g', 'ent:h'].map(id => act(id, 'seg:a')),
      parents: [
        { child: 'ent:f', parent: 'ent:mid' },
        { child: 'ent:mid', parent: 'ent:top' },
        { child: 'ent:g', parent: 'ent:top' },
      ],
    });
    expect(judge(world)).toMatchObject({ localCount: 3, providers: 2, effectiveSuppliers: 2 });
  });

  it('four stated providers in a specialised region are STRONG, three with confidence 0.5 are not', () => {
    const stated = judge(merge(background, many('s', 4, 'reg:x', 'seg:a')));
    // RCA = (4/11)/(4/14) = 1.27; Σ confidence = 3.8
    expect(stated).toMatchObject({ verdict: 'STRONG', advice: 'ANCHOR' });
    expect(stated.rca).toBeCloseTo(14 / 11, 12);
    // P(≥ 3 of 4 at 0.95) = 0.95⁴ + 4·0.95³·0.05
    expect(stated.certainty).toBeCloseTo(0.81450625 + 0.171475, 12);
    const inferred = judge(
      merge(background, many('s', 3, 'reg:x', 'seg:a', { status: 'inferred', confidence: 0.5 })),
    );
    // P(≥ 2 of 3 at 0.5) = 0.5
    expect(inferred).toMatchObject({ verdict: 'ADEQUATE', advice: 'NONE' });
    expect(inferred.certainty).toBeCloseTo(0.5, 12);
    expect(inferred.rca).toBeCloseTo(13 / 10, 12);
  });

  it('an inferred row without confidence is believed half, a group by its best row', () => {
    const cell = judge(
      facts({
        firms: [firm('ent:f', 'reg:x'), firm('ent:g', 'reg:x')],
        activities: [
          act('ent:f', 'seg:a', { status: 'inferred' }),
          act('ent:g', 'seg:a', { status: 'inferred', confidence: 0.8 }),
          act('ent:g', 'seg:a', { status: 'inferred', confidence: 0.1, role: 'maker' }),
        ],
      }),
    );
    expect(cell.verdict).toBe('ADEQUATE');
    expect(cell.certainty).toBeCloseTo(0.5 * 0.8, 12);
  });

  it('one local firm seen by poor data: UNKNOWN with 1 seen', () => {
    const cell = judge(
      merge(many('f', 1, 'reg:x', 'seg:a'), elsewhere, { surveys: [survey('srv:l', { kind: 'mention' })] }),
    );
    expect(cell).toMatchObject({ verdict: 'UNKNOWN', localCount: 1, advice: 'CHECK_FIRST' });
    expect(cell.certainty).toBeLessThan(0.5);
    expect(cell.reasons[0]).toMatchObject({ code: 'GAP_UNKNOWN', numbers: { seen: 1 } });
  });

  it('one local firm under a census: THIN, single source', () => {
    const named = { sources: ['src:other', 'src:census-a-x'] };
    const cell = judge(merge(many('f', 1, 'reg:x', 'seg:a', named), { surveys: [census('seg:a', 'reg:x')] }));
    // a, b, d = 1, 0, 0: n₀₀ = 1/3, ρ̂ = 3/4, ρ = (3/4 + 9.5)/11 = 0.931818; certainty 0.95·ρ^3.7
    expect(cell.coverage).toBeCloseTo(10.25 / 11, 12);
    expect(cell.certainty).toBeCloseTo(0.95 * (10.25 / 11) ** 3.7, 12);
    expect(cell).toMatchObject({
      verdict: 'THIN',
      advice: 'WATCH',
      status: 'inferred',
      effectiveSuppliers: 1,
    });
    expect(cell.reasons).toEqual([
      {
        code: 'GAP_SINGLE',
        numbers: { region: 'reg:x', firm: 'ent:f1', n: null },
        basis: ['ent:f1', 'rel:f1-a'],
      },
    ]);
  });

  it('the same firm in two segments is a provider of both and one firm of the chain', () => {
    const world = facts({
      firms: [firm('ent:f', 'reg:x')],
      activities: [act('ent:f', 'seg:a'), act('ent:f', 'seg:b'), act('ent:f', 'seg:e')],
    });
    const cells = judgeRegion(world, { chain: 'seg:i', region: 'reg:x', asOf: TODAY });
    expect(cells.map(({ segment, localCount }) => [segment, localCount])).toEqual([
      ['seg:a', 1],
      ['seg:b', 1],
      ['seg:e', 1],
    ]);
    expect(cells[0]?.inputs.find(({ code }) => code === 'a_r')?.value).toBe(1);
  });

  it('planned providers are shown and not counted', () => {
    const cell = judge(
      facts({
        firms: [firm('ent:f', 'reg:x'), firm('ent:g', 'reg:z')],
        activities: [act('ent:f', 'seg:a', { planned: true }), act('ent:g', 'seg:a', { planned: true })],
      }),
    );
    expect(cell).toMatchObject({ plannedCount: 1, plannedFirms: ['ent:f'], localCount: 0, outsideCount: 0 });
    expect(cell.inputs.find(({ code }) => code === 'A')?.value).toBe(0);
  });

  it('a blank share is not zero: without every revenue the shares are taken as equal, and it says so', () => {
    const revenue = { revenueWan: 100, revenueYear: '2025' };
    const two = (second: number | null) =>
      judge(
        facts({
          firms: [firm('ent:f', 'reg:x', revenue), firm('ent:g', 'reg:x', revenue)],
          activities: [act('ent:f', 'seg:a', { share: 0.9 }), act('ent:g', 'seg:a', { share: second })],
        }),
      );
    expect(two(null)).toMatchObject({ effectiveSuppliers: 2, sharesAssumed: true, verdict: 'ADEQUATE' });
    // shares 0.9 and 0.1: 1/(0.81 + 0.01)
    const known = two(0.1);
    expect(known.effectiveSuppliers).toBeCloseTo(1 / 0.82, 12);
    expect(known).toMatchObject({ sharesAssumed: false, verdict: 'UNKNOWN' });
  });

  it('an RCA below ½ with two providers is thin, unknown without a look, and null in a small region', () => {
    // 2 of 22 chain firms here, 10 of 30 everywhere: RCA = (2/22)/(10/30) = 0.27
    const two = merge(many('s', 2, 'reg:x', 'seg:a'), many('t', 8, 'reg:z', 'seg:a'));
    const cell = judge(merge(two, many('b', 20, 'reg:x', 'seg:b')));
    expect(cell.rca).toBeCloseTo(60 / 220, 12);
    expect(cell.verdict).toBe('UNKNOWN');
    const looked = census('seg:a', 'reg:x', { sources: ['src:other'] });
    expect(judge(merge(two, many('b', 20, 'reg:x', 'seg:b'), { surveys: [looked] })).verdict).toBe('THIN');
    expect(judge(merge(two, many('b', 7, 'reg:x', 'seg:b')))).toMatchObject({
      rca: null,
      verdict: 'ADEQUATE',
    });
  });
});

describe('published totals', () => {
  it('the smallest cap of leaf, chain, root and larger regions counts; the newest of each', () => {
    const world = (totals: Facts['totals']) =>
      judge(merge(many('f', 2, 'reg:y', 'seg:b'), elsewhere, { surveys: [survey('srv:l')], totals }));
    const cap = (totals: Facts['totals']) => world(totals).inputs.find(({ code }) => code === 'cap')?.value;
    expect(cap([])).toBeNull();
    // reg:p knows 2 firms of seg:c and of seg:i
    expect(cap([total('seg:c', 'reg:p', 20), total('seg:i', 'reg:p', 40)])).toBeCloseTo(0.05, 12);
    expect(cap([total('seg:c', 'reg:z', 100)])).toBeNull();
    expect(cap([total('seg:c', 'reg:p', 1)])).toBe(1);
    const newer = [
      total('seg:c', 'reg:p', 20, { since: '2020-01-01' }),
      total('seg:c', 'reg:p', 4, { since: '2025-01-01' }),
      total('seg:c', 'reg:p', 999, { since: '2026-12-01' }),
    ];
    expect(cap(newer)).toBeCloseTo(0.5, 12);
    expect(world(newer).totals).toEqual(['tot:c-p-2025-01-01-4']);
  });

  it('a published 0 is a stated gap', () => {
    const zero = total('seg:a', 'reg:x', 0, { asOf: '2025', since: '2025-01-01' });
    const cell = judge(facts({ totals: [zero] }));
    expect(cell).toMatchObject({ verdict: 'MISSING', status: 'stated', certainty: 0.95, problems: [] });
    expect(cell.reasons).toEqual([
      {
        code: 'GAP_CHECKED',
        numbers: { region: 'reg:x', date: '2025', source: zero.id },
        basis: [zero.id],
      },
    ]);
    expect(judge(facts({ totals: [zero] }), 'seg:a', 'reg:x', '2024').verdict).toBe('UNKNOWN');
  });

  it('a published 0 against a known provider contradicts, and both are shown', () => {
    const zero = total('seg:a', 'reg:x', 0);
    const cell = judge(merge(many('f', 1, 'reg:x', 'seg:a'), { totals: [zero] }));
    expect(cell).toMatchObject({
      problems: ['CONTRADICTS_TOTAL'],
      localFirms: ['ent:f1'],
      totals: [zero.id],
      verdict: 'UNKNOWN',
    });
  });

  it('a 0 for the province does not outweigh a provider known there, nor a newer count', () => {
    const zero = total('seg:a', 'reg:p', 0, { since: '2024-01-01' });
    expect(judge(facts({ totals: [zero] }))).toMatchObject({ verdict: 'MISSING', status: 'stated' });
    const known = judge(merge(many('f', 1, 'reg:y', 'seg:a'), { totals: [zero] }));
    expect(known).toMatchObject({ verdict: 'UNKNOWN', problems: ['CONTRADICTS_TOTAL'] });
    const newer = total('seg:a', 'reg:x', 5, { since: '2025-01-01' });
    expect(judge(facts({ totals: [zero, newer] }))).toMatchObject({
      verdict: 'UNKNOWN',
      problems: ['CONTRADICTS_TOTAL'],
    });
    const older = total('seg:a', 'reg:x', 5, { since: '2023-01-01' });
    expect(judge(facts({ totals: [zero, older] })).verdict).toBe('MISSING');
  });

  it('a 0 above the leaf is ignored with a warning', () => {
    const cell = judge(merge(elsewhere, { totals: [total('seg:c', 'reg:x', 0)] }));
    expect(cell).toMatchObject({ verdict: 'UNKNOWN', problems: ['ZERO_TOTAL_IGNORED'] });
  });
});

describe('what is asked wrongly', () => {
  const code = (ask: () => unknown) => {
    try {
      ask();
    } catch (error) {
      if (error instanceof AppError) return error.code;
      throw error;
    }
    return null;
  };

  it('unknown ids are NOT_FOUND, wrong kinds of node and dates are BAD_INPUT', () => {
    const world = facts();
    expect(code(() => judge(world, 'seg:none'))).toBe('NOT_FOUND');
    expect(code(() => judge(world, 'seg:a', 'reg:none'))).toBe('NOT_FOUND');
    expect(code(() => judge(world, 'seg:c'))).toBe('BAD_INPUT');
    expect(code(() => judge(world, 'seg:a', 'reg:x', 'yesterday'))).toBe('BAD_INPUT');
    expect(code(() => judge(world, 'seg:a', 'reg:x', '2026-02-30'))).toBe('BAD_INPUT');
    const region = (chain: string) => () => judgeRegion(world, { chain, region: 'reg:x', asOf: TODAY });
    expect(code(region('seg:none'))).toBe('NOT_FOUND');
    expect(code(region('seg:a'))).toBe('BAD_INPUT');
    expect(code(region('seg:c'))).toBeNull();
  });
});

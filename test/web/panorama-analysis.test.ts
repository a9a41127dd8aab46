import { describe, expect, test } from 'vitest';
import type { CellSummary, Verdict } from '../../web/src/api/types.ts';
import { WORDS } from '../../web/src/i18n/index.ts';
import { lookStyle, lookSvg, STEPS } from '../../web/src/ui/looks.ts';
import type { LensData, VerdictChange } from '../../web/src/views/panorama/analysis.ts';
import { legendOf } from '../../web/src/views/panorama/LensLegend.tsx';
import { afterLanding, directionOf, sortChanges, tagOf } from '../../web/src/views/panorama/landing.ts';
import { lensFacts, planStep, readingOf, stepOf, yearsBetween } from '../../web/src/views/panorama/lens.ts';
import { cardOf, PLAIN } from '../../web/src/views/panorama/picture-of.ts';

const t = WORDS.zh;
const segment = (id: string) => ({
  id,
  name: id,
  nameEn: null,
  tier: null,
  parent: 'seg:ai',
  order: 0,
  leaf: true,
});
const cell = (patch: Partial<CellSummary> = {}): CellSummary => ({
  segment: segment('seg:x'),
  verdict: 'UNKNOWN',
  advice: 'CHECK_FIRST',
  coverage: 0.1,
  certainty: 0.2,
  localCount: 0,
  providers: 0,
  outsideCount: 4,
  possiblyLocalCount: 0,
  plannedCount: 0,
  effectiveSuppliers: null,
  status: 'INFERRED',
  ...patch,
});
const interval = (point: number) => ({ low: point, high: point, point });
const change = (patch: Partial<VerdictChange> = {}): VerdictChange => ({
  segment: segment('seg:x'),
  from: 'UNKNOWN',
  to: 'UNKNOWN',
  certaintyBefore: 0.3,
  certaintyAfter: 0.3,
  providersBefore: 0,
  providersAfter: 0,
  priorityBefore: interval(0.4),
  priorityAfter: interval(0.4),
  because: ['ent:a'],
  direct: false,
  ...patch,
});

describe('better, worse or neither', () => {
  const cases: [Verdict, Verdict, string][] = [
    ['UNKNOWN', 'ADEQUATE', 'better'],
    ['MISSING', 'STRONG', 'better'],
    ['MISSING', 'THIN', 'better'],
    ['ADEQUATE', 'UNKNOWN', 'worse'],
    ['STRONG', 'ADEQUATE', 'worse'],
    ['THIN', 'MISSING', 'worse'],
    ['MISSING', 'UNKNOWN', 'other'],
    ['UNKNOWN', 'THIN', 'other'],
  ];
  test.each(cases)('%s → %s is %s', (from, to, direction) => {
    expect(directionOf(change({ from, to }))).toBe(direction);
  });

  test('with the same verdict providers decide, then a certainty that falls', () => {
    expect(directionOf(change({ providersAfter: 1 }))).toBe('better');
    expect(directionOf(change({ providersBefore: 2, providersAfter: 1 }))).toBe('worse');
    expect(directionOf(change({ certaintyAfter: 0.2 }))).toBe('worse');
    expect(directionOf(change({ certaintyAfter: 0.29 }))).toBe('other');
    expect(directionOf(change({ certaintyAfter: 0.9 }))).toBe('other');
  });
});

describe('changes in order', () => {
  const verdict = change({ segment: segment('seg:a'), to: 'ADEQUATE', direct: true });
  const worse = change({ segment: segment('seg:b'), from: 'STRONG', to: 'ADEQUATE' });
  const landed = change({ segment: segment('seg:c'), direct: true });
  const surer = change({ segment: segment('seg:d'), certaintyAfter: 0.4 });
  const lessSure = change({ segment: segment('seg:e'), certaintyAfter: 0.2 });
  const small = change({
    segment: segment('seg:f'),
    certaintyAfter: 0.319,
    priorityAfter: interval(0.419),
  });
  const priority = change({ segment: segment('seg:g'), priorityAfter: interval(0.43) });
  const unknownPriority = change({
    segment: segment('seg:h'),
    priorityAfter: { low: 0.4, high: 0.4, point: null },
  });
  const all = [verdict, worse, landed, surer, lessSure, small, priority, unknownPriority];
  const sorted = sortChanges(all);
  const ids = (list: VerdictChange[]) => list.map(item => item.segment.id);

  test('each once: verdicts with the worse first, landings, visible, small', () => {
    expect(ids(sorted.verdict)).toEqual(['seg:b', 'seg:a']);
    expect(ids(sorted.landed)).toEqual(['seg:c']);
    expect(ids(sorted.notable)).toEqual(['seg:e', 'seg:d', 'seg:g', 'seg:h']);
    expect(ids(sorted.small)).toEqual(['seg:f']);
    expect(sorted.worse).toBe(2);
  });

  test('only another verdict is written on the card, with a shape for its direction', () => {
    expect(tagOf(verdict, t)).toBe('▲ 待核实 → 有基础');
    expect(tagOf(worse, t)).toBe('▼ 优势 → 有基础');
    expect(tagOf(change({ from: 'MISSING', to: 'UNKNOWN' }), t)).toBe('◇ 缺失 → 待核实');
    expect(tagOf(landed, t)).toBeNull();
  });

  test('cards after a landing: verdict, certainty and local firms; others untouched', () => {
    const cells = [cell(), cell({ segment: segment('seg:y') })];
    const [x, y] = afterLanding(cells, [
      change({
        to: 'ADEQUATE',
        certaintyAfter: 0.8,
        providersAfter: 2,
        because: ['ent:a', 'ent:b'],
        direct: true,
      }),
    ]);
    expect(x).toMatchObject({ verdict: 'ADEQUATE', certainty: 0.8, providers: 2, localCount: 2 });
    expect(y).toBe(cells[1]);
    const elsewhere = afterLanding(cells, [change({ certaintyAfter: 0.5, because: ['ent:a'] })]);
    expect(elsewhere[0]).toMatchObject({ localCount: 0, certainty: 0.5 });
  });

  test('the card of a landing shows who came, not a count nobody recounted', () => {
    const landing = change({ to: 'ADEQUATE', direct: true });
    const overlay = { ...PLAIN, changes: new Map([['seg:x', landing]]) };
    const [after] = afterLanding([cell()], [landing]);
    expect(cardOf(after!, 'zh', t, overlay)).toMatchObject({
      local: '1',
      outside: '+1',
      badges: ['LANDED'],
      tag: '▲ 待核实 → 有基础',
      face: 'ADEQUATE',
    });
    expect(cardOf(cell(), 'zh', t)).not.toHaveProperty('tag');
  });
});

const lensData = (patch: Partial<LensData['cells'][number]> = {}, points = {}): LensData => ({
  cells: [
    {
      segment: { id: 'seg:x' },
      factors: [
        { code: 'criticality', value: 0.473 },
        { code: 'plan', value: 0.5 },
      ],
      surveys: [{ date: '2020-03-26' }, { date: null }, { date: '2025' }],
      localFirms: { totalCount: 0, nodes: [] },
      ...patch,
    },
  ],
  points: { articulation: [], singleProviders: [], ...points },
});
const factsOf = (data: LensData) => lensFacts(data).get('seg:x');

describe('lenses', () => {
  test('local share: a number only where a firm was seen or nobody is known to be missing', () => {
    const read = (patch: Partial<CellSummary>) => readingOf('share', cell(patch), undefined, '2026-01-01', t);
    expect(read({ localCount: 2, outsideCount: 4 })).toMatchObject({
      look: 'STEP1',
      value: '33%',
      note: '2/6',
    });
    expect(read({ localCount: 3, outsideCount: 0 })).toMatchObject({ look: 'STEP4', value: '100%', bar: 1 });
    expect(read({ localCount: 0 })).toMatchObject({ look: 'NOT_KNOWN', value: '–', note: '–/4', bar: 0 });
    expect(read({ localCount: 0, verdict: 'MISSING' })).toMatchObject({ look: 'STEP0', value: '0%' });
    expect(read({ localCount: 0, outsideCount: 0 })).toMatchObject({ look: 'NOT_KNOWN', value: '?' });
  });

  test('criticality with the marks of single points', () => {
    const points = {
      articulation: [{ id: 'seg:x' }],
      singleProviders: [{ segment: { id: 'seg:x' }, enterprises: [] }],
    };
    expect(readingOf('criticality', cell(), factsOf(lensData({}, points)), '2026-01-01', t)).toEqual({
      look: 'STEP2',
      value: '47',
      note: '单点·断点',
      bar: 0.473,
      badges: ['SINGLE', 'CUT'],
    });
    const none = readingOf(
      'criticality',
      cell(),
      factsOf(lensData({ factors: [] }, points)),
      '2026-01-01',
      t,
    );
    expect(none).toMatchObject({ look: 'NOT_KNOWN', value: '?', badges: ['SINGLE', 'CUT'] });
  });

  test('plan: named itself, above, not, no plan', () => {
    expect([1, 0.5, 0.2].map(planStep)).toEqual([4, 2, 0]);
    expect(readingOf('plan', cell(), factsOf(lensData()), '2026-01-01', t)).toMatchObject({
      look: 'STEP2',
      value: '50',
      note: '点上级',
    });
    expect(readingOf('plan', cell(), factsOf(lensData({ factors: [] })), '2026-01-01', t).look).toBe(
      'NOT_KNOWN',
    );
  });

  test('age: of what names local firms here; of the last survey where none was seen', () => {
    const row = (id: string, planned: boolean, asOf: string | null, date: string | null) => ({
      segment: { id },
      planned,
      provenance: { asOf, sources: [{ date }] },
    });
    const seen = lensData({
      localFirms: {
        totalCount: 1,
        nodes: [
          {
            segments: [
              row('seg:x', false, '2022', '2023-06-30'),
              row('seg:x', true, null, '2026'),
              row('seg:y', false, null, '2026-01-01'),
            ],
          },
        ],
      },
    });
    const here = cell({ localCount: 1 });
    expect(readingOf('age', here, factsOf(seen), '2026-06-30', t)).toMatchObject({
      look: 'STEP3',
      value: '3.0 年',
      note: '来源',
    });
    expect(readingOf('age', cell(), factsOf(seen), '2026-06-30', t)).toMatchObject({
      value: '0.5 年',
      note: '摸底',
    });
    expect(readingOf('age', here, factsOf(lensData()), '2026-06-30', t)).toMatchObject({
      look: 'NOT_KNOWN',
      value: '?',
    });
    const cut = lensData({ localFirms: { ...seen.cells[0]!.localFirms, totalCount: 300 } });
    expect(readingOf('age', here, factsOf(cut), '2026-06-30', t).value).toBe('≤3.0 年');
  });

  test('age runs from the last day of a partial date and is never negative', () => {
    expect(yearsBetween('2024', '2025-12-31')).toBeCloseTo(365 / 365.25);
    expect(yearsBetween('2024-02', '2024-03-01')).toBeCloseTo(1 / 365.25);
    expect(yearsBetween('2026', '2026-03-01')).toBe(0);
  });

  test('steps take their lower end', () => {
    expect([0, 0.19, 0.2, 0.79, 0.8, 1].map(value => stepOf(value, [0.2, 0.4, 0.6, 0.8]))).toEqual([
      0, 0, 1, 3, 4, 4,
    ]);
  });

  test('every look of a lens is in its legend, and shapes differ without colour', () => {
    for (const lens of ['share', 'criticality', 'age'] as const) {
      expect(legendOf(lens, t).map(entry => entry.look)).toEqual([...STEPS, 'NOT_KNOWN']);
    }
    expect(legendOf('plan', t).map(entry => entry.look)).toEqual(['STEP0', 'STEP2', 'STEP4', 'NOT_KNOWN']);
    expect(legendOf('share', t).map(entry => entry.words)).toEqual([
      '不到 20%',
      '20%–40%',
      '40%–60%',
      '60%–80%',
      '80% 及以上',
      '未见本地企业',
    ]);
    const shapes = [...STEPS, 'NOT_KNOWN', 'SINGLE', 'CUT', 'LANDED'] as const;
    expect(new Set(shapes.map(look => lookSvg(look).replaceAll(/#[0-9a-f]{3,6}/g, ''))).size).toBe(
      shapes.length,
    );
    expect(lookStyle('NOT_KNOWN').hatched).toBe(true);
  });
});

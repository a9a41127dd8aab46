/** Structure page: which area a segment falls in, where its mark and name go, what the export says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgedChain, StructureCell, StructureData } from '../../web/src/api/structure.ts';
import type { SegmentItem } from '../../web/src/api/types.ts';
import { WORDS } from '../../web/src/i18n/index.ts';
import { parseState, patchSearch } from '../../web/src/url-state.ts';
import { structureSheet } from '../../web/src/views/structure/export.ts';
import { shadeOf } from '../../web/src/views/structure/HeatTable.tsx';
import {
  areaOf,
  fromSymmetric,
  homeOf,
  median,
  placePoints,
  pointsOf,
  symmetric,
  thresholdOf,
} from '../../web/src/views/structure/quadrant.ts';
import { LINE, MARK, type Spot, spread } from '../../web/src/views/structure/spread.ts';
import { structureSchema } from '../../web/src/views/structure/state.ts';

const item = (id: string, parent: string | null): SegmentItem => ({
  id,
  name: `名${id}`,
  nameEn: null,
  tier: null,
  parent,
  order: 0,
  leaf: true,
});

const cell = (
  region: string,
  segment: string,
  count: number,
  rca: number | null,
  density: number | null,
): StructureCell => ({ region, segment, count, rca, density, cog: null });

const DATA: StructureData = {
  regions: ['reg:a', 'reg:b'],
  regionNames: ['甲', '乙'],
  segments: ['seg:1', 'seg:2', 'seg:3', 'seg:4', 'seg:5', 'seg:6'],
  segmentNames: ['1', '2', '3', '4', '5', '6'],
  cells: [
    cell('reg:a', 'seg:1', 4, 2, 0.6),
    cell('reg:a', 'seg:2', 2, 0.5, 0.5),
    cell('reg:a', 'seg:3', 3, 1, 0.2),
    cell('reg:a', 'seg:4', 1, 0.9, 0.3),
    cell('reg:a', 'seg:5', 0, 0, 0.9),
    cell('reg:a', 'seg:6', 0, null, null),
    cell('reg:b', 'seg:1', 0, 0, 0.9),
  ],
  regionScores: [],
  segmentScores: [],
  leftOut: [],
  notPlaced: 0,
  minFirms: 10,
};

const JUDGED: JudgedChain = {
  chain: item('seg:root', null),
  region: { id: 'reg:a', name: '甲', nameEn: null, level: 'city', parent: null },
  asOf: '2026-11-25',
  groups: [item('seg:g', 'seg:root'), item('seg:h', 'seg:g')],
  segments: DATA.segments.map(id => ({
    segment: item(id, id === 'seg:6' ? 'seg:root' : 'seg:h'),
    verdict: 'UNKNOWN',
    certainty: 0,
    localCount: 0,
  })),
};

describe('areas', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[4, 1], 2.5],
    [[5, 1, 3], 3],
    [[0.4, 0.1, 0.3, 0.2], 0.25],
  ])('median of %j is %j', (values, wanted) => {
    if (wanted === null) expect(median(values)).toBeNull();
    else expect(median(values)).toBeCloseTo(wanted, 12);
  });

  it('take the median of the region’s own ω', () => {
    expect(thresholdOf(DATA, 'reg:a')).toBe(0.5);
    expect(thresholdOf(DATA, 'reg:none')).toBeNull();
  });

  it('are told by LQ 1 and the median, both counted in; nobody seen is apart, undefined is apart', () => {
    expect(pointsOf(DATA, JUDGED, 'reg:a').map(point => point.area)).toEqual([
      'STRENGTH',
      'POTENTIAL',
      'WEAKNESS',
      'WATCH',
      'ABSENT',
      'UNDEFINED',
    ]);
    expect(areaOf(null, 0.5)).toBe('UNDEFINED');
    expect(areaOf(cell('reg:a', 'seg:1', 1, 2, 0.5), null)).toBe('UNDEFINED');
  });

  it('of a region that is not compared are all undefined, and nothing is drawn', () => {
    const points = pointsOf(DATA, JUDGED, 'reg:c');
    expect(points).toHaveLength(6);
    expect(points.every(point => point.area === 'UNDEFINED' && point.cell === null)).toBe(true);
    expect(placePoints(points)).toEqual([]);
  });

  it('belong to the group right below the chain shown', () => {
    expect(homeOf(item('seg:1', 'seg:h'), JUDGED).id).toBe('seg:g');
    expect(homeOf(item('seg:6', 'seg:root'), JUDGED).id).toBe('seg:root');
  });

  it('LQ on the even scale: 0 → −1, 1 → 0, reciprocal LQs opposite, and back', () => {
    expect(symmetric(0)).toBe(-1);
    expect(symmetric(1)).toBe(0);
    expect(symmetric(4)).toBeCloseTo(-symmetric(1 / 4), 12);
    expect(fromSymmetric(1)).toBe(Number.POSITIVE_INFINITY);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), lq => {
        expect(fromSymmetric(symmetric(lq))).toBeCloseTo(lq, 6);
      }),
    );
  });
});

describe('marks and names', () => {
  const field = { left: 0, top: 0, right: 600, bottom: 400 };
  const spots = fc.array(
    fc.record({
      x: fc.integer({ min: 20, max: 580 }),
      y: fc.integer({ min: 20, max: 380 }),
      width: fc.integer({ min: 0, max: 120 }),
    }),
    { maxLength: 40 },
  );
  const asSpots = (drawn: { x: number; y: number; width: number }[]): Spot[] =>
    drawn.map((one, i) => ({ id: `seg:${i}`, rank: i % 3, within: field, ...one }));

  it('a mark that stands alone stays, with its name on the right', () => {
    expect(spread([{ id: 'a', x: 50, y: 50, width: 40, rank: 0, within: field }], field)).toEqual([
      { id: 'a', dx: 0, dy: 0, side: 'right' },
    ]);
  });

  it('a name at the right edge goes to the left; one that fits nowhere is left out', () => {
    const at = (x: number, width: number) =>
      spread([{ id: 'a', x, y: 200, width, rank: 0, within: field }], field)[0]?.side;
    expect(at(580, 60)).toBe('left');
    expect(at(300, 700)).toBeNull();
  });

  it('a mark is never carried over a limit', () => {
    const within = { left: 0, top: 200, right: 600, bottom: 400 };
    const same = Array.from({ length: 9 }, (_, i) => ({
      id: `a${i}`,
      x: 300,
      y: 202,
      width: 0,
      rank: 0,
      within,
    }));
    const placed = spread(same, field);
    expect(placed.every(({ dy }) => 202 + dy >= 200)).toBe(true);
    expect(new Set(placed.map(({ dx, dy }) => `${dx} ${dy}`)).size).toBe(9);
  });

  it('cover nothing: marks no marks, names neither marks nor names', () => {
    fc.assert(
      fc.property(spots, drawn => {
        const given = asSpots(drawn);
        const placed = spread(given, field);
        const marks = given.map((spot, i) => ({ x: spot.x + placed[i]!.dx, y: spot.y + placed[i]!.dy }));
        for (const [i, a] of marks.entries())
          for (const b of marks.slice(i + 1))
            expect(Math.abs(a.x - b.x) >= MARK || Math.abs(a.y - b.y) >= MARK).toBe(true);
        const names = given.flatMap((spot, i) => {
          const { side } = placed[i]!;
          const { x, y } = marks[i]!;
          if (side === null) return [];
          const aside = MARK / 2 + 4;
          const middle = {
            right: [x + aside + spot.width / 2, y],
            left: [x - aside - spot.width / 2, y],
            top: [x, y - aside - LINE / 2],
            bottom: [x, y + aside + LINE / 2],
          }[side];
          return [{ x: middle[0]!, y: middle[1]!, width: spot.width }];
        });
        for (const [i, a] of names.entries()) {
          expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width / 2).toBeLessThanOrEqual(600);
          for (const b of names.slice(i + 1))
            expect(Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= LINE).toBe(true);
          for (const b of marks)
            expect(
              Math.abs(a.x - b.x) >= (a.width + MARK) / 2 || Math.abs(a.y - b.y) >= (LINE + MARK) / 2,
            ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('heat table', () => {
  it.each([
    [0, null, 'undefined'],
    [0, 0, 'unseen'],
    [1, 0.49, 'low'],
    [1, 0.5, 'below'],
    [1, 1, 'above'],
    [1, 2, 'high'],
    [1, 4, 'top'],
  ])('%i firms with LQ %j are %s', (count, rca, shade) => {
    expect(shadeOf({ count, rca })).toBe(shade);
  });

  it('exports one row for each cell: nobody seen is blank with a note, never 0', () => {
    const words = WORDS.zh;
    const sheet = structureSheet({
      data: DATA,
      regions: ['reg:a'],
      segments: ['seg:1', 'seg:5', 'seg:6'],
      nameOfRegion: () => '=甲',
      nameOfSegment: id => id,
      title: 't',
      head: [],
      words,
    });
    expect(sheet.rows).toEqual([
      ['seg:1', 'seg:1', "'=甲", 'reg:a', '4', '2.0000', '0.6000', ''],
      ['seg:5', 'seg:5', "'=甲", 'reg:a', '', '', '0.9000', words.structure.csvUnknown],
      ['seg:6', 'seg:6', "'=甲", 'reg:a', '', '', '', words.structure.csvUndefined],
    ]);
    expect(sheet.columns).toHaveLength(8);
    expect(WORDS.en.structure.csvColumns).toHaveLength(8);
  });
});

describe('link', () => {
  it('keeps peers, area and level, and leaves defaults out', () => {
    const link = patchSearch(structureSchema, '', {
      peers: ['reg:110000', 'reg:310000'],
      area: 'POTENTIAL',
      level: 'auto',
      view: 'picture',
    });
    expect(link).toBe('?area=POTENTIAL&peers=reg:110000,reg:310000');
    expect(parseState(structureSchema, link)).toMatchObject({
      peers: ['reg:110000', 'reg:310000'],
      area: 'POTENTIAL',
      level: 'auto',
    });
    expect(parseState(structureSchema, '?area=NO&level=planet').area).toBe('ALL');
  });
});

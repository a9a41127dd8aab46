/** Map page: where tiles stand, which maps may be shown, what a tile says. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CarrierItem, District, VerdictCounts } from '../../web/src/api/map.ts';
import { approximateMeasure } from '../../web/src/graph/text.ts';
import { WORDS } from '../../web/src/i18n/index.ts';
import { readOfficialMap, tileMap } from '../../web/src/views/map/geo.ts';
import { linesOf, mapOption, SHADES } from '../../web/src/views/map/map-option.ts';
import { byLens, lensValue, type Part, partsWith, stepOf } from '../../web/src/views/map/parts.ts';
import { LENSES } from '../../web/src/views/map/state.ts';
import { isArranged, spotsOf } from '../../web/src/views/map/tiles.ts';
import { datasetOf, SEED } from '../support/datasets.ts';

const CHENGDU = 'reg:510100';
let districts: string[];
beforeAll(async () => {
  const { nodes } = await datasetOf(SEED);
  districts = nodes
    .filter(({ kind, props }) => kind === 'REGION' && props.parent === CHENGDU)
    .map(({ id }) => id);
});

describe('tiles', () => {
  it('of Chengdu: the 20 districts and three zones of the data set, each arranged, each on a spot of its own', () => {
    expect(districts).toHaveLength(23);
    const spots = spotsOf(CHENGDU, districts);
    expect(spots.map(spot => spot.region).sort()).toEqual([...districts].sort());
    expect(new Set(spots.map(({ column, row }) => `${column} ${row}`)).size).toBe(23);
    expect(Math.max(...spots.map(spot => spot.row))).toBe(4);
    expect(isArranged(CHENGDU)).toBe(true);
  });

  it('lie roughly as the districts do', () => {
    const at = new Map(spotsOf(CHENGDU, districts).map(spot => [spot.region, spot]));
    const [west, east] = [at.get('reg:510183')!, at.get('reg:510112')!];
    expect(west.column).toBeLessThan(east.column);
    expect(at.get('reg:510182')!.row).toBeLessThan(at.get('reg:510116')!.row);
    expect(at.get('reg:510116')!.row).toBeLessThan(at.get('reg:510131')!.row);
  });

  it('of a region nobody arranged stand in order of their ids; one added to Chengdu comes below', () => {
    expect(isArranged('reg:x')).toBe(false);
    expect(spotsOf('reg:x', ['reg:c', 'reg:a', 'reg:b'])).toEqual([
      { region: 'reg:a', column: 0, row: 0 },
      { region: 'reg:b', column: 1, row: 0 },
      { region: 'reg:c', column: 2, row: 0 },
    ]);
    expect(spotsOf('reg:x', [])).toEqual([]);
    expect(spotsOf(CHENGDU, ['reg:510104', 'reg:new'])).toEqual([
      { region: 'reg:510104', column: 4, row: 2 },
      { region: 'reg:new', column: 0, row: 5 },
    ]);
  });

  it('never share a spot, however many parts there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 100 }), numbers => {
        const ids = numbers.map(n => `reg:${n}`);
        const spots = spotsOf('reg:x', ids);
        expect(new Set(spots.map(({ column, row }) => `${column} ${row}`)).size).toBe(ids.length);
      }),
    );
  });

  it('are polygons that do not touch, north above south', () => {
    const { features } = tileMap([
      { region: 'reg:a', column: 0, row: 0 },
      { region: 'reg:b', column: 0, row: 1 },
      { region: 'reg:c', column: 1, row: 0 },
    ]);
    const boxes = features.map(({ geometry }) => {
      const ring = (geometry.coordinates as [number, number][][])[0]!;
      expect(ring[0]).toEqual(ring.at(-1));
      const xs = ring.map(([x]) => x);
      const ys = ring.map(([, y]) => y);
      return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] as const;
    });
    expect(features.map(({ properties }) => properties.name)).toEqual(['reg:a', 'reg:b', 'reg:c']);
    expect(boxes[1]![3]).toBeLessThan(boxes[0]![2]);
    expect(boxes[2]![0]).toBeGreaterThan(boxes[0]![1]);
  });
});

describe('a map put in place', () => {
  const square = [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ];
  const feature = (properties: unknown, type = 'Polygon') => ({
    type: 'Feature',
    properties,
    geometry: { type, coordinates: square },
  });
  const collection = (more: Record<string, unknown> = {}) => ({
    type: 'FeatureCollection',
    审图号: ' 川S【2026】00001号 ',
    features: [
      feature({ adcode: 510104 }),
      feature({ adcode: '510105' }),
      feature({ id: 'reg:cd-gaoxin' }),
      feature({ adcode: 110101 }),
      feature({ adcode: 510106 }, 'Point'),
      feature(null),
      'nonsense',
    ],
    ...more,
  });
  const wanted = ['reg:510104', 'reg:510105', 'reg:510106', 'reg:cd-gaoxin'];

  it('keeps the shapes of the regions shown, by id or code, and its number', () => {
    const map = readOfficialMap(collection(), wanted);
    expect(map?.approval).toBe('川S【2026】00001号');
    expect(map?.geo.features.map(({ properties }) => properties.name)).toEqual([
      'reg:510104',
      'reg:510105',
      'reg:cd-gaoxin',
    ]);
  });

  it.each([
    ['without 审图号', collection({ 审图号: undefined })],
    ['with an empty one', collection({ 审图号: '  ' })],
    ['of another city', collection({ features: [feature({ adcode: 110101 })] })],
    ['that is no collection', { ...collection(), type: 'Feature' }],
    ['that is a page', '<!doctype html>'],
    ['that is nothing', null],
  ])('%s is refused', (_, json) => {
    expect(readOfficialMap(json, wanted)).toBeNull();
  });
});

const district = (id: string, enterprises: number, more: Partial<District> = {}): District => ({
  region: { id, name: `名${id}`, nameEn: null, level: 'district', parent: CHENGDU },
  leaves: 10,
  enterprises,
  planned: 0,
  segments: Array.from({ length: Math.min(10, enterprises) }, (_, i) => `seg:${i}`),
  parts: [],
  ...more,
});
const counts = (missing: number, thin: number): VerdictCounts => ({
  missing,
  thin,
  unknown: 10 - missing - thin,
  adequate: 0,
  strong: 0,
});
const carrier = (id: string, part: string | null): CarrierItem => ({
  id,
  name: `载体${id}`,
  nameEn: null,
  aliases: [],
  rank: null,
  part,
  positioning: null,
  focus: [],
});

const PARTS: Part[] = partsWith(
  [district('reg:a', 3), district('reg:b', 0), district('reg:c', 40)],
  new Map([
    ['reg:a', counts(1, 2)],
    ['reg:b', counts(0, 0)],
  ]),
  [carrier('car:1', 'reg:a'), carrier('car:2', 'reg:a'), carrier('car:3', null)],
);

describe('parts', () => {
  it('have the carriers that lie in them; those of the whole are in none', () => {
    expect(PARTS.map(part => part.carriers.map(({ id }) => id))).toEqual([['car:1', 'car:2'], [], []]);
  });

  it.each([
    ['firms', [3, 0, 40]],
    ['segments', [3, 0, 10]],
    ['gaps', [3, 0, null]],
    ['carriers', [2, 0, 0]],
  ] as const)('%s: %j', (lens, wanted) => {
    expect(PARTS.map(part => lensValue(part, lens))).toEqual(wanted);
  });

  it('are listed largest first, what is not known last', () => {
    expect(byLens(PARTS, 'firms').map(({ region }) => region.id)).toEqual(['reg:c', 'reg:a', 'reg:b']);
    expect(byLens(PARTS, 'gaps').map(({ region }) => region.id)).toEqual(['reg:a', 'reg:b', 'reg:c']);
  });

  it.each([
    [null, 40, 0],
    [0, 40, 0],
    [5, 0, 0],
    [1, 40, 1],
    [10, 40, 2],
    [22, 40, 3],
    [40, 40, 4],
    [99, 40, 4],
  ])('%j of %i is shade %i', (value, most, step) => {
    expect(stepOf(value, most)).toBe(step);
  });
});

describe('picture', () => {
  it.each(['zh', 'en'] as const)('says "none seen", never 0, where nobody is known (%s)', lang => {
    const words = WORDS[lang];
    for (const lens of ['firms', 'segments'] as const)
      expect(linesOf(PARTS[1]!, lens, lang, words)).toEqual({ main: words.map.none, small: '' });
    expect(linesOf(PARTS[1]!, 'carriers', lang, words).main).toBe(words.map.noCarrier);
    expect(linesOf(PARTS[2]!, 'gaps', lang, words).main).toBe(words.map.judging);
  });

  it('names the carriers: the first and how many more', () => {
    expect(linesOf(PARTS[0]!, 'carriers', 'zh', WORDS.zh)).toEqual({ main: '载体car:1', small: '另 1 个' });
  });

  it.each(LENSES)('%s: unknown parts are white and dashed, the chosen one has a thick border', lens => {
    const option = mapOption({
      map: 'm',
      parts: PARTS,
      lens,
      selected: 'reg:a',
      lang: 'zh',
      words: WORDS.zh,
      tileWidth: 120,
      measure: approximateMeasure,
    });
    const [{ data }] = option.series as [
      { data: { id: string; itemStyle: Record<string, unknown>; label: { formatter: string } }[] },
    ];
    expect(data.map(({ id }) => id)).toEqual(['reg:a', 'reg:b', 'reg:c']);
    expect(data[1]?.itemStyle).toMatchObject({ areaColor: SHADES[0], borderType: 'dashed' });
    expect(data[0]?.itemStyle.borderWidth).toBe(3);
    expect(data[0]?.label.formatter.startsWith('{name|名reg:a}')).toBe(true);
  });

  it('shades stay readable under dark ink (WCAG contrast ≥ 4.5)', () => {
    const luminance = (hex: string) => {
      const [r, g, b] = [1, 3, 5].map(at => {
        const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    for (const ink of ['#14202b', '#2f3b46'])
      for (const shade of SHADES)
        expect((luminance(shade) + 0.05) / (luminance(ink) + 0.05), shade).toBeGreaterThanOrEqual(4.5);
  });
});

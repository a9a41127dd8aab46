import { describe, expect, test } from 'vitest';
import type { CellSummary, PanoramaData, SegmentItem, Tier, Verdict } from '../../web/src/api/types.ts';
import { WORDS } from '../../web/src/i18n/index.ts';
import { FACE_STYLE, FACES, faceOf, markSvg, verdictWord } from '../../web/src/ui/verdict.ts';
import { headline } from '../../web/src/views/panorama/headline.ts';
import { localText, pictureOf } from '../../web/src/views/panorama/picture-of.ts';

const segment = (id: string, parent: string | null, tier: Tier | null, leaf: boolean): SegmentItem => ({
  id: `seg:${id}`,
  name: id,
  nameEn: null,
  tier,
  parent: parent === null ? null : `seg:${parent}`,
  order: 0,
  leaf,
});

const cell = (item: SegmentItem, verdict: Verdict = 'UNKNOWN', localCount = 0): CellSummary => ({
  segment: item,
  verdict,
  advice: 'NONE',
  coverage: 0.3,
  certainty: 0.2,
  localCount,
  providers: localCount,
  outsideCount: 5,
  possiblyLocalCount: 0,
  plannedCount: 0,
  effectiveSuppliers: null,
  status: 'INFERRED',
});

const root = segment('ai', null, null, false);
const chip = segment('chip', 'ai', 'UPSTREAM', false);
const chipDesign = segment('chip-design', 'chip', 'UPSTREAM', false);
const uav = segment('uav', 'ai', 'DOWNSTREAM', false);
const eda = segment('chip.eda', 'chip-design', 'UPSTREAM', true);
const engine = segment('uav.engine', 'uav', 'UPSTREAM', true);
const service = segment('uav.ops', 'uav', 'DOWNSTREAM', true);

const panorama = (chain: SegmentItem, groups: SegmentItem[], leaves: SegmentItem[]): PanoramaData => ({
  chain,
  region: { id: 'reg:510100', name: '成都市', nameEn: 'Chengdu', level: 'city', parent: null },
  asOf: '2026-11-25',
  groups,
  segments: leaves.map(leaf => cell(leaf)),
  feeds: [],
  summary: {
    unknown: 81,
    unknownSeen: 43,
    missing: 2,
    thin: 3,
    adequate: 40,
    strong: 9,
    enterprises: 147,
    sources: 60,
    total: { count: 1000, asOf: '2025-03' },
  },
});

const outline = (data: PanoramaData) =>
  pictureOf(data, 'zh', WORDS.zh).lanes.map(lane => [
    lane.title,
    lane.groups.map(group => [group.title, group.opens, group.cards.map(card => card.name)]),
  ]);

describe('lanes and groups', () => {
  test('at the root: the lane is the tier of the chain, groups are chains', () => {
    expect(outline(panorama(root, [chip, chipDesign, uav], [eda, engine, service]))).toEqual([
      ['基础层', [['chip', 'seg:chip', ['chip.eda']]]],
      ['应用层', [['uav', 'seg:uav', ['uav.engine', 'uav.ops']]]],
    ]);
  });

  test('inside a chain: the lane is the tier of the leaf', () => {
    expect(outline(panorama(uav, [], [engine, service]))).toEqual([
      ['上游', [['uav', null, ['uav.engine']]]],
      ['下游', [['uav', null, ['uav.ops']]]],
    ]);
  });

  test('a root whose leaves hang on it directly still shows each of them', () => {
    const flat = [segment('a', 'ai', 'UPSTREAM', true), segment('b', 'ai', null, true)];
    expect(outline(panorama(root, [], flat))).toEqual([
      ['基础层', [['ai', null, ['a']]]],
      ['未分层', [['ai', null, ['b']]]],
    ]);
  });
});

describe('looks', () => {
  test.each([
    ['UNKNOWN', 0.2, 0, 'UNSEEN', '待核实', '–'],
    ['UNKNOWN', 0.5, 0, 'PROBABLE', '疑似空白', '–'],
    ['UNKNOWN', 0.9, 2, 'SEEN', '待核实（已见 2 家）', '2'],
    ['MISSING', 0.9, 0, 'MISSING', '缺失', '0'],
    ['THIN', 0.7, 1, 'THIN', '薄弱', '1'],
    ['ADEQUATE', 0.7, 2, 'ADEQUATE', '有基础', '2'],
    ['STRONG', 0.7, 5, 'STRONG', '优势', '5'],
  ] as const)('%s with certainty %d and %d local', (verdict, certainty, localCount, face, word, local) => {
    const judged = { verdict, certainty, localCount };
    expect(faceOf(judged)).toBe(face);
    expect(verdictWord(judged, WORDS.zh)).toBe(word);
    expect(localText(judged)).toBe(local);
  });

  test('no two looks share a shape, and unknown shares no border with missing', () => {
    expect(new Set(FACES.map(face => markSvg(face).replaceAll(/#[0-9a-f]{3,6}/g, ''))).size).toBe(
      FACES.length,
    );
    for (const face of ['PROBABLE', 'SEEN', 'UNSEEN'] as const) {
      expect(FACE_STYLE[face].dash).not.toBe(FACE_STYLE.MISSING.dash);
    }
    expect(FACE_STYLE.SEEN.dash).not.toBe(FACE_STYLE.UNSEEN.dash);
  });

  test('ink reads on its card and on white: at least 4.5 to 1', () => {
    for (const face of FACES) {
      const { ink, fill } = FACE_STYLE[face];
      expect(contrast(ink, fill), face).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink, '#ffffff'), face).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** WCAG 2.2 contrast ratio of two #rrggbb colours. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, blue] = [1, 3, 5].map(at => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('headline', () => {
  const data = panorama({ ...root, name: '人工智能产业链', nameEn: 'AI chain' }, [chip], [eda, engine]);

  test('Chinese', () => {
    expect(headline(data, 'zh', WORDS.zh)).toBe(
      '成都市人工智能产业链 2 个环节：优势 9、有基础 40、薄弱 3、缺失 2；待核实 81（其中已见企业的 43 个、未见企业的 38 个）。已掌握本地企业 147 家，公开口径 1000 家（2025-03）。',
    );
  });

  test('English', () => {
    expect(headline(data, 'en', WORDS.en)).toBe(
      'Chengdu, AI chain: 2 segments: strong 9, adequate 40, weak 3, missing 2; to be checked 81 (43 with firms seen, 38 with none seen). 147 local firms known; 1000 by published count (2025-03).',
    );
  });

  test('without a published total and without unknowns their clauses are gone', () => {
    const summary = { ...data.summary, unknown: 0, unknownSeen: 0, total: null };
    expect(headline({ ...data, summary }, 'zh', WORDS.zh)).toBe(
      '成都市人工智能产业链 2 个环节：优势 9、有基础 40、薄弱 3、缺失 2；待核实 0。已掌握本地企业 147 家。',
    );
  });

  test('an undated total is given without a date', () => {
    const summary = { ...data.summary, total: { count: 7, asOf: null } };
    expect(headline({ ...data, summary }, 'zh', WORDS.zh)).toMatch(/公开口径 7 家。$/);
  });
});

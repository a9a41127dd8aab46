import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitName } from '../../web/src/graph/arrange.ts';
import { type DrawList, type DrawText, drawList, type Rect } from '../../web/src/graph/draw-list.ts';
import type { Picture, PictureLane } from '../../web/src/graph/picture.ts';
import { stepFrom } from '../../web/src/graph/steps.ts';
import {
  hyphenated,
  approximateMeasure as measure,
  pieces,
  syllables,
  wrap,
} from '../../web/src/graph/text.ts';
import { FACES } from '../../web/src/ui/verdict.ts';

interface Row {
  id: string;
  name: string;
  name_en: string;
  parent: string;
  tier: string;
}

const rows: Row[] = parse(
  readFileSync(new URL('../../graph-seed/data/segments.csv', import.meta.url), 'utf8'),
  { columns: true, bom: true },
);

/** The curated chain as a picture of its root view: lanes by the chain's tier, cards by chain. */
function seedPicture(language: 'name' | 'name_en'): Picture {
  const parents = new Map(rows.map(row => [row.id, row.parent]));
  const inner = new Set(rows.map(row => row.parent));
  const chainOf = (id: string): string => (parents.get(id) === 'seg:ai' ? id : chainOf(parents.get(id)!));
  const leaves = rows.filter(row => !inner.has(row.id));
  const lanes = ['upstream', 'midstream', 'downstream'].map(tier => ({
    id: tier,
    title: tier,
    note: '',
    groups: rows
      .filter(row => row.parent === 'seg:ai' && row.tier === tier)
      .map(chain => ({
        id: chain.id,
        opens: chain.id,
        title: chain[language],
        note: '',
        cards: leaves
          .filter(leaf => chainOf(leaf.id) === chain.id)
          .map((leaf, index) => ({
            id: leaf.id,
            name: leaf[language],
            face: FACES[index % FACES.length]!,
            local: '12',
            outside: '345',
            certainty: (index % 10) / 10,
          })),
      })),
  }));
  return { lanes };
}

function textRect({ x, y, lines, size, lineHeight, weight, align }: DrawText): Rect {
  const width = Math.max(...lines.map(line => measure(line, size, weight)));
  const height = lines.length * lineHeight;
  return { x: align === 'left' ? x : x - width, y: y - height / 2, width, height };
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width - 0.5 &&
  b.x < a.x + a.width - 0.5 &&
  a.y < b.y + b.height - 0.5 &&
  b.y < a.y + a.height - 0.5;

const within = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x - 0.5 &&
  inner.y >= outer.y - 0.5 &&
  inner.x + inner.width <= outer.x + outer.width + 0.5 &&
  inner.y + inner.height <= outer.y + outer.height + 0.5;

const cardsOf = (list: DrawList) => list.boxes.filter(box => box.kind === 'card');

function overlaps(rects: readonly (Rect & { id: string })[]): string[] {
  return rects.flatMap((a, i) =>
    rects.slice(i + 1).flatMap(b => (overlap(a, b) ? [`${a.id} / ${b.id}`] : [])),
  );
}

/** What must hold for any picture at any size. */
function check(picture: Picture, list: DrawList): void {
  const cards = cardsOf(list);
  const wanted = picture.lanes.flatMap(lane => lane.groups.flatMap(group => group.cards));
  expect(cards.map(card => card.id).sort()).toEqual(wanted.map(card => card.id).sort());
  expect(overlaps(cards)).toEqual([]);
  const texts = list.texts.map(text => ({ ...textRect(text), id: text.id }));
  expect(overlaps(texts)).toEqual([]);
  const byId = new Map(cards.map(card => [card.id, card]));
  for (const card of wanted) {
    const name = list.texts.find(text => text.id === `name:${card.id}`)!;
    const bare = (text: string) => text.replaceAll(/[ -]/g, '');
    expect(bare(name.lines.join(''))).toBe(bare(card.name));
    const change = list.texts.find(text => text.id === `change:${card.id}`);
    expect(change === undefined ? undefined : bare(change.lines.join(''))).toBe(
      card.tag === undefined ? undefined : bare(card.tag),
    );
    const parts = ['name', 'local', 'outside', ...(card.tag === undefined ? [] : ['change'])];
    for (const part of parts) {
      const rect = texts.find(text => text.id === `${part}:${card.id}`)!;
      expect(within(rect, byId.get(card.id)!), `${part} of ${card.name} inside its card`).toBe(true);
    }
  }
  for (const box of list.boxes) {
    expect(within(box, { x: 0, y: 0, width: list.width, height: list.height }), box.id).toBe(true);
  }
}

describe('draw list of the seed', () => {
  for (const language of ['name', 'name_en'] as const) {
    for (const [width, height] of [
      [1510, 880],
      [980, 520],
      [1100, 600],
    ] as const) {
      test(`${language} at ${width} × ${height}: each leaf once, nothing cut, nothing overlaps`, () => {
        const picture = seedPicture(language);
        const list = drawList(picture, width, height, measure);
        check(picture, list);
        expect(cardsOf(list)).toHaveLength(130);
      });
    }
  }

  test('all 130 segments fit a 1920 × 1080 screen without scrolling', () => {
    const list = drawList(seedPicture('name'), 1510, 886, measure);
    expect(list.height).toBeLessThanOrEqual(886);
    expect(Math.min(...list.texts.map(text => text.size))).toBeGreaterThanOrEqual(11);
  });

  test('chain titles lead into their chain', () => {
    const list = drawList(seedPicture('name'), 1510, 886, measure);
    const opens = list.texts.map(text => text.opens).filter(id => id !== null);
    expect(opens.sort()).toEqual(
      rows
        .filter(row => row.parent === 'seg:ai')
        .map(row => row.id)
        .sort(),
    );
  });

  test('the bar is as long as the certainty', () => {
    const list = drawList(seedPicture('name'), 1510, 886, measure);
    const widthOf = (id: string) => list.boxes.find(box => box.id === id)?.width;
    const [first, second, , , , sixth] = cardsOf(list);
    expect(widthOf(`bar:${first!.id}`)).toBeUndefined();
    expect(widthOf(`bar:${second!.id}`)).toBeCloseTo(widthOf(`track:${second!.id}`)! * 0.1);
    expect(widthOf(`bar:${sixth!.id}`)).toBeCloseTo(widthOf(`track:${sixth!.id}`)! * 0.5);
  });
});

const word = fc.constantFrom(
  '智能',
  '芯片',
  '无人机',
  '系统',
  'AI ',
  'GNSS/BeiDou ',
  '与',
  '（',
  '）',
  '、',
  'modules ',
);
const nameArb = fc
  .array(word, { minLength: 1, maxLength: 7 })
  .map(words => words.join('').trim())
  .filter(name => /[\p{L}]/u.test(name));
const lanesArb = fc.array(
  fc.array(fc.array(nameArb, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 4 }),
  {
    minLength: 1,
    maxLength: 4,
  },
);

function pictureOfNames(lanes: string[][][]): Picture {
  return {
    banner: '引进测算：测算，不是事实。已放入 3 家，判定改变 2 个环节',
    lanes: lanes.map(
      (groups, l): PictureLane => ({
        id: `l${l}`,
        title: '基础层',
        note: '9 个环节',
        groups: groups.map((names, g) => ({
          id: `g${l}.${g}`,
          opens: null,
          title: '计算机视觉',
          note: '9 个环节',
          cards: names.map((name, c) => ({
            id: `seg:${l}.${g}.${c}`,
            name,
            face: 'THIN' as const,
            local: '1',
            outside: '23',
            certainty: 0.4,
            ...(c % 3 === 1 && { tag: '▲ 待核实 → 有基础' }),
            ...(c % 4 === 2 && { badges: ['SINGLE', 'CUT'] as const }),
          })),
        })),
      }),
    ),
  };
}

test('any picture at any size: each card once, whole names, no overlap', () => {
  fc.assert(
    fc.property(
      lanesArb,
      fc.integer({ min: 640, max: 2600 }),
      fc.integer({ min: 300, max: 1600 }),
      (lanes, width, height) => {
        const picture = pictureOfNames(lanes);
        check(picture, drawList(picture, width, height, measure));
      },
    ),
    { numRuns: 120 },
  );
});

test('nothing to draw is an empty list, not an error', () => {
  expect(drawList({ lanes: [] }, 800, 600, measure)).toEqual({
    width: 800,
    height: 0,
    boxes: [],
    texts: [],
    lines: [],
  });
});

describe('wrapping', () => {
  test('no line starts with a closing mark, no Latin word is torn', () => {
    expect(pieces('图传、数据链 V2X')).toEqual(['图', '传、', '数', '据', '链', ' ', 'V2X']);
    expect(wrap('图传、数据链', 26, 9, 13, 500, measure)).toEqual(['图', '传、', '数据', '链']);
  });

  test('lines are balanced', () => {
    expect(wrap('深度学习框架与算法库', 9 * 13, 2, 13, 500, measure)).toEqual(['深度学习框', '架与算法库']);
  });

  test('a word too wide for its line is hyphenated between syllables', () => {
    expect(syllables('Microcontrollers')).toEqual(['Micro', 'con', 'trol', 'lers']);
    expect(syllables('Semiconductor')).toEqual(['Semi', 'con', 'duc', 'tor']);
    expect(syllables('strengths')).toEqual(['strengths']);
    expect(hyphenated('MCU (controllers)')).toEqual(['MCU', ' ', '(con\u00ad', 'trol\u00ad', 'lers)']);
    const name = fitName('Microcontrollers', 52, measure);
    expect(name.lines).toEqual(['Micro-', 'control-', 'lers']);
    expect(fitName('Micro', 50, measure).lines).toEqual(['Micro']);
  });

  test('what does not fit is null', () => {
    expect(wrap('一二三四五六', 26, 2, 13, 500, measure)).toBeNull();
    expect(wrap('Neuromorphic', 40, 5, 13, 500, measure)).toBeNull();
  });
});

describe('arrow keys', () => {
  const grid = [0, 1, 2].flatMap(row =>
    [0, 1, 2].map(column => ({
      id: `${row}${column}`,
      x: column * 110,
      y: row * 50,
      width: 100,
      height: 40,
    })),
  );
  test.each([
    ['11', 'up', '01'],
    ['11', 'down', '21'],
    ['11', 'left', '10'],
    ['11', 'right', '12'],
    ['00', 'up', '00'],
    ['22', 'right', '22'],
    ['11', 'first', '00'],
    ['11', 'last', '22'],
    [null, 'down', '00'],
  ] as const)('from %s %s to %s', (from, step, to) => {
    expect(stepFrom(grid, from, step)?.id).toBe(to);
  });
});

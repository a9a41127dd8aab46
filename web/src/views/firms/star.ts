/** The small picture of a firm's relations: the firm in the middle, what points to it left, what it points to right. */
import { approximateMeasure, wrap } from '../../graph/text.ts';

export interface StarItem {
  /** The other entity. */
  id: string;
  name: string;
  /** The relation, as read from the firm. */
  word: string;
  side: 'in' | 'out' | 'both';
  inferred: boolean;
}

export interface StarBox {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
}

export interface StarNeighbour extends StarBox {
  item: StarItem;
  /** The relation's word, wrapped; above the name inside the box. */
  word: string[];
  line: { x1: number; y1: number; x2: number; y2: number };
}

export interface Star {
  width: number;
  height: number;
  centre: StarBox;
  neighbours: StarNeighbour[];
  /** How many are not drawn. */
  more: number;
}

export const STAR = {
  side: 176,
  gap: 40,
  centre: 124,
  size: 12,
  small: 11,
  line: 16,
  pad: 7,
  space: 8,
} as const;
const PER_SIDE = 6;

/** The whole text in lines no wider than `width` px; a word that is wider by itself is broken anywhere. */
function lines(text: string, width: number, size: number): string[] {
  const whole = wrap(text, width, 20, size, 400, approximateMeasure);
  if (whole !== null) return whole;
  const found: string[] = [];
  let line = '';
  for (const char of text) {
    if (line !== '' && approximateMeasure(line + char, size, 400) > width) {
      found.push(line.trim());
      line = '';
    }
    line += char;
  }
  return [...found, line.trim()].filter(part => part !== '');
}

/** The same relation with the same entity once, however many rows say it; stated where any of them is. */
export function onceEach(items: readonly StarItem[]): StarItem[] {
  const found = new Map<string, StarItem>();
  for (const item of items) {
    const key = `${item.id} ${item.word} ${item.side}`;
    const known = found.get(key);
    if (known === undefined || (known.inferred && !item.inferred)) found.set(key, item);
  }
  return [...found.values()];
}

/** Where everything stands. At most six to a side, in the order given; `both` goes where there is more room. */
export function starOf(name: string, items: readonly StarItem[]): Star {
  const left = items.filter(item => item.side === 'in');
  const right = items.filter(item => item.side === 'out');
  for (const item of items.filter(one => one.side === 'both'))
    (left.length < right.length ? left : right).push(item);
  const columns = [left.slice(0, PER_SIDE), right.slice(0, PER_SIDE)] as const;
  const room = STAR.side - 2 * STAR.pad;
  const stack = (column: readonly StarItem[]) => {
    let y = 0;
    const placed = column.map(item => {
      const word = lines(item.word, room, STAR.small);
      const text = lines(item.name, room, STAR.size);
      const height = (word.length + text.length) * STAR.line + 2 * STAR.pad;
      const box = { item, word, lines: text, y, height };
      y += height + STAR.space;
      return box;
    });
    return { placed, height: Math.max(0, y - STAR.space) };
  };
  const [inside, outside] = [stack(columns[0]), stack(columns[1])];
  const text = lines(name, STAR.centre - 2 * STAR.pad, STAR.size);
  const centreHeight = text.length * STAR.line + 2 * STAR.pad;
  const height = Math.max(inside.height, outside.height, centreHeight);
  const centreX = columns[0].length > 0 ? STAR.side + STAR.gap : 0;
  const rightX = centreX + STAR.centre + STAR.gap;
  const centre = {
    x: centreX,
    y: (height - centreHeight) / 2,
    width: STAR.centre,
    height: centreHeight,
    lines: text,
  };
  const middle = height / 2;
  const place = (column: typeof inside, x: number, from: number, to: number): StarNeighbour[] =>
    column.placed.map(box => {
      const y = box.y + (height - column.height) / 2;
      return {
        ...box,
        x,
        y,
        width: STAR.side,
        line: { x1: from, y1: middle, x2: to, y2: y + box.height / 2 },
      };
    });
  return {
    width: columns[1].length > 0 ? rightX + STAR.side : centreX + STAR.centre,
    height,
    centre,
    neighbours: [
      ...place(inside, 0, centreX, STAR.side),
      ...place(outside, rightX, centreX + STAR.centre, rightX),
    ],
    more: items.length - columns[0].length - columns[1].length,
  };
}

import { type Point, STEP } from './explore-place.ts';

/** Places in a link: two characters for each coordinate, in the order of the ids. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const HALF = 2048;

function encodeAxis(value: number): string {
  const n = Math.max(0, Math.min(2 * HALF - 1, Math.round(value / STEP) + HALF));
  return DIGITS[n >> 6]! + DIGITS[n & 63]!;
}

function decodeAxis(text: string): number | null {
  const high = DIGITS.indexOf(text[0]!);
  const low = DIGITS.indexOf(text[1]!);
  return high < 0 || low < 0 ? null : ((high << 6) + low - HALF) * STEP;
}

export function encodePlaces(points: readonly Point[]): string {
  return points.map(p => encodeAxis(p.x) + encodeAxis(p.y)).join('');
}

/** `count` places, or null where the text is not exactly that: then the picture is laid out anew. */
export function decodePlaces(text: string, count: number): Point[] | null {
  if (count === 0 || text.length !== count * 4) return null;
  const points: Point[] = [];
  for (let i = 0; i < count; i++) {
    const x = decodeAxis(text.slice(i * 4, i * 4 + 2));
    const y = decodeAxis(text.slice(i * 4 + 2, i * 4 + 4));
    if (x === null || y === null) return null;
    points.push({ x, y });
  }
  return points;
}

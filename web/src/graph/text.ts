/** Width of a text in px at a font size (px) and weight. */
export type Measure = (text: string, size: number, weight: number) => number;

export const FONT =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif';

/** Canvas measurement with the font the picture is drawn in; remembered, because names repeat. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return approximateMeasure;
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight}|${size}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = `${weight} ${size}px ${FONT}`;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;

/** Without a canvas (tests, server): full width for Chinese, 0.6 em for the rest, on the wide side. */
export const approximateMeasure: Measure = (text, size) =>
  [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 1 : 0.6), 0) * size;

/** Where a line may end: after each Chinese character and after a space, slash or hyphen; never before closing marks. */
export function pieces(text: string): string[] {
  const found = text.match(/[A-Za-z0-9.+&'’()]+[/-]?|\s+|[^A-Za-z0-9\s]/g) ?? [];
  const joined: string[] = [];
  for (const piece of found) {
    if (joined.length > 0 && /^[、，。；：）)】」》,.;:]/.test(piece)) joined[joined.length - 1] += piece;
    else joined.push(piece);
  }
  return joined;
}

/** Greedy lines no wider than `width`; null where a single piece is wider. */
function greedy(parts: string[], width: number, measureLine: (line: string) => number): string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    const longer = line + part;
    if (measureLine(longer.trimEnd()) <= width) {
      line = longer;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    line = part.trimStart();
    if (measureLine(line) > width) return null;
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

/**
 * The whole text in at most `maxLines` lines, none wider than `width` px; null where it does not fit.
 * Lines are balanced, so no line ends up with a single character.
 */
export function wrap(
  text: string,
  width: number,
  maxLines: number,
  size: number,
  weight: number,
  measure: Measure,
): string[] | null {
  const parts = pieces(text);
  const measureLine = (line: string) => measure(line, size, weight);
  const first = greedy(parts, width, measureLine);
  if (first === null || first.length > maxLines) return null;
  if (first.length === 1) return first;
  let best = first;
  for (let narrower = width - size / 2; narrower > width / 2; narrower -= size / 2) {
    const lines = greedy(parts, narrower, measureLine);
    if (lines === null || lines.length > first.length) break;
    best = lines;
  }
  return best;
}

/** Where the boxes and arrows of one introduction go; pure, so that names can be tested to be whole. */

export interface IntroBox {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
}

export interface IntroArrow {
  x1: number;
  x2: number;
  y: number;
  /** As stored: true when the relation runs against the reading direction. */
  back: boolean;
}

export interface IntroLayout {
  width: number;
  height: number;
  boxes: IntroBox[];
  arrows: IntroArrow[];
}

export const INTRO = { font: 12, line: 16, padX: 8, padY: 7, margin: 2 } as const;

/** Widths of a box and of the gap between two; four bodies are narrower, so that they fit a 1366-pixel screen. */
export const spacing = (bodies: number): { box: number; gap: number } =>
  bodies > 3 ? { box: 144, gap: 92 } : { box: 158, gap: 104 };

/** Heights in pixels that the words of a relation take above and below its arrow. */
export const LABEL = { above: 6, below: 14, aboveLine: 13, belowLine: 12, ascent: 11 } as const;

/** Width in pixels at font size 1: CJK and full-width signs are square, Latin letters about half. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text)
    width += char.codePointAt(0)! >= 0x2e80 ? 1 : /[A-Z@%mwMW]/.test(char) ? 0.72 : 0.56;
  return width;
}

/** A CJK sign with the brackets and stops that may not stand alone at a line's edge, a Latin word, or a space. */
const WORDS = /[（《“]*[\u2e80-\uffff](?:[）》”，。、；])*|[^\s\u2e80-\uffff]+\s?|\s/g;

/** Lines of at most `max` ems, broken at spaces where Latin words stand, else anywhere; nothing is cut off. */
export function wrapText(text: string, max: number): string[] {
  const words = text.match(WORDS) ?? [];
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  for (const word of words) {
    if (textWidth(line + word.trimEnd()) > max) flush();
    if (textWidth(word) <= max) {
      line += word;
      continue;
    }
    for (const char of word) {
      if (textWidth(line + char) > max) flush();
      line += char;
    }
  }
  flush();
  return lines.length > 0 ? lines : [''];
}

/**
 * `back[i]`: whether the i-th relation is stored from the later node to the earlier one. `labelLines`: most lines
 * any relation has above and below its arrow.
 */
export function layoutIntro(
  names: readonly string[],
  back: readonly boolean[],
  labelLines: { above: number; below: number } = { above: 1, below: 1 },
): IntroLayout {
  const { box: width, gap } = spacing(names.length);
  const wrapped = names.map(name => wrapText(name, (width - 2 * INTRO.padX) / INTRO.font));
  const height = Math.max(...wrapped.map(lines => lines.length), 2) * INTRO.line + 2 * INTRO.padY;
  const above = LABEL.above + (labelLines.above - 1) * LABEL.aboveLine + LABEL.ascent;
  const below = LABEL.below + (labelLines.below - 1) * LABEL.belowLine + 4;
  const y = INTRO.margin + Math.max(0, above - height / 2);
  const boxes = wrapped.map((lines, i) => ({ x: i * (width + gap) + 1, y, width, height, lines }));
  const arrows = boxes.slice(1).map((box, i) => ({
    x1: box.x - gap,
    x2: box.x,
    y: y + height / 2,
    back: back[i] ?? false,
  }));
  const last = boxes[boxes.length - 1];
  return {
    width: last ? last.x + last.width + 1 : 0,
    height: y + height + Math.max(0, below - height / 2) + INTRO.margin,
    boxes,
    arrows,
  };
}

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

export const INTRO = { box: 158, gap: 104, font: 12, line: 16, padX: 8, padY: 7, top: 2 } as const;

/** Width in pixels at font size 1: CJK and full-width signs are square, Latin letters about half. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text)
    width += char.codePointAt(0)! >= 0x2e80 ? 1 : /[A-Z@%mwMW]/.test(char) ? 0.72 : 0.56;
  return width;
}

/** Lines of at most `max` ems, broken at spaces where Latin words stand, else anywhere; nothing is cut off. */
export function wrapText(text: string, max: number): string[] {
  const words = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s?|\s/g) ?? [];
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

/** `back[i]`: whether the i-th relation is stored from the later node to the earlier one. */
export function layoutIntro(names: readonly string[], back: readonly boolean[]): IntroLayout {
  const wrapped = names.map(name => wrapText(name, (INTRO.box - 2 * INTRO.padX) / INTRO.font));
  const height = Math.max(...wrapped.map(lines => lines.length), 2) * INTRO.line + 2 * INTRO.padY;
  const boxes = wrapped.map((lines, i) => ({
    x: i * (INTRO.box + INTRO.gap) + 1,
    y: INTRO.top,
    width: INTRO.box,
    height,
    lines,
  }));
  const arrows = boxes.slice(1).map((box, i) => ({
    x1: box.x - INTRO.gap,
    x2: box.x,
    y: INTRO.top + height / 2,
    back: back[i] ?? false,
  }));
  const last = boxes[boxes.length - 1];
  return { width: last ? last.x + last.width + 1 : 0, height: height + 2 * INTRO.top, boxes, arrows };
}

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

const SOFT = '\u00ad';
/** Two consonants that begin a syllable together. */
const ONSET = /^(?:[bcfgp][lr]|[dt]r|[cgpstw]h|s[chklmnpqtw]|[kw]r|qu)$/i;
const VOWEL = /[aeiouyäöü]/i;

/** Where an English word may be hyphenated: before the onset of a syllable, three letters from either end. */
export function syllables(word: string): string[] {
  const letters = [...word];
  const vowel = letters.map(letter => VOWEL.test(letter));
  const cuts: number[] = [];
  for (let at = 1; at < letters.length; at += 1) {
    if (!vowel[at]) continue;
    let start = at;
    while (start > 0 && !vowel[start - 1]) start -= 1;
    const consonants = at - start;
    if (start === 0 || consonants === 0) continue;
    const pair = letters.slice(at - 2, at).join('');
    const cut = consonants >= 2 && ONSET.test(pair) ? at - 2 : at - 1;
    if (cut >= 3 && letters.length - cut >= 3) cuts.push(cut);
  }
  return [...cuts, letters.length].map((cut, index) => letters.slice(cuts[index - 1] ?? 0, cut).join(''));
}

/** The pieces of a text with Latin words parted at syllables; a soft hyphen marks each such end. */
export function hyphenated(text: string): string[] {
  return pieces(text).flatMap(piece => {
    const parted = piece.replace(/[A-Za-z]{6,}/g, word => syllables(word).join(SOFT));
    return parted.match(/[^\u00ad]+\u00ad?/g) ?? [];
  });
}

/** A soft hyphen shows at the end of a line only. */
function shown(line: string): string {
  const text = line.trim();
  return text.replaceAll(SOFT, '') + (text.endsWith(SOFT) ? '-' : '');
}

/** Greedy lines no wider than `width`; null where a single piece is wider. */
function greedy(parts: string[], width: number, measureLine: (line: string) => number): string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    const longer = line + part;
    if (measureLine(shown(longer)) <= width) {
      line = longer;
      continue;
    }
    if (line.trim() !== '') lines.push(shown(line));
    line = part.trimStart();
    if (measureLine(shown(line)) > width) return null;
  }
  if (line.trim() !== '') lines.push(shown(line));
  return lines;
}

/**
 * The whole text in at most `maxLines` lines, none wider than `width` px; null where it does not fit.
 * Lines are balanced, so no line ends up with a single character. `cut` says where a line may end.
 */
export function wrap(
  text: string,
  width: number,
  maxLines: number,
  size: number,
  weight: number,
  measure: Measure,
  cut: (text: string) => string[] = pieces,
): string[] | null {
  const parts = cut(text);
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

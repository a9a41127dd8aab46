/** Labels under entities: short enough not to touch the neighbour's, whole in the panel and the list. */

/** Legal forms say nothing that tells two firms of a picture apart. */
const LEGAL =
  /(?:股份有限公司|集团有限公司|有限责任公司|有限公司|,? (?:Co\.?,? ?Ltd\.?|Inc\.?|Ltd\.?|Limited|Corporation|Corp\.?))$/i;

/** A name without its legal form, unless nothing much would be left. */
export function shortName(name: string): string {
  const short = name.replace(LEGAL, '').trim();
  return short.length >= 2 ? short : name;
}

/** Width of a character in Chinese characters. */
const width = (char: string): number =>
  /[\u2E80-\uFFEF]/.test(char) ? 1 : /[A-Z@%&]/.test(char) ? 0.7 : 0.55;
const measure = (text: string): number => [...text].reduce((sum, char) => sum + width(char), 0);

/** Pieces that stay on one line: a Latin word with its space, or one Chinese character with its brackets. */
const pieces = (text: string): string[] =>
  text.match(
    /[\u0021-\u002C\u002E-\u2E7F]+-?\s*|-\s*|（[\u2E80-\uFF07]{1,6}）\s*|[（《「【]*[\u2E80-\uFFEF][）》」】，。、：；]*\s*|\s+/gu,
  ) ?? [];

function wrap(text: string, room: number): string[] {
  const out: string[] = [''];
  for (const piece of pieces(text)) {
    for (const part of measure(piece.trimEnd()) <= room ? [piece] : [...piece]) {
      const line = out[out.length - 1]!;
      if (line === '' || measure((line + part).trimEnd()) <= room) out[out.length - 1] = line + part;
      else out.push(part);
    }
  }
  return out.map(line => line.trimEnd());
}

/** At most `lines` lines of `room` Chinese characters each, of like length; what does not fit ends in `…`. */
export function wrapLabel(text: string, room = 9, lines = 2): string {
  let best = wrap(text, room);
  if (best.length > lines) {
    const last = [...best[lines - 1]!];
    while (measure(last.join('')) + 1 > room) last.pop();
    return [...best.slice(0, lines - 1), `${last.join('').replace(/[\s,，、;]+$/, '')}…`].join('\n');
  }
  const longest = Math.max(...pieces(text).map(piece => measure(piece.trimEnd())));
  for (let narrow = room - 1; narrow >= Math.min(room, Math.max(3, longest)); narrow--) {
    const tried = wrap(text, narrow);
    if (tried.length > best.length) break;
    best = tried;
  }
  return best.join('\n');
}

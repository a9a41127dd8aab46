/** The plan's own words, cut where a named body stands or where what was searched for stands. */

export interface Named {
  id: string;
  name: string;
  nameEn: string | null;
  aliases: readonly string[];
}

/** A piece of a quote: plain words, or the words that name an entity. */
export interface Piece {
  text: string;
  /** The entity these words name; null for plain words. */
  id: string | null;
}

const MIN = 2;
const plain = (text: string): string => text.replace(/\s+/g, '');

/**
 * The quote in pieces: each place where a name or alias of a named entity stands becomes a piece of its own, the
 * longest name first, so that 四川大学华西医院 is not taken for 四川大学. Names of one character never count.
 */
export function linkQuote(quote: string, named: readonly Named[]): Piece[] {
  const words = named
    .flatMap(({ id, name, nameEn, aliases }) =>
      [name, ...aliases, ...(nameEn === null ? [] : [nameEn])].map(word => ({ id, word: plain(word) })),
    )
    .filter(({ word }) => word.length >= MIN)
    .sort((a, b) => b.word.length - a.word.length || (a.id < b.id ? -1 : 1));
  const owner = new Array<string | null>(quote.length).fill(null);
  for (const { id, word } of words) {
    for (let at = quote.indexOf(word); at >= 0; at = quote.indexOf(word, at + 1)) {
      const free = owner.slice(at, at + word.length).every(one => one === null);
      if (free) owner.fill(`${id} ${at}`, at, at + word.length);
    }
  }
  const pieces: Piece[] = [];
  let last: string | null | undefined;
  for (let at = 0; at < quote.length; at += 1) {
    const here = owner[at] ?? null;
    const char = quote[at]!;
    if (here === last && pieces.length > 0) pieces[pieces.length - 1]!.text += char;
    else pieces.push({ text: char, id: here === null ? null : here.slice(0, here.lastIndexOf(' ')) });
    last = here;
  }
  return pieces;
}

/** Those a quote does not name in so many words: they are listed below it. */
export function unmatched<T extends Named>(pieces: readonly Piece[], named: readonly T[]): T[] {
  const found = new Set(pieces.map(piece => piece.id));
  return named.filter(({ id }) => !found.has(id));
}

/** A text cut into what was searched for and the rest; the whole text where nothing was. */
export function marked(text: string, wanted: string): { text: string; hit: boolean }[] {
  const needle = wanted.trim().toLowerCase();
  if (needle === '') return [{ text, hit: false }];
  const lower = text.toLowerCase();
  const parts: { text: string; hit: boolean }[] = [];
  let from = 0;
  for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, from)) {
    if (at > from) parts.push({ text: text.slice(from, at), hit: false });
    parts.push({ text: text.slice(at, at + needle.length), hit: true });
    from = at + needle.length;
  }
  if (from < text.length || parts.length === 0) parts.push({ text: text.slice(from), hit: false });
  return parts;
}

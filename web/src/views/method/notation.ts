/**
 * Formulas as one line of text, drawn and spoken from the same. Letters are variables; `_x` and `^x` (or `_{…}`,
 * `^{…}`) stand below and above; `{TABLE.code}` is a constant of the rules, shown by its value.
 */

export type Part =
  | { kind: 'variable'; text: string }
  | { kind: 'sign'; text: string }
  | { kind: 'constant'; code: string }
  | { kind: 'below' | 'above'; parts: Part[] };

const WORD = /^[\p{L}\p{M}]+/u;
/** Set upright: names of operations, not of quantities. */
const OPERATIONS = ['Σ', 'Π', 'min', 'max', 'log'];
const NUMBER = /^[0-9.½∞]+/;

/** The parts of a formula. Throws on an open bracket: a formula is code, not data. */
export function parseFormula(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const char = rest[0]!;
    if (char === '{') {
      const end = text.indexOf('}', at);
      if (end === -1) throw new Error(`No } after ${at} in ${text}`);
      parts.push({ kind: 'constant', code: text.slice(at + 1, end) });
      at = end + 1;
    } else if (char === '_' || char === '^') {
      const { inner, next } = raised(text, at + 1);
      parts.push({ kind: char === '_' ? 'below' : 'above', parts: parseFormula(inner) });
      at = next;
    } else {
      const word = WORD.exec(rest)?.[0];
      const number = word === undefined ? NUMBER.exec(rest)?.[0] : undefined;
      if (word !== undefined && !OPERATIONS.includes(word)) parts.push({ kind: 'variable', text: word });
      else parts.push({ kind: 'sign', text: word ?? number ?? char });
      at += (word ?? number ?? char).length;
    }
  }
  return parts;
}

/** What stands after `_` or `^`: one bracketed group, else one word, number or sign. Brackets nest. */
function raised(text: string, from: number): { inner: string; next: number } {
  if (text[from] !== '{') {
    const rest = text.slice(from);
    const one = WORD.exec(rest)?.[0] ?? NUMBER.exec(rest)?.[0] ?? rest[0] ?? '';
    return { inner: one, next: from + one.length };
  }
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}') depth--;
    if (depth === 0) return { inner: text.slice(from + 1, at), next: at + 1 };
  }
  throw new Error(`No } after ${from} in ${text}`);
}

/** Codes of the constants in a formula, in order. */
export function constantsIn(parts: readonly Part[]): string[] {
  return parts.flatMap(part =>
    part.kind === 'constant' ? [part.code] : 'parts' in part ? constantsIn(part.parts) : [],
  );
}

/** Words for signs; what is not here is spoken as it is. */
export type Spoken = Readonly<Record<string, string>>;

/** The formula as a sentence for a screen reader. */
export function speak(parts: readonly Part[], spoken: Spoken, valueAt: (code: string) => string): string {
  const words = parts.map(part => {
    if (part.kind === 'constant') return valueAt(part.code);
    if ('parts' in part) return `${spoken[part.kind]} ${speak(part.parts, spoken, valueAt)}`;
    return spoken[part.text] ?? part.text;
  });
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

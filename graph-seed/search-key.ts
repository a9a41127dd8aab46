/** What a name is found by: itself, its pinyin and its initials. */
import { pinyin } from 'pinyin-pro';

interface Sound {
  /** Syllables joined by blanks; Latin as it is, without punctuation. */
  spaced: string;
  /** The same without blanks. */
  full: string;
  /** First letter of each syllable; Latin as it is. */
  initials: string;
}

/** Everything but letters and digits: nobody types brackets to find a firm. */
const PUNCTUATION = /[^\p{L}\p{N}]/gu;
const RUNS = /\p{Script=Han}+|\P{Script=Han}+/gu;
const HAN = /^\p{Script=Han}/u;

/** 成都AI → `cheng du ai`, `chengduai`, `cdai`. Lower case, without tones; ü is written v. */
export function sound(name: string): Sound {
  const syllables: string[] = [];
  let initials = '';
  for (const run of name.match(RUNS) ?? []) {
    if (HAN.test(run)) {
      const spoken = pinyin(run, { type: 'array', toneType: 'none', v: true });
      syllables.push(...spoken);
      for (const [first = ''] of spoken) initials += first;
    } else {
      const latin = run.replace(PUNCTUATION, '');
      if (latin !== '') syllables.push(latin);
      initials += latin;
    }
  }
  return {
    spaced: syllables.join(' ').toLowerCase(),
    full: syllables.join('').toLowerCase(),
    initials: initials.toLowerCase(),
  };
}

/**
 * What a name is found by (`search`, see below) and sorted by: its pinyin, then the name itself.
 * `codes` (credit code, listed code) are found as they are.
 */
export function keysOf(
  name: string,
  others: readonly string[],
  codes: readonly string[],
): { search: string; sortKey: string } {
  const first = sound(name);
  const names = [name, ...others];
  const sounds = [first, ...others.map(sound)];
  return { search: joinKeys(names, sounds, codes), sortKey: `${first.spaced} ${name}` };
}

/**
 * `|name|alias|…|pinyin|initials|…|code|`, lower case, no entry twice; `|` inside a name becomes a blank.
 * A name with full-width letters or brackets is also there in its plain (NFKC) form.
 */
function joinKeys(names: readonly string[], sounds: readonly Sound[], codes: readonly string[]): string {
  const entries = [
    ...names,
    ...names.map(name => name.normalize('NFKC')),
    ...sounds.flatMap(({ full, initials }) => [full, initials]),
    ...codes,
  ]
    .map(entry => entry.toLowerCase().replaceAll('|', ' ').trim())
    .filter(entry => entry !== '');
  return `|${[...new Set(entries)].join('|')}|`;
}

/** The `search` of names without more. */
export const searchKey = (names: readonly string[], codes: readonly string[]): string =>
  joinKeys(names, names.map(sound), codes);

/** Order of registers: pinyin, then the name itself. */
export const sortKey = (name: string): string => `${sound(name).spaced} ${name}`;

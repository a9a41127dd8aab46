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

/** 成都AI → `cheng du ai`, `chengduai`, `cdai`. Lower case, without tones; ü is written v. */
export function sound(name: string): Sound {
  const parts = pinyin(name, { type: 'all', toneType: 'none', v: true, nonZh: 'consecutive' });
  const syllables = parts.map(part => (part.isZh ? part.pinyin : part.origin.replace(PUNCTUATION, '')));
  const firsts = parts.map((part, index) => (part.isZh ? part.first : syllables[index]!));
  return {
    spaced: syllables.filter(Boolean).join(' ').toLowerCase(),
    full: syllables.join('').toLowerCase(),
    initials: firsts.join('').toLowerCase(),
  };
}

/**
 * `|name|alias|…|pinyin|initials|…|code|`, lower case, no entry twice; `|` inside a name becomes a blank.
 * A name with full-width letters or brackets is also there in its plain (NFKC) form.
 */
export function searchKey(names: readonly string[], codes: readonly string[]): string {
  const sounds = names.map(sound);
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

/** Order of registers: pinyin, then the name itself. */
export const sortKey = (name: string): string => `${sound(name).spaced} ${name}`;

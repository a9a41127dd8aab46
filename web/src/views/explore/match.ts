/** Which part of a name was typed, so that it can be marked: by characters, initials or pinyin. */

/**
 * The first character, in pinyin order, of each initial letter. A Chinese collation tells between which two
 * a character stands; browsers and Node carry it, so no table of readings has to be loaded.
 */
const FIRSTS: readonly [string, string][] = [
  ['a', '阿'],
  ['b', '八'],
  ['c', '嚓'],
  ['d', '哒'],
  ['e', '妸'],
  ['f', '发'],
  ['g', '旮'],
  ['h', '哈'],
  ['j', '讥'],
  ['k', '咔'],
  ['l', '垃'],
  ['m', '痳'],
  ['n', '拏'],
  ['o', '噢'],
  ['p', '妑'],
  ['q', '七'],
  ['r', '呥'],
  ['s', '扨'],
  ['t', '它'],
  ['w', '穵'],
  ['x', '夕'],
  ['y', '丫'],
  ['z', '帀'],
];
const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin');

/** `w` for 无; a Latin letter is its own; null for anything else. */
export function initialOf(char: string): string | null {
  if (/[a-z0-9]/i.test(char)) return char.toLowerCase();
  if (!/[\u4e00-\u9fff]/.test(char)) return null;
  let found: string | null = null;
  for (const [letter, first] of FIRSTS) if (collator.compare(first, char) <= 0) found = letter;
  return found;
}

/** Longest reading of one character: zhuang, shuang, chuang. */
const LONGEST = 6;
/** What a reading, or its beginning, looks like: `w`, `zh`, `wu`, `zhuang`, `an`, `er`. */
const READING = /^(?:(?:[a-z]|[zcs]h)(?:[aeiouv]{1,3}(?:ng?|r)?)?|[aeo](?:ng?|r))$/;

/**
 * How many characters from `at` on the typed letters spell, or 0. Each takes its initial and the letters after
 * it, as few as will do, so that `wurenji` is three characters and `wrj` the same three.
 */
function spelt(initials: readonly (string | null)[], at: number, typed: string): number {
  const dead = new Set<number>();
  const step = (i: number, done: number): number => {
    if (done === typed.length) return i - at;
    const key = i * 64 + done;
    if (initials[i] !== typed[done] || dead.has(key)) return 0;
    for (let take = 1; take <= LONGEST && done + take <= typed.length; take++) {
      if (take > 1 && !READING.test(typed.slice(done, done + take))) continue;
      const end = step(i + 1, done + take);
      if (end > 0) return end;
    }
    dead.add(key);
    return 0;
  };
  return step(at, 0);
}

/** `[from, to)` of what was typed in `name`, in UTF-16 units; null where it cannot be told. */
export function matchRange(name: string, typed: string): [number, number] | null {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return null;
  const direct = name.toLowerCase().indexOf(wanted);
  if (direct >= 0) return [direct, direct + wanted.length];
  if (!/^[a-z0-9\s']+$/.test(wanted)) return null;
  const letters = wanted.replace(/[\s']/g, '');
  if (letters.length > 40) return null;
  const initials = [...name].map(initialOf);
  if (initials.length !== name.length) return null;
  for (let at = 0; at < initials.length; at++) {
    const length = spelt(initials, at, letters);
    if (length > 0) return [at, at + length];
  }
  return null;
}

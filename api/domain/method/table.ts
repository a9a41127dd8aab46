/** A table of constants as a reader sees it: every leaf of the object with what it means. */

/** What a value is measured in; the screen has the words. */
export type Unit =
  | 'share'
  | 'weight'
  | 'years'
  | 'firms'
  | 'ratio'
  | 'wan'
  | 'people'
  | 'steps'
  | 'items'
  | 'code';
export type Value = number | readonly number[] | readonly string[];

/** Unit, the sentence in Chinese and in English, and the work it is from; without one it is a choice of ours. */
export type Meaning = readonly [unit: Unit, sentence: string, sentenceEn: string, reference?: string];

export interface MethodConstant {
  /** Path inside the table: `priorRecall.census`. */
  code: string;
  value: Value;
  unit: Unit;
  sentence: string;
  sentenceEn: string;
  /** Code of a reference; null for a choice of ours. */
  reference: string | null;
}

export interface MethodTable {
  /** Name of the table in the code. */
  code: string;
  constants: MethodConstant[];
}

/** The same shape with a meaning in the place of each value: a constant without one does not compile. */
export type MeaningsOf<T> = { [K in keyof T]-?: T[K] extends Value ? Meaning : MeaningsOf<T[K]> };

/** Values of the object with their meanings, in the order of the object; nested ones by dotted codes. */
export function tableOf<T extends object>(code: string, values: T, meanings: MeaningsOf<T>): MethodTable {
  return { code, constants: leaves('', values, meanings as Meanings) };
}

interface Meanings {
  [key: string]: Meaning | Meanings;
}

const isMeaning = (meaning: Meaning | Meanings | undefined): meaning is Meaning => Array.isArray(meaning);

function leaves(path: string, values: object, meanings: Meanings): MethodConstant[] {
  return Object.entries(values).flatMap(([key, value]: [string, Value | object]) => {
    const code = path + key;
    const meaning = meanings[key];
    if (isMeaning(meaning)) {
      const [unit, sentence, sentenceEn, reference] = meaning;
      return [{ code, value: value as Value, unit, sentence, sentenceEn, reference: reference ?? null }];
    }
    return leaves(`${code}.`, value as object, meaning ?? {});
  });
}

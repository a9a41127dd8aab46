import type { ConstantValue, Method } from '../../api/method.ts';
import { method as en } from '../../i18n/en/method.ts';
import { type Lang, useLanguage } from '../../i18n/index.ts';
import { method as zh } from '../../i18n/zh/method.ts';
import { PROBABLE_FROM } from '../../ui/verdict.ts';

export type MethodWords = typeof zh;
export const METHOD_WORDS: Record<Lang, MethodWords> = { zh, en };

export function useMethodWords(): MethodWords {
  return METHOD_WORDS[useLanguage().lang];
}

/** Large numbers in groups of three. */
export function numberText(value: number): string {
  return Math.abs(value) >= 10_000 ? value.toLocaleString('en-US') : String(value);
}

/** A number, the two ends of a range, or a list of codes. */
export function valueText(value: ConstantValue): string {
  if (typeof value === 'number') return numberText(value);
  return value.every(item => typeof item === 'number')
    ? value.map(numberText).join('–')
    : value.map(String).join(', ');
}

/** Value by `TABLE.code`, and the one threshold that is only the screen's. Throws for a code that no table has. */
export function constantsOf(method: Method): (code: string) => string {
  const values = new Map(
    method.tables.flatMap(table =>
      table.constants.map(({ code, value }) => [`${table.code}.${code}`, valueText(value)]),
    ),
  );
  values.set('PROBABLE', numberText(PROBABLE_FROM));
  return code => {
    const value = values.get(code);
    if (value === undefined) throw new Error(`No table of the rules has ${code}`);
    return value;
  };
}

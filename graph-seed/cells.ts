/** One cell → a typed value, or the problem with it. */
import { type Column, ID_PATTERN } from '../queries/model.ts';
import { isDate } from './dates.ts';
import { nearest } from './nearest.ts';
import type { ProblemCode, ProblemExtras } from './problems.ts';
import { splitList } from './raw.ts';
import { usccFault } from './uscc.ts';

export type CellValue = string | number | boolean | string[];
export interface CellFault extends ProblemExtras {
  code: ProblemCode;
}
export type Cell = { value: CellValue } | { faults: CellFault[] };

/** Longest text that an index of every engine takes (Neo4j: 8 kB a key, pinyin is up to 6 bytes a character). */
const MAX_NAME = 500;
const NAME_COLUMNS: ReadonlySet<string> = new Set([
  'name',
  'title',
  'name_en',
  'aliases',
  'uscc',
  'listed_code',
]);
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const ok = (value: CellValue): Cell => ({ value });
const bad = (code: ProblemCode, value: string, more: ProblemExtras = {}): Cell => ({
  faults: [{ code, value, ...more }],
});

/** Reads a non-empty, trimmed cell. */
export function readCell(column: Column, text: string): Cell {
  if (CONTROL.test(text)) return bad('BAD_TEXT', text);
  if (NAME_COLUMNS.has(column.name) && text.length > MAX_NAME) {
    return bad('TEXT_TOO_LONG', text, { detail: String(MAX_NAME) });
  }
  return READERS[column.type](text, column);
}

const READERS: Record<Column['type'], (text: string, column: Column) => Cell> = {
  text: (text, column) => (column.name === 'uscc' ? readUscc(text) : ok(text)),
  list: text => ok(splitList(text)),
  id: (text, column) => {
    const fault = idFault(text, column.prefixes);
    return fault === null ? ok(text) : bad('BAD_ID', text, { detail: expected(column.prefixes) });
  },
  ref: (text, column) => {
    const fault = idFault(text, column.prefixes);
    return fault === null ? ok(text) : { faults: [fault] };
  },
  refs: (text, column) => readIds(splitList(text), column),
  covers: (text, column) => (text === '*' ? ok(['*']) : readIds(splitList(text), column)),
  int: text => readNumber(text, 'int', /^\d+$/, 0, Number.MAX_SAFE_INTEGER),
  number: text => readNumber(text, 'number', DECIMAL, 0, Number.MAX_VALUE),
  share: text => readNumber(text, 'share', DECIMAL, 0, 1),
  degrees: (text, { name }) => {
    const limit = name === 'lat' ? 90 : 180;
    return readNumber(text, name, /^-?\d+(\.\d+)?$/, -limit, limit);
  },
  bool: text => {
    const value = BOOLEANS.get(text.toLowerCase());
    return value === undefined ? bad('BAD_BOOL', text) : ok(value);
  },
  date: text => (isDate(text) ? ok(text) : bad('BAD_DATE', text, { suggestion: tidyDate(text) })),
  enum: (text, { values = [] }) =>
    values.includes(text)
      ? ok(text)
      : bad('BAD_ENUM', text, { detail: values.join(', '), suggestion: tidyWord(text, values) }),
};

const DECIMAL = /^\d+(\.\d+)?([eE][+-]?\d+)?$/;
const BOOLEANS = new Map([
  ...['yes', 'true', '1', '是'].map(word => [word, true] as const),
  ...['no', 'false', '0', '否'].map(word => [word, false] as const),
]);
const expected = (prefixes: readonly string[] = []): string =>
  prefixes.map(prefix => `${prefix}:`).join(' / ');

function idFault(text: string, prefixes: readonly string[] = []): CellFault | null {
  const detail = expected(prefixes);
  if (!ID_PATTERN.test(text)) return { code: 'BAD_ID', value: text, detail };
  if (prefixes.includes(text.slice(0, text.indexOf(':')))) return null;
  return { code: 'WRONG_KIND', value: text, detail };
}

function readIds(ids: string[], column: Column): Cell {
  const faults = ids.map(id => idFault(id, column.prefixes)).filter(fault => fault !== null);
  return faults.length === 0 ? ok(ids) : { faults };
}

function readNumber(text: string, kind: string, shape: RegExp, low: number, high: number): Cell {
  const value = Number(text);
  if (shape.test(text) && value >= low && value <= high) return ok(value);
  const tidy = tidyNumber(text);
  const fits = tidy !== text && shape.test(tidy) && Number(tidy) >= low && Number(tidy) <= high;
  return bad('BAD_NUMBER', text, { detail: kind, suggestion: fits ? tidy : null });
}

/** `１，２００` → `1200`, `12.5%` → `0.125`. */
function tidyNumber(text: string): string {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  return /^\d+(\.\d+)?%$/.test(plain) ? String(Number(plain.slice(0, -1)) / 100) : plain;
}

/** `2024年9月3日`, `2024/9/3`, `20240903` → `2024-09-03`; null where that is no date. */
function tidyDate(text: string): string | null {
  const compact = text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const parts = compact.normalize('NFKC').match(/\d+/g) ?? [];
  const date = parts.slice(0, 3).map(part => part.padStart(2, '0'));
  return date.length > 0 && isDate(date.join('-')) ? date.join('-') : null;
}

function tidyWord(text: string, values: readonly string[]): string | null {
  const same = values.find(value => value.toLowerCase() === text.toLowerCase());
  return same ?? nearest(text, values);
}

function readUscc(text: string): Cell {
  const fault = usccFault(text);
  if (fault === null) return ok(text);
  const tidy = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  return bad('BAD_USCC', text, { detail: fault, suggestion: usccFault(tidy) === null ? tidy : null });
}

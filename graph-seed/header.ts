/** The header row: English or Chinese column names → canonical names by position. */
import type { Column } from '../queries/model.ts';
import { nearest } from './nearest.ts';
import type { Place, Problems } from './problems.ts';

export interface Header {
  /** Position in a record → canonical column name. */
  names: Map<number, string>;
  /** Number of cells of the header. */
  width: number;
}

/** Names that reach an object's prototype when used as keys. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype).map(name => name.toLowerCase()),
  'prototype',
]);

/** One spelling for `收入（万元）` and `收入(万元)`, `Name EN` stays what it is. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

export function readHeader(
  columns: readonly Column[],
  records: readonly (readonly string[])[],
  place: Place,
  problems: Problems,
): Header {
  const first = records[0] ?? [];
  const byName = new Map(
    columns.flatMap(({ name, zh }) => [[name, name] as const, [plain(zh), name] as const]),
  );
  const names = new Map<number, string>();
  const at = { ...place, row: 1 };
  const separator = first.length === 1 ? (first[0]!.match(/[;\t]/)?.[0] ?? null) : null;
  if (separator !== null) {
    problems.add('BAD_CSV', at, {
      detail: `columns are separated by "${separator}", not by a comma / 应以逗号分隔`,
    });
    return { names, width: 1 };
  }
  first.forEach((text, index) => {
    const written = text.trim();
    const name = byName.get(plain(written));
    if (FORBIDDEN.has(written.toLowerCase())) {
      problems.add('FORBIDDEN_COLUMN', { ...at, column: written }, { value: written });
    } else if (name === undefined) {
      const used = records.slice(1).some(record => (record[index] ?? '').trim() !== '');
      if (written === '' && !used) return;
      const suggestion = nearest(written, [...byName.keys()]);
      problems.add('UNKNOWN_COLUMN', { ...at, column: written || null }, { value: written, suggestion });
    } else if ([...names.values()].includes(name)) {
      problems.add('DUPLICATE_COLUMN', { ...at, column: name }, { value: written });
    } else {
      names.set(index, name);
    }
  });
  const found = new Set(names.values());
  for (const { name, required } of columns) {
    if (required === true && !found.has(name)) problems.add('MISSING_COLUMN', { ...at, column: name });
  }
  return { names, width: first.length };
}

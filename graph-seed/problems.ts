/** What can be wrong with a data set, and the list that gathers it all before anything is written. */
import { TABLE_NAMES, type TableName } from '../queries/model.ts';
import { MESSAGES, type ProblemCode } from './messages.ts';

export type { ProblemCode } from './messages.ts';

export interface Problem {
  /** An error keeps the whole data set out; a warning is only said. */
  severity: 'error' | 'warning';
  /** The file as found, e.g. `enterprises.csv`. */
  file: string;
  /** The table (sheet) it is read as; null where the file is no table. */
  sheet: string | null;
  /** 1-based row as a spreadsheet shows it, header = 1; null where the whole file is meant. */
  row: number | null;
  column: string | null;
  code: ProblemCode;
  message: string;
  messageZh: string;
  /** What was probably meant, ready to paste; null where we cannot tell. */
  suggestion: string | null;
  /** The offending value, cut to 200 characters. */
  value: string | null;
}

/** Where a problem stands. */
export interface Place {
  file: string;
  sheet: string | null;
  row?: number | null;
  column?: string | null;
}

/** `detail` completes the sentence of the code (see messages.ts). */
export interface ProblemExtras {
  value?: string;
  suggestion?: string | null;
  detail?: string;
}

/** How many problems of each severity are listed; all are counted. */
export const MAX_LISTED = 1000;
const MAX_VALUE = 200;

const WARNINGS: ReadonlySet<ProblemCode> = new Set([
  'UNKNOWN_TABLE',
  'UNKNOWN_COLUMN',
  'CONFIDENCE_ON_STATED',
  'MISSING_TIER',
  'SAME_USCC',
]);

/** Gathers problems: lists at most `MAX_LISTED` of each severity, counts every one. */
export class Problems {
  errors = 0;
  warnings = 0;
  private readonly listed = { error: [] as Problem[], warning: [] as Problem[] };

  add(code: ProblemCode, place: Place, extras: ProblemExtras = {}): void {
    const severity = WARNINGS.has(code) ? 'warning' : 'error';
    if (severity === 'error') this.errors += 1;
    else this.warnings += 1;
    const list = this.listed[severity];
    if (list.length >= MAX_LISTED) return;
    const column = place.column ?? null;
    const value = extras.value === undefined ? null : extras.value.slice(0, MAX_VALUE);
    const words = { column: column ?? '', value: value ?? '', detail: extras.detail ?? '' };
    const [message, messageZh] = MESSAGES[code](words);
    list.push({
      severity,
      file: place.file,
      sheet: place.sheet,
      row: place.row ?? null,
      column,
      code,
      message,
      messageZh,
      suggestion: extras.suggestion ?? null,
      value,
    });
  }

  /** Takes over problems found earlier. */
  addAll(other: Problems): void {
    this.errors += other.errors;
    this.warnings += other.warnings;
    for (const severity of ['error', 'warning'] as const) {
      const room = MAX_LISTED - this.listed[severity].length;
      this.listed[severity].push(...other.listed[severity].slice(0, room));
    }
  }

  /** Errors first, then in the order of tables, rows, columns and codes; at most `MAX_LISTED`. */
  list(): Problem[] {
    const all = [...this.listed.error.sort(byPlace), ...this.listed.warning.sort(byPlace)];
    return all.slice(0, MAX_LISTED);
  }
}

const tableOrder = (sheet: string | null): number => {
  const at = TABLE_NAMES.indexOf(sheet as TableName);
  return at < 0 ? TABLE_NAMES.length : at;
};

function byPlace(a: Problem, b: Problem): number {
  return (
    tableOrder(a.sheet) - tableOrder(b.sheet) ||
    compare(a.file, b.file) ||
    (a.row ?? 0) - (b.row ?? 0) ||
    compare(a.column ?? '', b.column ?? '') ||
    compare(a.code, b.code) ||
    compare(a.value ?? '', b.value ?? '')
  );
}

/** Code-unit order, the same on every machine (localeCompare is not). */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

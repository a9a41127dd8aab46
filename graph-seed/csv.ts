/** Bytes of one CSV file → records. RFC 4180, UTF-8, any line end. */
import { type CsvError, parse } from 'csv-parse/sync';
import type { TableName } from '../queries/model.ts';
import { decode } from './decode.ts';
import type { Problems } from './problems.ts';
import { MAX_ROWS, type RawTable, rawTable } from './raw.ts';

/** Reads one table; never throws for what the file holds. */
export function csvTable(table: TableName, file: string, bytes: Uint8Array, problems: Problems): RawTable {
  const place = { file, sheet: table };
  const decoded = decode(bytes);
  if (decoded.text === null) {
    const { encoding, line } = decoded;
    problems.add('BAD_ENCODING', { ...place, row: line }, { detail: encoding, suggestion: 'UTF-8' });
    return { table, file, columns: [], rows: [], complete: false };
  }
  const { records, fault } = parseCsv(decoded.text);
  if (fault !== null) problems.add('BAD_CSV', { ...place, row: fault.row }, { detail: fault.detail });
  if (records.length === 0 && fault !== null) return { table, file, columns: [], rows: [], complete: false };
  return rawTable(table, file, records, problems, fault === null);
}

const FAULTS: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed / 引号没有闭合',
  CSV_INVALID_CLOSING_QUOTE: 'text follows a closing quote / 引号结束后还有文字',
  INVALID_OPENING_QUOTE: 'a quote stands inside an unquoted cell / 未加引号的单元格中有引号',
};

/** Records up to the first fault; `row` counts records as a spreadsheet does. */
export function parseCsv(text: string): {
  records: string[][];
  fault: { row: number; detail: string } | null;
} {
  const records: string[][] = [];
  try {
    parse(text, {
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      to: MAX_ROWS + 2,
      on_record: (record: string[]) => {
        records.push(record);
        return null;
      },
    });
    return { records, fault: null };
  } catch (error) {
    const { code } = error as CsvError;
    if (typeof code !== 'string') throw error;
    return { records, fault: { row: records.length + 1, detail: FAULTS[code] ?? code } };
  }
}

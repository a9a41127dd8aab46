import { saveFile } from '../../ui/save.ts';
import { csvOf, type Sheet } from './sheet.ts';

export function saveCsv(sheet: Sheet, name: string): void {
  saveFile(new Blob([csvOf(sheet)], { type: 'text/csv;charset=utf-8' }), name);
}

/** Characters; reasons, introductions and sources need the room. */
const WIDTHS = [34, 14, 24, 18, 60, 48, 30, 30, 48, 40, 12, 12, 18, 12];

/** A big sheet is packed in a worker, and a blocked worker never answers. Milliseconds. */
const PATIENCE = 20_000;

function withinPatience<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the workbook writer does not answer')), PATIENCE);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The writer is loaded when the first workbook is asked for. */
export async function saveXlsx(sheet: Sheet, name: string): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const head = sheet.head.map(([label, value]) => [{ value: label, fontWeight: 'bold' as const }, { value }]);
  const columns = sheet.columns.map(value => ({
    value,
    fontWeight: 'bold' as const,
    backgroundColor: '#e6eef5',
    wrap: true,
  }));
  const rows = sheet.rows.map(row =>
    row.map(value => ({ value, wrap: true, alignVertical: 'top' as const })),
  );
  const data = [
    [{ value: sheet.title, fontWeight: 'bold' as const, fontSize: 14 }],
    ...head,
    [],
    columns,
    ...rows,
  ];
  const workbook = writeXlsxFile(data, {
    columns: WIDTHS.map(width => ({ width })),
    stickyRowsCount: head.length + 3,
    orientation: 'landscape',
  });
  saveFile(await withinPatience(workbook.toBlob()), name);
}

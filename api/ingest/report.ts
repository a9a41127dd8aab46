/** An import report in words, for a terminal. */
import type { ImportReport } from './import.ts';

const total = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((sum, n) => sum + n, 0);

/** Problems first, each with file, row and column; then what was or would be written. */
export function describe(report: ImportReport): string {
  const lines = report.problems.map(problem => {
    const place = [
      problem.file,
      problem.row && `row ${problem.row}`,
      problem.column && `column ${problem.column}`,
    ];
    const hint = problem.suggestion ? ` (${problem.suggestion}?)` : '';
    const value = problem.value === null ? '' : ` [${problem.value}]`;
    return `${problem.severity} ${problem.code} ${place.filter(Boolean).join(', ')}: ${problem.message}${hint}${value}`;
  });
  const hidden = report.errors + report.warnings - report.problems.length;
  if (hidden > 0) lines.push(`… and ${hidden} more.`);
  if (report.errors) {
    lines.push(`${report.errors} errors, ${report.warnings} warnings. Nothing was written.`);
    return lines.join('\n');
  }
  const counts = `${total(report.created)} created, ${total(report.updated)} updated, ${total(report.unchanged)} unchanged`;
  if (report.dryRun) lines.push(`Checked: ${counts} if imported. Nothing was written (--dry-run).`);
  else if (report.applied) lines.push(`Imported: ${counts}. Graph version ${report.graphVersion}.`);
  else lines.push(`Nothing to do: ${counts}.`);
  return lines.join('\n');
}

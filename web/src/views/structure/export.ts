import type { StructureData } from '../../api/structure.ts';
import type { Words } from '../../i18n/index.ts';
import { neutralise, type Sheet } from '../targets/sheet.ts';

export interface ExportInput {
  data: StructureData;
  regions: readonly string[];
  segments: readonly string[];
  nameOfRegion: (id: string) => string;
  nameOfSegment: (id: string) => string;
  title: string;
  /** Label and value: what it is, as of when, what to know. */
  head: [string, string][];
  words: Words;
}

/** One row for each segment and region shown. Nobody seen is an empty cell with a note, never 0. */
export function structureSheet(input: ExportInput): Sheet {
  const { data, regions, segments, nameOfRegion, nameOfSegment, words } = input;
  const t = words.structure;
  const cells = new Map(data.cells.map(cell => [`${cell.region} ${cell.segment}`, cell]));
  const number = (value: number | null, digits: number) => (value === null ? '' : value.toFixed(digits));
  return {
    title: input.title,
    head: input.head,
    columns: t.csvColumns,
    rows: segments.flatMap(segment =>
      regions.map(region => {
        const cell = cells.get(`${region} ${segment}`);
        const seen = cell !== undefined && cell.count > 0;
        const note = cell === undefined || cell.rca === null ? t.csvUndefined : seen ? '' : t.csvUnknown;
        return [
          neutralise(nameOfSegment(segment)),
          segment,
          neutralise(nameOfRegion(region)),
          region,
          seen ? String(cell.count) : '',
          seen ? number(cell.rca, 4) : '',
          number(cell?.density ?? null, 4),
          note,
        ];
      }),
    ),
  };
}

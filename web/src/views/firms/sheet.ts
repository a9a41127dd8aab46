import type { FirmRow, Tier } from '../../api/firms.ts';
import { type Lang, nameOf, type Words } from '../../i18n/index.ts';
import { neutralise, type Sheet } from '../targets/sheet.ts';
import { tierOf } from './state.ts';

export interface RegistrySheet {
  lang: Lang;
  words: Words;
  regionName: string;
  /** The filters in words. */
  filters: readonly string[];
  asOf: string;
  dataset: string;
  graphVersion: string;
  tiers: readonly Tier[];
  rows: readonly FirmRow[];
}

/** The highest tier a whole firm's revenue allows, in words; 未载明 where none is stated. */
export function tierWord(revenueWan: number | null, tiers: readonly Tier[], { firms: t }: Words): string {
  const answer = tierOf(revenueWan, tiers);
  if (answer.is === 'tier') return t.atMost(answer.tier.name);
  return answer.is === 'below' ? t.filter.belowTiers : t.notStated;
}

/** Exactly the firms listed, in their order; every text neutralised against spreadsheet formulas. */
export function registrySheet(input: RegistrySheet): Sheet {
  const { lang, words, rows, tiers } = input;
  const t = words.firms;
  const join = (parts: readonly string[]) => [...new Set(parts)].join(lang === 'zh' ? '、' : '; ');
  const owned = (value: boolean | null) =>
    value === null ? t.notStated : value ? t.filter.ownedYes : t.filter.ownedNo;
  const line = (row: FirmRow): string[] => [
    row.id,
    row.name,
    row.nameEn ?? '',
    join(row.aliases),
    row.regionName ?? t.notStated,
    placeWord(row, input.regionName, words),
    row.uscc ?? t.notStated,
    row.listedCode ?? t.notStated,
    owned(row.stateOwned),
    row.revenueWan === null ? t.notStated : String(row.revenueWan),
    row.revenueYear === null ? '' : String(row.revenueYear),
    tierWord(row.revenueWan, tiers, words),
    join(row.segments.filter(one => !one.planned).map(one => nameOf(one.segment, lang))) || t.noSegment,
    join(row.segments.flatMap(one => one.product ?? [])),
    join(row.segments.filter(one => one.planned).map(one => nameOf(one.segment, lang))),
    String(row.degree),
    words.status[row.provenance.status],
    join(row.provenance.sources.map(({ title, date }) => `${title}（${date ?? words.footer.unknownDate}）`)),
  ];
  return {
    title: neutralise(t.export.title(input.regionName)),
    head: (
      [
        [t.export.filters, input.filters.join(lang === 'zh' ? '；' : '; ') || t.export.noFilters],
        [t.export.count, String(rows.length)],
        [words.asOf, input.asOf],
        [words.footer.dataset, input.dataset],
        [words.footer.version, input.graphVersion],
        [t.export.note, t.export.noteText],
      ] as [string, string][]
    ).map(([label, value]) => [label, neutralise(value)]),
    columns: t.export.columns,
    rows: rows.map(row => line(row).map(neutralise)),
  };
}

export function placeWord({ place }: Pick<FirmRow, 'place'>, region: string, { firms: t }: Words): string {
  const words = t.file.placeOf;
  if (place === 'LOCAL') return words.local(region);
  if (place === 'OUTSIDE') return words.outside(region);
  return place === 'POSSIBLY' ? words.possibly : words.unplaced;
}

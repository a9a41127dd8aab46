import type { Introduction, Target, TargetFirm, TargetPage } from '../../api/targets.ts';
import type { Reason } from '../../api/types.ts';
import { type Lang, nameOf, type Words } from '../../i18n/index.ts';
import { backwards, type Citation, citationsOf, productsIn, reasonsOf, toVerify } from './target-facts.ts';

/** The target list as a table for staff: a header block, the column names, one row for each firm. */
export interface Sheet {
  title: string;
  /** Label and value. */
  head: [string, string][];
  columns: readonly string[];
  rows: string[][];
}

export interface SheetInput {
  lang: Lang;
  words: Words;
  segment: { id: string; name: string; nameEn: string | null };
  regionName: string;
  /** YYYY-MM-DD. */
  asOf: string;
  /** Shares of the score as they were used, in the order of the factors. */
  weights: { code: string; share: number }[];
  dataset: string;
  graphVersion: string;
  page: Pick<TargetPage, 'nodes' | 'expansions' | 'unplaced' | 'carriers'>;
  /** A reason as a full sentence in the reader's language. */
  sentence: (reason: Reason) => string;
  /** Place of a firm in words; what is not known says so. */
  placeOf: (firm: TargetFirm) => string;
}

/** Chinese full name first: it is the registered one; the English name follows in an English list. */
export function fullName(firm: { name: string; nameEn: string | null }, lang: Lang): string {
  return lang === 'en' && firm.nameEn !== null && firm.nameEn !== firm.name
    ? `${firm.name} (${firm.nameEn})`
    : firm.name;
}

/** `A —供货→ B ←投资持股— C（强度 0.42）` */
export function introText(intro: Introduction, lang: Lang, words: Words): string {
  const back = backwards(intro);
  const steps = intro.path.relations.map((relation, i) => {
    const next = intro.path.nodes[i + 1];
    const date = relation.provenance.asOf ?? words.targets.undated;
    const mark = relation.provenance.status === 'INFERRED' ? words.inferredMark : '';
    const word = `${words.relation[relation.type]} ${date}${mark}`;
    return `${back[i] ? ` ←${word}— ` : ` —${word}→ `}${next === undefined ? '' : nameOf(next, lang)}`;
  });
  const first = intro.path.nodes[0];
  return `${first === undefined ? '' : nameOf(first, lang)}${steps.join('')}${words.targets.strengthIn(intro.strength)}`;
}

export function citationText({ source, status, date }: Citation, words: Words): string {
  return words.targets.citation(source.title, source.publisher, date, words.status[status]);
}

function verifyText(target: Target, input: SheetInput): string {
  const { words } = input;
  const todo = toVerify(target, input.segment.id, input.asOf);
  const lines = [
    todo.place ? words.targets.verify.place : null,
    todo.factors.length > 0
      ? words.targets.verify.factors(todo.factors.map(code => words.factor[code] ?? code))
      : null,
    todo.inferred ? words.targets.verify.inferred : null,
    todo.noIntro ? words.targets.verify.noIntro : null,
    todo.stale === null
      ? null
      : todo.stale === 'undated'
        ? words.targets.verify.undated
        : words.targets.verify.stale(todo.stale),
  ];
  return lines.filter(line => line !== null).join('\n');
}

function hereText(
  target: Target,
  list: 'nodes' | 'expansions' | 'unplaced',
  { words, lang }: SheetInput,
): string {
  const names = (firms: Target['alreadyHere']) => firms.map(firm => fullName(firm, lang));
  if (list === 'expansions') return words.targets.here.yes(names(target.alreadyHere));
  if (list === 'unplaced') return words.targets.here.unknown;
  const branches =
    target.localBranches.length > 0 ? words.targets.here.branches(names(target.localBranches)) : null;
  const parts = [branches ?? words.targets.here.no, target.signed ? words.targets.signed : null];
  return parts.filter(part => part !== null).join(words.targets.semicolon);
}

function rowOf(target: Target, list: 'nodes' | 'expansions' | 'unplaced', input: SheetInput): string[] {
  const { words, lang, segment } = input;
  const reasons = reasonsOf(target).map(input.sentence);
  return [
    fullName(target.enterprise, lang),
    input.placeOf(target.enterprise),
    productsIn(target, segment.id).join(words.targets.comma),
    nameOf(segment, lang),
    [...new Set(reasons)].filter(line => line !== '').join('\n'),
    target.warmPaths.map(intro => introText(intro, lang, words)).join('\n') || words.targets.noIntro,
    input.page.carriers
      .slice(0, 3)
      .map(carrier => nameOf(carrier, lang))
      .join(words.targets.comma),
    hereText(target, list, input),
    citationsOf(target, segment.id)
      .map(citation => citationText(citation, words))
      .join('\n'),
    verifyText(target, input),
    '',
    '',
    '',
    '',
  ];
}

/** New projects by rank, then expansions, then firms whose place is unknown. Every text is neutralised. */
export function sheetOf(input: SheetInput): Sheet {
  const { words, lang, page } = input;
  const t = words.targets.sheet;
  const weights = input.weights.map(
    ({ code, share }) => `${words.factor[code] ?? code} ${words.unit.percent(share)}`,
  );
  const rows = (['nodes', 'expansions', 'unplaced'] as const).flatMap(list =>
    page[list].map(target => rowOf(target, list, input)),
  );
  return {
    title: neutralise(t.title(input.regionName, nameOf(input.segment, lang))),
    head: (
      [
        [t.region, input.regionName],
        [t.segment, nameOf(input.segment, lang)],
        [words.asOf, input.asOf],
        [t.weights, weights.join(words.targets.comma)],
        [words.footer.dataset, input.dataset],
        [words.footer.version, input.graphVersion],
        [t.noteLabel, t.note],
      ] as [string, string][]
    ).map(([label, value]) => [label, neutralise(value)]),
    columns: t.columns,
    rows: rows.map(row => row.map(neutralise)),
  };
}

/** A spreadsheet would run text that begins like a formula: an apostrophe in front makes it text (OWASP, CSV injection). */
export function neutralise(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** UTF-8 with BOM, so that a Chinese Excel reads it; RFC 4180 quotes and line ends. */
export function csvOf(sheet: Sheet): string {
  const lines = [[sheet.title], ...sheet.head, [], sheet.columns, ...sheet.rows];
  return `\uFEFF${lines.map(line => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A file name every desktop takes. */
export function fileName(parts: readonly string[], extension: string): string {
  const name = parts.map(part => part.replace(/[\\/:*?"<>|\s]+/g, '-')).join('_');
  return `${name}.${extension}`;
}

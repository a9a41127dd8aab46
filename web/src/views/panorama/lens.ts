import type { CellSummary } from '../../api/types.ts';
import type { Words } from '../../i18n/index.ts';
import type { BadgeLook, Look } from '../../ui/looks.ts';
import { STEPS } from '../../ui/looks.ts';
import type { LensData } from './analysis.ts';
import { localText } from './picture-of.ts';

/** What the cards show; the verdict is the default. */
export const LENSES = ['verdict', 'share', 'criticality', 'plan', 'age'] as const;
export type Lens = (typeof LENSES)[number];
export type MeasuredLens = Exclude<Lens, 'verdict'>;

/** What a lens reads at one leaf. */
export interface LensFacts {
  /** 0–1; null where not known. */
  criticality: number | null;
  plan: number | null;
  /** Newest date of a source that names a local firm here; null where none is dated. */
  firmDate: string | null;
  /** There are more local firms than were read: a newer source is possible. */
  firmsCut: boolean;
  /** Newest survey that looked here. */
  surveyDate: string | null;
  badges: BadgeLook[];
}

/** A leaf through a lens: the look, the two texts at the right of the card and the length of its bar. */
export interface Reading {
  look: Look;
  value: string;
  note: string;
  /** 0–1. */
  bar: number;
  badges: BadgeLook[];
}

const YEAR_DAYS = 365.25;
const DAY_MS = 86_400_000;
/** Upper ends of the first four steps. */
export const SHARE_ENDS = [0.2, 0.4, 0.6, 0.8] as const;
/** Years. */
export const AGE_ENDS = [1, 2, 3, 5] as const;
/** Where a bar of age is full, years. */
const OLD = 10;

const latest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((newest, date) => (date !== null && (newest === null || date > newest) ? date : newest), null);

/** Last day of a partial date, as the rules count age (design §4). */
function lastDay(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return Date.UTC(year, 11, 31);
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

/** Years of 365.25 days from the last day of a partial date to a day, never negative. */
export function yearsBetween(date: string, asOf: string): number {
  return Math.max(0, lastDay(asOf) - lastDay(date)) / DAY_MS / YEAR_DAYS;
}

/** The facts of each leaf, by id. */
export function lensFacts({ cells, points }: LensData): Map<string, LensFacts> {
  const single = new Set(points.singleProviders.map(item => item.segment.id));
  const cut = new Set(points.articulation.map(item => item.id));
  return new Map(
    cells.map(({ segment: { id }, factors, surveys, localFirms }) => {
      const factor = (code: string) => factors.find(item => item.code === code)?.value ?? null;
      const rows = localFirms.nodes
        .flatMap(firm => firm.segments)
        .filter(row => row.segment.id === id && !row.planned);
      const badges: BadgeLook[] = [];
      if (single.has(id)) badges.push('SINGLE');
      if (cut.has(id)) badges.push('CUT');
      return [
        id,
        {
          criticality: factor('criticality'),
          plan: factor('plan'),
          firmDate: latest(
            rows.flatMap(({ provenance }) => [
              provenance.asOf,
              ...provenance.sources.map(source => source.date),
            ]),
          ),
          firmsCut: localFirms.totalCount > localFirms.nodes.length,
          surveyDate: latest(surveys.map(survey => survey.date)),
          badges,
        },
      ];
    }),
  );
}

const UNKNOWN: Reading = { look: 'NOT_KNOWN', value: '?', note: '', bar: 0, badges: [] };

/** Step of a value among rising ends: 0 below the first, 4 from the last on. */
export function stepOf(value: number, ends: readonly number[]): number {
  return ends.filter(end => value >= end).length;
}

const lookOf = (step: number): Look => STEPS[step] ?? 'NOT_KNOWN';

/**
 * A leaf through a lens. What is not known has a look of its own and never reads as zero: where nobody was seen and
 * nobody may say zero, the local share is "–".
 */
export function readingOf(
  lens: MeasuredLens,
  cell: CellSummary,
  facts: LensFacts | undefined,
  asOf: string,
  t: Words,
): Reading {
  if (lens === 'share') return shareReading(cell, t);
  if (facts === undefined) return UNKNOWN;
  if (lens === 'criticality') return criticalityReading(facts, t);
  return lens === 'plan' ? planReading(facts, t) : ageReading(cell, facts, asOf, t);
}

function shareReading(cell: CellSummary, t: Words): Reading {
  const all = cell.localCount + cell.outsideCount;
  if (all === 0) return UNKNOWN;
  const note = `${localText(cell)}/${all}`;
  if (localText(cell) === '–') return { ...UNKNOWN, value: '–', note };
  const share = cell.localCount / all;
  const look = lookOf(stepOf(share, SHARE_ENDS));
  return { look, value: t.unit.percent(share), note, bar: share, badges: [] };
}

function criticalityReading({ criticality, badges }: LensFacts, t: Words): Reading {
  const note = badges.map(badge => t.panorama.lens.badge[badge]).join('·');
  if (criticality === null) return { ...UNKNOWN, note, badges };
  const look = lookOf(stepOf(criticality, SHARE_ENDS));
  return { look, value: String(Math.round(criticality * 100)), note, bar: criticality, badges };
}

/** design §4: named itself 1, something above it 0.5, else 0.2. */
export function planStep(plan: number): 0 | 2 | 4 {
  if (plan >= 1) return 4;
  return plan >= 0.5 ? 2 : 0;
}

function planReading({ plan }: LensFacts, t: Words): Reading {
  if (plan === null) return UNKNOWN;
  const step = planStep(plan);
  const note = t.panorama.lens.planShort[step];
  return { look: lookOf(step), value: String(Math.round(plan * 100)), note, bar: plan, badges: [] };
}

/** Where local firms were seen, the age of what names them; else the age of the last look. */
function ageReading(cell: CellSummary, facts: LensFacts, asOf: string, t: Words): Reading {
  const words = t.panorama.lens;
  const seen = cell.localCount > 0;
  const date = seen ? facts.firmDate : facts.surveyDate;
  const note = seen ? words.ofSource : words.ofSurvey;
  if (date === null) return { ...UNKNOWN, note };
  const years = yearsBetween(date, asOf);
  const value = (seen && facts.firmsCut ? '≤' : '') + words.years(years.toFixed(1));
  return {
    look: lookOf(stepOf(years, AGE_ENDS)),
    value,
    note,
    bar: Math.min(1, years / OLD),
    badges: [],
  };
}

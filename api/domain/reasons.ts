/** Why, as codes of the glossary's sentences with what their placeholders need; ids where a name goes. */
import type { ChainIndex } from './chain-index.ts';
import type { Measured, MeasuredSurvey, MeasuredTotal, Seat } from './measure.ts';
import type { Need, Plan } from './priority.ts';
import type { Reason } from './results.ts';
import type { Judgement } from './verdict-rule.ts';

/** Names a sentence shows before “等 n 家”. */
const NAMES = 3;

/** GAP_NEED: firms here that work downstream; `m` of them without a local supplier on record, null if unknown. */
export function needReasons(index: ChainIndex, seat: Seat, need: Need, providers: number): Reason[] {
  const n = need.downstream.length;
  if (n === 0) return [];
  const revenue = (id: string) => index.firm(id)?.revenueWan ?? -1;
  const names = [...need.downstream]
    .sort((a, b) => revenue(b) - revenue(a) || (a < b ? -1 : 1))
    .slice(0, NAMES);
  return [
    {
      code: 'GAP_NEED',
      // With nobody in the leaf here, none of them has a local supplier; otherwise who supplies whom is not counted.
      numbers: { region: seat.region, n, names, m: providers === 0 ? n : null },
      basis: [...need.feeds.filter(feed => feed.providers > 0).map(feed => feed.id), ...names],
    },
  ];
}

/** GAP_PLAN: the clause that names the leaf, or the segment above it, most directly. */
export function planReasons(plan: Plan): Reason[] {
  const first = plan.named[0];
  if (!first) return [];
  return [
    {
      code: 'GAP_PLAN',
      numbers: { plan: first.by, segment: first.segment, n: plan.named.length },
      basis: [...new Set(plan.named.map(({ by }) => by))],
    },
  ];
}

/** Reasons of the verdict itself; none for ADEQUATE and STRONG. */
export function verdictReasons(
  index: ChainIndex,
  leaf: string,
  seat: Seat,
  measured: Measured,
  judged: Judgement,
  need: Need,
): Reason[] {
  const { coverage, verdict, certainty } = judged;
  const { surveys, totals } = measured.counted;
  const region = seat.region;
  const checked = measured.providers.length === 0 ? checkReasons(index, seat, surveys, totals, judged) : [];
  if (verdict === 'MISSING') {
    const k = coverage.counted.length;
    const looked: Reason = {
      code: 'GAP_MISSING',
      numbers: { region, k, c: coverage.c, p: certainty },
      basis: [...coverage.counted],
    };
    return k > 0 ? [...checked, looked] : checked;
  }
  if (verdict === 'UNKNOWN')
    return [
      {
        code: 'GAP_UNKNOWN',
        numbers: { region, c: coverage.c, seen: measured.counted.local, lookup: lookupCodes(index, leaf) },
        basis: [...coverage.counted],
      },
      ...checked,
    ];
  const [only, ...more] = measured.providers;
  const row = only?.rows.find(({ status }) => status === 'stated');
  if (verdict !== 'THIN' || !row || more.length > 0) return [];
  const n = new Set(need.feeds.map(({ to }) => to)).size;
  return [
    {
      code: 'GAP_SINGLE',
      numbers: { region, firm: row.enterprise, n: n === 0 ? null : n },
      basis: [row.enterprise, row.id],
    },
  ];
}

/** GAP_CHECKED: the newest census of the leaf, or the published total that states 0. */
function checkReasons(
  index: ChainIndex,
  seat: Seat,
  surveys: readonly MeasuredSurvey[],
  totals: readonly MeasuredTotal[],
  judged: Judgement,
): Reason[] {
  const newest = <T extends { id: string }>(
    rows: readonly T[],
    date: (row: T) => string | null,
  ): T | undefined =>
    [...rows].sort((a, b) => {
      const [x, y] = [date(a) ?? '', date(b) ?? ''];
      return x === y ? (a.id < b.id ? -1 : 1) : x < y ? 1 : -1;
    })[0];
  const census = newest(
    surveys.filter(survey => survey.census),
    survey => survey.fact.date,
  );
  if (census)
    return [
      {
        code: 'GAP_CHECKED',
        numbers: {
          region: seat.region,
          date: census.fact.date,
          source: census.sources[0] ?? census.id,
          survey: census.id,
        },
        basis: [census.id],
      },
    ];
  const zero = newest(
    totals.filter(total => total.onLeaf && total.count === 0),
    total => total.since,
  );
  if (!zero || judged.status !== 'stated') return [];
  const date = index.totalsOn(zero.segment).find(total => total.id === zero.id)?.asOf ?? null;
  return [{ code: 'GAP_CHECKED', numbers: { region: seat.region, date, source: zero.id }, basis: [zero.id] }];
}

/** GB/T 4754 codes under which to look: the leaf's, else those of the nearest segment above that has any. */
const lookupCodes = (index: ChainIndex, leaf: string): string[] =>
  index.segments
    .ancestors(leaf)
    .map(segment => index.segments.byId.get(segment)?.gbt4754 ?? [])
    .find(codes => codes.length > 0) ?? [];

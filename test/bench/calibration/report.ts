/** Figures of the calibration bench as Markdown. */
import type { Group, Sums } from './collect.ts';
import {
  addTo,
  BUCKETS,
  bootstrap,
  emptyTally,
  type Interval,
  type Scores,
  scoresOf,
  type Tally,
} from './stats.ts';

/** The goal of issue B, item 6. */
export const GOAL = { ece: 0.05, sharpness: 0.1 };
const ROUNDS = 2000;

/** Region → sums of all groups that a filter lets through. */
export function pool(sums: Sums, keep: (group: Group) => boolean): Map<string, Tally> {
  const pooled = new Map<string, Tally>();
  for (const [key, byRegion] of sums) {
    if (!keep(JSON.parse(key) as Group)) continue;
    for (const [region, tally] of byRegion) {
      const sum = pooled.get(region) ?? emptyTally();
      pooled.set(region, sum);
      addTo(sum, tally);
    }
  }
  return pooled;
}

export const totalOf = (pooled: ReadonlyMap<string, Tally>): Tally => {
  const sum = emptyTally();
  for (const tally of pooled.values()) addTo(sum, tally);
  return sum;
};

/** 95 % interval of a figure over regions drawn with replacement. */
export function intervalOf(
  pooled: ReadonlyMap<string, Tally>,
  figure: (scores: Scores) => number,
  seed = 1,
): Interval | null {
  const units = [...pooled].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tally]) => tally);
  const statistic = (times: readonly number[]) => {
    const sum = emptyTally();
    for (const [i, tally] of units.entries()) if (times[i]! > 0) addTo(sum, tally, times[i]);
    const scores = scoresOf(sum);
    return scores === null ? null : figure(scores);
  };
  return bootstrap(units.length, statistic, ROUNDS, seed);
}

export const f3 = (x: number): string => x.toFixed(3);
const f4 = (x: number): string => x.toFixed(4);
const percent = (x: number): string => `${(100 * x).toFixed(1)} %`;
const signed = (x: number): string => (x > 0 ? '+' : '') + f4(x);
const span = (interval: Interval | null, show: (x: number) => string): string =>
  interval === null ? '–' : `[${show(interval.low)}, ${show(interval.high)}]`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

export const HEAD = [
  'cells of',
  'regions',
  'cells',
  'truly empty',
  'ECE',
  'Brier',
  'Brier − “0 firms = missing”',
  'Brier − best constant',
  'decided (≥ 0.7)',
  'bias',
];

/** One line of figures with intervals; null without cells. */
export function line(name: string, pooled: ReadonlyMap<string, Tally>): string[] | null {
  const scores = scoresOf(totalOf(pooled));
  if (scores === null) return null;
  const always = (s: Scores) => s.brier - s.brierAlways;
  const constant = (s: Scores) => s.brier - s.brierConstant;
  return [
    name,
    String(pooled.size),
    scores.cells.toLocaleString('en'),
    percent(scores.rate),
    `${f3(scores.ece)} ${span(
      intervalOf(pooled, s => s.ece),
      f3,
    )}`,
    f4(scores.brier),
    `${signed(always(scores))} ${span(intervalOf(pooled, always), signed)}`,
    `${signed(constant(scores))} ${span(intervalOf(pooled, constant), signed)}`,
    percent(scores.sharpness),
    signed(scores.bias),
  ];
}

/** A short line without intervals. */
export const BRIEF_HEAD = ['', 'cells', 'truly empty', 'ECE', 'Brier', 'best constant', 'skill', 'bias'];
export function brief(name: string, pooled: ReadonlyMap<string, Tally>): string[] | null {
  const s = scoresOf(totalOf(pooled));
  if (s === null) return null;
  const skill = s.brierConstant > 0 ? percent(1 - s.brier / s.brierConstant) : '–';
  return [
    name,
    s.cells.toLocaleString('en'),
    percent(s.rate),
    f4(s.ece),
    f4(s.brier),
    f4(s.brierConstant),
    skill,
    signed(s.bias),
  ];
}

/** Which parts of the goal these cells meet, in words. */
export function verdictOn(name: string, pooled: ReadonlyMap<string, Tally>): string {
  const scores = scoresOf(totalOf(pooled));
  if (scores === null) return `- ${name}: no cells.`;
  const upper = (figure: (s: Scores) => number) => intervalOf(pooled, figure)!.high;
  const checks: [string, boolean][] = [
    [`ECE ${f3(scores.ece)} ≤ ${GOAL.ece}`, scores.ece <= GOAL.ece],
    ['Brier below “0 firms = missing”, interval excludes 0', upper(s => s.brier - s.brierAlways) < 0],
    ['Brier below the best constant, interval excludes 0', upper(s => s.brier - s.brierConstant) < 0],
    [`${percent(scores.sharpness)} decided ≥ ${percent(GOAL.sharpness)}`, scores.sharpness >= GOAL.sharpness],
  ];
  const missed = checks.filter(([, met]) => !met).map(([what]) => what);
  return missed.length === 0
    ? `- ${name}: **met** (${checks[0]![0]}).`
    : `- ${name}: **MISSED**: ${missed.join('; ')}. (Met: ${
        checks
          .filter(([, met]) => met)
          .map(([what]) => what)
          .join('; ') || 'nothing'
      }.)`;
}

export const RELIABILITY_HEAD = ['certainty', 'cells', 'mean certainty', 'truly empty'];
export const reliability = (tally: Tally): string[][] =>
  tally.n.map((n, i) => [
    `${(i / BUCKETS).toFixed(1)}–${((i + 1) / BUCKETS).toFixed(1)}`,
    n.toLocaleString('en'),
    n === 0 ? '–' : f3(tally.p[i]! / n),
    n === 0 ? '–' : f3(tally.y[i]! / n),
  ]);

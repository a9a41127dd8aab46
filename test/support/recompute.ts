/**
 * A verdict reached again from what the API says of it alone: its inputs and its surveys. Written out from
 * design §4, apart from the code it checks.
 */

export interface AnsweredInput {
  code: string;
  value: number | null;
  statement: string | null;
  params: Record<string, unknown> | null;
}

export interface AnsweredCell {
  segment: { id: string };
  region: string;
  asOf: string;
  verdict: string;
  certainty: number;
  coverage: number;
  expected: number | null;
  localCount: number;
  providers: number;
  possiblyLocalCount: number;
  effectiveSuppliers: number | null;
  rca: number | null;
  surveys: {
    survey: string;
    kind: string;
    recall: number;
    date: string | null;
    census: boolean;
    source: { id: string };
  }[];
  totals: { id: string; count: number }[];
  inputs: AnsweredInput[];
  localFirms: {
    nodes: {
      segments: {
        segment: { id: string };
        planned: boolean;
        provenance: { status: string; confidence: number | null };
      }[];
    }[];
  };
}

const PRIOR: Record<string, number> = { census: 0.95, registry: 0.8, list: 0.4, mention: 0.1 };
const DAY = 86_400_000;

/** ρ of a survey: capture–recapture shrunk towards the prior, halved every three years. */
function recall(
  survey: AnsweredCell['surveys'][number],
  of: (code: string) => number,
  prior: number,
  asOf: string,
) {
  const [a, b, d] = ['a', 'b', 'd'].map(code => of(`${code}:${survey.survey}`)) as [number, number, number];
  const unseen = (of('phi') * (b + 0.5) * (d + 0.5)) / (a + 0.5);
  const fresh = ((a + d) * ((a + b) / (a + b + d + unseen)) + 10 * prior) / (a + d + 10);
  const age = Math.max(0, Date.parse(asOf) - Date.parse(survey.date ?? asOf)) / DAY / 365.25;
  return fresh * 2 ** (-age / 3);
}

export interface Recomputed {
  /** Survey id → ρ. */
  recalls: Record<string, number>;
  coverage: number;
  expected: number | null;
  verdict: string;
  certainty: number;
}

/** Chance that at least `k` of independent rows are real, by trying every outcome. */
function atLeast(k: number, chances: readonly number[]): number {
  let total = 0;
  for (let real = 0; real < 2 ** chances.length; real += 1) {
    const hits = chances.filter((_, i) => real & (1 << i)).length;
    if (hits >= k) total += chances.reduce((product, p, i) => product * (real & (1 << i) ? p : 1 - p), 1);
  }
  return total;
}

/** How sure each local firm's work in the leaf is. */
const chancesOf = (cell: AnsweredCell): number[] =>
  cell.localFirms.nodes.map(({ segments }) =>
    Math.max(
      ...segments
        .filter(row => row.segment.id === cell.segment.id && !row.planned)
        .map(({ provenance }) => (provenance.status === 'STATED' ? 0.95 : (provenance.confidence ?? 0.5))),
    ),
  );

/**
 * For cells whose surveys have distinct sources and whole dates, and whose local firms are no group.
 * @param priors recall the data set states for a survey, by id
 */
export function recompute(cell: AnsweredCell, priors: ReadonlyMap<string, number> = new Map()): Recomputed {
  const of = (code: string): number => {
    const value = cell.inputs.find(input => input.code === code)?.value;
    if (value === undefined || value === null) throw new Error(`${cell.segment.id}: no input ${code}`);
    return value;
  };
  const recalls = Object.fromEntries(
    cell.surveys.map(survey => [
      survey.survey,
      recall(survey, of, priors.get(survey.survey) ?? PRIOR[survey.kind]!, cell.asOf),
    ]),
  );
  const missed = (census: boolean) =>
    cell.surveys
      .filter(survey => survey.census === census)
      .reduce((product, survey) => product * (1 - recalls[survey.survey]!), 1);
  const placeShare = of('l:known') === 0 ? 1 : of('l:placed') / of('l:known');
  const caps = cell.totals
    .filter(total => total.count > 0)
    .map(total => Math.min(1, of(`known:${total.id}`) / of(`count:${total.id}`)));
  const c0 = Math.min((1 - missed(false)) * placeShare, ...caps);
  const coverage = 1 - (1 - c0) * missed(true);

  const m = ((of('n_s') + 1) * (of('a_r') + 1)) / (of('A') + of('R'));
  const expected = c0 > 0 ? m / c0 : null;
  const [kappa, P] = [of('kappa'), of('P')];
  const base = expected === null ? coverage : (kappa + coverage * expected) / (kappa + expected);
  const q = base ** (kappa + P);
  const open = { recalls, coverage, expected };

  if (P === 0) {
    const nobody = cell.possiblyLocalCount === 0;
    const stated = cell.totals.some(total => total.count === 0);
    if (nobody && stated) return { ...open, verdict: 'MISSING', certainty: Math.max(q, 0.95) };
    const looked = of('n_s') > 0 || cell.surveys.some(survey => survey.census);
    const missing = nobody && looked && coverage >= 0.2 && q >= 0.7;
    return { ...open, verdict: missing ? 'MISSING' : 'UNKNOWN', certainty: q };
  }
  const chances = chancesOf(cell);
  const suppliers = of('suppliers');
  const rca = of('a_r') < 10 ? null : (of('local') / of('a_r')) * (of('A') / of('n_s'));
  const sum = chances.reduce((all, p) => all + p, 0);
  if (rca !== null && rca >= 1 && suppliers >= 3 && sum >= 3)
    return { ...open, verdict: 'STRONG', certainty: atLeast(3, chances) };
  if (suppliers < 2 || (rca !== null && rca < 0.5 && P < 3)) {
    const certainty = atLeast(1, chances) * q;
    return { ...open, verdict: certainty >= 0.5 ? 'THIN' : 'UNKNOWN', certainty };
  }
  return { ...open, verdict: 'ADEQUATE', certainty: atLeast(2, chances) };
}

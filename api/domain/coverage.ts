/** How much of a leaf's firms in a region our sources could see: surveys, place share, published totals. */
import type { Rules } from './rules.ts';

/** A covering survey with its recall after ageing. */
export interface CoveringSurvey {
  id: string;
  sources: readonly string[];
  /** ρ_k, 0–1. */
  rho: number;
  /** A census that names the leaf itself. */
  census: boolean;
}

/** A published total for the leaf or a segment above it, in the region or one that contains it. */
export interface BearingTotal {
  id: string;
  /** Of the leaf itself. */
  onLeaf: boolean;
  /** 0 for the region itself, 1 for the one above it … */
  height: number;
  since: string | null;
  count: number;
  /** Distinct enterprises known in that segment and that region. */
  known: number;
}

export interface Coverage {
  /** Surveys that count, ids in order of recall; a source counts once. */
  counted: string[];
  /** 1 − Π(1 − ρ_k) over surveys that are no census of the leaf, times ℓ. */
  other: number;
  /** null where no published total bears on the cell. */
  cap: number | null;
  c0: number;
  /** 0–1 */
  c: number;
}

const byRecall = (a: CoveringSurvey, b: CoveringSurvey): number =>
  b.rho - a.rho || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const missedBy = (surveys: readonly CoveringSurvey[]): number =>
  surveys.reduce((missed, { rho }) => missed * (1 - rho), 1);
const share = (a: CoveringSurvey, b: CoveringSurvey): boolean =>
  a.sources.some(source => b.sources.includes(source));

/**
 * min over totals of min(1, known/count); null without any. A count of 0 makes no cap (see `zeroTotals`).
 */
export function capOf(totals: readonly BearingTotal[]): number | null {
  const caps = totals.filter(({ count }) => count > 0).map(({ known, count }) => Math.min(1, known / count));
  return caps.length > 0 ? Math.min(...caps) : null;
}

/**
 * What totals of 0 say. On the leaf itself a 0 states that nobody is there (`stated`), unless a firm is known in
 * that region, or a newer or equally old total of that region or a smaller one says otherwise: `contradicted`.
 * On a segment above the leaf it is `ignored`.
 */
export function zeroTotals(totals: readonly BearingTotal[]): {
  stated: boolean;
  contradicted: boolean;
  ignored: boolean;
} {
  const zeros = totals.filter(({ count }) => count === 0);
  const onLeaf = zeros.filter(zero => zero.onLeaf);
  const doubtful = onLeaf.filter(
    zero =>
      zero.known > 0 ||
      totals.some(
        other =>
          other.onLeaf &&
          other.count > 0 &&
          other.height <= zero.height &&
          (other.since ?? '') >= (zero.since ?? ''),
      ),
  );
  return {
    stated: onLeaf.length > doubtful.length,
    contradicted: doubtful.length > 0,
    ignored: zeros.length > onLeaf.length,
  };
}

/**
 * c_other = [1 − Π(1 − ρ_k)]·ℓ over surveys that are no census of the leaf, c₀ = min(c_other, cap),
 * c = 1 − (1 − c₀)·Π(1 − ρ_k over censuses of the leaf). Surveys that share a source count once: of all choices
 * in which no two share one, the one with the largest c, which for surveys of one source is the largest ρ, and
 * makes sure that a further survey never lowers c.
 */
export function coverageOf(
  surveys: readonly CoveringSurvey[],
  placeShare: number,
  cap: number | null,
  rules: Rules,
): Coverage {
  const sorted = [...surveys].sort(byRecall);
  const shared = sorted
    .filter(survey => sorted.some(other => other !== survey && share(survey, other)))
    .slice(0, rules.sharedSurveys);
  const free = sorted.filter(survey => !sorted.some(other => other !== survey && share(survey, other)));

  const evaluate = (chosen: readonly CoveringSurvey[]): Coverage => {
    const counted = [...free, ...chosen].sort(byRecall);
    const other = (1 - missedBy(counted.filter(survey => !survey.census))) * placeShare;
    const c0 = Math.min(other, cap ?? 1);
    const c = 1 - (1 - c0) * missedBy(counted.filter(survey => survey.census));
    return { counted: counted.map(survey => survey.id), other, cap, c0, c };
  };

  let best: Coverage | null = null;
  for (const chosen of independentSets(shared)) {
    const found = evaluate(chosen);
    if (best === null || found.c > best.c || (found.c === best.c && found.c0 > best.c0)) best = found;
  }
  return best ?? evaluate([]);
}

/**
 * The largest choices of surveys of which no two share a source. Each choice holds some survey or one that
 * shares a source with it, so branching on the one with the fewest such partners reaches them all.
 */
function* independentSets(
  surveys: readonly CoveringSurvey[],
  chosen: readonly CoveringSurvey[] = [],
): Generator<readonly CoveringSurvey[]> {
  if (surveys.length === 0) {
    yield chosen;
    return;
  }
  const partners = (survey: CoveringSurvey) =>
    surveys.filter(other => other === survey || share(survey, other));
  const branches = surveys.map(partners).reduce((least, next) => (next.length < least.length ? next : least));
  for (const survey of branches) {
    const out = new Set(partners(survey));
    yield* independentSets(
      surveys.filter(other => !out.has(other)),
      [...chosen, survey],
    );
  }
}

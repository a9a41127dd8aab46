import type { Introduction, Target, TargetActivity } from '../../api/targets.ts';
import type { Reason, Source, Status } from '../../api/types.ts';

/** What a target says for itself; read by the cards, the table and the download alike. */

/** The target's rows in the chosen segment. */
export function activitiesIn(target: Pick<Target, 'enterprise'>, segment: string): TargetActivity[] {
  return target.enterprise.segments.filter(activity => activity.segment.id === segment);
}

/** Its products in the segment, in the sources' words, without repeats. */
export function productsIn(target: Pick<Target, 'enterprise'>, segment: string): string[] {
  return [...new Set(activitiesIn(target, segment).flatMap(activity => activity.product ?? []))];
}

export interface Citation {
  source: Source;
  /** STATED if any fact taken from this source is stated. */
  status: Status;
  /** When the fact was true, else when the source is from; null: undated. */
  date: string | null;
}

/** Every source behind a target: the firm, its rows in the segment, its introductions. Newest first, undated last. */
export function citationsOf(target: Target, segment: string): Citation[] {
  const grounds = [
    ...activitiesIn(target, segment).map(activity => activity.provenance),
    target.enterprise.provenance,
    ...target.warmPaths.flatMap(intro => intro.path.relations.map(relation => relation.provenance)),
  ];
  const byId = new Map<string, Citation>();
  for (const { status, sources, asOf } of grounds) {
    for (const source of sources) {
      const before = byId.get(source.id);
      if (before === undefined) byId.set(source.id, { source, status, date: source.date ?? asOf });
      else if (status === 'STATED') before.status = 'STATED';
    }
  }
  return [...byId.values()].sort(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.source.id.localeCompare(b.source.id),
  );
}

export const unknownFactors = (target: Target): string[] =>
  target.factors.filter(factor => factor.value === null).map(factor => factor.code);

/** Words between the boxes of an introduction: whether the relation is stored against the reading direction. */
export function backwards(intro: Introduction): boolean[] {
  const { nodes, relations } = intro.path;
  return relations.map((relation, i) => relation.from !== nodes[i]?.id);
}

/** What a clerk has to find out before approaching the firm. Each is a sentence in the dictionary. */
export interface ToVerify {
  place: boolean;
  /** Factor codes without data. */
  factors: string[];
  /** Its row in the segment is our conclusion. */
  inferred: boolean;
  /** No introduction known. */
  noIntro: boolean;
  /** Newest date among its sources where that is older than `OLD_YEARS`; 'undated' where none has one. */
  stale: string | null;
}

const OLD_YEARS = 3;

/** `asOf`: YYYY-MM-DD, the day the list is judged by. */
export function toVerify(target: Target, segment: string, asOf: string): ToVerify {
  const activities = activitiesIn(target, segment);
  const newest = citationsOf(target, segment)[0]?.date ?? null;
  const limit = `${String(Number(asOf.slice(0, 4)) - OLD_YEARS).padStart(4, '0')}${asOf.slice(4)}`;
  return {
    place: target.enterprise.region === null,
    factors: unknownFactors(target),
    inferred:
      activities.length > 0 && activities.every(activity => activity.provenance.status === 'INFERRED'),
    noIntro: target.warmPaths.length === 0,
    stale: newest === null ? 'undated' : newest < limit.slice(0, newest.length) ? newest : null,
  };
}

/**
 * The weakest link of the strongest introduction, as the server's reason names it (type and date); null for the
 * others: which link is weakest follows from weights and dates the server knows.
 */
export function weakestOf(target: Target, intro: Introduction): string | null {
  if (intro !== target.warmPaths[0]) return null;
  const reasons = target.factors.flatMap(factor => factor.reasons);
  const { weakest, date } = reasons.find(reason => reason.code === 'PATH_BEST')?.numbers ?? {};
  const ofType = intro.path.relations.filter(relation => relation.type === weakest);
  const dated = ofType.filter(relation => relation.provenance.asOf === date);
  return (dated[0] ?? ofType[0])?.id ?? null;
}

/** What speaks for the firm comes first: who could introduce us, whom it supplies here, what it makes. */
const LEADING = ['PATH_BEST', 'TGT_LINKED', 'TGT_HERE', 'TGT_FIT', 'TGT_STRENGTH', 'TGT_MATCH'];

/** All reasons of a target, the leading ones first, else in the order of the factors. */
export function reasonsOf(target: Pick<Target, 'factors'>): Reason[] {
  const place = ({ code }: Reason) => (LEADING.includes(code) ? LEADING.indexOf(code) : LEADING.length);
  return target.factors.flatMap(factor => factor.reasons).sort((a, b) => place(a) - place(b));
}

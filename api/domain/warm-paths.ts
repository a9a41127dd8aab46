/**
 * Introductions (以商招商): who here could introduce us to an enterprise elsewhere. Up to three node-disjoint paths
 * of at most three steps from something local to the target, over relations read in both directions.
 *
 * Strength of a path = Π over steps of weight × confidence × freshness, × Π over its bodies, the target left out,
 * of the hub discount δ(d) = 1 for d ≤ 10 partners, else 1/(1 + log₂(d/10)): a university with hundreds of alumni
 * does not open a door for each. Freshness = 2^(−age/5 y) from the relation's date, else from its oldest source's;
 * 0.5 undated. Planned relations, those dated after `asOf` and those marked wrong do not count.
 *
 * Which paths: as many disjoint ones as there are (up to `first`), among those the largest total strength, exactly
 * (see disjoint.ts). A local body inside a path is never needed: the rest of the path from there on is shorter,
 * stronger and uses fewer bodies, so only outside bodies stand between.
 */
import { AppError } from '../errors.ts';
import { bestDisjoint } from './disjoint.ts';
import type { Link, WarmPath } from './results.ts';
import { WARM_PATH_RULES, type WarmPathRules } from './target-rules.ts';
import { ageYears, countsAt, firstDay } from './time.ts';

/** At most this many steps and paths; the contract promises no more. */
export const MAX_HOPS = 3;
export const MAX_PATHS = 3;

export interface WarmPathOptions {
  /** Whether a body or region is local, so that it can introduce us. */
  start: (id: string) => boolean;
  /** Government bodies: neither start nor link, because the user is the government. */
  blocked?: (id: string) => boolean;
  /** A day, YYYY-MM-DD. */
  asOf: string;
  /** Partners of a body in the whole graph, where `links` hold only a part of them. */
  degree?: (id: string) => number;
  rules?: Readonly<WarmPathRules>;
}

interface Step {
  to: string;
  link: Link;
  strength: number;
}

/** Links made ready for many targets: usable steps by body, the strongest one for each pair, and hub discounts. */
export interface LinkIndex {
  steps: ReadonlyMap<string, readonly Step[]>;
  discount: ReadonlyMap<string, number>;
  /** Every link of a body, of any kind and date, in id order. */
  links: ReadonlyMap<string, Link[]>;
  start: (id: string) => boolean;
}

const isRegion = (id: string): boolean => id.startsWith('reg:');
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The date by which a relation is aged: its own, else the first day known from its sources; null if undated. */
export const linkDate = (link: Link): string | null =>
  text(link.properties.asOf) ?? text(link.properties.since) ?? null;

/** Weight × confidence × freshness of one step, 0–1; 0 where the relation is no introduction at `asOf`. */
export function stepStrength(
  link: Link,
  asOf: string,
  rules: Readonly<WarmPathRules> = WARM_PATH_RULES,
): number {
  const weight = rules.weights[link.type] ?? 0;
  const { planned, status, confidence } = link.properties;
  const date = linkDate(link);
  const since = text(link.properties.since) ?? (date === null ? null : firstDay(date));
  const until = text(link.properties.until);
  if (planned === true || !countsAt(since, asOf) || (until !== null && until <= asOf)) return 0;
  const sure =
    status === 'inferred'
      ? Math.min(
          rules.statedConfidence,
          typeof confidence === 'number' ? confidence : rules.inferredConfidence,
        )
      : rules.statedConfidence;
  const fresh = date === null ? rules.undatedFreshness : 2 ** (-ageYears(date, asOf) / rules.halfLifeYears);
  return weight * sure * fresh;
}

/** δ: 1 up to `hubDegree` partners, then falling with the logarithm of their number. */
export const hubDiscount = (degree: number, hubDegree: number): number =>
  degree <= hubDegree ? 1 : 1 / (1 + Math.log2(degree / hubDegree));

export function indexLinks(links: readonly Link[], options: WarmPathOptions): LinkIndex {
  const rules = options.rules ?? WARM_PATH_RULES;
  const blocked = options.blocked ?? (() => false);
  const best = new Map<string, Map<string, Step>>();
  const offer = (from: string, to: string, link: Link, strength: number) => {
    const steps = best.get(from) ?? new Map<string, Step>();
    best.set(from, steps);
    const known = steps.get(to);
    if (!known || strength > known.strength || (strength === known.strength && link.id < known.link.id)) {
      steps.set(to, { to, link, strength });
    }
  };
  const all = new Map<string, Link[]>();
  for (const link of [...links].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
    for (const end of new Set([link.from, link.to])) {
      const own = all.get(end);
      if (own) own.push(link);
      else all.set(end, [link]);
    }
    const strength = stepStrength(link, options.asOf, rules);
    if (strength <= 0 || link.from === link.to || blocked(link.from) || blocked(link.to)) continue;
    offer(link.from, link.to, link, strength);
    offer(link.to, link.from, link, strength);
  }
  const steps = new Map<string, Step[]>();
  const discount = new Map<string, number>();
  for (const [id, found] of best) {
    steps.set(
      id,
      [...found.values()].sort((a, b) => (a.to < b.to ? -1 : 1)),
    );
    const degree = Math.max(found.size, options.degree?.(id) ?? 0);
    discount.set(id, hubDiscount(degree, rules.hubDegree));
  }
  return { steps, discount, links: all, start: options.start };
}

interface Found {
  nodes: string[];
  relations: Link[];
  strength: number;
  key: string;
}

/**
 * Strongest first; empty where none is known (which is not proof that there is none).
 * @throws AppError BAD_INPUT for `maxHops` or `first` outside 1–3.
 */
export function warmPathsTo(
  index: LinkIndex,
  target: string,
  maxHops = MAX_HOPS,
  first = MAX_PATHS,
): WarmPath[] {
  for (const [name, value, most] of [
    ['maxHops', maxHops, MAX_HOPS],
    ['first', first, MAX_PATHS],
  ] as const) {
    if (!Number.isInteger(value) || value < 1 || value > most) {
      throw new AppError('BAD_INPUT', `${name} must be a whole number from 1 to ${most}.`, { [name]: value });
    }
  }
  const found = enumerate(index, target, maxHops, first).sort(
    (a, b) =>
      b.strength - a.strength ||
      a.nodes.length - b.nodes.length ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  const own = found.map(path => ({ path, nodes: path.nodes.slice(0, -1), strength: path.strength }));
  return bestDisjoint(own, first).map(({ path: { nodes, relations, strength } }) => ({
    strength,
    path: { nodes, relations },
  }));
}

/** `warmPathsTo` for one target. */
export function warmPaths(
  links: readonly Link[],
  options: WarmPathOptions & { target: string; maxHops?: number; first?: number },
): WarmPath[] {
  return warmPathsTo(indexLinks(links, options), options.target, options.maxHops, options.first);
}

/**
 * Simple paths, built from the target outwards. Behind one row of outside bodies only the `keep` strongest starts
 * matter: the other chosen paths hold one start each, so one of these stays free.
 */
function enumerate(index: LinkIndex, target: string, maxHops: number, keep: number): Found[] {
  const found: Found[] = [];
  const walk = (nodes: readonly string[], relations: readonly Link[], strength: number) => {
    const starts: Found[] = [];
    for (const step of index.steps.get(nodes[0]!) ?? []) {
      if (nodes.includes(step.to)) continue;
      const path = [step.to, ...nodes];
      const next = strength * step.strength * (index.discount.get(step.to) ?? 1);
      const through = [step.link, ...relations];
      if (index.start(step.to)) {
        starts.push({ nodes: path, relations: through, strength: next, key: path.join('\n') });
      } else if (path.length <= maxHops && !isRegion(step.to)) {
        walk(path, through, next);
      }
    }
    starts.sort((a, b) => b.strength - a.strength || (a.key < b.key ? -1 : 1));
    found.push(...starts.slice(0, keep));
  };
  walk([target], [], 1);
  return found;
}

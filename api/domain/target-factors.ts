/** The factors of a target, each with its reason codes (glossary, "Reason sentences"), numbers and basis. */
import type { ChainIndex } from './chain-index.ts';
import type { ActivityFact, CarrierFact, FirmFact } from './facts.ts';
import type { Seat } from './measure.ts';
import { within } from './place.ts';
import { planOf } from './priority.ts';
import { confidenceOf } from './providers.ts';
import type { Link, Reason, WarmPath } from './results.ts';
import { RULES, type Rules } from './rules.ts';
import { TARGET_RULES, type TargetRules } from './target-rules.ts';
import { firstDay } from './time.ts';
import { linkDate, stepStrength } from './warm-paths.ts';

export interface Finding {
  /** 0–1; null where nothing is known. */
  value: number | null;
  reasons: Reason[];
}

/**
 * fit = confidence of the row × weight of the role (× share of the firm's revenue, where stated): the best of the
 * firm's rows in the segment. A blank share is not a share of 0: it leaves the fit as it is.
 */
export function fitOf(
  rows: readonly ActivityFact[],
  rules: Readonly<TargetRules> = TARGET_RULES,
  believed: Rules = RULES,
): Finding {
  const worth = (row: ActivityFact) =>
    confidenceOf(row, believed) *
    (rules.roles[row.role ?? 'unknown'] ?? rules.roles.unknown ?? 0) *
    (row.share ?? 1);
  const [best] = [...rows].sort((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1));
  if (best === undefined) return { value: null, reasons: [] };
  return {
    value: worth(best),
    reasons: [
      {
        code: 'TGT_FIT',
        numbers: {
          // A row without a product still says in which segment the firm works.
          product: best.product ?? best.segment,
          role: best.role,
          share: best.share,
          source: best.sources,
          date: best.asOf ?? best.since,
          status: best.status,
        },
        basis: [best.id, ...best.sources],
      },
    ],
  };
}

const onLogScale = (x: number, [zero, one]: readonly [number, number]): number =>
  x <= 0 ? 0 : Math.min(1, Math.max(0, Math.log(x / zero) / Math.log(one / zero)));

/**
 * strength = mean of what is known: revenue and employees on logarithmic scales, size class, listed. Not listed in
 * our data is not known to be unlisted, so it says nothing; nothing known at all is null, never 0.
 */
export function strengthOf(
  firm: FirmFact,
  asOf: string,
  rules: Readonly<TargetRules> = TARGET_RULES,
): Finding {
  const later = firm.revenueYear !== null && firstDay(firm.revenueYear) > asOf;
  const revenue = later ? null : firm.revenueWan;
  const parts = [
    revenue === null ? null : onLogScale(revenue, rules.revenueWan),
    firm.listedCode === null ? null : rules.listed,
    firm.size === null ? null : rules.sizes[firm.size],
    firm.employees === null ? null : onLogScale(firm.employees, rules.employees),
  ].filter(part => part !== null);
  if (parts.length === 0) return { value: null, reasons: [] };
  return {
    value: parts.reduce((sum, part) => sum + part, 0) / parts.length,
    reasons: [
      {
        code: 'TGT_STRENGTH',
        numbers: {
          revenueWan: revenue,
          year: revenue === null ? null : firm.revenueYear,
          employees: firm.employees,
          size: firm.size,
          listed: firm.listedCode,
        },
        basis: [firm.id, ...firm.sources],
      },
    ],
  };
}

/** Links by which an enterprise already supplies local firms at `asOf`. */
export interface Supplied {
  /** Local enterprises, in id order. */
  customers: string[];
  links: Link[];
  /** Date of the newest record; null where none is dated. */
  latest: string | null;
}

export function suppliedHere(
  enterprise: string,
  links: readonly Link[],
  isLocalFirm: (id: string) => boolean,
  asOf: string,
): Supplied {
  const found = links.filter(
    link =>
      link.type === 'SUPPLIES' &&
      link.from === enterprise &&
      isLocalFirm(link.to) &&
      stepStrength(link, asOf) > 0,
  );
  const dates = found.map(linkDate).filter(date => date !== null);
  return {
    customers: [...new Set(found.map(link => link.to))].sort(),
    links: found,
    latest: dates.sort().at(-1) ?? null,
  };
}

/**
 * reach = 1 − Π(1 − strength) over the node-disjoint introductions: the chance that one of them works, were they
 * independent. null where none is on record, which is not proof that there is none.
 */
export function reachOf(
  paths: readonly WarmPath[],
  supplied: Supplied,
  localBranches: readonly string[],
  asOf: string,
): Finding {
  const reasons: Reason[] = [];
  if (supplied.customers.length > 0) {
    reasons.push({
      code: 'TGT_LINKED',
      numbers: { n: supplied.customers.length, names: supplied.customers, date: supplied.latest },
      basis: [...supplied.links.map(link => link.id).sort(), ...supplied.customers],
    });
  }
  if (localBranches.length > 0) {
    reasons.push({ code: 'TGT_HERE', numbers: { branch: [...localBranches] }, basis: [...localBranches] });
  }
  const [best] = paths;
  if (best === undefined) {
    return { value: null, reasons: [...reasons, { code: 'PATH_NONE', numbers: {}, basis: [] }] };
  }
  const { nodes, relations } = best.path;
  const weakest = relations.reduce((a, b) => (stepStrength(b, asOf) < stepStrength(a, asOf) ? b : a));
  reasons.unshift({
    code: 'PATH_BEST',
    numbers: {
      local: nodes[0]!,
      path: nodes,
      hops: relations.length,
      s: best.strength,
      weakest: weakest.type,
      date: linkDate(weakest),
    },
    basis: [...relations.map(link => link.id), ...nodes],
  });
  return { value: 1 - paths.reduce((miss, path) => miss * (1 - path.strength), 1), reasons };
}

export interface Match extends Finding {
  /** Carriers of the region that focus on the leaf or a segment above it, closest focus first. */
  carriers: string[];
}

/**
 * match = mean of the known of: the closest focus among the region's carriers (leaf 1, group or chain 0.7, industry
 * 0.4, none of them 0) and how clearly the plan names the leaf. null where neither carrier nor plan is loaded.
 */
export function matchOf(
  index: ChainIndex,
  leaf: string,
  seat: Seat,
  rules: Readonly<TargetRules> = TARGET_RULES,
  judged: Rules = RULES,
): Match {
  const line = index.segments.ancestors(leaf);
  const worth = (segment: string) => {
    const height = line.indexOf(segment);
    if (height < 0) return 0;
    if (height === 0) return rules.focusLeaf;
    return index.segments.byId.get(segment)?.parent === null ? rules.focusRoot : rules.focusAbove;
  };
  const closest = ({ focus }: CarrierFact) => Math.max(0, ...focus.map(worth));
  const here = index.facts.carriers.filter(({ region }) => within(index.regions, region, seat.canonical));
  const bearing = here
    .filter(carrier => closest(carrier) > 0)
    .sort((a, b) => closest(b) - closest(a) || (a.id < b.id ? -1 : 1));
  const carriers = bearing.map(carrier => carrier.id);
  const place = here.length === 0 ? null : bearing[0] === undefined ? 0 : closest(bearing[0]);
  const plan = planOf(index, leaf, seat, judged);
  const known = [place, plan.value].filter(value => value !== null);
  if (known.length === 0) return { value: null, reasons: [], carriers };
  const named = [...new Set(plan.named.map(({ by }) => by))];
  return {
    value: known.reduce((sum, value) => sum + value, 0) / known.length,
    reasons: [
      {
        code: 'TGT_MATCH',
        numbers: { carriers, carrier: place, plan: plan.value, named },
        basis: [...carriers, ...named],
      },
    ],
    carriers,
  };
}

/** The business links around enterprises, and who of the bodies on them is local or government. */
import { indexFacts } from './chain-index.ts';
import type { Facts } from './facts.ts';
import { placeOf } from './place.ts';
import type { Reader } from './reader.ts';
import type { Link, WarmPath } from './results.ts';
import { WARM_PATH_RULES } from './target-rules.ts';
import { type TargetList, type TargetQuestion, targets } from './targets.ts';
import { requireSeat } from './verdict.ts';
import type { RelationType } from './vocabulary.ts';
import { warmPaths } from './warm-paths.ts';

interface Around {
  links: Link[];
  /** Bodies other than enterprises that are local: institutions. */
  local: (id: string) => boolean;
  /** Government bodies: the user is the government. */
  blocked: (id: string) => boolean;
  /** Business links of a body in the whole graph, so that a hub is a hub whoever asks. */
  degree: (id: string) => number;
}

/** One statement, whatever the number of enterprises. */
async function linksAround(
  reader: Reader,
  facts: Facts,
  ids: readonly string[],
  { region, asOf }: { region: string; asOf: string },
): Promise<Around> {
  const types = Object.keys(WARM_PATH_RULES.weights) as RelationType[];
  const rows = ids.length ? await reader.run('links_around', { ids: [...ids], types }) : [];
  const { regions } = indexFacts(facts, asOf);
  const local = new Set<string>();
  const government = new Set<string>();
  const degrees = new Map<string, number>();
  for (const row of rows) {
    for (const [id, place, type, degree] of [
      [row.from, row.fromRegion, row.fromType, row.fromDegree],
      [row.to, row.toRegion, row.toType, row.toDegree],
    ] as const) {
      degrees.set(id, degree);
      if (type === 'government') government.add(id);
      else if (id.startsWith('inst:') && placeOf(regions, place, region) === 'local') local.add(id);
    }
  }
  return {
    links: rows.map(({ id, type, from, to, props }) => ({ id, type, from, to, properties: props })),
    local: id => local.has(id),
    blocked: id => government.has(id),
    degree: id => degrees.get(id) ?? 0,
  };
}

/** Targets of a segment with their introductions: the candidates are known, their links cost one statement. */
export async function findTargets(
  reader: Reader,
  facts: Facts,
  question: TargetQuestion,
): Promise<TargetList> {
  const index = indexFacts(facts, question.asOf);
  const candidates = [...new Set(index.activities(question.segment).map(row => row.enterprise))];
  const { links, ...bodies } = await linksAround(reader, facts, candidates, question);
  return targets(facts, links, { ...question, ...bodies });
}

/** Introductions to one enterprise. */
export async function findWarmPaths(
  reader: Reader,
  facts: Facts,
  question: { enterprise: string; region: string; asOf: string; first?: number; maxHops?: number },
): Promise<WarmPath[]> {
  const { enterprise, region, first, maxHops } = question;
  const index = indexFacts(facts, question.asOf);
  const { regions, firm, asOf } = index;
  requireSeat(index, region);
  const { links, local, blocked, degree } = await linksAround(reader, facts, [enterprise], question);
  const start = (id: string) =>
    local(id) ||
    placeOf(regions, id.startsWith('reg:') ? id : (firm(id)?.region ?? null), region) === 'local';
  return warmPaths(links, {
    target: enterprise,
    start,
    blocked,
    degree,
    asOf,
    ...(first !== undefined && { first }),
    ...(maxHops !== undefined && { maxHops }),
  });
}

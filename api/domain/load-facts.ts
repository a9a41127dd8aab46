/** Fetches the snapshot that the rules judge, in seven statements, and keeps it until the graph changes. */

import { AppError } from '../errors.ts';
import type { Facts, ReferenceFact } from './facts.ts';
import type { Reader } from './reader.ts';

/** The graph's own record: its version and the data set it opened with. */
export const META_ID = 'meta:graph';

/** Limits of the statements in `queries/facts.cypher`: reaching one means that rows were cut off. */
const LIMITS = {
  segments: 20_000,
  regions: 20_000,
  firms: 500_000,
  activities: 1_000_000,
  surveys: 20_000,
  totals: 20_000,
};

/** Changes with every write that changed something; empty for an empty graph. */
export async function graphVersion(reader: Reader): Promise<{ version: string; dataset: string }> {
  const [meta] = await reader.run('graph_version', { id: META_ID });
  return meta ?? { version: '', dataset: '' };
}

/** Reads the whole snapshot. Throws TOO_LARGE where a table is longer than a snapshot may hold. */
export async function loadFacts(reader: Reader, version: string): Promise<Facts> {
  const [segments, regions, firms, activities, surveys, totals] = await Promise.all([
    reader.run('facts_segments', {}),
    reader.run('facts_regions', {}),
    reader.run('facts_firms', {}),
    reader.run('facts_activities', {}),
    reader.run('facts_surveys', {}),
    reader.run('facts_totals', {}),
  ]);
  for (const [table, rows] of Object.entries({ segments, regions, firms, activities, surveys, totals })) {
    const limit = LIMITS[table as keyof typeof LIMITS];
    if (rows.length >= limit)
      throw new AppError('TOO_LARGE', `More than ${limit} ${table}: the snapshot would be cut.`);
  }
  const carriers = new Map<string, Facts['carriers'][number]>();
  const references: ReferenceFact[] = [];
  for (const segment of segments) {
    for (const { by, kind, region, since } of [...segment.namedBy, ...segment.neededBy]) {
      references.push({ segment: segment.id, by, kind, region, since });
    }
    for (const carrier of segment.carriers) {
      const known = carriers.get(carrier.id) ?? { ...carrier, focus: [] };
      known.focus.push(segment.id);
      carriers.set(carrier.id, known);
    }
  }
  return {
    version,
    segments: segments.map(({ namedBy, neededBy, carriers: _, ...segment }) => ({
      ...segment,
      feeds: segment.feeds.sort(byId),
    })),
    regions: regions.map(({ planned, ...region }) => region),
    firms: firms.map(({ parents, ...firm }) => firm),
    activities,
    parents: firms.flatMap(({ id, parents }) => parents.sort().map(parent => ({ child: id, parent }))),
    surveys,
    totals,
    references: references.sort((a, b) => compare(a.segment, b.segment) || compare(a.by, b.by)),
    carriers: [...carriers.values()].sort(byId),
    planRegions: regions.filter(region => region.planned).map(region => region.id),
  };
}

/** One snapshot per graph version: the first question after a change pays, the others share. */
export class FactsCache {
  #held: { version: string; facts: Promise<Facts> } | null = null;

  constructor(private readonly reader: Reader) {}

  /** The snapshot of the current graph version. Costs one statement when it is held. */
  async current(): Promise<Facts> {
    const { version } = await graphVersion(this.reader);
    if (this.#held?.version !== version) {
      const facts = loadFacts(this.reader, version);
      this.#held = { version, facts };
      facts.catch(() => {
        if (this.#held?.facts === facts) this.#held = null;
      });
    }
    return this.#held.facts;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { id: string }, b: { id: string }): number => compare(a.id, b.id);

/** Fetches the snapshot that the rules judge, in eight statements, and keeps it until the graph changes. */
import type { RowOf } from '../../queries/catalog.ts';
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

export type EntityRow = RowOf<'entities_by_ids'>;
export type RelationRow = RowOf<'stored_relations'>;

export interface Snapshot {
  facts: Facts;
  /** Segments, surveys, totals and their sources as stored, so that showing them costs no statement. */
  entities: ReadonlyMap<string, EntityRow>;
  /** FEEDS relations as stored, in id order. */
  feeds: readonly RelationRow[];
}

/** Changes with every write that changed something; empty for an empty graph. */
export async function graphVersion(reader: Reader): Promise<{ version: string; dataset: string }> {
  const [meta] = await reader.run('graph_version', { id: META_ID });
  return meta ?? { version: '', dataset: '' };
}

/** The rules' part of a snapshot. Throws TOO_LARGE where a table is longer than a snapshot may hold. */
export const loadFacts = async (reader: Reader, version: string): Promise<Facts> =>
  (await loadTables(reader, version)).facts;

/** Most ids that one statement takes. */
const BATCH = 5000;

/** Reads the whole snapshot. Throws TOO_LARGE where a table is longer than a snapshot may hold. */
async function loadSnapshot(reader: Reader, version: string): Promise<Snapshot> {
  const { facts, entities, feeds } = await loadTables(reader, version);
  const sources = [
    ...new Set([...entities.values()].flatMap(({ props }) => (props.sources ?? []) as string[])),
  ];
  for (let start = 0; start < sources.length; start += BATCH) {
    const rows = await reader.run('entities_by_ids', { ids: sources.slice(start, start + BATCH) });
    for (const row of rows) entities.set(row.id, row);
  }
  return { facts, entities, feeds };
}

async function loadTables(
  reader: Reader,
  version: string,
): Promise<{ facts: Facts; entities: Map<string, EntityRow>; feeds: RelationRow[] }> {
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
    if (rows.length >= limit) {
      throw new AppError('TOO_LARGE', `More than ${limit} ${table}: the snapshot would be cut.`);
    }
  }
  const facts: Facts = {
    version,
    segments: segments.map(toSegment),
    regions: regions.map(({ planned, ...region }) => region),
    firms: firms.map(({ parents, ...firm }) => firm),
    activities,
    parents: firms.flatMap(({ id, parents }) => parents.sort().map(parent => ({ child: id, parent }))),
    surveys: surveys.map(({ id, props }) => ({
      id,
      name: props.name,
      kind: props.type,
      sources: props.sources,
      segments: props.segments,
      regions: props.regions,
      recall: props.recall ?? null,
      date: props.date ?? null,
    })),
    totals: totals.map(({ id, props }) => ({
      id,
      segment: props.segment,
      region: props.region,
      count: props.count,
      since: props.since ?? null,
      asOf: props.asOf ?? null,
    })),
    references: referencesOf(segments),
    carriers: carriersOf(segments),
    planRegions: regions.filter(region => region.planned).map(region => region.id),
  };
  const entities = new Map<string, EntityRow>();
  for (const { id, kind, props } of [...segments, ...surveys, ...totals]) {
    entities.set(id, { id, kind, props: props as EntityRow['props'] });
  }
  const feeds = segments.flatMap(segment => segment.feeds as RelationRow[]).sort(byId);
  return { facts, entities, feeds };
}

type SegmentRow = RowOf<'facts_segments'>;

function toSegment({ id, props, feeds }: SegmentRow): Facts['segments'][number] {
  return {
    id,
    name: props.name,
    nameEn: props.nameEn ?? null,
    parent: props.parent ?? null,
    tier: props.tier ?? null,
    order: props.order ?? 0,
    gbt4754: props.gbt4754 ?? [],
    feeds: feeds
      .map(feed => ({
        id: feed.id,
        to: feed.to,
        weight: feed.props.weight,
        since: feed.props.since ?? null,
        status: feed.props.status,
      }))
      .sort(byId),
  };
}

function referencesOf(segments: SegmentRow[]): ReferenceFact[] {
  return segments
    .flatMap(({ id, namedBy, neededBy }) =>
      [...namedBy, ...neededBy].map(({ by, kind, region, since }) => ({
        segment: id,
        by,
        kind,
        region,
        since,
      })),
    )
    .sort((a, b) => compare(a.segment, b.segment) || compare(a.by, b.by));
}

function carriersOf(segments: SegmentRow[]): Facts['carriers'] {
  const carriers = new Map<string, Facts['carriers'][number]>();
  for (const segment of segments) {
    for (const carrier of segment.carriers) {
      const known = carriers.get(carrier.id) ?? { ...carrier, focus: [] };
      known.focus.push(segment.id);
      carriers.set(carrier.id, known);
    }
  }
  return [...carriers.values()].sort(byId);
}

/** One snapshot per graph version: the first question after a change pays, the others share. */
export class SnapshotCache {
  #held: { version: string; snapshot: Promise<Snapshot> } | null = null;

  constructor(private readonly reader: Reader) {}

  /** The snapshot of the current graph version. Costs one statement when it is held. */
  async current(): Promise<Snapshot> {
    const { version } = await graphVersion(this.reader);
    if (this.#held?.version !== version) {
      const snapshot = loadSnapshot(this.reader, version);
      this.#held = { version, snapshot };
      snapshot.catch(() => {
        if (this.#held?.snapshot === snapshot) this.#held = null;
      });
    }
    return this.#held.snapshot;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { id: string }, b: { id: string }): number => compare(a.id, b.id);

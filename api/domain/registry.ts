/** The registry of enterprises: filtered, ordered and paged by keyset in the store. */
import type { Facts } from './facts.ts';
import { decodeKeyset, encodeCursor, listKey, pageSize } from './paging.ts';
import { type Place, placeOf, regionTree } from './place.ts';
import type { Reader } from './reader.ts';

export interface EnterpriseFilter {
  regions?: readonly string[] | null;
  segments?: readonly string[] | null;
  /** Also firms without any segment. */
  withoutSegment?: boolean | null;
  /** Where the seat lies, seen from a region. */
  seenFrom?: { region: string; place: Uppercase<Place> } | null;
  sources?: readonly string[] | null;
  carriers?: readonly string[] | null;
  text?: string | null;
  minRevenueWan?: number | null;
  /** More than this, 万元. */
  revenueOverWan?: number | null;
  /** This or less, 万元. */
  revenueUpToWan?: number | null;
  revenueStated?: boolean | null;
  listed?: boolean | null;
  stateOwned?: boolean | null;
}
export type EnterpriseSort = 'NAME' | 'REVENUE_DESC' | 'DEGREE_DESC';

export interface EnterpriseRows {
  ids: string[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A page whose rows and number are read apart: who asks for one of them pays for one. */
export interface EnterpriseQuery {
  rows(): Promise<EnterpriseRows>;
  count(): Promise<number>;
}

/** A page that is wholly known, or one to be read. */
export type EnterprisePage = (EnterpriseRows & { totalCount: number }) | EnterpriseQuery;

export const rowsOf = (page: EnterprisePage): EnterpriseRows | Promise<EnterpriseRows> =>
  'rows' in page ? page.rows() : page;
export const countOf = (page: EnterprisePage): number | Promise<number> =>
  'count' in page ? page.count() : page.totalCount;

/** One page of enterprises; without a segment filter, those that operate in any segment. */
export function enterprises(
  reader: Reader,
  facts: Facts,
  args: {
    filter?: EnterpriseFilter | null;
    sort?: EnterpriseSort | null;
    first?: number | null;
    after?: string | null;
  },
): EnterpriseQuery {
  const filter = args.filter ?? {};
  const sort = args.sort ?? 'NAME';
  const size = pageSize(args.first, 50);
  const params = {
    ...placeParams(facts, filter),
    segments: below(facts.segments, filter.segments ?? facts.segments.map(segment => segment.id)),
    withoutSegment: filter.withoutSegment ?? false,
    sources: filter.sources ? [...filter.sources] : null,
    carriers: filter.carriers ? [...filter.carriers] : null,
    text: filter.text?.trim().toLowerCase().normalize('NFKC') || null,
    minRevenueWan: filter.minRevenueWan ?? null,
    revenueOverWan: filter.revenueOverWan ?? null,
    revenueUpToWan: filter.revenueUpToWan ?? null,
    revenueStated: filter.revenueStated ?? null,
    listed: filter.listed ?? null,
    stateOwned: filter.stateOwned ?? null,
  };
  const list = listKey(facts.version, 'enterprises', params, sort);
  const pageBy = <K extends 'string' | 'number'>(key: K) => {
    const [afterKey, afterId] = args.after ? decodeKeyset(args.after, list, key) : [null, null];
    return { ...params, afterKey, afterId, limit: size + 1 };
  };
  let ask: () => Promise<{ id: string; key: string | number }[]>;
  if (sort === 'NAME') {
    const page = pageBy('string');
    ask = () => reader.run('enterprises_by_name', page);
  } else {
    const page = pageBy('number');
    ask = () =>
      reader.run(sort === 'REVENUE_DESC' ? 'enterprises_by_revenue' : 'enterprises_by_degree', page);
  }
  let held: Promise<EnterpriseRows> | null = null;
  const read = async (): Promise<EnterpriseRows> => {
    const rows = await ask();
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    return {
      ids: shown.map(row => row.id),
      pageInfo: {
        hasNextPage: rows.length > size,
        endCursor: last ? encodeCursor(list, [last.key, last.id]) : null,
      },
    };
  };
  return {
    rows: () => {
      held ??= read();
      return held;
    },
    count: async () => (await reader.run('enterprises_count', params))[0]?.count ?? 0,
  };
}

/** The regions that the filter lets in, or keeps out where naming those is shorter. */
function placeParams(facts: Facts, { regions, seenFrom }: EnterpriseFilter) {
  const chosen = regions ? below(facts.regions, regions) : null;
  if (!seenFrom) return { regions: chosen, notRegions: null, placed: null };
  const tree = regionTree(facts.regions);
  const seen = (place: Place) =>
    facts.regions.filter(({ id }) => placeOf(tree, id, seenFrom.region) === place).map(({ id }) => id);
  const both = (ids: string[]) => (chosen ? ids.filter(id => chosen.includes(id)) : ids);
  switch (seenFrom.place) {
    case 'LOCAL':
      return { regions: both(seen('local')), notRegions: null, placed: null };
    case 'POSSIBLY':
      return { regions: both(seen('possibly')), notRegions: null, placed: null };
    case 'OUTSIDE':
      return { regions: chosen, notRegions: [...seen('local'), ...seen('possibly')], placed: null };
    case 'UNPLACED':
      return { regions: chosen, notRegions: null, placed: false };
  }
}

/** The nodes and everything under them. */
function below(nodes: readonly { id: string; parent: string | null }[], roots: readonly string[]): string[] {
  const children = new Map<string, string[]>();
  for (const { id, parent } of nodes) {
    if (parent) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const found = new Set(roots);
  for (const id of found) for (const child of children.get(id) ?? []) found.add(child);
  return [...found].sort();
}

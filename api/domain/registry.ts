/** The registry of enterprises: filtered, ordered and paged by keyset in the store. */
import type { Facts } from './facts.ts';
import { decodeCursor, encodeCursor, listKey, pageSize } from './paging.ts';
import type { Reader } from './reader.ts';

export interface EnterpriseFilter {
  regions?: readonly string[] | null;
  segments?: readonly string[] | null;
  text?: string | null;
  minRevenueWan?: number | null;
  listed?: boolean | null;
  stateOwned?: boolean | null;
}
export type EnterpriseSort = 'NAME' | 'REVENUE_DESC' | 'DEGREE_DESC';

export interface EnterprisePage {
  ids: string[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

/** One page of enterprises; without a segment filter, those that operate in any segment. */
export async function enterprises(
  reader: Reader,
  facts: Facts,
  args: {
    filter?: EnterpriseFilter | null;
    sort?: EnterpriseSort | null;
    first?: number | null;
    after?: string | null;
  },
): Promise<EnterprisePage> {
  const filter = args.filter ?? {};
  const sort = args.sort ?? 'NAME';
  const size = pageSize(args.first, 50);
  const params = {
    regions: filter.regions ? below(facts.regions, filter.regions) : null,
    segments: below(facts.segments, filter.segments ?? facts.segments.map(segment => segment.id)),
    text: filter.text?.trim().toLowerCase() || null,
    minRevenueWan: filter.minRevenueWan ?? null,
    listed: filter.listed ?? null,
    stateOwned: filter.stateOwned ?? null,
  };
  const list = listKey(facts.version, 'enterprises', params, sort);
  const [afterKey, afterId] = args.after ? (decodeCursor(args.after, list) as [never, string]) : [null, null];
  const page = { ...params, afterKey, afterId, limit: size + 1 };
  const [count, rows] = await Promise.all([
    reader.run('enterprises_count', params),
    sort === 'NAME'
      ? reader.run('enterprises_by_name', page)
      : reader.run(sort === 'REVENUE_DESC' ? 'enterprises_by_revenue' : 'enterprises_by_degree', page),
  ]);
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    ids: shown.map(row => row.id),
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: last ? encodeCursor(list, [last.key, last.id]) : null,
    },
    totalCount: count[0]?.count ?? 0,
  };
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

/** Where the facts are from: the register of sources, paged by keyset in the store. */
import { decodeKeyset, encodeCursor, listKey, pageSize } from './paging.ts';
import type { Reader } from './reader.ts';

export interface SourcePage {
  ids: string[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

export interface SourceArgs {
  /** Part of the title (pinyin and initials too) or of the publisher. */
  text?: string | null;
  first?: number | null;
  after?: string | null;
}

/** Newest first, undated last, then by id. Throws BAD_INPUT and STALE_CURSOR as every list does. */
export async function sources(reader: Reader, version: string, args: SourceArgs): Promise<SourcePage> {
  const size = pageSize(args.first, 50);
  const text = args.text?.trim().toLowerCase() || null;
  const list = listKey(version, 'sources', text);
  const [afterKey, afterId] = args.after ? decodeKeyset(args.after, list, 'string') : [null, null];
  const [count, rows] = await Promise.all([
    reader.run('sources_count', { text }),
    reader.run('sources_page', { text, afterKey, afterId, limit: size + 1 }),
  ]);
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    ids: shown.map(({ id }) => id),
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: last ? encodeCursor(list, [last.key, last.id]) : null,
    },
    totalCount: count[0]?.count ?? 0,
  };
}

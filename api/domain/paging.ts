/** Pages over ranked lists: a cursor names the list it belongs to and the last row given. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { AppError } from '../errors.ts';

export interface Page<T> {
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

/** Most rows of one page, unless a list says otherwise. */
export const MAX_PAGE = 200;

/** `first` within 1–`most`. Throws BAD_INPUT for anything else. */
export function pageSize(first: number | null | undefined, fallback: number, most = MAX_PAGE): number {
  const size = first ?? fallback;
  if (!Number.isInteger(size) || size < 1 || size > most) {
    throw new AppError('BAD_INPUT', `first: a whole number from 1 to ${most}.`, { argument: 'first' });
  }
  return size;
}

/** What a list depends on: graph version and arguments. */
export const listKey = (...parts: unknown[]): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 12);

export const encodeCursor = (list: string, key: unknown): string =>
  Buffer.from(JSON.stringify([list, key])).toString('base64url');

/**
 * The key inside a cursor.
 * @throws BAD_INPUT for a text that is no cursor; STALE_CURSOR when the list has changed since
 */
export function decodeCursor(cursor: string, list: string): unknown {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    parts = null;
  }
  if (!Array.isArray(parts) || parts.length !== 2) {
    throw new AppError('BAD_INPUT', 'after: not a cursor of ours.', { argument: 'after' });
  }
  if (parts[0] !== list) {
    throw new AppError('STALE_CURSOR', 'The list has changed since this page was given; start again.');
  }
  return parts[1];
}

const notOfThisList = (): AppError =>
  new AppError('BAD_INPUT', 'after: not a cursor of this list.', { argument: 'after' });

/** Sort key and id of the last row of a list that pages in the store; throws as `decodeCursor`. */
export function decodeKeyset<K extends 'string' | 'number'>(
  cursor: string,
  list: string,
  type: K,
): [key: K extends 'string' ? string : number, id: string] {
  const parts = decodeCursor(cursor, list);
  if (!Array.isArray(parts) || parts.length !== 2) throw notOfThisList();
  const [key, id] = parts;
  if (typeof key !== type || typeof id !== 'string') throw notOfThisList();
  return [key, id];
}

/** One page of a list that is wholly known, in its total order. */
export function paginate<T extends { id: string }>(
  items: readonly T[],
  { first, after }: PageArgs,
  list: string,
  size: number,
): Page<T> {
  const start = after ? startAfter(items, decodeCursor(after, list)) : 0;
  const nodes = items.slice(start, start + pageSize(first, size));
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: start + nodes.length < items.length,
      endCursor: last ? encodeCursor(list, last.id) : null,
    },
    totalCount: items.length,
  };
}

/** Where the list goes on after the row with this id. Throws BAD_INPUT where there is none. */
export function startAfter(items: readonly { id: string }[], id: unknown): number {
  const index = items.findIndex(item => item.id === id);
  if (index < 0) throw notOfThisList();
  return index + 1;
}

/** Ids of rows and relations that have none of their own. */
import { createHash } from 'node:crypto';

/** Prefix + the first 20 hex digits of SHA-256 over the table (or `table.column`) and the key, joined by U+001F. */
export function hashId(prefix: 'rel' | 'tot' | 'obs', table: string, key: readonly string[]): string {
  const text = [table, ...key].join('\u001f');
  return `${prefix}:${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 20)}`;
}

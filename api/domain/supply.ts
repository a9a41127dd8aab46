/** The cascade of a firm, on all supply relations of the graph: one statement. */
import { type ChainCascade, cascadeOf } from './chain-cascade.ts';
import type { Facts } from './facts.ts';
import type { Reader } from './reader.ts';

export async function findCascade(
  reader: Reader,
  facts: Facts,
  question: { enterprise: string; chain: string; asOf: string },
): Promise<ChainCascade> {
  const rows = await reader.run('supplies', {});
  const links = rows.map(({ id, type, from, to, props }) => ({ id, type, from, to, properties: props }));
  return cascadeOf(facts, links, question);
}

import type { EntityDetail, NeighbourItem } from '../../api/explore.ts';
import type { Source } from '../../api/types.ts';

export interface Citations {
  /** In the order of their numbers. */
  sources: Source[];
  /** Numbers of sources, ascending: `[1, 3]`. */
  numbers(sources: readonly Pick<Source, 'id'>[]): number[];
}

/** Sources of a firm's file, numbered in the order in which they are met: the firm, its segments, its relations. */
export function citationsOf(
  detail: Pick<EntityDetail, 'provenance' | 'segments'>,
  relations: readonly Pick<NeighbourItem, 'relation'>[],
): Citations {
  const all = [
    ...detail.provenance.sources,
    ...(detail.segments ?? []).flatMap(one => one.provenance.sources),
    ...relations.flatMap(one => one.relation.provenance.sources),
  ];
  const known = new Map<string, number>();
  const sources: Source[] = [];
  for (const source of all) {
    if (known.has(source.id)) continue;
    sources.push(source);
    known.set(source.id, sources.length);
  }
  return {
    sources,
    numbers: given => [...new Set(given.flatMap(({ id }) => known.get(id) ?? []))].sort((a, b) => a - b),
  };
}

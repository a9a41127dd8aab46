/** What a data set must know of the graph to be checked against it. */
import type { Existing } from '../../graph-seed/read.ts';
import type { Kind } from '../../queries/model.ts';
import type { Facts } from '../domain/facts.ts';
import type { Reader } from '../domain/reader.ts';

/** Kinds, parents and dates of `ids` and of what stands above them. */
export async function loadExisting(
  reader: Reader,
  facts: Facts,
  ids: readonly string[],
  today: string,
): Promise<Existing> {
  const kinds = new Map<string, Kind>();
  const parents = new Map<string, string[]>();
  const sourceDates = new Map<string, string | null>();
  const add = (child: string, parent: string | null) => {
    if (parent) parents.set(child, [...(parents.get(child) ?? []), parent]);
  };
  for (const { id, parent } of [...facts.segments, ...facts.regions]) add(id, parent);
  for (const { child, parent } of facts.parents) add(child, parent);

  let wanted = [...new Set(ids)];
  while (wanted.length) {
    const above = new Set<string>();
    for (let start = 0; start < wanted.length; start += 5000) {
      for (const { id, kind, props } of await reader.run('entities_by_ids', {
        ids: wanted.slice(start, start + 5000),
      })) {
        kinds.set(id, kind);
        if (kind === 'SOURCE') sourceDates.set(id, typeof props.date === 'string' ? props.date : null);
        if ((kind === 'CARRIER' || kind === 'INSTITUTION') && typeof props.parent === 'string') {
          add(id, props.parent);
          if (!kinds.has(props.parent)) above.add(props.parent);
        }
      }
    }
    wanted = [...above];
  }
  return {
    today,
    kinds,
    parents,
    sourceDates,
    segmentsWithFirms: new Set(facts.activities.map(activity => activity.segment)),
  };
}

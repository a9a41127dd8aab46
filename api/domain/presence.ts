/** Which groups are here already, and so which outside enterprises would be a new project. */
import type { ChainIndex } from './chain-index.ts';
import { placeOf } from './place.ts';
import { cellFirms } from './providers.ts';

export const isLocal = (index: ChainIndex, enterprise: string, region: string): boolean => {
  const firm = index.firm(enterprise);
  return firm !== undefined && placeOf(index.regions, firm.region, region) === 'local';
};

/** Who of each group is here, and for what; `region` is canonical. */
export interface Presence {
  /** Group → local enterprises that work in the segment, in id order. */
  working: ReadonlyMap<string, readonly string[]>;
  /** Group → local enterprises, in id order. */
  any: ReadonlyMap<string, readonly string[]>;
  /** Groups with a planned row of the segment here. */
  signed: ReadonlySet<string>;
}

export function presenceOf(index: ChainIndex, segment: string, region: string): Presence {
  return index.memo(`presence|${segment}|${region}`, () => ({
    working: byGroup(index, cellFirms(index, segment, region).local),
    any: index.memo(`presence|${region}`, () =>
      byGroup(
        index,
        index.facts.firms
          .map(firm => firm.id)
          .filter(id => isLocal(index, id, region))
          .sort(),
      ),
    ),
    signed: new Set(
      index
        .planned(segment)
        .filter(row => isLocal(index, row.enterprise, region))
        .map(row => index.groupOf(row.enterprise)),
    ),
  }));
}

function byGroup(index: ChainIndex, ids: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const group = index.groupOf(id);
    groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  return groups;
}

export interface OutsideFirms {
  /** Nobody of their group works in the segment here or has signed to: new projects. */
  fresh: string[];
  /** Their group works in the segment here: 增资扩产. */
  expansions: string[];
  /** Their group has signed here, but nobody works yet. */
  signed: string[];
}

/** Enterprises of a leaf that are outside for certain, each list in id order. */
export function outsideFirms(index: ChainIndex, segment: string, region: string): OutsideFirms {
  const presence = presenceOf(index, segment, region);
  const found: OutsideFirms = { fresh: [], expansions: [], signed: [] };
  for (const id of cellFirms(index, segment, region).outside) {
    const group = index.groupOf(id);
    if (presence.working.has(group)) found.expansions.push(id);
    else if (presence.signed.has(group)) found.signed.push(id);
    else found.fresh.push(id);
  }
  return found;
}

/** Where a firm is, seen from a region: the tree of regions, its comparison regions, and the four answers. */
import type { RegionFact, RegionLevel } from './facts.ts';
import { MUNICIPALITIES, SPECIAL_REGIONS } from './rules.ts';

export type PlaceLevel = 'country' | 'province' | 'city' | 'district';
/** `possibly`: known too coarsely to say. `unplaced`: no region at all. */
export type Place = 'local' | 'possibly' | 'outside' | 'unplaced';

export interface RegionTree {
  byId: ReadonlyMap<string, RegionFact>;
  /** The region an alias stands for; itself otherwise. */
  canonical(region: string): string;
  /** The region (canonical) and all above it, nearest first; empty for an unknown id. */
  ancestors(region: string): readonly string[];
  /** Levels at which the region is compared with others. */
  levels(region: string): readonly PlaceLevel[];
}

/** A zone (高新区 …) counts as a district. */
export const placeLevel = (level: RegionLevel): PlaceLevel => (level === 'zone' ? 'district' : level);

const codeOf = (id: string): string => id.slice(id.indexOf(':') + 1);
const isMunicipality = (id: string | null): id is string =>
  id !== null && MUNICIPALITIES.includes(codeOf(id));

/** The municipality that a region is only another name of (北京市（市辖区） of 北京市), else null. */
export const aliasOf = (region: Pick<RegionFact, 'id' | 'level' | 'parent'>): string | null =>
  region.level === 'city' &&
  isMunicipality(region.parent) &&
  codeOf(region.id) === `${codeOf(region.parent).slice(0, 2)}0100`
    ? region.parent
    : null;

/**
 * Levels at which a region stands for itself in a comparison. Level city: cities of ordinary provinces, the four
 * municipalities, Hong Kong and Macao; other levels: the regions of that level, zones among the districts.
 */
export function comparisonLevels(region: Pick<RegionFact, 'id' | 'level' | 'parent'>): PlaceLevel[] {
  const level = placeLevel(region.level);
  const isCityState = (id: string) => [...MUNICIPALITIES, ...SPECIAL_REGIONS].includes(codeOf(id));
  if (level === 'city') return region.parent !== null && isCityState(region.parent) ? [] : ['city'];
  const asCity = level === 'province' && isCityState(region.id);
  return asCity ? ['province', 'city'] : [level];
}

export function regionTree(regions: readonly RegionFact[]): RegionTree {
  const byId = new Map(regions.map(region => [region.id, region]));
  const alias = new Map<string, string>();
  for (const region of regions) {
    const main = aliasOf(region);
    if (main !== null && byId.has(main)) alias.set(region.id, main);
  }
  const canonical = (region: string) => alias.get(region) ?? region;
  const above = new Map<string, readonly string[]>();
  const levels = new Map(regions.map(region => [region.id, comparisonLevels(region)]));
  const ancestors = (region: string): readonly string[] => {
    const known = above.get(region);
    if (known) return known;
    const chain: string[] = [];
    // Import refuses a cycle; should one get here, it ends where it closes.
    for (let at: string | null = canonical(region); at !== null && byId.has(at) && !chain.includes(at); ) {
      chain.push(at);
      const parent: string | null = byId.get(at)?.parent ?? null;
      at = parent === null ? null : canonical(parent);
    }
    above.set(region, chain);
    return chain;
  };
  return { byId, canonical, ancestors, levels: region => levels.get(region) ?? [] };
}

/** Whether `region` is `inside` or lies below it. */
export const within = (tree: RegionTree, region: string | null, inside: string): boolean =>
  region !== null && tree.ancestors(region).includes(tree.canonical(inside));

/** Where a firm of region `firm` is, seen from `region`. */
export function placeOf(tree: RegionTree, firm: string | null, region: string): Place {
  if (firm === null || tree.ancestors(firm).length === 0) return 'unplaced';
  if (within(tree, firm, region)) return 'local';
  return within(tree, region, firm) ? 'possibly' : 'outside';
}

/** Comparison regions of a level that hold a firm of region `firm`; `region` is one of them if it is local there. */
export function comparedIn(
  tree: RegionTree,
  firm: string | null,
  level: PlaceLevel,
  region: string,
): string[] {
  if (firm === null) return [];
  const own = tree.canonical(region);
  return tree.ancestors(firm).filter(at => at === own || tree.levels(at).includes(level));
}

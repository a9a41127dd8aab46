/** Regions for pickers. */
import type { Facts, RegionFact } from './facts.ts';
import { listKey, type Page, type PageArgs, paginate } from './paging.ts';

const rank = (region: RegionFact, text: string): number =>
  region.name.toLowerCase() === text ? 0 : region.search?.includes(`|${text}`) ? 1 : 2;

/** Regions of a level, inside a parent, with a text in name, pinyin or initials; by match, then id. */
export function regionPage(
  facts: Facts,
  args: PageArgs & { level?: string | null; parent?: string | null; text?: string | null },
): Page<RegionFact> {
  const text = args.text?.trim().toLowerCase() ?? '';
  const found = facts.regions
    .filter(region => !args.level || region.level === args.level)
    .filter(region => !args.parent || region.parent === args.parent)
    .filter(region => !text || (region.search ?? region.name.toLowerCase()).includes(text))
    .sort((a, b) => (text ? rank(a, text) - rank(b, text) : 0) || (a.id < b.id ? -1 : 1));
  return paginate(found, args, listKey(facts.version, 'regions', args.level, args.parent, text), 50);
}

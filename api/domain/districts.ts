/** A region taken apart: what is known in each region directly inside it, and what is known only for the whole. */
import { AppError } from '../errors.ts';
import { type ChainIndex, indexFacts, type Member } from './chain-index.ts';
import type { Facts } from './facts.ts';
import { measure, seatOf } from './measure.ts';
import { placeOf, type RegionTree, regionTree } from './place.ts';
import type { Reader } from './reader.ts';
import type { Verdict } from './results.ts';
import { RULES } from './rules.ts';
import { requireChain } from './segments.ts';
import { requireSeat } from './verdict.ts';
import { verdictFrom } from './verdict-rule.ts';

/** Most regions directly inside one; a country has 34, a large city 40. */
const MAX_DISTRICTS = 100;
const MAX_CARRIERS = 500;

export interface DistrictPart {
  /** Directly below the chain asked for. */
  segment: string;
  enterprises: number;
}

export interface District {
  region: string;
  /** Leaves of the chain in all. */
  leaves: number;
  /** Distinct enterprises of the chain, in id order; planned ones left out. */
  firms: string[];
  /** Enterprises with nothing but planned rows of the chain here. */
  planned: number;
  /** Leaves with at least one known enterprise, in the chain's order. */
  segments: string[];
  /** Those with at least one enterprise, in the chain's order; an enterprise may stand in several. */
  parts: DistrictPart[];
  /** Leaves by verdict, judged as a region of its own. Computed when asked for. */
  verdicts(): Record<Verdict, number>;
}

export interface Districts {
  region: string;
  /** One for each region directly inside, in id order, also where nobody is known. */
  districts: District[];
  /** Enterprises known to be in the region but not in which of its parts; never spread over them. */
  whole: District;
  /** Enterprises known only to a region above: they may be here. */
  possibly: number;
}

/**
 * The parts of a region as the chain's firms are known in them. A firm counts in the part its own region lies in.
 * @throws AppError NOT_FOUND for an unknown region or chain, TOO_LARGE for more than 100 parts
 */
export function districtsOf(
  facts: Facts,
  { region, chain, asOf }: { region: string; chain: string; asOf: string },
): Districts {
  const index = indexFacts(facts, asOf);
  requireChain(index.segments, chain);
  requireSeat(index, region);
  const own = index.regions.canonical(region);
  const inside = partsOf(index.regions, facts, own);
  if (inside.length > MAX_DISTRICTS) {
    throw new AppError('TOO_LARGE', `${region} has more than ${MAX_DISTRICTS} parts.`, { region });
  }
  const partOf = partFinder(index.regions, own, new Set(inside));
  const make = (at: string) => district(index, chain, at, firm => partOf(firm) === at);
  return {
    region,
    districts: inside.map(make),
    whole: make(own),
    possibly: index
      .membersUnder(chain)
      .filter(member => placeOf(index.regions, member.region, own) === 'possibly').length,
  };
}

/** Regions directly inside, in id order; a name that only stands for the region itself is none. */
function partsOf(tree: RegionTree, facts: Facts, own: string): string[] {
  return facts.regions
    .filter(
      ({ id, parent }) => parent !== null && tree.canonical(parent) === own && tree.canonical(id) !== own,
    )
    .map(({ id }) => id)
    .sort();
}

/** Region of a firm → the part it lies in, the region itself where no finer place is known, null outside. */
function partFinder(
  tree: RegionTree,
  own: string,
  parts: ReadonlySet<string>,
): (region: string | null) => string | null {
  return region => {
    if (region === null) return null;
    const line = tree.ancestors(region);
    return line.find(at => parts.has(at)) ?? (line.includes(own) ? own : null);
  };
}

function district(
  index: ChainIndex,
  chain: string,
  region: string,
  isHere: (region: string | null) => boolean,
): District {
  const { segments: tree } = index;
  const here = (members: readonly Member[]) => members.filter(member => isHere(member.region));
  const firms = here(index.membersUnder(chain)).map(({ id }) => id);
  const leaves = tree.leavesUnder(chain);
  const active = new Set(firms);
  const planned = new Set(leaves.flatMap(leaf => index.planned(leaf).map(row => row.enterprise)));
  const below = [...leaves, ...tree.groupsUnder(chain)].filter(id => tree.byId.get(id)?.parent === chain);
  const byOrder = (a: string, b: string) =>
    tree.byId.get(a)!.order - tree.byId.get(b)!.order || (a < b ? -1 : 1);
  return {
    region,
    leaves: leaves.length,
    firms,
    planned: [...planned].filter(id => !active.has(id) && isHere(index.firm(id)?.region ?? null)).length,
    segments: leaves.filter(leaf => here(index.membersUnder(leaf)).length > 0),
    parts: below
      .sort(byOrder)
      .map(segment => ({ segment, enterprises: here(index.membersUnder(segment)).length }))
      .filter(part => part.enterprises > 0),
    verdicts: () => index.memo(`verdicts|${chain}|${region}`, () => verdictCounts(index, leaves, region)),
  };
}

/** The verdict rule alone: no advice, priority or reasons, so that a whole city can be judged at once. */
function verdictCounts(
  index: ChainIndex,
  leaves: readonly string[],
  region: string,
): Record<Verdict, number> {
  const seat = seatOf(index, region);
  const counts: Record<Verdict, number> = { UNKNOWN: 0, MISSING: 0, THIN: 0, ADEQUATE: 0, STRONG: 0 };
  for (const leaf of leaves) counts[verdictFrom(measure(index, leaf, seat, RULES).counted, RULES).verdict]++;
  return counts;
}

export interface PlacedCarrier {
  carrier: string;
  /** The region directly inside in which it lies; null where only the whole region is stated. */
  part: string | null;
}

/** Carriers placed in a region or below it, by themselves or by the carrier around them; in id order, at most 500. */
export async function carriersIn(reader: Reader, facts: Facts, region: string): Promise<PlacedCarrier[]> {
  const tree = regionTree(facts.regions);
  if (!tree.byId.has(region)) throw new AppError('NOT_FOUND', `There is no region ${region}.`, { region });
  const own = tree.canonical(region);
  const partOf = partFinder(tree, own, new Set(partsOf(tree, facts, own)));
  const rows = await reader.run('entities_of_kind', { kinds: ['CARRIER'] });
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const byId = new Map(
    rows.map(({ id, props }) => [id, { region: text(props.region), parent: text(props.parent) }]),
  );
  const regionOf = (id: string, seen: readonly string[] = []): string | null => {
    const carrier = byId.get(id);
    if (!carrier || seen.includes(id)) return null;
    return carrier.region ?? (carrier.parent === null ? null : regionOf(carrier.parent, [...seen, id]));
  };
  return [...byId.keys()]
    .sort()
    .flatMap(carrier => {
      const part = partOf(regionOf(carrier));
      return part === null ? [] : [{ carrier, part: part === own ? null : part }];
    })
    .slice(0, MAX_CARRIERS);
}

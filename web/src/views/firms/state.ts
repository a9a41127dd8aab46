import type { FirmFilter, FirmSort, Place, Tier } from '../../api/firms.ts';
import {
  idParam,
  oneOfParam,
  type Param,
  type SetOptions,
  type StateOf,
  scopeSchema,
  textParam,
} from '../../url-state.ts';

/** A goal's id, or one of the two answers beside the tiers; null: any. */
const tierParam: Param<string | null> = {
  parse: raw => (raw === 'unknown' || raw === 'below' ? raw : idParam.parse(raw)),
  format: value => value,
};

/** What of the page stands in its link. */
export const firmsSchema = {
  ...scopeSchema,
  place: oneOfParam(['all', 'local', 'possibly', 'outside', 'unplaced']),
  segment: idParam,
  tier: tierParam,
  listed: oneOfParam(['all', 'yes', 'no']),
  owned: oneOfParam(['all', 'yes', 'no']),
  source: idParam,
  carrier: idParam,
  q: textParam,
  /** `1`: also firms without a segment. */
  bare: oneOfParam(['0', '1']),
  sort: oneOfParam(['name', 'revenue', 'degree']),
  /** The firm whose file is open. */
  firm: idParam,
};

export type PageState = StateOf<typeof firmsSchema>;
export type SetPage = (patch: Partial<PageState>, options?: SetOptions) => void;

export const SORTS: Record<PageState['sort'], FirmSort> = {
  name: 'NAME',
  revenue: 'REVENUE_DESC',
  degree: 'DEGREE_DESC',
};

/** Back to the whole registry: what `clear` sets. */
export const NO_FILTER: Partial<PageState> = {
  place: 'all',
  segment: null,
  tier: null,
  listed: 'all',
  owned: 'all',
  source: null,
  carrier: null,
  q: '',
  bare: '0',
};

/** How many filters are on; the toggle for firms without a segment widens and is not one. */
export function filtersOn(state: PageState): number {
  const { place, segment, tier, listed, owned, source, carrier, q } = state;
  return [
    place !== 'all',
    segment !== null,
    tier !== null,
    listed !== 'all',
    owned !== 'all',
    source !== null,
    carrier !== null,
    q.trim() !== '',
  ].filter(Boolean).length;
}

const yesNo = (value: 'all' | 'yes' | 'no'): boolean | undefined =>
  value === 'all' ? undefined : value === 'yes';

/** Revenue limits of a tier: over its own, up to the next one's; below all of them; or not stated. */
export function tierFilter(tier: string | null, tiers: readonly Tier[]): FirmFilter {
  if (tier === null) return {};
  if (tier === 'unknown') return { revenueStated: false };
  const lowest = tiers[tiers.length - 1];
  if (tier === 'below') return lowest === undefined ? {} : { revenueUpToWan: lowest.overWan };
  const chosen = tiers.find(({ goal }) => goal === tier);
  if (chosen === undefined) return {};
  return {
    revenueOverWan: chosen.overWan,
    ...(chosen.upToWan !== null && { revenueUpToWan: chosen.upToWan }),
  };
}

/** The state as the API's filter, without the place: that is counted for every answer. */
export function filterOf(
  state: PageState,
  chain: string,
  tiers: readonly Tier[],
): Omit<FirmFilter, 'seenFrom'> {
  const listed = yesNo(state.listed);
  const owned = yesNo(state.owned);
  const text = state.q.trim().slice(0, 100);
  return {
    segments: [state.segment ?? chain],
    ...(state.bare === '1' && state.segment === null && { withoutSegment: true }),
    ...tierFilter(state.tier, tiers),
    ...(listed !== undefined && { listed }),
    ...(owned !== undefined && { stateOwned: owned }),
    ...(state.source !== null && { sources: [state.source] }),
    ...(state.carrier !== null && { carriers: [state.carrier] }),
    ...(text !== '' && { text }),
  };
}

/** With the place, as the list asks for it. */
export function listFilter(
  filter: Omit<FirmFilter, 'seenFrom'>,
  place: PageState['place'],
  region: string,
): FirmFilter {
  return place === 'all' ? filter : { ...filter, seenFrom: { region, place: place.toUpperCase() as Place } };
}

export type TierAnswer = { is: 'tier'; tier: Tier } | { is: 'below' } | { is: 'unknown' } | { is: 'none' };

/** Where a firm's revenue puts it among the plan's tiers; unknown where none is stated, never the lowest. */
export function tierOf(revenueWan: number | null, tiers: readonly Tier[]): TierAnswer {
  if (tiers.length === 0) return { is: 'none' };
  if (revenueWan === null) return { is: 'unknown' };
  const tier = tiers.find(({ overWan }) => revenueWan > overWan);
  return tier === undefined ? { is: 'below' } : { is: 'tier', tier };
}

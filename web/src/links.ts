import { parseState, patchSearch, scopeSchema } from './url-state.ts';

/** Names of entities and pages are kept in one place: a link written here is a link every page reads. */
function withScope(search: string, extra: Record<string, string | null>): string {
  const kept = new URLSearchParams(search).get('lang');
  const scope = patchSearch(scopeSchema, '', parseState(scopeSchema, search));
  const params = new URLSearchParams(scope);
  if (kept !== null) params.set('lang', kept);
  for (const [key, value] of Object.entries(extra)) if (value !== null) params.set(key, value);
  params.sort();
  const text = params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** Each takes the present `location.search` and carries chain, region, date and language over. */
export const homeHref = (search: string): string => `/${withScope(search, {})}`;

export const panoramaHref = (search: string, segment: string | null = null): string =>
  `/panorama${withScope(search, { segment })}`;

/** The panorama with one look of the legend. */
export const faceHref = (search: string, face: string): string => `/panorama${withScope(search, { face })}`;

/** The panorama of another chain or group. */
export const chainHref = (search: string, chain: string): string =>
  `/panorama${withScope(search, { chain })}`;

export const targetsHref = (search: string, segment: string | null = null): string =>
  `/targets${withScope(search, { segment })}`;

/** What to look up, in the order in which a look would settle it. */
export const checkHref = (search: string): string => `/targets${withScope(search, { tab: 'check' })}`;

/** `at`: the entity in the middle of the graph. */
export const exploreHref = (search: string, at: string | null = null): string =>
  `/explore${withScope(search, { at })}`;

/** The registry; `firm`: the firm whose file is open. */
export const firmsHref = (search: string, firm: string | null = null): string =>
  `/firms${withScope(search, { firm })}`;

/** The plan; `clause`: the goal or clause to show. */
export const planHref = (search: string, clause: string | null = null): string =>
  `/plan${withScope(search, { clause })}`;

/** Regions compared: which segments a region is specialised in. */
export const structureHref = (search: string, segment: string | null = null): string =>
  `/structure${withScope(search, { segment })}`;

/** The map of a region's parts. */
export const mapHref = (search: string): string => `/map${withScope(search, {})}`;

/** How everything is computed. */
export const methodHref = (search: string): string => `/method${withScope(search, {})}`;

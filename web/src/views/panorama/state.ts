import { FACES } from '../../ui/verdict.ts';
import {
  idParam,
  idsParam,
  numberParam,
  oneOfParam,
  type Param,
  type Schema,
  type SetOptions,
  type StateOf,
  scopeSchema,
} from '../../url-state.ts';
import { LENSES } from './lens.ts';

/** The API tries at most this many enterprises at once. */
export const MAX_LANDED = 50;
export const MAX_PICKS = 20;
const DEFAULT_PICKS = 5;

/** Enterprises in the tray 引进测算, in the order put in. */
const landParam: Param<string[]> = {
  parse: raw =>
    idsParam
      .parse(raw)
      .filter(id => id.startsWith('ent:'))
      .slice(0, MAX_LANDED),
  format: idsParam.format,
};

const picks = numberParam(DEFAULT_PICKS, 1, MAX_PICKS);
const sizeParam: Param<number> = { ...picks, parse: raw => Math.floor(picks.parse(raw)) };

/**
 * The panorama's URL: scope, chosen segment, picture or table, lens, one look of the legend, supply lines,
 * what stands beside the picture (`auto`: the tray if something is in it, else 先办三件事), the tray, and the
 * size of the portfolio.
 */
export const panoramaSchema = {
  ...scopeSchema,
  segment: idParam,
  view: oneOfParam(['picture', 'table']),
  lens: oneOfParam(LENSES),
  face: oneOfParam(['ALL', ...FACES]),
  flow: oneOfParam(['on', 'off']),
  side: oneOfParam(['auto', 'first', 'land', 'portfolio']),
  land: landParam,
  size: sizeParam,
} satisfies Schema;

export type PanoramaState = StateOf<typeof panoramaSchema>;
export type SetPanorama = (patch: Partial<PanoramaState>, options?: SetOptions) => void;

/** The tray with a firm put in or taken out. */
export function toggled(land: readonly string[], firm: string): string[] {
  return land.includes(firm) ? land.filter(id => id !== firm) : [...land, firm].slice(0, MAX_LANDED);
}

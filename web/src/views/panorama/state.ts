import { FACES } from '../../ui/verdict.ts';
import { idParam, oneOfParam, type Schema, scopeSchema } from '../../url-state.ts';

/** The panorama's URL: scope, chosen segment, picture or table, one look of the legend, supply lines. */
export const panoramaSchema = {
  ...scopeSchema,
  segment: idParam,
  view: oneOfParam(['picture', 'table']),
  face: oneOfParam(['ALL', ...FACES]),
  flow: oneOfParam(['on', 'off']),
} satisfies Schema;

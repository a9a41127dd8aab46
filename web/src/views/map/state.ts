import { idParam, oneOfParam, type Schema, type StateOf, scopeSchema } from '../../url-state.ts';

/** What the map shows of each part. */
export const LENSES = ['firms', 'segments', 'gaps', 'carriers'] as const;
export type Lens = (typeof LENSES)[number];

/** The URL: scope, chosen part (the region itself: what is known only to the whole), lens, map or table. */
export const mapSchema = {
  ...scopeSchema,
  part: idParam,
  lens: oneOfParam(LENSES),
  view: oneOfParam(['picture', 'table']),
} satisfies Schema;

export type MapState = StateOf<typeof mapSchema>;
export type SetMap = (patch: Partial<MapState>) => void;

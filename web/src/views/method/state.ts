import { oneOfParam, type Schema, scopeSchema, textParam } from '../../url-state.ts';

export const TOURS = ['bureau', 'analyst', 'leader'] as const;
export type TourCode = (typeof TOURS)[number];

/** The method page's URL: whose tour, which sources; the part shown is the link's fragment. */
export const methodSchema = { ...scopeSchema, tour: oneOfParam(TOURS), q: textParam } satisfies Schema;

import { LEVELS } from '../../api/structure.ts';
import { idParam, idsParam, oneOfParam, type Schema, type StateOf, scopeSchema } from '../../url-state.ts';

/** Where a segment of a region stands; see `areaOf`. */
export const AREAS = ['STRENGTH', 'POTENTIAL', 'WEAKNESS', 'WATCH', 'ABSENT', 'UNDEFINED'] as const;
export type Area = (typeof AREAS)[number];

/** The URL: scope, chosen segment, way of showing, one area, regions compared with, their level. */
export const structureSchema = {
  ...scopeSchema,
  segment: idParam,
  view: oneOfParam(['picture', 'table', 'heat', 'scores']),
  area: oneOfParam(['ALL', ...AREAS]),
  peers: idsParam,
  level: oneOfParam(['auto', ...LEVELS]),
} satisfies Schema;

export type StructureState = StateOf<typeof structureSchema>;
export type SetStructure = (patch: Partial<StructureState>, options?: { replace?: boolean }) => void;

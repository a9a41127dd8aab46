import type { Weights } from '../../api/targets.ts';
import {
  idParam,
  idsParam,
  manyOfParam,
  oneOfParam,
  type Param,
  type SetOptions,
  type StateOf,
  scopeSchema,
} from '../../url-state.ts';

export const FACTOR_CODES = ['fit', 'strength', 'reach', 'intent', 'match', 'risk'] as const;
export type FactorCode = (typeof FACTOR_CODES)[number];

/** `25-20-20-10-15-10`: fit, strength, reach, intent, match, risk in percent. Null: the server's defaults. */
export const weightsParam: Param<Weights | null> = {
  parse: raw => {
    const parts = (raw ?? '').split('-').map(part => (/^\d{1,3}$/.test(part) ? Number(part) : Number.NaN));
    const usable = parts.length === FACTOR_CODES.length && parts.every(value => value >= 0 && value <= 100);
    if (!usable || parts.every(value => value === 0)) return null;
    const [fit, strength, reach, intent, match, risk] = parts as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return { fit, strength, reach, intent, match, risk };
  },
  format: value => (value === null ? null : FACTOR_CODES.map(code => value[code]).join('-')),
};

/** What of the page stands in its link. */
export const targetsSchema = {
  ...scopeSchema,
  /** `auto`: gaps if there are any, else what to check first. */
  tab: oneOfParam(['auto', 'gaps', 'check']),
  verdict: manyOfParam(['MISSING', 'THIN']),
  advice: manyOfParam(['FILL', 'STRENGTHEN', 'EXTEND', 'WATCH']),
  /** Within 先核实: nobody seen, or somebody. */
  seen: oneOfParam(['all', 'none', 'some']),
  segment: idParam,
  target: idParam,
  weights: weightsParam,
  view: oneOfParam(['cards', 'table']),
  /** `all`: every card opened. */
  open: oneOfParam(['one', 'all']),
  first: oneOfParam(['20', '50', '100']),
  /** Segments ticked for one common check. */
  pick: idsParam,
};

export type PageState = StateOf<typeof targetsSchema>;
export type SetPage = (patch: Partial<PageState>, options?: SetOptions) => void;

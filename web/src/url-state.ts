import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** How one parameter is read from and written to the query string. */
export interface Param<T> {
  /** `null` when the parameter is absent or malformed: a broken link opens the default screen. */
  parse(raw: string | null): T;
  /** `null` leaves the parameter out, so a default never appears in a link. */
  format(value: T): string | null;
}

export type Schema = Record<string, Param<unknown>>;
export type StateOf<S extends Schema> = { [K in keyof S]: S[K] extends Param<infer T> ? T : never };

const ID = /^[a-z]+:[A-Za-z0-9._-]{1,80}$/;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** An entity id (`seg:vision`), or null. */
export const idParam: Param<string | null> = {
  parse: raw => (raw !== null && ID.test(raw) ? raw : null),
  format: value => value,
};

/** Several entity ids joined by comma, in order, without repeats. */
export const idsParam: Param<string[]> = {
  parse: raw => [...new Set((raw ?? '').split(',').filter(id => ID.test(id)))],
  format: value => (value.length > 0 ? value.join(',') : null),
};

/** YYYY, YYYY-MM or YYYY-MM-DD, or null. */
export const dateParam: Param<string | null> = {
  parse: raw => (raw !== null && DATE.test(raw) ? raw : null),
  format: value => value,
};

/** Free text; the empty string is the default. */
export const textParam: Param<string> = {
  parse: raw => raw ?? '',
  format: value => (value === '' ? null : value),
};

/** One of a closed list; the first is the default and stays out of the link. */
export function oneOfParam<const T extends string>(values: readonly [T, ...T[]]): Param<T> {
  return {
    parse: raw => values.find(value => value === raw) ?? values[0],
    format: value => (value === values[0] ? null : value),
  };
}

/** Several of a closed list, kept in the list's order; none is the default. */
export function manyOfParam<const T extends string>(values: readonly T[]): Param<T[]> {
  return {
    parse: raw => {
      const given = new Set((raw ?? '').split(','));
      return values.filter(value => given.has(value));
    },
    format: value => (value.length > 0 ? values.filter(v => value.includes(v)).join(',') : null),
  };
}

/** A number within [min, max]; anything else is the default. */
export function numberParam(fallback: number, min: number, max: number): Param<number> {
  return {
    parse: raw => {
      const value = raw === null || raw.trim() === '' ? Number.NaN : Number(raw);
      return Number.isFinite(value) && value >= min && value <= max ? value : fallback;
    },
    format: value => (value === fallback ? null : String(value)),
  };
}

export function parseState<S extends Schema>(schema: S, search: string): StateOf<S> {
  const params = new URLSearchParams(search);
  const entries = Object.entries(schema).map(([key, param]) => [key, param.parse(params.get(key))]);
  return Object.fromEntries(entries) as StateOf<S>;
}

/**
 * The query string after a change. Parameters the schema does not know stay as they are,
 * so the language survives a page that never heard of it. Keys are sorted: equal states, equal links.
 */
export function patchSearch<S extends Schema>(schema: S, search: string, patch: Partial<StateOf<S>>): string {
  const params = new URLSearchParams(search);
  for (const [key, value] of Object.entries(patch)) {
    const param = schema[key];
    if (param === undefined) continue;
    const text = param.format(value);
    if (text === null) params.delete(key);
    else params.set(key, text);
  }
  params.sort();
  const text = params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

export interface SetOptions {
  /** true: this step is not worth a Back (typing, hovering, filling in a default). */
  replace?: boolean;
}

/** The state of a screen, read from and written to its URL. Pushes by default, so Back undoes. */
export function useUrlState<S extends Schema>(
  schema: S,
): [StateOf<S>, (patch: Partial<StateOf<S>>, options?: SetOptions) => void] {
  const { search } = useLocation();
  const navigate = useNavigate();
  const state = useMemo(() => parseState(schema, search), [schema, search]);
  const set = useCallback(
    (patch: Partial<StateOf<S>>, { replace = false }: SetOptions = {}) => {
      const current = window.location.search;
      const next = patchSearch(schema, current, patch);
      if (next !== current) navigate({ search: next }, { replace });
    },
    [schema, navigate],
  );
  return [state, set];
}

/** What every screen shares: which chain, which region, at which date. Null = the data set's default. */
export const scopeSchema = { chain: idParam, region: idParam, asOf: dateParam } satisfies Schema;

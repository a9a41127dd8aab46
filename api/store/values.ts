/**
 * Values on their way into and out of an engine, so that both engines answer with the same JavaScript values.
 *
 * Numbers: JavaScript has one number type, Cypher two. A whole number goes in as a Cypher integer, any other
 * as a float; both come out as a number, so `1` written into a float property reads as `1` on either engine.
 * The price: in Cypher `$a / $b` of two whole numbers is integer division; a statement that divides writes
 * `toFloat($a)`.
 */
import type { Row, Value } from './engine.ts';

/**
 * Parameters as an engine takes them, converted deeply; `undefined` becomes null.
 * @param integer makes the engine's integer of a whole number
 * @throws TypeError for what no engine stores: NaN, ±Infinity, functions, symbols, class instances
 */
export function toEngine(value: unknown, integer: (whole: number) => unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`A parameter is not a finite number: ${value}`);
    return Number.isSafeInteger(value) ? integer(value) : value;
  }
  if (Array.isArray(value)) return value.map(item => toEngine(item, integer));
  if (typeof value === 'object' && isPlain(value))
    return mapObject(value as Record<string, unknown>, item => toEngine(item, integer));
  throw new TypeError(`A parameter of this type cannot be stored: ${typeof value}`);
}

/**
 * A result value as plain JavaScript, converted deeply: big integers and −0 become plain numbers.
 * @throws RangeError for a number that JavaScript cannot hold exactly, NaN and ±Infinity among them
 * @throws TypeError for a node, relationship, path or temporal value: a statement returns their properties
 */
export function fromEngine(value: unknown): Value {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  if (typeof value === 'bigint' && Number.isSafeInteger(Number(value))) return Number(value);
  if (typeof value === 'number' || typeof value === 'bigint')
    throw new RangeError('A statement returned a number that is not finite or too large to be exact');
  if (Array.isArray(value)) return value.map(fromEngine);
  if (typeof value === 'object' && isPlain(value)) return mapObject(value as Row, fromEngine);
  throw new TypeError('A statement returned a value that is neither a scalar nor a list nor a map');
}

/** One result row, converted. */
export const rowFromEngine = (row: object): Row => mapObject(row as Record<string, unknown>, fromEngine);

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function mapObject<T>(object: Record<string, unknown>, convert: (item: unknown) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(object).map(([key, item]) => [key, convert(item)]));
}

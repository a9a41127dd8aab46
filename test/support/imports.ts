/** Which modules a TypeScript file names, without a compiler. */
import { posix } from 'node:path';

export interface Import {
  /** A path from the root for a file of ours, else the specifier as written. */
  target: string;
  /** Erased by the compiler: it makes no edge at run time. */
  typeOnly: boolean;
}

const STATIC = /^[ \t]*(?:import|export)\s+(type\s)?(?:[^'"`;=()]*?\sfrom\s*)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** All imports and re-exports of a file, in no particular order. */
export function importsOf(path: string, text: string): Import[] {
  const resolve = (specifier: string): string =>
    specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
  return [
    ...[...text.matchAll(STATIC)].map(([, type, to]) => ({
      target: resolve(to ?? ''),
      typeOnly: type !== undefined,
    })),
    ...[...text.matchAll(DYNAMIC)].map(([, to]) => ({ target: resolve(to ?? ''), typeOnly: false })),
  ];
}

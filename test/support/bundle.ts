/** The built web, as a browser would load it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { ROOT } from './files.ts';

export const DIST = join(ROOT, 'web/dist');

const chunk = z.object({
  file: z.string(),
  src: z.string().optional(),
  isEntry: z.boolean().optional(),
  imports: z.array(z.string()).optional(),
  dynamicImports: z.array(z.string()).optional(),
});
export type Manifest = Record<string, z.infer<typeof chunk>>;

/** @throws Error when the web is not built */
export function readManifest(): Manifest {
  const path = join(DIST, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`);
  return z.record(z.string(), chunk).parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** Files of the entry, of one lazy view, and of all that these import statically; sorted. */
export function filesOfRoute(manifest: Manifest, view: string): string[] {
  const wanted = new Set<string>();
  const take = (key: string): void => {
    const found = manifest[key];
    if (!found) throw new Error(`The manifest has no ${key}.`);
    if (wanted.has(key)) return;
    wanted.add(key);
    for (const other of found.imports ?? []) take(other);
  };
  take('index.html');
  take(`src/views/${view}/index.tsx`);
  return [...new Set([...wanted].map(key => manifest[key]!.file))].filter(isScript).sort();
}

export const isScript = (file: string): boolean => /\.m?js$/.test(file);

/** Every file below `web/dist` that ends so, from there. */
export function builtFiles(...endings: string[]): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => endings.some(ending => path.endsWith(ending)))
    .sort();
}

export const readBuilt = (file: string): string => readFileSync(join(DIST, file), 'utf8');

/** Bytes as they cross the wire with the best gzip. */
export const gzipBytes = (text: string): number =>
  gzipSync(text, { level: constants.Z_BEST_COMPRESSION }).length;

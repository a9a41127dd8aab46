/** Size, age and quiet of the built web: what a slow line and an old desktop browser get. */
import { describe, expect, it } from 'vitest';
import {
  builtFiles,
  filesOfRoute,
  gzipBytes,
  type Manifest,
  readBuilt,
  readManifest,
} from '../support/bundle.ts';
import { newerThanChrome87 } from '../support/syntax.ts';

const KB = 1024;
/** View → most gzip bytes of script until it shows. */
const BUDGET: Record<string, number> = {
  panorama: 350 * KB,
  ...Object.fromEntries(
    ['targets', 'explore', 'firms', 'plan', 'structure', 'map', 'home', 'method'].map(view => [
      view,
      450 * KB,
    ]),
  ),
};

const manifest = readManifest();
const scripts = builtFiles('.js', '.mjs');

/** Names of formats and help texts in libraries: never fetched. */
const NAMESPACES = [
  'www.w3.org',
  'schemas.openxmlformats.org',
  'schemas.microsoft.com',
  'react.dev',
  'reactrouter.com',
  // The base of relative addresses where there is no window.
  'localhost',
];

/** Read one by one: library code that our pages never reach. */
const UNREACHED = [/^assets\/cytoscape-[^/]+: structuredClone\(\)$/]; // only in its breadthfirst layout

const hostsIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/(?:https?:|wss?:)?\/\/((?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*\.[a-z]{2,})\b/gi)].map(match =>
      match[1]!.toLowerCase(),
    ),
  ),
];

describe('script of a route', () => {
  it.each(Object.entries(BUDGET))('%s stays within %i bytes of gzip', (view, most) => {
    const files = filesOfRoute(manifest, view);
    const bytes = files.map(file => gzipBytes(readBuilt(file)));
    const sum = bytes.reduce((total, size) => total + size, 0);
    console.log(
      `${view}: ${(sum / KB).toFixed(1)} KB gzip (${files.map((file, i) => `${file} ${bytes[i]}`).join(', ')})`,
    );
    expect(sum).toBeLessThanOrEqual(most);
    // A route that loads nothing would pass any budget.
    expect(sum).toBeGreaterThan(50 * KB);
  });

  it('follows static imports of entry and view, each once, and no lazy ones', () => {
    const made: Manifest = {
      'index.html': {
        file: 'a.js',
        isEntry: true,
        imports: ['_r'],
        dynamicImports: ['src/views/v/index.tsx'],
      },
      _r: { file: 'r.js' },
      _d: { file: 'd.js', imports: ['_r'] },
      _lazy: { file: 'lazy.js' },
      'src/views/v/index.tsx': { file: 'v.js', imports: ['_d', 'index.html'], dynamicImports: ['_lazy'] },
    };
    expect(filesOfRoute(made, 'v')).toEqual(['a.js', 'd.js', 'r.js', 'v.js']);
    expect(() => filesOfRoute(made, 'w')).toThrow('src/views/w/index.tsx');
  });

  it('panorama carries no component library', () => {
    const carried = filesOfRoute(manifest, 'panorama').filter(file =>
      /\bant-|antd|rc-[a-z]+-/.test(readBuilt(file)),
    );
    expect(carried).toEqual([]);
  });
});

describe('built files', () => {
  it('read on Chromium 87', () => {
    const wrong = scripts.flatMap(file => newerThanChrome87(readBuilt(file)).map(what => `${file}: ${what}`));
    expect(wrong.filter(line => !UNREACHED.some(known => known.test(line)))).toEqual([]);
  });

  it.each([
    ['class A { static { f(); } }', 'static block of a class'],
    ['class A { #p; has(x) { return #p in x; } }', 'private name in an object'],
    ['await f();', 'await outside a function'],
    ['for await (const x of y) f(x);', 'await outside a function'],
    ['const r = /a/d;', 'regular expression with the flag d'],
    ['const r = /[\\p{L}--[a-z]]/v;', 'regular expression with the flag v'],
    ['const last = list.at(-1);', '.at()'],
    ['const copy = structuredClone(x);', 'structuredClone()'],
    ['import("./a.json", { with: { type: "json" } });', 'import attribute'],
  ])('%s would be found', (text, what) => {
    expect(newerThanChrome87(text)).toEqual([what]);
  });

  it('what Chromium 87 knows is not found', () => {
    const fine =
      'class A { #p = 1; static s = 2; async f() { await g(); this.x ??= 1_000n; } }\nimport.meta.url;';
    expect(newerThanChrome87(fine)).toEqual([]);
  });

  it('name no other host', () => {
    const files = [...scripts, ...builtFiles('.css', '.html')];
    const wrong = files.flatMap(file =>
      hostsIn(readBuilt(file))
        .filter(host => !NAMESPACES.includes(host))
        .map(host => `${file}: ${host}`),
    );
    expect(wrong).toEqual([]);
    expect(hostsIn('fetch("https://cdn.example.org/x.js"); url(//fonts.example.org/f)')).toEqual([
      'cdn.example.org',
      'fonts.example.org',
    ]);
  });

  it('are all named by their content, so that they may be kept for ever', () => {
    expect(
      builtFiles('.js', '.css').filter(file => !/^assets\/[\w.-]+-[\w-]{8}\.(js|css)$/.test(file)),
    ).toEqual([]);
  });
});

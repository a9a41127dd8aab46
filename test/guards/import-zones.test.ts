/** Who may import what (the table of folders in the design): the layers stay apart because this fails otherwise. */
import { describe, expect, it } from 'vitest';
import { readText, repositoryFiles } from '../support/files.ts';
import { type Import, importsOf } from '../support/imports.ts';

interface Zone {
  /** The files it is about; the first zone that matches a file decides. */
  files: RegExp;
  /** Targets of ours it may import, beside its own folder. */
  ours: RegExp;
  /** Targets of ours it may import as types only. */
  types?: RegExp;
  /** Packages and `node:` modules it may not import. */
  not?: RegExp;
}

const NODE = /^node:/;
const ZONES: Zone[] = [
  { files: /^queries\//, ours: /^queries\//, not: /^(?!zod$|node:)/ },
  { files: /^graph-seed\//, ours: /^(graph-seed\/|queries\/model\.ts$)/ },
  {
    files: /^api\/store\//,
    ours: /^(api\/store\/|queries\/|api\/errors\.ts$)/,
    types: /^api\/config\.ts$/,
    not: /^graphql/,
  },
  {
    files: /^api\/domain\//,
    ours: /^(api\/domain\/|queries\/model\.ts$|api\/errors\.ts$)/,
    types: /^(api\/store\/|queries\/catalog\.ts$)/,
    not: NODE,
  },
  {
    files: /^api\/ingest\//,
    ours: /^(api\/(ingest|domain|store)\/|graph-seed\/|queries\/(model|catalog)\.ts$|api\/errors\.ts$)/,
    not: /^graphql/,
  },
  {
    files: /^api\/graphql\//,
    ours: /^api\/(graphql|domain|ingest)\/|^api\/errors\.ts$/,
    types: /^api\/(store\/store|config|clock)\.ts$/,
  },
  { files: /^api\//, ours: /^(api|graph-seed|queries)\// },
  { files: /^web\//, ours: /^web\//, not: NODE },
  { files: /^test\//, ours: /./ },
];
/** Tools that run on Node but belong to the web. */
const WEB_TOOLS = /^web\/(?!src\/)/;

/** A package that only one place may know. */
const ONLY_IN: [RegExp, RegExp][] = [
  [/^neo4j-driver$/, /^(api\/store\/neo4j\.ts|test\/)/],
  [/^@grafeo-db\/js$/, /^(api\/store\/embedded\.ts|test\/)/],
  [/^cytoscape$/, /^(web\/src\/graph\/|test\/)/],
  [/^(graphql-yoga|@graphql-tools\/schema)$/, /^(api\/(graphql\/|[^/]+\.ts$)|test\/)/],
];

/** Why a file may not import a target; null where it may. */
function forbidden(file: string, { target, typeOnly }: Import): string | null {
  const zone = ZONES.find(one => one.files.test(file));
  if (!zone) return 'the file lies in no zone';
  for (const [what, where] of ONLY_IN) {
    if (what.test(target) && !where.test(file)) return 'only one place may know this package';
  }
  const isOurs = /^(api|web|graph-seed|queries|test)\//.test(target) || target.startsWith('..');
  if (!isOurs) {
    if (WEB_TOOLS.test(file) && NODE.test(target)) return null;
    return zone.not?.test(target) ? 'this folder may not use this package' : null;
  }
  if (zone.ours.test(target)) return null;
  if (zone.types?.test(target)) return typeOnly ? null : 'as a type only';
  return 'this folder may not know that one';
}

const SOURCES = repositoryFiles().filter(path => /\.tsx?$/.test(path));

describe('import zones', () => {
  it('no file imports across its border', () => {
    const wrong = SOURCES.flatMap(file =>
      importsOf(file, readText(file)).flatMap(one => {
        const why = forbidden(file, one);
        return why ? [`${file} → ${one.target}: ${why}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('sees the imports that exist', () => {
    expect(importsOf('api/store/neo4j.ts', readText('api/store/neo4j.ts'))).toEqual(
      expect.arrayContaining([
        { target: 'neo4j-driver', typeOnly: false },
        { target: 'api/errors.ts', typeOnly: false },
        { target: 'api/store/engine.ts', typeOnly: true },
      ]),
    );
  });

  it.each([
    [`import a from 'x';`, 'x', false],
    [`import type { A } from './x.ts';`, 'f/x.ts', true],
    [`import {\n  a,\n  type B,\n} from '../x.ts';`, 'x.ts', false],
    [`import './x.css';`, 'f/x.css', false],
    [`export * from './x.ts';`, 'f/x.ts', false],
    [`export type { A } from './x.ts';`, 'f/x.ts', true],
    [`import a, * as b from "x";`, 'x', false],
    [`const a = lazy(() => import('./x.tsx'));`, 'f/x.tsx', false],
  ])('reads %j', (text, target, typeOnly) => {
    expect(importsOf('f/file.ts', text)).toEqual([{ target, typeOnly }]);
  });

  it('takes no string for an import', () => {
    expect(
      importsOf('f/file.ts', `export const a = 'x';\nconst t = "from 'y'";\nexport type T = 'a' | 'b';`),
    ).toEqual([]);
  });

  it.each([
    ['queries/catalog.ts', 'api/errors.ts', false],
    ['queries/catalog.ts', 'graphql', false],
    ['graph-seed/read.ts', 'api/store/store.ts', true],
    ['graph-seed/read.ts', 'queries/catalog.ts', false],
    ['api/store/store.ts', 'api/domain/facts.ts', true],
    ['api/domain/facts.ts', 'node:fs', false],
    ['api/domain/facts.ts', 'neo4j-driver', true],
    ['api/domain/facts.ts', 'api/store/store.ts', false],
    ['api/ingest/import.ts', 'api/graphql/schema.ts', true],
    ['api/graphql/schema.ts', 'api/store/embedded.ts', true],
    ['api/graphql/schema.ts', 'queries/catalog.ts', true],
    ['api/main.ts', 'web/src/main.tsx', false],
    ['web/src/main.tsx', 'api/errors.ts', true],
    ['web/src/main.tsx', 'node:fs', false],
    ['web/src/views/panorama.tsx', 'cytoscape', true],
    ['web/src/main.tsx', '../x.ts', false],
  ])('%s may not import %s (as a type: %s)', (file, target, typeOnly) => {
    expect(forbidden(file, { target, typeOnly })).not.toBeNull();
  });

  it.each([
    ['api/domain/facts.ts', 'api/store/store.ts', true],
    ['api/graphql/schema.ts', 'api/store/store.ts', true],
    ['web/vite.config.ts', 'node:url', false],
    ['web/src/graph/draw.ts', 'cytoscape', false],
  ])('%s may import %s (as a type: %s)', (file, target, typeOnly) => {
    expect(forbidden(file, { target, typeOnly })).toBeNull();
  });
});

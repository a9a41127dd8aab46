import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

// A slow machine must not fail a test: nothing here waits for the clock, the limits only end what hangs.
const PATIENCE = { testTimeout: 120_000, hookTimeout: 240_000, teardownTimeout: 60_000 };

const project = (name: string, order: number, more: TestProjectInlineConfiguration['test']) => ({
  extends: true as const,
  test: { name, sequence: { groupOrder: order }, ...more },
});

export default defineConfig({
  // Node gives everybody the CommonJS build; vite would give our own files the other one, whose GraphQLError is
  // not the one that graphql-yoga throws.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    ...PATIENCE,
    pool: 'forks',
    maxWorkers: 2,
    allowOnly: false,
    setupFiles: [fileURLToPath(new URL('support/seed.ts', import.meta.url))],
    projects: [
      project('unit', 0, {
        include: ['test/**/*.test.{ts,tsx}'],
        exclude: ['test/{api,conformance,e2e}/**', 'test/guards/bundle.test.ts'],
      }),
      // Its files share one Neo4j server and each wipes it, so they run one after the other.
      project('conformance', 1, {
        include: ['test/conformance/**/*.test.ts'],
        globalSetup: 'test/support/neo4j-global.ts',
        maxWorkers: 1,
      }),
      project('api', 2, { include: ['test/api/**/*.test.ts'] }),
      // Needs the built web.
      project('bundle', 3, { include: ['test/guards/bundle.test.ts'] }),
      // Each file has a server, a graph and a browser of its own, so two run side by side.
      project('e2e', 4, { include: ['test/e2e/**/*.test.ts'] }),
    ],
  },
});

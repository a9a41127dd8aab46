/** One Neo4j server for all files of a test project; they find it by `inject('neo4jUrl')`. */
import type { TestProject } from 'vitest/node';
import { startNeo4j } from './neo4j.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4jUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startNeo4j();
  project.provide('neo4jUrl', server.url);
  return () => server.stop();
}

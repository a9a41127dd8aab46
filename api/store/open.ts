/** Opens the engine the settings name. */
import type { Config } from '../config.ts';
import { openEmbedded } from './embedded.ts';
import type { Engine } from './engine.ts';
import { openNeo4j } from './neo4j.ts';

export const openEngine = async (graph: Config['graph']): Promise<Engine> =>
  graph.engine === 'embedded' ? openEmbedded({ path: graph.path }) : openNeo4j(graph);

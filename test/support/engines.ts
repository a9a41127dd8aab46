/** The engines that must answer alike. Only for test projects with a Neo4j server (`neo4j-global.ts`). */
import { inject } from 'vitest';
import { openEmbedded } from '../../api/store/embedded.ts';
import type { Engine } from '../../api/store/engine.ts';
import { openNeo4j } from '../../api/store/neo4j.ts';

export const ENGINES: { name: string; open(): Promise<Engine> }[] = [
  // Rows without ORDER BY come in another order each time: a statement that leans on it fails here.
  { name: 'embedded', open: async () => openEmbedded({ shuffleUnordered: true }) },
  { name: 'neo4j', open: () => openNeo4j({ url: inject('neo4jUrl') }) },
];

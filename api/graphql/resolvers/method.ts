/** How everything is computed, and where the facts are from. */
import { method as methodNow } from '../../domain/method/method.ts';
import { sources } from '../../domain/sources.ts';
import { existingAll } from '../context.ts';
import type { Resolvers } from '../generated.ts';

export const method: Resolvers = {
  Query: {
    method: () => methodNow(),
    sources: async (_, args, { store, snapshot }) => sources(store, (await snapshot()).facts.version, args),
  },
  MethodExample: {
    verdict: ({ cell }) => cell.verdict,
    certainty: ({ cell }) => cell.certainty,
    inputs: ({ cell }) => cell.inputs,
  },
  SourceConnection: { nodes: ({ ids }, _, context) => existingAll(context, ids) },
};

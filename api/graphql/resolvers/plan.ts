/** The plan's goals. */
import { goals } from '../../domain/goals.ts';
import type { Resolvers } from '../generated.ts';

export const plan: Resolvers = {
  Query: {
    goals: async (_, { region, asOf }, { store, snapshot, day }) =>
      goals(store, (await snapshot()).facts, { region, asOf: day(asOf) }),
  },
};

/** The plan's goals. */
import { goals } from '../../domain/goals.ts';
import { planClauses } from '../../domain/plan-clauses.ts';
import { existing, existingAll } from '../context.ts';
import type { Resolvers } from '../generated.ts';

export const plan: Resolvers = {
  Query: {
    goals: async (_, { region, asOf }, { store, snapshot, day }) =>
      goals(store, (await snapshot()).facts, { region, asOf: day(asOf) }),
    planClauses: async (_, { region, asOf }, { store, snapshot, day }) =>
      planClauses(store, (await snapshot()).facts, { region, asOf: day(asOf) }),
  },
  PlanClause: {
    entity: ({ id }, _, context) => existing(context, id),
    named: ({ named }, _, context) => existingAll(context, named),
  },
};

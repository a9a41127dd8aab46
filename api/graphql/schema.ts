/** The executable schema. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import { analysis } from './resolvers/analysis.ts';
import { base } from './resolvers/base.ts';
import { entity } from './resolvers/entity.ts';
import { explore } from './resolvers/explore.ts';
import { ledger } from './resolvers/ledger.ts';
import { map } from './resolvers/map.ts';
import { method } from './resolvers/method.ts';
import { plan } from './resolvers/plan.ts';
import { target } from './resolvers/target.ts';
import { verdict } from './resolvers/verdict.ts';
import { schemaText } from './sdl.ts';

export const makeSchema = () =>
  makeExecutableSchema({
    typeDefs: schemaText(),
    resolvers: [analysis, base, entity, explore, ledger, map, method, plan, target, verdict],
  });

/** What-if, portfolio, structure, single points of failure and cascades. */
import { landing } from '../../domain/landing.ts';
import { portfolio } from '../../domain/portfolio.ts';
import { singlePoints } from '../../domain/single-points.ts';
import { structureTable } from '../../domain/structure-table.ts';
import { findCascade } from '../../domain/supply.ts';
import { existing, existingAll } from '../context.ts';
import type { Resolvers } from '../generated.ts';

export const analysis: Resolvers = {
  Query: {
    landing: async (_, { segments, asOf, ...args }, { snapshot, day }) =>
      landing((await snapshot()).facts, { ...args, asOf: day(asOf), ...(segments && { segments }) }),
    portfolio: async (_, { size, asOf, ...args }, { snapshot, day }) =>
      portfolio((await snapshot()).facts, { ...args, asOf: day(asOf), size: size ?? 5 }),
    structure: async (_, { regions, level, asOf, chain }, { snapshot, day }) => {
      const options = { chain, level: level ?? 'city', asOf: day(asOf), ...(regions && { regions }) };
      return structureTable((await snapshot()).facts, options);
    },
    singlePoints: async (_, { asOf, ...args }, { snapshot, day }) =>
      singlePoints((await snapshot()).facts, { ...args, asOf: day(asOf) }),
    cascade: async (_, { asOf, ...args }, { store, snapshot, day }) =>
      findCascade(store, (await snapshot()).facts, { ...args, asOf: day(asOf) }),
  },
  Landing: { ignored: ({ ignored }, _, context) => existingAll(context, ignored) },
  VerdictChange: { segment: ({ segment }, _, context) => existing(context, segment) },
  PortfolioPick: {
    enterprise: ({ enterprise }, _, context) => existing(context, enterprise),
    closes: ({ closes }, _, context) => existingAll(context, closes),
  },
  SinglePoints: { articulation: ({ articulation }, _, context) => existingAll(context, articulation) },
  SingleProvider: {
    segment: ({ segment }, _, context) => existing(context, segment),
    enterprises: ({ enterprises }, _, context) => existingAll(context, enterprises),
  },
  Cascade: { affected: ({ affected }) => affected.slice(0, 200) },
  Loss: { enterprise: ({ enterprise }, _, context) => existing(context, enterprise) },
};

/** `about`, scalars, and the fields that every entity shares. */
import { about } from '../../domain/about.ts';
import { existing } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { dateScalar, jsonScalar } from '../scalars.ts';
import { entityShape } from '../shapes.ts';

export const base: Resolvers = {
  Date: dateScalar,
  JSON: jsonScalar,
  Query: {
    about: async (_, __, { store, snapshot, today, canEdit }) => ({
      ...(await about(store, await snapshot(), today)),
      engine: store.engine,
      today,
      canEdit,
    }),
  },
  About: {
    chains: ({ chains }) => chains.map(entityShape),
  },
  Provenance: {
    sources: ({ sourceIds }, _, context) => Promise.all(sourceIds.map(id => existing(context, id))),
  },
  Source: {
    title: source => source.name,
  },
};

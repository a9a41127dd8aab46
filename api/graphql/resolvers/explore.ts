/** Neighbours and paths. */
import { neighbours, paths, relationsAmong } from '../../domain/explore.ts';
import { existing } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { relationShape } from '../shapes.ts';

export const explore: Resolvers = {
  Query: {
    neighbours: async (_, args, context) => {
      await existing(context, args.id);
      return neighbours(context.store, (await context.snapshot()).facts.version, args);
    },
    relationsAmong: async (_, { ids }, { store }) => (await relationsAmong(store, ids)).map(relationShape),
    paths: async (_, args, context) => {
      await Promise.all([existing(context, args.from), existing(context, args.to)]);
      return paths(context.store, args);
    },
  },
  Neighbour: {
    entity: ({ id }, _, context) => existing(context, id),
    relation: ({ relation }) => relationShape(relation),
  },
  Path: {
    nodes: ({ nodes }, _, context) => Promise.all(nodes.map(id => existing(context, id))),
    relations: path => path.relations.map(relationShape),
  },
};

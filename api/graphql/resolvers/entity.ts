/** Entities, search, regions and the registry. */
import { search } from '../../domain/explore.ts';
import { regionPage } from '../../domain/regions.ts';
import { countOf, enterprises, rowsOf } from '../../domain/registry.ts';
import { seenFrom, similarFirms } from '../../domain/similar.ts';
import { AppError } from '../../errors.ts';
import { existing, existingAll } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { type EntityShape, entityShape } from '../shapes.ts';

const upper = (value: unknown) => (typeof value === 'string' ? value.toUpperCase() : null) as never;
const list = (value: unknown) => (Array.isArray(value) ? value : []);
const year = (value: unknown) => (typeof value === 'string' ? Number(value.slice(0, 4)) : null);

export const entity: Resolvers = {
  Query: {
    search: (_, args, { store }) => search(store, args),
    entity: (_, { id }, context) => context.entity.load(id),
    entities: (_, { ids }, context) => {
      if (ids.length > 200) throw new AppError('BAD_INPUT', 'ids: at most 200.', { argument: 'ids' });
      return context.entity.loadMany([...ids]) as Promise<(EntityShape | null)[]>;
    },
    regions: async (_, args, { snapshot }) => regionPage((await snapshot()).facts, args),
    enterprises: async (_, args, { store, snapshot }) => enterprises(store, (await snapshot()).facts, args),
    similarEnterprises: async (_, { id, asOf, ...args }, context) => {
      await existing(context, id);
      const { facts } = await context.snapshot();
      return similarFirms(facts, { ...args, enterprise: id, asOf: context.day(asOf) });
    },
  },
  Entity: { __resolveType: ({ __typename }) => __typename as 'Segment' },
  SearchHit: { entity: hit => entityShape(hit.entity) },
  EnterpriseConnection: {
    nodes: async (page, _, context) => existingAll(context, (await rowsOf(page)).ids),
    pageInfo: async page => (await rowsOf(page)).pageInfo,
    totalCount: countOf,
  },
  Segment: {
    tier: ({ tier }) => upper(tier),
    gbt4754: segment => list(segment.gbt4754),
    order: ({ order }) => Number(order ?? 0),
    leaf: ({ leaf }) => leaf === true,
  },
  Enterprise: {
    regionName: async ({ region }, _, { snapshot }) =>
      (await snapshot()).facts.regions.find(({ id }) => id === region)?.name ?? null,
    revenueYear: ({ revenueYear }) => year(revenueYear),
    segments: ({ id }, _, context) => context.activities.load(id),
    degree: ({ id }, _, context) => context.degrees.load(id),
    place: async (firm, { region }, { snapshot, today }) =>
      seenFrom((await snapshot()).facts, { firm: firm.region, region, asOf: today }),
  },
  SimilarEnterprise: {
    enterprise: ({ enterprise }, _, context) => existing(context, enterprise),
    shared: ({ shared }, _, context) => existingAll(context, shared),
  },
  Activity: { segment: ({ segmentId }, _, context) => existing(context, segmentId) },
  Institution: { planned: ({ planned }) => planned === true },
  Carrier: { focus: ({ focus }) => list(focus) },
  Scenario: { needs: ({ needs }) => list(needs) },
  SourceEntity: { source: source => source },
  Survey: { segments: ({ segments }) => list(segments), regions: ({ regions }) => list(regions) },
};

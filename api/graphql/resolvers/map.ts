/** 招商地图: a region taken apart, and the carriers placed in it. */
import { carriersIn, districtsOf } from '../../domain/districts.ts';
import { listKey, paginate } from '../../domain/paging.ts';
import { type Context, existing } from '../context.ts';
import type { Resolvers } from '../generated.ts';

const regionOf = async ({ region }: { region: string }, _: unknown, { snapshot }: Context) =>
  (await snapshot()).facts.regions.find(({ id }) => id === region)!;

export const map: Resolvers = {
  Query: {
    districts: async (_, { asOf, ...args }, { snapshot, day }) =>
      districtsOf((await snapshot()).facts, { ...args, asOf: day(asOf) }),
    carriers: async (_, { region }, { store, snapshot }) =>
      carriersIn(store, (await snapshot()).facts, region),
  },
  Districts: {
    region: regionOf,
    districts: ({ districts }, { only }) =>
      only == null ? districts : districts.filter(({ region }) => region === only),
  },
  District: {
    region: regionOf,
    enterprises: ({ firms }) => firms.length,
    verdicts: district => district.verdicts(),
    firms: async ({ region, firms }, args, { snapshot }) => {
      const list = listKey((await snapshot()).facts.version, 'districtFirms', region, firms);
      const page = paginate(
        firms.map(id => ({ id })),
        args,
        list,
        20,
      );
      return { ...page, ids: page.nodes.map(({ id }) => id) };
    },
  },
  PlacedCarrier: { carrier: ({ carrier }, _, context) => existing(context, carrier) },
  DistrictPart: { segment: ({ segment }, _, context) => existing(context, segment) },
  VerdictCounts: {
    missing: ({ MISSING }) => MISSING,
    thin: ({ THIN }) => THIN,
    unknown: ({ UNKNOWN }) => UNKNOWN,
    adequate: ({ ADEQUATE }) => ADEQUATE,
    strong: ({ STRONG }) => STRONG,
  },
};

/**
 * Every statement by name: whether it reads or writes, the parameters it takes and the rows it returns.
 * The texts stand in `*.cypher`; a guard compares both.
 */
import { z } from 'zod';
import { KIND_NAMES, KINDS, type Kind, RELATION_TYPES, type RelationType } from './model.ts';

export interface Statement {
  mode: 'read' | 'write';
  params: z.ZodObject;
  row: z.ZodObject;
}

const text = z.string();
const maybe = text.nullable();
const texts = z.array(text);
const count = z.int().min(0);
const number = z.number();
const kind = z.enum(KIND_NAMES as [Kind, ...Kind[]]);
const relationType = z.enum(RELATION_TYPES);
/** What both engines store and return alike: no null, no map, no mixed list. */
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const props = z.record(text, z.union([scalar, z.array(scalar)]));

const entityRow = z.object({ id: text, kind, props });
const relationRow = z.object({ id: text, type: relationType, from: text, to: text, props });
const writtenNode = z.object({ id: text, props });
const writtenRelation = z.object({ id: text, from: text, to: text, props });
const written = z.object({ n: count });
const n = z.object({ n: count });

const read = <P extends z.ZodRawShape, R extends z.ZodObject>(params: P, row: R) => ({
  mode: 'read' as const,
  params: z.strictObject(params),
  row,
});
const write = <P extends z.ZodRawShape, R extends z.ZodObject>(params: P, row: R) => ({
  mode: 'write' as const,
  params: z.strictObject(params),
  row,
});

const putNodes = write({ rows: z.array(writtenNode).max(5000) }, written);
const putRelations = write({ rows: z.array(writtenRelation).max(5000) }, written);

type PutNode = `put_${Lowercase<(typeof KINDS)[Kind]['label']>}`;
type PutRelation = `put_${Lowercase<RelationType>}`;

/** The statement that writes nodes of a kind. */
export const putNodeStatement = (of: Kind): PutNode => `put_${KINDS[of].label.toLowerCase()}` as PutNode;
/** The statement that writes relations of a type. */
export const putRelationStatement = (of: RelationType): PutRelation =>
  `put_${of.toLowerCase()}` as PutRelation;

const puts = Object.fromEntries([
  ...KIND_NAMES.map(of => [putNodeStatement(of), putNodes]),
  ...RELATION_TYPES.map(of => [putRelationStatement(of), putRelations]),
]) as Record<PutNode, typeof putNodes> & Record<PutRelation, typeof putRelations>;

const registryFilter = {
  regions: texts.nullable(),
  notRegions: texts.nullable(),
  placed: z.boolean().nullable(),
  segments: texts.nullable(),
  withoutSegment: z.boolean(),
  sources: texts.nullable(),
  carriers: texts.nullable(),
  text: maybe,
  minRevenueWan: number.nullable(),
  revenueOverWan: number.nullable(),
  revenueUpToWan: number.nullable(),
  revenueStated: z.boolean().nullable(),
  listed: z.boolean().nullable(),
  stateOwned: z.boolean().nullable(),
};
const registryPage = { ...registryFilter, afterId: maybe, limit: z.int().min(1).max(201) };

const pathParams = { from: text, to: text, types: z.array(relationType) };
const pathRow = z.object({ nodes: texts, relations: z.array(relationRow) });
const firmsIn = { segments: texts, region: text, asOf: text };

export const CATALOG = {
  ...puts,

  graph_version: read({ id: text }, z.object({ version: text, dataset: text })),
  facts_segments: read(
    {},
    entityRow.extend({
      props: z.looseObject({
        name: text,
        nameEn: text.optional(),
        parent: text.optional(),
        tier: z.enum(['upstream', 'midstream', 'downstream']).optional(),
        order: number.optional(),
        gbt4754: texts.optional(),
      }),
      feeds: z.array(
        relationRow.extend({
          props: z.looseObject({
            weight: number,
            since: text.optional(),
            status: z.enum(['stated', 'inferred']),
          }),
        }),
      ),
      namedBy: z.array(z.object({ by: text, kind: z.enum(['POLICY', 'GOAL']), region: maybe, since: maybe })),
      neededBy: z.array(z.object({ by: text, kind: z.literal('SCENARIO'), region: maybe, since: maybe })),
      carriers: z.array(z.object({ id: text, name: text, region: maybe, rank: maybe })),
    }),
  ),
  facts_regions: read(
    {},
    z.object({
      id: text,
      name: text,
      nameEn: maybe,
      level: z.enum(['country', 'province', 'city', 'district', 'zone']),
      parent: maybe,
      search: text,
      planned: z.boolean(),
    }),
  ),
  facts_firms: read(
    {},
    z.object({
      id: text,
      name: text,
      region: maybe,
      type: maybe,
      size: z.enum(['large', 'medium', 'small']).nullable(),
      listedCode: maybe,
      employees: number.nullable(),
      revenueWan: number.nullable(),
      revenueYear: maybe,
      sources: texts,
      parents: texts,
    }),
  ),
  facts_activities: read(
    {},
    z.object({
      id: text,
      enterprise: text,
      segment: text,
      role: maybe,
      product: maybe,
      share: number.nullable(),
      planned: z.boolean(),
      since: maybe,
      until: maybe,
      asOf: maybe,
      sources: texts,
      status: z.enum(['stated', 'inferred']),
      confidence: number.nullable(),
    }),
  ),
  facts_surveys: read(
    {},
    entityRow.extend({
      props: z.looseObject({
        name: text,
        type: z.enum(['census', 'registry', 'list', 'mention']),
        sources: texts,
        segments: texts,
        regions: texts,
        recall: number.optional(),
        date: text.optional(),
      }),
    }),
  ),
  facts_totals: read(
    {},
    entityRow.extend({
      props: z.looseObject({
        segment: text,
        region: text,
        count,
        since: text.optional(),
        asOf: text.optional(),
      }),
    }),
  ),

  entities_by_ids: read({ ids: texts.max(5000) }, entityRow),
  activities_of: read(
    { ids: texts.max(5000) },
    z.object({ id: text, enterprise: text, segment: text, props }),
  ),
  search_entities: read(
    { kinds: z.array(kind), text, exact: text, prefix: text },
    z.object({ id: text, kind, name: text, search: text, rank: count }),
  ),
  neighbours: read(
    { id: text, types: z.array(relationType), direction: z.enum(['IN', 'OUT', 'BOTH']) },
    relationRow.extend({ other: text, degree: count }),
  ),
  neighbour_totals: read({ id: text }, z.object({ type: relationType, out: z.boolean(), count })),
  relations_among: read({ ids: texts.max(500) }, relationRow),
  paths_1: read(pathParams, pathRow),
  paths_2: read(pathParams, pathRow),
  paths_3: read(pathParams, pathRow),
  paths_4: read(pathParams, pathRow),
  supplies: read({}, relationRow),
  links_around: read(
    { ids: texts.max(5000), types: z.array(relationType) },
    relationRow.extend({
      fromRegion: maybe,
      toRegion: maybe,
      fromType: text,
      toType: text,
      fromDegree: count,
      toDegree: count,
    }),
  ),

  degrees_of: read({ ids: texts.max(5000) }, z.object({ id: text, degree: count })),
  plan_clauses: read({}, entityRow.extend({ kind: z.enum(['GOAL', 'POLICY']), named: texts })),
  enterprises_count: read(registryFilter, z.object({ count })),
  enterprises_by_name: read({ ...registryPage, afterKey: maybe }, z.object({ id: text, key: text })),
  enterprises_by_revenue: read(
    { ...registryPage, afterKey: number.nullable() },
    z.object({ id: text, key: number }),
  ),
  enterprises_by_degree: read(
    { ...registryPage, afterKey: number.nullable() },
    z.object({ id: text, key: number }),
  ),
  sources_count: read({ text: maybe }, z.object({ count })),
  sources_page: read(
    { text: maybe, afterKey: maybe, afterId: maybe, limit: z.int().min(1).max(201) },
    z.object({ id: text, key: text }),
  ),
  count_kinds: read({}, z.object({ kind, count })),
  latest_date: read({ today: text }, z.object({ date: maybe })),
  entities_of_kind: read({ kinds: z.array(kind) }, entityRow),

  recount_placed_firms: read({ ...firmsIn, level: text }, n),
  recount_local_firms: read(firmsIn, n),
  recount_known_firms: read(firmsIn, n),
  recount_comparison_regions: read({ ...firmsIn, level: text }, n),
  recount_providers: read({ segment: text, region: text, asOf: text }, n),
  recount_place_share: read({ ...firmsIn, level: text }, z.object({ known: count, placed: count })),
  recount_survey_overlap: read(
    { sources: texts, segments: texts, regions: texts, asOf: text },
    z.object({ a: count, b: count, d: count }),
  ),

  delete_nodes: write({ ids: texts.max(5000) }, written),
  delete_relations: write({ rows: z.array(z.object({ id: text, from: text })).max(5000) }, written),
  put_meta: write({ id: text, version: text, dataset: text }, written),
  clear: write({}, written),

  stored_relations: read({ rows: z.array(z.object({ id: text, from: text })).max(5000) }, relationRow),
  column_relations: read({ ids: texts.max(5000) }, relationRow),
  nodes_of_source: read({ source: text }, entityRow),
  relations_of_source: read({ source: text }, relationRow),
  relations_refuted_by: read({ survey: text }, relationRow),
  firms_placed_by: read({ survey: text }, entityRow),
  gaps_of: read({ region: text }, entityRow),
  checks_replaced_by: read({ survey: text }, entityRow),
  checks_of: read({ segment: maybe, region: maybe }, entityRow),
} satisfies Record<string, Statement>;

export type Catalog = typeof CATALOG;
export type StatementName = keyof Catalog;
export type ParamsOf<N extends StatementName> = z.input<Catalog[N]['params']>;
export type RowOf<N extends StatementName> = z.output<Catalog[N]['row']>;

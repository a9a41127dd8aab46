/**
 * `npm run codegen`: the types of the resolvers, from the schema. A test fails where the committed file is stale.
 */
import { writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { schemaText } from './sdl.ts';

export const GENERATED = new URL('./generated.ts', import.meta.url);

const ENTITIES = [
  'Entity',
  'Segment',
  'Technology',
  'Enterprise',
  'Institution',
  'Carrier',
  'Region',
  'Scenario',
  'Goal',
  'Policy',
  'SourceEntity',
  'Survey',
  'PublishedTotal',
  'Observation',
  'Gap',
  'DataSet',
];

const mappers = {
  ...Object.fromEntries(ENTITIES.map(name => [name, './shapes.ts#EntityShape'])),
  About: './shapes.ts#AboutShape',
  Source: './shapes.ts#EntityShape',
  Provenance: './shapes.ts#ProvenanceShape',
  Activity: './shapes.ts#ActivityShape',
  Relation: './shapes.ts#RelationShape',
  Check: './shapes.ts#CheckShape',
  SegmentVerdict: '../domain/results.ts#CellVerdict',
  SurveyUse: '../domain/results.ts#SurveyUse as SurveyUseShape',
  Panorama: '../domain/results.ts#Panorama as PanoramaShape',
  PanoramaSummary: '../domain/results.ts#PanoramaSummary as PanoramaSummaryShape',
  Target: '../domain/results.ts#Target as TargetShape',
  TargetConnection: './shapes.ts#TargetPage',
  WarmPath: '../domain/results.ts#WarmPath as WarmPathShape',
  Path: './shapes.ts#PathShape',
  Neighbour: '../domain/explore.ts#Neighbour as NeighbourShape',
  SearchHit: '../domain/explore.ts#Hit',
  SimilarEnterprise: '../domain/similar.ts#SimilarFirm',
  PlanClause: '../domain/plan-clauses.ts#PlanClause as PlanClauseShape',
  EnterpriseConnection: '../domain/registry.ts#EnterprisePage',
  CheckResult: './shapes.ts#CheckOutcome',
  Landing: '../domain/landing.ts#Landing as LandingShape',
  VerdictChange: '../domain/landing.ts#LandedCell as VerdictChangeShape',
  Portfolio: '../domain/portfolio.ts#Portfolio as PortfolioShape',
  PortfolioPick: '../domain/portfolio.ts#PortfolioPick as PortfolioPickShape',
  SinglePoints: '../domain/single-points.ts#SinglePoints as SinglePointsShape',
  SingleProvider: '../domain/single-points.ts#SingleProvider as SingleProviderShape',
  Cascade: '../domain/chain-cascade.ts#ChainCascade as CascadeShape',
  Districts: '../domain/districts.ts#Districts as DistrictsShape',
  District: '../domain/districts.ts#District as DistrictShape',
  DistrictPart: '../domain/districts.ts#DistrictPart as DistrictPartShape',
  PlacedCarrier: '../domain/districts.ts#PlacedCarrier as PlacedCarrierShape',
  VerdictCounts: './shapes.ts#VerdictCountsShape',
  LedgerChange: '../domain/ledger.ts#LedgerChange as LedgerChangeShape',
  StandingGap: '../domain/ledger.ts#LedgerEntry',
  MethodExample: '../domain/method/example.ts#MethodExample as MethodExampleShape',
  SourceConnection: '../domain/sources.ts#SourcePage',
  Loss: '../domain/chain-cascade.ts#CascadeLoss as LossShape',
};

/** The generated file's text. */
export const generate = (): Promise<string> =>
  codegen({
    filename: 'generated.ts',
    documents: [],
    schema: parse(schemaText()),
    config: {
      enumType: 'string-literal',
      enumsAsTypes: true,
      useTypeImports: true,
      contextType: './context.ts#Context',
      defaultMapper: undefined,
      mappers,
      scalars: { Date: 'string', JSON: 'unknown', ID: 'string' },
      emitLegacyCommonJSImports: false,
      importExtension: '',
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });

if (import.meta.url === `file://${process.argv[1]}`) writeFileSync(GENERATED, await generate());

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityShape, AboutShape, ProvenanceShape, ActivityShape, RelationShape, CheckShape, TargetPage, PathShape, CheckOutcome, VerdictCountsShape } from './shapes.ts';
import type { CellVerdict, SurveyUse as SurveyUseShape, Panorama as PanoramaShape, PanoramaSummary as PanoramaSummaryShape, Target as TargetShape, WarmPath as WarmPathShape } from '../domain/results.ts';
import type { Neighbour as NeighbourShape, Hit } from '../domain/explore.ts';
import type { SimilarFirm } from '../domain/similar.ts';
import type { PlanClause as PlanClauseShape } from '../domain/plan-clauses.ts';
import type { EnterprisePage } from '../domain/registry.ts';
import type { Landing as LandingShape, LandedCell as VerdictChangeShape } from '../domain/landing.ts';
import type { Portfolio as PortfolioShape, PortfolioPick as PortfolioPickShape } from '../domain/portfolio.ts';
import type { SinglePoints as SinglePointsShape, SingleProvider as SingleProviderShape } from '../domain/single-points.ts';
import type { ChainCascade as CascadeShape, CascadeLoss as LossShape } from '../domain/chain-cascade.ts';
import type { Districts as DistrictsShape, District as DistrictShape, DistrictPart as DistrictPartShape, PlacedCarrier as PlacedCarrierShape } from '../domain/districts.ts';
import type { LedgerChange as LedgerChangeShape, LedgerEntry } from '../domain/ledger.ts';
import type { MethodExample as MethodExampleShape } from '../domain/method/example.ts';
import type { SourcePage } from '../domain/sources.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date as precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type Query = {
  __typename?: 'Query';
  /** What would change if these enterprises landed here: the same rules on the graph with them made local. */
  landing: Landing;
  /** The outside enterprises with the largest joint gain. */
  portfolio: Portfolio;
  /** Region by segment: counts, RCA, relatedness density, and ECI/PCI/COG where defined. At most 100 regions. */
  structure: RegionSegmentTable;
  /** 断链风险点: what in the local chain holds by a single thread. */
  singlePoints: SinglePoints;
  /** 断链影响测算: what share of the chain is affected if this enterprise stops (ESRI, Diem et al. 2022). */
  cascade: Cascade;
  /** What is loaded: data set, counts per kind, latest date in the data, engine, graph version. */
  about: About;
  /** Names, aliases, Chinese words, pinyin and initials; exact and prefix hits first. */
  search: Array<SearchHit>;
  /** One entity of any kind; null where the id does not exist. */
  entity?: Maybe<Entity>;
  /** Several entities in the order asked for; null where an id does not exist. At most 200. */
  entities: Array<Maybe<Entity>>;
  /** Regions for pickers. */
  regions: RegionConnection;
  /** The registry of enterprises. By default those with a segment. */
  enterprises: EnterpriseConnection;
  /** Firms that work in the same segments: most shared segments first. */
  similarEnterprises: Array<SimilarEnterprise>;
  /** Neighbours of an entity, ranked, with the total per relation type (for count badges). */
  neighbours: NeighbourConnection;
  /** All relations among the given entities: what a picture of them shows. At most 500 ids, 2,000 relations. */
  relationsAmong: Array<Relation>;
  /** Shortest paths between two entities, every edge with its source. */
  paths: Array<Path>;
  /** 缺口台账: verdicts of the default region that came, changed or went; newest first. Empty for other regions. */
  ledger: LedgerConnection;
  /** Ledger entries that stand, longest first; of the same day the surer first. Empty for other regions. */
  standingGaps: StandingGapConnection;
  /** 招商地图: a region taken apart into the regions directly inside it. At most 100 of them. */
  districts: Districts;
  /** Carriers placed in a region or below it, in id order. At most 500. */
  carriers: Array<PlacedCarrier>;
  /** 口径: how everything is computed. The tables are the ones the rules read. */
  method: Method;
  /** Where the facts are from: newest first, undated last. */
  sources: SourceConnection;
  /** The plan's targets against what the graph holds; unknown stays unknown. */
  goals: Array<GoalProgress>;
  /** The plan as it reads: goals and clauses in its order, with every body, segment and place they name. */
  planClauses: Array<PlanClause>;
  /** Outside enterprises that could fill a gap, best first, at most 20 by default. */
  targets: TargetConnection;
  /** Node-disjoint introductions (以商招商) from something local to an enterprise, strongest first. */
  warmPaths: Array<WarmPath>;
  /** The whole chain for a region: every leaf with its verdict, counts and advice, and the edges between segments. */
  panorama: Panorama;
  /** One verdict with everything it rests on. */
  verdict: SegmentVerdict;
  /** Segments that are missing, thin or unknown, most pressing first. */
  gaps: GapConnection;
  /** Whether cells were looked at, and what a check recorded; newest first. */
  checks: Array<Check>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryLandingArgs = {
  enterprises: Array<Scalars['ID']['input']>;
  region: Scalars['ID']['input'];
  chain: Scalars['ID']['input'];
  segments?: InputMaybe<Array<Scalars['ID']['input']>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryPortfolioArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  size?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryStructureArgs = {
  chain: Scalars['ID']['input'];
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  level?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QuerySinglePointsArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryCascadeArgs = {
  enterprise: Scalars['ID']['input'];
  chain: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryEntitiesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryRegionsArgs = {
  level?: InputMaybe<Scalars['String']['input']>;
  parent?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryEnterprisesArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
  sort?: InputMaybe<EnterpriseSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QuerySimilarEnterprisesArgs = {
  id: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  place?: InputMaybe<Place>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryNeighboursArgs = {
  id: Scalars['ID']['input'];
  types?: InputMaybe<Array<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryRelationsAmongArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<RelationType>>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryLedgerArgs = {
  region: Scalars['ID']['input'];
  chain?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryStandingGapsArgs = {
  region: Scalars['ID']['input'];
  chain?: InputMaybe<Scalars['ID']['input']>;
  verdicts?: InputMaybe<Array<Verdict>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryDistrictsArgs = {
  region: Scalars['ID']['input'];
  chain: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryCarriersArgs = {
  region: Scalars['ID']['input'];
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QuerySourcesArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryGoalsArgs = {
  region: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryPlanClausesArgs = {
  region: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryTargetsArgs = {
  segment: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  weights?: InputMaybe<ScoreWeights>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryWarmPathsArgs = {
  enterprise: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryPanoramaArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryVerdictArgs = {
  segment: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryGapsArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  verdicts?: InputMaybe<Array<Verdict>>;
  advice?: InputMaybe<Array<Advice>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Every list is bounded, in a total order, paged by an opaque cursor. */
export type QueryChecksArgs = {
  segment?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};

/** The panorama before and after. */
export type Landing = {
  __typename?: 'Landing';
  /** The headline numbers before. */
  before: PanoramaSummary;
  /** The headline numbers after. */
  after: PanoramaSummary;
  /** Every leaf that changed, in the chain's order; changes for the worse too. */
  changed: Array<VerdictChange>;
  /** Joint gain of the enterprises, in priority points. */
  gain: Scalars['Float']['output'];
  /** Enterprises that change nothing: local already, or not in the leaves asked for. */
  ignored: Array<Enterprise>;
};

/** One leaf before and after. */
export type VerdictChange = {
  __typename?: 'VerdictChange';
  /** The leaf. */
  segment: Segment;
  /** Verdict before. */
  from: Verdict;
  /** Verdict after. */
  to: Verdict;
  /** Certainty before, 0–1. */
  certaintyBefore: Scalars['Float']['output'];
  /** Certainty after, 0–1. */
  certaintyAfter: Scalars['Float']['output'];
  /** Independent local providers before. */
  providersBefore: Scalars['Int']['output'];
  /** Independent local providers after. */
  providersAfter: Scalars['Int']['output'];
  /** Priority before. */
  priorityBefore: Interval;
  /** Priority after. */
  priorityAfter: Interval;
  /** The enterprises that changed it. */
  because: Array<Scalars['ID']['output']>;
  /** Whether one of them works in this leaf itself. */
  direct: Scalars['Boolean']['output'];
};

/** A set of enterprises chosen together. */
export type Portfolio = {
  __typename?: 'Portfolio';
  /** In the order chosen. */
  picks: Array<PortfolioPick>;
  /** Joint gain, in priority points. */
  gain: Scalars['Float']['output'];
  /** No portfolio of this size gains more than this. */
  upperBound: Scalars['Float']['output'];
  /** Gaps without a priority: they weigh nothing here. */
  unweighted: Array<Scalars['ID']['output']>;
};

/** One enterprise of a portfolio. */
export type PortfolioPick = {
  __typename?: 'PortfolioPick';
  /** The enterprise. */
  enterprise: Enterprise;
  /** What it adds to those before it. */
  marginalGain: Scalars['Float']['output'];
  /** Gaps it serves that none before it does. */
  closes: Array<Segment>;
};

/** Regions by segments. */
export type RegionSegmentTable = {
  __typename?: 'RegionSegmentTable';
  /** Rows. */
  regions: Array<Scalars['ID']['output']>;
  /** Names of the rows. */
  regionNames: Array<Scalars['String']['output']>;
  /** Columns, leaves in the chain's order. */
  segments: Array<Scalars['ID']['output']>;
  /** Names of the columns. */
  segmentNames: Array<Scalars['String']['output']>;
  /** Row by row. */
  cells: Array<RegionSegmentCell>;
  /** One for each row. */
  regionScores: Array<RegionScore>;
  /** One for each column. */
  segmentScores: Array<SegmentScore>;
  /** Regions with too few enterprises of the chain to be compared. */
  leftOut: Array<Scalars['ID']['output']>;
  /** Enterprises whose place is not known at this level. */
  notPlaced: Scalars['Int']['output'];
  /** So many enterprises of the chain a region needs to be compared. */
  minFirms: Scalars['Int']['output'];
};

/** One region in one segment. */
export type RegionSegmentCell = {
  __typename?: 'RegionSegmentCell';
  /** The region. */
  region: Scalars['ID']['output'];
  /** The leaf. */
  segment: Scalars['ID']['output'];
  /** Known enterprises; regions were not surveyed alike. */
  count: Scalars['Int']['output'];
  /** Location quotient (Balassa 1965). */
  rca?: Maybe<Scalars['Float']['output']>;
  /** Relatedness density ω, 0–1 (Hidalgo et al. 2007). */
  density?: Maybe<Scalars['Float']['output']>;
  /** Complexity outlook gain (Atlas 2014). */
  cog?: Maybe<Scalars['Float']['output']>;
};

/** How complex a region is. */
export type RegionScore = {
  __typename?: 'RegionScore';
  /** The region. */
  region: Scalars['ID']['output'];
  /** Distinct known enterprises of the chain. */
  enterprises: Scalars['Int']['output'];
  /** Segments with RCA ≥ 1. */
  diversity: Scalars['Int']['output'];
  /** Economic complexity index (Hidalgo & Hausmann 2009). */
  eci?: Maybe<Scalars['Float']['output']>;
  /** Complexity outlook index. */
  coi?: Maybe<Scalars['Float']['output']>;
};

/** How complex a segment is. */
export type SegmentScore = {
  __typename?: 'SegmentScore';
  /** The leaf. */
  segment: Scalars['ID']['output'];
  /** Regions with RCA ≥ 1. */
  ubiquity: Scalars['Int']['output'];
  /** Product complexity index. */
  pci?: Maybe<Scalars['Float']['output']>;
};

/** What in the local chain holds by a single thread. */
export type SinglePoints = {
  __typename?: 'SinglePoints';
  /** Leaves without which the local chain falls apart. */
  articulation: Array<Segment>;
  /** FEEDS relations without which it falls apart. */
  bridges: Array<Scalars['ID']['output']>;
  /** Leaves with one local provider. */
  singleProviders: Array<SingleProvider>;
};

/** A leaf with one local provider; a group counts once. */
export type SingleProvider = {
  __typename?: 'SingleProvider';
  /** The leaf. */
  segment: Segment;
  /** Its enterprises here. */
  enterprises: Array<Enterprise>;
};

/** What is affected if an enterprise stops. */
export type Cascade = {
  __typename?: 'Cascade';
  /** Share of the chain's enterprises affected, 0–1; null where no supply relation of it is on record. */
  share?: Maybe<Scalars['Float']['output']>;
  /** Who loses something, largest loss first; at most 200. */
  affected: Array<Loss>;
  /** Enterprises of the chain. */
  enterprises: Scalars['Int']['output'];
  /** SUPPLIES relations used. */
  relations: Array<Scalars['ID']['output']>;
  /** True where amounts are not stated for all, so that each counts alike. */
  volumesAssumed: Scalars['Boolean']['output'];
  /** Whether the computation settled. */
  converged: Scalars['Boolean']['output'];
};

/** A loss of one enterprise. */
export type Loss = {
  __typename?: 'Loss';
  /** The enterprise. */
  enterprise: Enterprise;
  /** 0–1. */
  loss: Scalars['Float']['output'];
};

/** The five answers about a segment in a region. */
export type Verdict =
  /** 待核实: the sources cannot tell; nobody may be there, or somebody was overlooked. */
  | 'UNKNOWN'
  /** 缺失: sources that looked found nobody, with stated certainty. */
  | 'MISSING'
  /** 薄弱: too few or too concentrated. */
  | 'THIN'
  /** 有基础: several firms, no comparative strength shown. */
  | 'ADEQUATE'
  /** 优势: specialised, several independent firms, well evidenced. */
  | 'STRONG';

/** What to do about a segment. */
export type Advice =
  /** 先核实: look before deciding. */
  | 'CHECK_FIRST'
  /** 补链: fill a missing link. */
  | 'FILL'
  /** 强链: strengthen a weak link. */
  | 'STRENGTHEN'
  /** 延链: extend from a strong upstream link. */
  | 'EXTEND'
  /** 稳链: keep and anchor a strength. */
  | 'ANCHOR'
  /** 跟踪关注: no local demand on record; watch. */
  | 'WATCH'
  /** Nothing to do. */
  | 'NONE';

/** Layer of a chain in its industry, or stage of a segment inside its chain. */
export type Tier =
  /** 基础层 / 上游 */
  | 'UPSTREAM'
  /** 技术层 / 中游 */
  | 'MIDSTREAM'
  /** 应用层 / 下游 */
  | 'DOWNSTREAM';

/** Whether a source says it, or we concluded it. */
export type Status =
  /** 有据: the source says so. */
  | 'STATED'
  /** 推断: concluded, with a confidence. */
  | 'INFERRED';

/** Kinds of entities in the graph. */
export type Kind =
  /** 产业链: a root (industry) or one of its children. */
  | 'CHAIN'
  /** 环节 below a chain. */
  | 'SEGMENT'
  /** 技术 */
  | 'TECHNOLOGY'
  /** 企业 */
  | 'ENTERPRISE'
  /** 机构: university, institute, laboratory, association, government … */
  | 'INSTITUTION'
  /** 产业载体 */
  | 'CARRIER'
  /** 区域 */
  | 'REGION'
  /** 应用场景 */
  | 'SCENARIO'
  /** 规划指标 */
  | 'GOAL'
  /** 规划条款 */
  | 'POLICY'
  /** 来源 */
  | 'SOURCE'
  /** 摸底来源: a source that looked for firms. */
  | 'SURVEY'
  /** A published number of firms. */
  | 'TOTAL'
  /** A measured value of a goal's metric. */
  | 'OBSERVATION'
  /** 缺口台账 entry. */
  | 'GAP'
  /** A loaded data set. */
  | 'DATASET';

/** Types of relations; direction as stored. */
export type RelationType =
  /** Segment → segment downstream of it. */
  | 'FEEDS'
  /** Segment → technology. */
  | 'USES'
  /** Enterprise → segment. */
  | 'OPERATES_IN'
  /** Supplier → customer. */
  | 'SUPPLIES'
  /** Holder → company held. */
  | 'INVESTS_IN'
  /** Part → whole. */
  | 'PART_OF'
  /** Cooperation, either way. */
  | 'COOPERATES_WITH'
  /** Body → technology it develops. */
  | 'DEVELOPS'
  /** Body → region or carrier. */
  | 'LOCATED_IN'
  /** Region → region around it. */
  | 'WITHIN'
  /** Carrier → segment. */
  | 'FOCUSES_ON'
  /** Scenario → segment or technology. */
  | 'NEEDS'
  /** Anything → goal or policy that names it. */
  | 'NAMED_BY'
  /** Firm → institution its founder studied at. */
  | 'ALUMNI_OF'
  /** Firm → region its founder is from. */
  | 'HOMETOWN_OF'
  /** Survey → segment or region it covers. */
  | 'COVERS'
  /** Gap, total, goal or policy → what it is about. */
  | 'ABOUT';

/** Which way to follow relations. */
export type Direction =
  /** Towards the entity. */
  | 'IN'
  /** Away from the entity. */
  | 'OUT'
  /** Either way. */
  | 'BOTH';

/** `errors[].extensions.code` is one of these, always. */
export type ErrorCode =
  /** An argument is wrong; the message names it. */
  | 'BAD_INPUT'
  /** No such entity. */
  | 'NOT_FOUND'
  /** It contradicts what is on record; the details list it. */
  | 'CONFLICT'
  /** The graph changed since this cursor was given; start again. */
  | 'STALE_CURSOR'
  /** More was asked for than one answer may hold. */
  | 'TOO_LARGE'
  /** The store took too long. */
  | 'TIMEOUT'
  /** The store cannot be reached. */
  | 'STORE_DOWN'
  /** Not allowed from here. */
  | 'FORBIDDEN'
  /** Our fault; the log knows more. */
  | 'INTERNAL';

/** Everything that changes the graph. Only from this machine until sign-in exists. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Somebody looked: nobody found (a small census of this leaf and region) or these firms found. Returns the new verdict. */
  recordCheck: CheckResult;
  /** Takes one recorded check back; what only it said is removed. */
  retractCheck: SegmentVerdict;
};


/** Everything that changes the graph. Only from this machine until sign-in exists. */
export type MutationRecordCheckArgs = {
  input: CheckInput;
};


/** Everything that changes the graph. Only from this machine until sign-in exists. */
export type MutationRetractCheckArgs = {
  id: Scalars['ID']['input'];
};

/** What is loaded and how it is served. */
export type About = {
  __typename?: 'About';
  /** Title of the data set. */
  dataset: Scalars['String']['output'];
  /** Version of the data set. */
  datasetVersion?: Maybe<Scalars['String']['output']>;
  /** Licence of the data set. */
  licence?: Maybe<Scalars['String']['output']>;
  /** `embedded` or `neo4j`. */
  engine: Scalars['String']['output'];
  /** Changes with every write that changed something. */
  graphVersion: Scalars['String']['output'];
  /** The newest date any source carries. */
  latestDate?: Maybe<Scalars['Date']['output']>;
  /** Today in Asia/Shanghai: the default of every `asOf`. */
  today: Scalars['Date']['output'];
  /** How many entities of each kind. */
  counts: Array<KindCount>;
  /** Roots (industries) and their chains, in order; a panorama can be asked for each. */
  chains: Array<Segment>;
  /** The region a screen opens with. */
  defaultRegion: Scalars['ID']['output'];
  /** The chain a screen opens with. */
  defaultChain: Scalars['ID']['output'];
  /** Whether this client may record checks. */
  canEdit: Scalars['Boolean']['output'];
};

/** A number of entities of one kind. */
export type KindCount = {
  __typename?: 'KindCount';
  /** The kind. */
  kind: Kind;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Where a page ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether more follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Pass as `after` to go on; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A closed range of numbers; the point is null where too little is known. */
export type Interval = {
  __typename?: 'Interval';
  /** Smallest value if every unknown were worst. */
  low: Scalars['Float']['output'];
  /** Largest value if every unknown were best. */
  high: Scalars['Float']['output'];
  /** From what is known; null if fewer than two parts are. */
  point?: Maybe<Scalars['Float']['output']>;
};

/** One part of a score, 0–1, with its grounds. */
export type Factor = {
  __typename?: 'Factor';
  /** need, criticality, feasibility, plan; fit, strength, reach, intent, match, risk. */
  code: Scalars['String']['output'];
  /** 0–1; null where unknown. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Its share in the total, 0–1. */
  weight: Scalars['Float']['output'];
  /** Why. */
  reasons: Array<Reason>;
};

/** Machine-readable; the screen writes the sentence in the reader's language. */
export type Reason = {
  __typename?: 'Reason';
  /** Code of the sentence. */
  code: Scalars['String']['output'];
  /** What fills its blanks: numbers, names, ids, dates. */
  numbers: Scalars['JSON']['output'];
  /** Entities it rests on. */
  basis: Array<Scalars['ID']['output']>;
};

/** Where a firm's seat lies, seen from a region. */
export type Place =
  /** In the region or below it. */
  | 'LOCAL'
  /** Known only above it; it may lie inside. */
  | 'POSSIBLY'
  /** Elsewhere. */
  | 'OUTSIDE'
  /** No region stated. */
  | 'UNPLACED';

/** A firm like another. */
export type SimilarEnterprise = {
  __typename?: 'SimilarEnterprise';
  /** The firm. */
  enterprise: Enterprise;
  /** Segments both work in. */
  shared: Array<Segment>;
  /** Where it lies. */
  place: Place;
};

/** A fact's ground: where it is from and whether the source states it or we concluded it. */
export type Provenance = {
  __typename?: 'Provenance';
  /** Stated or inferred. */
  status: Status;
  /** Where it is from. */
  sources: Array<Source>;
  /** When it was true. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** 0–1, for inferred facts. */
  confidence?: Maybe<Scalars['Float']['output']>;
};

/** Where a fact is from. */
export type Source = {
  __typename?: 'Source';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Title of the page, list or document. */
  title: Scalars['String']['output'];
  /** Who published it. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** When. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Where it can be read. */
  url?: Maybe<Scalars['String']['output']>;
  /** On what terms. */
  licence?: Maybe<Scalars['String']['output']>;
  /** What to know before using it. */
  note?: Maybe<Scalars['String']['output']>;
};

/** Anything in the graph. */
export type Entity = {
  /** Project-wide unique. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** Its name, mostly Chinese. */
  name: Scalars['String']['output'];
  /** Its English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it is from. */
  provenance: Provenance;
};

/** An industry, a chain, a group or a leaf segment. */
export type Segment = Entity & {
  __typename?: 'Segment';
  /** Project-wide unique. */
  id: Scalars['ID']['output'];
  /** CHAIN or SEGMENT. */
  kind: Kind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it is from. */
  provenance: Provenance;
  /** Layer or stage. */
  tier?: Maybe<Tier>;
  /** What belongs to it. */
  definition?: Maybe<Scalars['String']['output']>;
  /** Codes of the national industry classification GB/T 4754. */
  gbt4754: Array<Scalars['String']['output']>;
  /** The segment above; null for a root. */
  parent?: Maybe<Scalars['ID']['output']>;
  /** Position among its siblings. */
  order: Scalars['Int']['output'];
  /** Only leaves take firms and verdicts. */
  leaf: Scalars['Boolean']['output'];
};

/** A technology. */
export type Technology = Entity & {
  __typename?: 'Technology';
  /** Project-wide unique. */
  id: Scalars['ID']['output'];
  /** TECHNOLOGY. */
  kind: Kind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it is from. */
  provenance: Provenance;
  /** Field. */
  field?: Maybe<Scalars['String']['output']>;
};

/** An enterprise. A null means: not stated. */
export type Enterprise = Entity & {
  __typename?: 'Enterprise';
  /** Project-wide unique. */
  id: Scalars['ID']['output'];
  /** ENTERPRISE. */
  kind: Kind;
  /** Full registered name. */
  name: Scalars['String']['output'];
  /** Its English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Short and former names. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it is from. */
  provenance: Provenance;
  /** Region of its seat. */
  region?: Maybe<Scalars['ID']['output']>;
  /** Name of that region. */
  regionName?: Maybe<Scalars['String']['output']>;
  /** Address as stated. */
  address?: Maybe<Scalars['String']['output']>;
  /** Founded. */
  founded?: Maybe<Scalars['Date']['output']>;
  /** 统一社会信用代码 (GB 32100). */
  uscc?: Maybe<Scalars['String']['output']>;
  /** Stock code with exchange. */
  listedCode?: Maybe<Scalars['String']['output']>;
  /** company, subsidiary, branch, state_platform or foreign. */
  type?: Maybe<Scalars['String']['output']>;
  /** large, medium or small, as the source says. */
  size?: Maybe<Scalars['String']['output']>;
  /** Whether state-owned. */
  stateOwned?: Maybe<Scalars['Boolean']['output']>;
  /** Number of employees. */
  employees?: Maybe<Scalars['Int']['output']>;
  /** Revenue in 万元. */
  revenueWan?: Maybe<Scalars['Float']['output']>;
  /** Year of that revenue. */
  revenueYear?: Maybe<Scalars['Int']['output']>;
  /** Web site. */
  website?: Maybe<Scalars['String']['output']>;
  /** What it does in the chain. */
  segments: Array<Activity>;
  /** How many relations it has. */
  degree: Scalars['Int']['output'];
  /** Where its seat lies, seen from a region. */
  place: Place;
};


/** An enterprise. A null means: not stated. */
export type EnterprisePlaceArgs = {
  region: Scalars['ID']['input'];
};

/** What an enterprise does in a segment. */
export type Activity = {
  __typename?: 'Activity';
  /** Relation id. */
  id: Scalars['ID']['output'];
  /** The segment. */
  segment: Segment;
  /** maker, developer, integrator, service or distributor. */
  role?: Maybe<Scalars['String']['output']>;
  /** Product in the source's words. */
  product?: Maybe<Scalars['String']['output']>;
  /** Part of the firm's revenue, 0–1. */
  share?: Maybe<Scalars['Float']['output']>;
  /** 签约在建: shown, not counted. */
  planned: Scalars['Boolean']['output'];
  /** Where it is from. */
  provenance: Provenance;
};

/** A university, institute, laboratory, hospital, association, fund, platform or government body. */
export type Institution = Entity & {
  __typename?: 'Institution';
  /** Project-wide unique. */
  id: Scalars['ID']['output'];
  /** INSTITUTION. */
  kind: Kind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it is from. */
  provenance: Provenance;
  /** university, institute, lab, hospital, training_base, association, government, platform or fund. */
  type?: Maybe<Scalars['String']['output']>;
  /** Its region. */
  region?: Maybe<Scalars['ID']['output']>;
  /** The body it belongs to. */
  parent?: Maybe<Scalars['ID']['output']>;
  /** Announced; no source shows that it exists. */
  planned: Scalars['Boolean']['output'];
};

/** 产业载体: a place of the plan's 1234N. */
export type Carrier = Entity & {
  __typename?: 'Carrier';
  /** Project-wide unique. */
  id: Scalars['ID']['output'];
  /** CARRIER. */
  kind: Kind;
  /** Name of the plan. */
  name: Scalars['String']['output'];
  /** Its English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Today's and other names. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it is from. */
  provenance: Provenance;
  /** core, wheel, park, zone, spot or district. */
  rank?: Maybe<Scalars['String']['output']>;
  /** Its region. */
  region?: Maybe<Scalars['ID']['output']>;
  /** The carrier around it. */
  parent?: Maybe<Scalars['ID']['output']>;
  /** What the plan says it is for. */
  positioning?: Maybe<Scalars['String']['output']>;
  /** Segments it focuses on. */
  focus: Array<Scalars['ID']['output']>;
  /** Latitude in degrees. */
  lat?: Maybe<Scalars['Float']['output']>;
  /** Longitude in degrees. */
  lon?: Maybe<Scalars['Float']['output']>;
};

/** A country, province, city, district or zone. */
export type Region = Entity & {
  __typename?: 'Region';
  /** Project-wide unique. */
  id: Scalars['ID']['output'];
  /** REGION. */
  kind: Kind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it is from. */
  provenance: Provenance;
  /** country, province, city, district or zone. */
  level: Scalars['String']['output'];
  /** The region around it. */
  parent?: Maybe<Scalars['ID']['output']>;
  /** GB/T 2260 code. */
  code?: Maybe<Scalars['String']['output']>;
};

/** An item of demand: opportunity list, demonstration, sandbox. */
export type Scenario = Entity & {
  __typename?: 'Scenario';
  /** Project-wide unique. */
  id: Scalars['ID']['output'];
  /** SCENARIO. */
  kind: Kind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it is from. */
  provenance: Provenance;
  /** opportunity, demonstration or sandbox. */
  type?: Maybe<Scalars['String']['output']>;
  /** Its region. */
  region?: Maybe<Scalars['ID']['output']>;
  /** Segments and technologies it needs. */
  needs: Array<Scalars['ID']['output']>;
  /** Who is responsible. */
  owner?: Maybe<Scalars['String']['output']>;
};

/** A target of the plan. */
export type Goal = Entity & {
  __typename?: 'Goal';
  /** Project-wide unique. */
  id: Scalars['ID']['output'];
  /** GOAL. */
  kind: Kind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it is from. */
  provenance: Provenance;
  /** Region it bears on. */
  region: Scalars['ID']['output'];
  /** The plan's own words. */
  quote: Scalars['String']['output'];
};

/** A clause of the plan. */
export type Policy = Entity & {
  __typename?: 'Policy';
  /** Project-wide unique. */
  id: Scalars['ID']['output'];
  /** POLICY. */
  kind: Kind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it is from. */
  provenance: Provenance;
  /** Region it bears on. */
  region: Scalars['ID']['output'];
  /** Where in the plan. */
  clause?: Maybe<Scalars['String']['output']>;
  /** The plan's own words. */
  quote: Scalars['String']['output'];
  /** What is to be done. */
  action?: Maybe<Scalars['String']['output']>;
  /** Position in the plan; null where not stated. */
  order?: Maybe<Scalars['Int']['output']>;
};

/** A source, as an entity of the graph. */
export type SourceEntity = Entity & {
  __typename?: 'SourceEntity';
  /** Project-wide unique. */
  id: Scalars['ID']['output'];
  /** SOURCE. */
  kind: Kind;
  /** Its title. */
  name: Scalars['String']['output'];
  /** Its English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** Itself. */
  provenance: Provenance;
  /** The same in full. */
  source: Source;
};

/** 摸底来源: a source that looked for firms. */
export type Survey = Entity & {
  __typename?: 'Survey';
  /** Project-wide unique. */
  id: Scalars['ID']['output'];
  /** SURVEY. */
  kind: Kind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it is from. */
  provenance: Provenance;
  /** census, registry, list or mention. */
  type: Scalars['String']['output'];
  /** Whom it could see. */
  population?: Maybe<Scalars['String']['output']>;
  /** Segments it covers, or `*`. */
  segments: Array<Scalars['String']['output']>;
  /** Regions it covers, or `*`. */
  regions: Array<Scalars['String']['output']>;
  /** When it looked. */
  date?: Maybe<Scalars['Date']['output']>;
};

/** A published number of firms in a segment and region, without their names. */
export type PublishedTotal = Entity & {
  __typename?: 'PublishedTotal';
  /** Project-wide unique. */
  id: Scalars['ID']['output'];
  /** TOTAL. */
  kind: Kind;
  /** Segment, region and number in words. */
  name: Scalars['String']['output'];
  /** Its English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it is from. */
  provenance: Provenance;
  /** The segment counted. */
  segment: Scalars['ID']['output'];
  /** The region counted. */
  region: Scalars['ID']['output'];
  /** How many firms. */
  count: Scalars['Int']['output'];
  /** Unit. */
  unit?: Maybe<Scalars['String']['output']>;
  /** When. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** What was counted. */
  scope?: Maybe<Scalars['String']['output']>;
};

/** A measured value of a goal's metric. */
export type Observation = Entity & {
  __typename?: 'Observation';
  /** Project-wide unique. */
  id: Scalars['ID']['output'];
  /** OBSERVATION. */
  kind: Kind;
  /** Metric, region and value in words. */
  name: Scalars['String']['output'];
  /** Its English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it is from. */
  provenance: Provenance;
  /** What was measured. */
  metric: Scalars['String']['output'];
  /** Where. */
  region: Scalars['ID']['output'];
  /** The value. */
  value: Scalars['Float']['output'];
  /** Unit. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 缺口台账 entry: one segment and region whose verdict was missing, thin or unknown, from when until when. */
export type Gap = Entity & {
  __typename?: 'Gap';
  /** Project-wide unique. */
  id: Scalars['ID']['output'];
  /** GAP. */
  kind: Kind;
  /** Segment and verdict in words. */
  name: Scalars['String']['output'];
  /** Its English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** The rules; a gap has no source of its own. */
  provenance: Provenance;
  /** The segment. */
  segment: Scalars['ID']['output'];
  /** The region. */
  region: Scalars['ID']['output'];
  /** The verdict logged. */
  verdict: Verdict;
  /** Its certainty when logged, 0–1. */
  certainty: Scalars['Float']['output'];
  /** First day. */
  opened: Scalars['Date']['output'];
  /** Last day; null while open. */
  closed?: Maybe<Scalars['Date']['output']>;
};

/** A loaded data set. */
export type DataSet = Entity & {
  __typename?: 'DataSet';
  /** Project-wide unique. */
  id: Scalars['ID']['output'];
  /** DATASET. */
  kind: Kind;
  /** Its title. */
  name: Scalars['String']['output'];
  /** Its English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** Itself. */
  provenance: Provenance;
  /** Its version. */
  version: Scalars['String']['output'];
  /** Its licence. */
  licence?: Maybe<Scalars['String']['output']>;
};

/** A hit of a search. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** What was found. */
  entity: Entity;
  /** The name or alias that matched. */
  matched: Scalars['String']['output'];
  /** Higher is better; only for ordering. */
  score: Scalars['Float']['output'];
};

/** A region in a picker. */
export type RegionItem = {
  __typename?: 'RegionItem';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** country, province, city, district or zone. */
  level: Scalars['String']['output'];
  /** The region around it. */
  parent?: Maybe<Scalars['ID']['output']>;
};

/** A page of regions. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** In id order; matches by name first when text was given. */
  nodes: Array<RegionItem>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A relation between two entities. */
export type Relation = {
  __typename?: 'Relation';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** Where it starts. */
  from: Scalars['ID']['output'];
  /** Where it ends. */
  to: Scalars['ID']['output'];
  /** Its columns of the dataset format. */
  properties: Scalars['JSON']['output'];
  /** Where it is from. */
  provenance: Provenance;
};

/** A chain of relations; nodes are one more than relations. */
export type Path = {
  __typename?: 'Path';
  /** From one end to the other. */
  nodes: Array<Entity>;
  /** Each joins two nodes that follow each other; direction as stored. */
  relations: Array<Relation>;
};

/** A page of neighbours. */
export type NeighbourConnection = {
  __typename?: 'NeighbourConnection';
  /** Best ranked first. */
  nodes: Array<Neighbour>;
  /** How many of each type and direction, whatever the page. */
  totals: Array<TypeTotal>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A neighbour and the relation that makes it one. */
export type Neighbour = {
  __typename?: 'Neighbour';
  /** The other entity. */
  entity: Entity;
  /** How it is joined. */
  relation: Relation;
  /** How many relations the other entity has. */
  degree: Scalars['Int']['output'];
};

/** A number of relations. */
export type TypeTotal = {
  __typename?: 'TypeTotal';
  /** The type. */
  type: RelationType;
  /** Seen from the entity asked about. */
  direction: Direction;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** A page of changes. */
export type LedgerConnection = {
  __typename?: 'LedgerConnection';
  /** Newest first. */
  nodes: Array<LedgerChange>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A verdict that came, changed or went. */
export type LedgerChange = {
  __typename?: 'LedgerChange';
  /** Id of the ledger entry, with a mark where it is about its end. */
  id: Scalars['ID']['output'];
  /** The leaf; null where it is no longer in the chain. */
  segment?: Maybe<Segment>;
  /** The day. */
  date: Scalars['Date']['output'];
  /** The gap it was; null where no entry ended that day. */
  from?: Maybe<Verdict>;
  /** The gap it became; null where it is no gap any more. */
  to?: Maybe<Verdict>;
  /** Certainty of the entry when logged, 0–1. */
  certainty: Scalars['Float']['output'];
};

/** A page of standing entries. */
export type StandingGapConnection = {
  __typename?: 'StandingGapConnection';
  /** Longest first. */
  nodes: Array<StandingGap>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A ledger entry that stands. */
export type StandingGap = {
  __typename?: 'StandingGap';
  /** Id of the ledger entry. */
  id: Scalars['ID']['output'];
  /** The leaf; null where it is no longer in the chain. */
  segment?: Maybe<Segment>;
  /** Its verdict. */
  verdict: Verdict;
  /** Certainty when logged, 0–1. */
  certainty: Scalars['Float']['output'];
  /** First day. */
  opened: Scalars['Date']['output'];
};

/** A carrier, seen from the region asked about. */
export type PlacedCarrier = {
  __typename?: 'PlacedCarrier';
  /** The carrier. */
  carrier: Carrier;
  /** The region directly inside in which it lies; null where only the whole region is stated. */
  part?: Maybe<Scalars['ID']['output']>;
};

/** A region and its parts. */
export type Districts = {
  __typename?: 'Districts';
  /** The region taken apart. */
  region: RegionItem;
  /** One for each region directly inside, in id order, also where nobody is known. */
  districts: Array<District>;
  /** What is known to be in the region, but not in which of its parts: shown as such, never spread over them. */
  whole: District;
  /** Enterprises known only to a region above; they may be here. */
  possibly: Scalars['Int']['output'];
};


/** A region and its parts. */
export type DistrictsDistrictsArgs = {
  only?: InputMaybe<Scalars['ID']['input']>;
};

/** What is known of the chain in one part of a region. */
export type District = {
  __typename?: 'District';
  /** The part. */
  region: RegionItem;
  /** Leaves of the chain in all. */
  leaves: Scalars['Int']['output'];
  /** Distinct known enterprises of the chain; planned ones left out. */
  enterprises: Scalars['Int']['output'];
  /** Enterprises with nothing but planned rows here. */
  planned: Scalars['Int']['output'];
  /** Leaves with at least one known enterprise, in the chain's order. */
  segments: Array<Scalars['ID']['output']>;
  /** Enterprises by what lies directly below the chain; none is left out, one enterprise may count in several. */
  parts: Array<DistrictPart>;
  /** Leaves by verdict, judged as a region of its own. */
  verdicts: VerdictCounts;
  /** Its enterprises by name. */
  firms: EnterpriseConnection;
};


/** What is known of the chain in one part of a region. */
export type DistrictFirmsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Enterprises of one part of the chain. */
export type DistrictPart = {
  __typename?: 'DistrictPart';
  /** The chain, group or leaf. */
  segment: Segment;
  /** Distinct enterprises. */
  enterprises: Scalars['Int']['output'];
};

/** A number of leaves for each verdict. */
export type VerdictCounts = {
  __typename?: 'VerdictCounts';
  /** 缺失 */
  missing: Scalars['Int']['output'];
  /** 薄弱 */
  thin: Scalars['Int']['output'];
  /** 待核实 */
  unknown: Scalars['Int']['output'];
  /** 有基础 */
  adequate: Scalars['Int']['output'];
  /** 优势 */
  strong: Scalars['Int']['output'];
};

/** How everything is computed. */
export type Method = {
  __typename?: 'Method';
  /** Every constant of the rules. */
  tables: Array<MethodTable>;
  /** Works the formulas are from, by code. */
  references: Array<MethodReference>;
  /** An example small enough for a pencil, judged by the same rules in three steps. */
  example: Array<MethodExample>;
};

/** A table of constants. */
export type MethodTable = {
  __typename?: 'MethodTable';
  /** Its name in the code. */
  code: Scalars['String']['output'];
  /** In the table's order. */
  constants: Array<MethodConstant>;
};

/** A constant of the rules. */
export type MethodConstant = {
  __typename?: 'MethodConstant';
  /** Path inside the table. */
  code: Scalars['String']['output'];
  /** A number, the two ends of a range, or a list of codes. */
  value: Scalars['JSON']['output'];
  /** share (0–1), weight, years, firms, ratio, wan (万元), people, steps, items or code. */
  unit: Scalars['String']['output'];
  /** What it means, in Chinese. */
  sentence: Scalars['String']['output'];
  /** What it means, in English. */
  sentenceEn: Scalars['String']['output'];
  /** Code of the work it is from; null for a choice of ours. */
  reference?: Maybe<Scalars['String']['output']>;
};

/** A work. */
export type MethodReference = {
  __typename?: 'MethodReference';
  /** Its code. */
  code: Scalars['String']['output'];
  /** As one would cite it. */
  citation: Scalars['String']['output'];
  /** Digital object identifier. */
  doi?: Maybe<Scalars['String']['output']>;
};

/** One step of the hand example. */
export type MethodExample = {
  __typename?: 'MethodExample';
  /** lists: two lists alone; total: a published total on top; census: and a check that found nobody. */
  code: Scalars['String']['output'];
  /** The answer. */
  verdict: Verdict;
  /** 0–1. */
  certainty: Scalars['Float']['output'];
  /** Every aggregate used. */
  inputs: Array<Input>;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** Newest first, undated last. */
  nodes: Array<Source>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A goal or clause of the plan and what it names. */
export type PlanClause = {
  __typename?: 'PlanClause';
  /** Goal or policy. */
  entity: Entity;
  /** What it names. */
  named: Array<Entity>;
};

/** Where a goal stands. */
export type GoalState =
  /** What is known reaches the target. */
  | 'MET'
  /** What is known falls short, and nothing unknown could change that. */
  | 'SHORT'
  /** Not enough is known. */
  | 'UNKNOWN';

/** A goal of the plan against what is known. */
export type GoalProgress = {
  __typename?: 'GoalProgress';
  /** The goal. */
  goal: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The plan's own words. */
  quote: Scalars['String']['output'];
  /** How it is counted. */
  metric: Scalars['String']['output'];
  /** `>=`, `>` or `=`. */
  comparator: Scalars['String']['output'];
  /** The value aimed at. */
  target: Scalars['Float']['output'];
  /** Top of a range. */
  upper?: Maybe<Scalars['Float']['output']>;
  /** Limit of the metric itself. */
  threshold?: Maybe<Scalars['Float']['output']>;
  /** Unit of that limit. */
  thresholdUnit?: Maybe<Scalars['String']['output']>;
  /** What is counted. */
  scope?: Maybe<Scalars['String']['output']>;
  /** Unit of the target. */
  unit: Scalars['String']['output'];
  /** Until when. */
  deadline?: Maybe<Scalars['Date']['output']>;
  /** Met, short or unknown. */
  state: GoalState;
  /** Larger tiers counted in smaller ones. Null where nothing is known. */
  known?: Maybe<Scalars['Float']['output']>;
  /** Larger tiers not counted in smaller ones. Null where it does not apply. */
  knownExclusive?: Maybe<Scalars['Float']['output']>;
  /** How many candidates could not be judged. */
  unknownCount: Scalars['Int']['output'];
  /** What it rests on. */
  basis: Array<Scalars['ID']['output']>;
};

/** Which enterprises. */
export type EnterpriseFilter = {
  /** In or below these regions. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In or below these segments. */
  segments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Also those without any segment, which are hidden otherwise. */
  withoutSegment?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where their seat lies, seen from a region. */
  seenFrom?: InputMaybe<SeenFrom>;
  /** Named by one of these sources, themselves or in what they do. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Located in one of these carriers. */
  carriers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of name, pinyin or initials. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** At least this revenue in 万元; unknown revenue is left out. */
  minRevenueWan?: InputMaybe<Scalars['Float']['input']>;
  /** More than this revenue in 万元; unknown revenue is left out. */
  revenueOverWan?: InputMaybe<Scalars['Float']['input']>;
  /** This revenue in 万元 or less; unknown revenue is left out. */
  revenueUpToWan?: InputMaybe<Scalars['Float']['input']>;
  /** Whether a revenue is stated. */
  revenueStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Listed or not. */
  listed?: InputMaybe<Scalars['Boolean']['input']>;
  /** State-owned or not; unknown is left out. */
  stateOwned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A place seen from a region. */
export type SeenFrom = {
  /** The region. */
  region: Scalars['ID']['input'];
  /** Where. */
  place: Place;
};

/** Orders of the registry. */
export type EnterpriseSort =
  /** By pinyin, then name. */
  | 'NAME'
  /** Largest revenue first, unknown last. */
  | 'REVENUE_DESC'
  /** Most relations first. */
  | 'DEGREE_DESC';

/** A page of enterprises. */
export type EnterpriseConnection = {
  __typename?: 'EnterpriseConnection';
  /** In the order asked for. */
  nodes: Array<Enterprise>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A page of targets. */
export type TargetConnection = {
  __typename?: 'TargetConnection';
  /** New projects, best first. */
  nodes: Array<Target>;
  /** 增资扩产: their group already works here in this segment. */
  expansions: Array<Target>;
  /** Their place is not known: find out before approaching. */
  unplaced: Array<Target>;
  /** Their place is known too coarsely: they may be local. */
  possiblyLocal: Array<Enterprise>;
  /** 签约在建: signed for this region. */
  planned: Array<Enterprise>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many new projects in all. */
  totalCount: Scalars['Int']['output'];
  /** Carriers of the region that focus on the segment, best fit first. */
  carriers: Array<Carrier>;
};

/** An outside enterprise that could fill a gap. */
export type Target = {
  __typename?: 'Target';
  /** 1 is best. */
  rank: Scalars['Int']['output'];
  /** The enterprise. */
  enterprise: Enterprise;
  /** Its group already works here in this segment: an expansion, not a new project. */
  alreadyHere: Array<Enterprise>;
  /** Its group is here in other segments. */
  localBranches: Array<Enterprise>;
  /** It has signed. */
  signed: Scalars['Boolean']['output'];
  /** 0–1; unknown factors widen it. */
  score: Interval;
  /** fit, strength, reach, intent, match, risk. */
  factors: Array<Factor>;
  /** Share of 1,000 random weightings around the chosen one in which it stays on this page, 0–1. */
  stability?: Maybe<Scalars['Float']['output']>;
  /** Who can introduce us. */
  warmPaths: Array<WarmPath>;
};

/** An introduction. */
export type WarmPath = {
  __typename?: 'WarmPath';
  /** Product of relation weight × confidence × freshness, 0–1. */
  strength: Scalars['Float']['output'];
  /** From something local to the enterprise. */
  path: Path;
};

/** Weights of the target score; they are scaled to sum to 1. */
export type ScoreWeights = {
  /** 契合度 */
  fit?: InputMaybe<Scalars['Float']['input']>;
  /** 实力 */
  strength?: InputMaybe<Scalars['Float']['input']>;
  /** 可达性 */
  reach?: InputMaybe<Scalars['Float']['input']>;
  /** 投资意向 */
  intent?: InputMaybe<Scalars['Float']['input']>;
  /** 承接匹配 */
  match?: InputMaybe<Scalars['Float']['input']>;
  /** 风险 */
  risk?: InputMaybe<Scalars['Float']['input']>;
};

/** The chain of a region at a glance. */
export type Panorama = {
  __typename?: 'Panorama';
  /** The node asked for. */
  chain: Segment;
  /** The region. */
  region: Scalars['ID']['output'];
  /** The same with its names. */
  place: RegionItem;
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** Non-leaf segments under the chain, for grouping; verdicts are of leaves only. */
  groups: Array<Segment>;
  /** Every leaf, in the chain's order. */
  segments: Array<SegmentVerdict>;
  /** FEEDS edges among the leaves. */
  feeds: Array<Relation>;
  /** The numbers of the headline. */
  summary: PanoramaSummary;
};

/** The numbers of the headline. */
export type PanoramaSummary = {
  __typename?: 'PanoramaSummary';
  /** Leaves to be checked. */
  unknown: Scalars['Int']['output'];
  /** Of these, with some local firms seen. */
  unknownSeen: Scalars['Int']['output'];
  /** Missing leaves. */
  missing: Scalars['Int']['output'];
  /** Weak leaves. */
  thin: Scalars['Int']['output'];
  /** Adequate leaves. */
  adequate: Scalars['Int']['output'];
  /** Strong leaves. */
  strong: Scalars['Int']['output'];
  /** Distinct local enterprises known in the chain. */
  enterprises: Scalars['Int']['output'];
  /** Distinct sources that name them. */
  sources: Scalars['Int']['output'];
  /** The newest published total for this very chain and region, if any. */
  total?: Maybe<PublishedTotal>;
};

/** The verdict on one leaf in one region, with its ground. */
export type SegmentVerdict = {
  __typename?: 'SegmentVerdict';
  /** The leaf. */
  segment: Segment;
  /** The region. */
  region: Scalars['ID']['output'];
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** The answer. */
  verdict: Verdict;
  /** What to do. */
  advice: Advice;
  /** 0-1: how much of the segment's population in this region the surveys could see. */
  coverage: Scalars['Float']['output'];
  /** 0-1: how sure the verdict is; for MISSING the probability that no local firm was overlooked. */
  certainty: Scalars['Float']['output'];
  /** Covering surveys with their estimated recall. */
  surveys: Array<SurveyUse>;
  /** Distinct local enterprises that operate in the leaf. */
  localCount: Scalars['Int']['output'];
  /** Independent local providers: firms of one group count once. */
  providers: Scalars['Int']['output'];
  /** Enterprises elsewhere. */
  outsideCount: Scalars['Int']['output'];
  /** Their region lies above this one: known too coarsely to say. */
  possiblyLocalCount: Scalars['Int']['output'];
  /** No region at all. */
  unplacedCount: Scalars['Int']['output'];
  /** In no comparison region of the level (none, one too coarse, or abroad): left out of the expected numbers. */
  notPlacedCount: Scalars['Int']['output'];
  /** 签约在建: shown, not counted. */
  plannedCount: Scalars['Int']['output'];
  /** STATED where a published total or a check says so itself, INFERRED where we concluded it. */
  status: Status;
  /** Expected number of local firms; null where unbounded. */
  expected?: Maybe<Scalars['Float']['output']>;
  /** Published totals that bear on this cell. */
  totals: Array<PublishedTotal>;
  /** What contradicts what, for example CONTRADICTS_TOTAL. */
  problems: Array<Scalars['String']['output']>;
  /** The local enterprises, in id order. */
  localFirms: EnterpriseConnection;
  /** 1 / HHI; null when nobody is local. */
  effectiveSuppliers?: Maybe<Scalars['Float']['output']>;
  /** True where shares were assumed equal because revenues are not stated. */
  sharesAssumed: Scalars['Boolean']['output'];
  /** Location quotient on firm counts; null in regions with too few firms. */
  rca?: Maybe<Scalars['Float']['output']>;
  /** need, criticality, feasibility, plan: each 0-1, null where unknown. */
  factors: Array<Factor>;
  /** Geometric mean of the factors. */
  priority: Interval;
  /** Why, as codes of sentences. */
  reasons: Array<Reason>;
  /** What the verdict would be under other odds ratios φ, the one constant that is assumed. */
  sensitivity: Array<Sensitivity>;
  /** This cell's own evidence: providers with their rows, covering surveys, totals; the first 200. */
  basis: Array<Scalars['ID']['output']>;
  /** How many there are in all. */
  basisCount: Scalars['Int']['output'];
  /** Every aggregate used, with the statement and parameters that recount it. */
  inputs: Array<Input>;
};


/** The verdict on one leaf in one region, with its ground. */
export type SegmentVerdictLocalFirmsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An aggregate a verdict used. */
export type Input = {
  __typename?: 'Input';
  /** Its name in the formulas. */
  code: Scalars['String']['output'];
  /** Its value; null where unbounded or undefined. */
  value?: Maybe<Scalars['Float']['output']>;
  /** The catalogue statement that recounts it; null for a derived value. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Column of the statement's one row that holds the value. */
  column?: Maybe<Scalars['String']['output']>;
  /** Parameters of that statement. */
  params?: Maybe<Scalars['JSON']['output']>;
};

/** A verdict under another odds ratio φ. */
export type Sensitivity = {
  __typename?: 'Sensitivity';
  /** How much more often lists name the same firms than chance would have it. */
  phi: Scalars['Float']['output'];
  /** The verdict then. */
  verdict: Verdict;
  /** Its certainty, 0–1. */
  certainty: Scalars['Float']['output'];
};

/** A survey as a verdict used it. */
export type SurveyUse = {
  __typename?: 'SurveyUse';
  /** Its id. */
  survey: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** census, registry, list or mention. */
  kind: Scalars['String']['output'];
  /** Estimated recall after ageing, 0–1. */
  recall: Scalars['Float']['output'];
  /** When it looked. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Where it is from. */
  source: Source;
  /** A census of this very leaf. */
  census: Scalars['Boolean']['output'];
  /** False where a survey of the same source counts in its place. */
  counted: Scalars['Boolean']['output'];
};

/** A page of gaps. */
export type GapConnection = {
  __typename?: 'GapConnection';
  /** Most pressing first. */
  nodes: Array<SegmentVerdict>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A recorded check. */
export type Check = {
  __typename?: 'Check';
  /** Pass to retractCheck. */
  id: Scalars['ID']['output'];
  /** The leaf. */
  segment: Scalars['ID']['output'];
  /** The region. */
  region: Scalars['ID']['output'];
  /** The day of the check. */
  date: Scalars['Date']['output'];
  /** Whether everybody was looked for. */
  complete: Scalars['Boolean']['output'];
  /** What was searched, in words. */
  searched: Scalars['String']['output'];
  /** Who looked. */
  checkedBy?: Maybe<Scalars['String']['output']>;
  /** Remarks. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where it is from. */
  source: Source;
};

/** The answer to a recorded check. */
export type CheckResult = {
  __typename?: 'CheckResult';
  /** Pass to retractCheck. */
  id: Scalars['ID']['output'];
  /** The verdict after it. */
  verdict: SegmentVerdict;
  /** Until when this check alone decides, if nothing else changes. */
  decidesUntil?: Maybe<Scalars['Date']['output']>;
};

/** complete: everybody in this leaf and region was looked for (a census). A known provider that is not among the found: CONFLICT. */
export type CheckInput = {
  /** The leaf. */
  segment: Scalars['ID']['input'];
  /** The region. */
  region: Scalars['ID']['input'];
  /** Who was found; empty for none. */
  found: Array<FoundInput>;
  /** Known providers that the check showed to be wrong, by enterprise id. */
  wrong?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether everybody was looked for. */
  complete: Scalars['Boolean']['input'];
  /** Day of the check, not after today. */
  date: Scalars['Date']['input'];
  /** Where it can be read again. */
  source: SourceInput;
  /** What was searched: registers, codes, lists. */
  searched: Scalars['String']['input'];
  /** Office or role, not a person's name. */
  checkedBy?: InputMaybe<Scalars['String']['input']>;
  /** Remarks. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** An enterprise by id, or a new one by name and region. */
export type FoundInput = {
  /** Id of a known enterprise. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Full name of a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its 统一社会信用代码. */
  uscc?: InputMaybe<Scalars['String']['input']>;
  /** Its region; the region of the check by default. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** maker, developer, integrator, service or distributor. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Product in words. */
  product?: InputMaybe<Scalars['String']['input']>;
};

/** A source in words. */
export type SourceInput = {
  /** Title. */
  title: Scalars['String']['input'];
  /** Who published it. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be read. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** When it was published. */
  date?: InputMaybe<Scalars['Date']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Landing: ResolverTypeWrapper<LandingShape>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  VerdictChange: ResolverTypeWrapper<VerdictChangeShape>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Portfolio: ResolverTypeWrapper<PortfolioShape>;
  PortfolioPick: ResolverTypeWrapper<PortfolioPickShape>;
  RegionSegmentTable: ResolverTypeWrapper<RegionSegmentTable>;
  RegionSegmentCell: ResolverTypeWrapper<RegionSegmentCell>;
  RegionScore: ResolverTypeWrapper<RegionScore>;
  SegmentScore: ResolverTypeWrapper<SegmentScore>;
  SinglePoints: ResolverTypeWrapper<SinglePointsShape>;
  SingleProvider: ResolverTypeWrapper<SingleProviderShape>;
  Cascade: ResolverTypeWrapper<CascadeShape>;
  Loss: ResolverTypeWrapper<LossShape>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Verdict: Verdict;
  Advice: Advice;
  Tier: Tier;
  Status: Status;
  Kind: Kind;
  RelationType: RelationType;
  Direction: Direction;
  ErrorCode: ErrorCode;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  About: ResolverTypeWrapper<AboutShape>;
  KindCount: ResolverTypeWrapper<KindCount>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Interval: ResolverTypeWrapper<Interval>;
  Factor: ResolverTypeWrapper<Factor>;
  Reason: ResolverTypeWrapper<Reason>;
  Place: Place;
  SimilarEnterprise: ResolverTypeWrapper<SimilarFirm>;
  Provenance: ResolverTypeWrapper<ProvenanceShape>;
  Source: ResolverTypeWrapper<EntityShape>;
  Entity: ResolverTypeWrapper<EntityShape>;
  Segment: ResolverTypeWrapper<EntityShape>;
  Technology: ResolverTypeWrapper<EntityShape>;
  Enterprise: ResolverTypeWrapper<EntityShape>;
  Activity: ResolverTypeWrapper<ActivityShape>;
  Institution: ResolverTypeWrapper<EntityShape>;
  Carrier: ResolverTypeWrapper<EntityShape>;
  Region: ResolverTypeWrapper<EntityShape>;
  Scenario: ResolverTypeWrapper<EntityShape>;
  Goal: ResolverTypeWrapper<EntityShape>;
  Policy: ResolverTypeWrapper<EntityShape>;
  SourceEntity: ResolverTypeWrapper<EntityShape>;
  Survey: ResolverTypeWrapper<EntityShape>;
  PublishedTotal: ResolverTypeWrapper<EntityShape>;
  Observation: ResolverTypeWrapper<EntityShape>;
  Gap: ResolverTypeWrapper<EntityShape>;
  DataSet: ResolverTypeWrapper<EntityShape>;
  SearchHit: ResolverTypeWrapper<Hit>;
  RegionItem: ResolverTypeWrapper<RegionItem>;
  RegionConnection: ResolverTypeWrapper<RegionConnection>;
  Relation: ResolverTypeWrapper<RelationShape>;
  Path: ResolverTypeWrapper<PathShape>;
  NeighbourConnection: ResolverTypeWrapper<Omit<NeighbourConnection, 'nodes'> & { nodes: Array<ResolversTypes['Neighbour']> }>;
  Neighbour: ResolverTypeWrapper<NeighbourShape>;
  TypeTotal: ResolverTypeWrapper<TypeTotal>;
  LedgerConnection: ResolverTypeWrapper<Omit<LedgerConnection, 'nodes'> & { nodes: Array<ResolversTypes['LedgerChange']> }>;
  LedgerChange: ResolverTypeWrapper<LedgerChangeShape>;
  StandingGapConnection: ResolverTypeWrapper<Omit<StandingGapConnection, 'nodes'> & { nodes: Array<ResolversTypes['StandingGap']> }>;
  StandingGap: ResolverTypeWrapper<LedgerEntry>;
  PlacedCarrier: ResolverTypeWrapper<PlacedCarrierShape>;
  Districts: ResolverTypeWrapper<DistrictsShape>;
  District: ResolverTypeWrapper<DistrictShape>;
  DistrictPart: ResolverTypeWrapper<DistrictPartShape>;
  VerdictCounts: ResolverTypeWrapper<VerdictCountsShape>;
  Method: ResolverTypeWrapper<Omit<Method, 'example'> & { example: Array<ResolversTypes['MethodExample']> }>;
  MethodTable: ResolverTypeWrapper<MethodTable>;
  MethodConstant: ResolverTypeWrapper<MethodConstant>;
  MethodReference: ResolverTypeWrapper<MethodReference>;
  MethodExample: ResolverTypeWrapper<MethodExampleShape>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  PlanClause: ResolverTypeWrapper<PlanClauseShape>;
  GoalState: GoalState;
  GoalProgress: ResolverTypeWrapper<GoalProgress>;
  EnterpriseFilter: EnterpriseFilter;
  SeenFrom: SeenFrom;
  EnterpriseSort: EnterpriseSort;
  EnterpriseConnection: ResolverTypeWrapper<EnterprisePage>;
  TargetConnection: ResolverTypeWrapper<TargetPage>;
  Target: ResolverTypeWrapper<TargetShape>;
  WarmPath: ResolverTypeWrapper<WarmPathShape>;
  ScoreWeights: ScoreWeights;
  Panorama: ResolverTypeWrapper<PanoramaShape>;
  PanoramaSummary: ResolverTypeWrapper<PanoramaSummaryShape>;
  SegmentVerdict: ResolverTypeWrapper<CellVerdict>;
  Input: ResolverTypeWrapper<Input>;
  Sensitivity: ResolverTypeWrapper<Sensitivity>;
  SurveyUse: ResolverTypeWrapper<SurveyUseShape>;
  GapConnection: ResolverTypeWrapper<Omit<GapConnection, 'nodes'> & { nodes: Array<ResolversTypes['SegmentVerdict']> }>;
  Check: ResolverTypeWrapper<CheckShape>;
  CheckResult: ResolverTypeWrapper<CheckOutcome>;
  CheckInput: CheckInput;
  FoundInput: FoundInput;
  SourceInput: SourceInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Landing: LandingShape;
  Float: Scalars['Float']['output'];
  VerdictChange: VerdictChangeShape;
  Boolean: Scalars['Boolean']['output'];
  Portfolio: PortfolioShape;
  PortfolioPick: PortfolioPickShape;
  RegionSegmentTable: RegionSegmentTable;
  RegionSegmentCell: RegionSegmentCell;
  RegionScore: RegionScore;
  SegmentScore: SegmentScore;
  SinglePoints: SinglePointsShape;
  SingleProvider: SingleProviderShape;
  Cascade: CascadeShape;
  Loss: LossShape;
  Date: Scalars['Date']['output'];
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  About: AboutShape;
  KindCount: KindCount;
  PageInfo: PageInfo;
  Interval: Interval;
  Factor: Factor;
  Reason: Reason;
  SimilarEnterprise: SimilarFirm;
  Provenance: ProvenanceShape;
  Source: EntityShape;
  Entity: EntityShape;
  Segment: EntityShape;
  Technology: EntityShape;
  Enterprise: EntityShape;
  Activity: ActivityShape;
  Institution: EntityShape;
  Carrier: EntityShape;
  Region: EntityShape;
  Scenario: EntityShape;
  Goal: EntityShape;
  Policy: EntityShape;
  SourceEntity: EntityShape;
  Survey: EntityShape;
  PublishedTotal: EntityShape;
  Observation: EntityShape;
  Gap: EntityShape;
  DataSet: EntityShape;
  SearchHit: Hit;
  RegionItem: RegionItem;
  RegionConnection: RegionConnection;
  Relation: RelationShape;
  Path: PathShape;
  NeighbourConnection: Omit<NeighbourConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Neighbour']> };
  Neighbour: NeighbourShape;
  TypeTotal: TypeTotal;
  LedgerConnection: Omit<LedgerConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['LedgerChange']> };
  LedgerChange: LedgerChangeShape;
  StandingGapConnection: Omit<StandingGapConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['StandingGap']> };
  StandingGap: LedgerEntry;
  PlacedCarrier: PlacedCarrierShape;
  Districts: DistrictsShape;
  District: DistrictShape;
  DistrictPart: DistrictPartShape;
  VerdictCounts: VerdictCountsShape;
  Method: Omit<Method, 'example'> & { example: Array<ResolversParentTypes['MethodExample']> };
  MethodTable: MethodTable;
  MethodConstant: MethodConstant;
  MethodReference: MethodReference;
  MethodExample: MethodExampleShape;
  SourceConnection: SourcePage;
  PlanClause: PlanClauseShape;
  GoalProgress: GoalProgress;
  EnterpriseFilter: EnterpriseFilter;
  SeenFrom: SeenFrom;
  EnterpriseConnection: EnterprisePage;
  TargetConnection: TargetPage;
  Target: TargetShape;
  WarmPath: WarmPathShape;
  ScoreWeights: ScoreWeights;
  Panorama: PanoramaShape;
  PanoramaSummary: PanoramaSummaryShape;
  SegmentVerdict: CellVerdict;
  Input: Input;
  Sensitivity: Sensitivity;
  SurveyUse: SurveyUseShape;
  GapConnection: Omit<GapConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['SegmentVerdict']> };
  Check: CheckShape;
  CheckResult: CheckOutcome;
  CheckInput: CheckInput;
  FoundInput: FoundInput;
  SourceInput: SourceInput;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  landing?: Resolver<ResolversTypes['Landing'], ParentType, ContextType, RequireFields<QueryLandingArgs, 'enterprises' | 'region' | 'chain'>>;
  portfolio?: Resolver<ResolversTypes['Portfolio'], ParentType, ContextType, RequireFields<QueryPortfolioArgs, 'chain' | 'region' | 'size'>>;
  structure?: Resolver<ResolversTypes['RegionSegmentTable'], ParentType, ContextType, RequireFields<QueryStructureArgs, 'chain' | 'level'>>;
  singlePoints?: Resolver<ResolversTypes['SinglePoints'], ParentType, ContextType, RequireFields<QuerySinglePointsArgs, 'chain' | 'region'>>;
  cascade?: Resolver<ResolversTypes['Cascade'], ParentType, ContextType, RequireFields<QueryCascadeArgs, 'enterprise' | 'chain'>>;
  about?: Resolver<ResolversTypes['About'], ParentType, ContextType>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  entities?: Resolver<Array<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'ids'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'sort' | 'first'>>;
  similarEnterprises?: Resolver<Array<ResolversTypes['SimilarEnterprise']>, ParentType, ContextType, RequireFields<QuerySimilarEnterprisesArgs, 'id' | 'region' | 'first'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<QueryNeighboursArgs, 'id' | 'direction' | 'first'>>;
  relationsAmong?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationsAmongArgs, 'ids'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxHops' | 'first'>>;
  ledger?: Resolver<ResolversTypes['LedgerConnection'], ParentType, ContextType, RequireFields<QueryLedgerArgs, 'region' | 'first'>>;
  standingGaps?: Resolver<ResolversTypes['StandingGapConnection'], ParentType, ContextType, RequireFields<QueryStandingGapsArgs, 'region' | 'first'>>;
  districts?: Resolver<ResolversTypes['Districts'], ParentType, ContextType, RequireFields<QueryDistrictsArgs, 'region' | 'chain'>>;
  carriers?: Resolver<Array<ResolversTypes['PlacedCarrier']>, ParentType, ContextType, RequireFields<QueryCarriersArgs, 'region'>>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  goals?: Resolver<Array<ResolversTypes['GoalProgress']>, ParentType, ContextType, RequireFields<QueryGoalsArgs, 'region'>>;
  planClauses?: Resolver<Array<ResolversTypes['PlanClause']>, ParentType, ContextType, RequireFields<QueryPlanClausesArgs, 'region'>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<QueryTargetsArgs, 'segment' | 'region' | 'first'>>;
  warmPaths?: Resolver<Array<ResolversTypes['WarmPath']>, ParentType, ContextType, RequireFields<QueryWarmPathsArgs, 'enterprise' | 'region' | 'first' | 'maxHops'>>;
  panorama?: Resolver<ResolversTypes['Panorama'], ParentType, ContextType, RequireFields<QueryPanoramaArgs, 'chain' | 'region'>>;
  verdict?: Resolver<ResolversTypes['SegmentVerdict'], ParentType, ContextType, RequireFields<QueryVerdictArgs, 'segment' | 'region'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'chain' | 'region' | 'first'>>;
  checks?: Resolver<Array<ResolversTypes['Check']>, ParentType, ContextType, Partial<QueryChecksArgs>>;
};

export type LandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Landing'] = ResolversParentTypes['Landing']> = {
  before?: Resolver<ResolversTypes['PanoramaSummary'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['PanoramaSummary'], ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['VerdictChange']>, ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ignored?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
};

export type VerdictChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictChange'] = ResolversParentTypes['VerdictChange']> = {
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  certaintyBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  certaintyAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  providersBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  providersAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priorityBefore?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  priorityAfter?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  because?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PortfolioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio']> = {
  picks?: Resolver<Array<ResolversTypes['PortfolioPick']>, ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upperBound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unweighted?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PortfolioPickResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioPick'] = ResolversParentTypes['PortfolioPick']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  marginalGain?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closes?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
};

export type RegionSegmentTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionSegmentTable'] = ResolversParentTypes['RegionSegmentTable']> = {
  regions?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  regionNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  segmentNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['RegionSegmentCell']>, ParentType, ContextType>;
  regionScores?: Resolver<Array<ResolversTypes['RegionScore']>, ParentType, ContextType>;
  segmentScores?: Resolver<Array<ResolversTypes['SegmentScore']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  notPlaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minFirms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionSegmentCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionSegmentCell'] = ResolversParentTypes['RegionSegmentCell']> = {
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rca?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  density?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cog?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RegionScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionScore'] = ResolversParentTypes['RegionScore']> = {
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  diversity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eci?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  coi?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SegmentScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentScore'] = ResolversParentTypes['SegmentScore']> = {
  segment?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ubiquity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pci?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SinglePointsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SinglePoints'] = ResolversParentTypes['SinglePoints']> = {
  articulation?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  bridges?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  singleProviders?: Resolver<Array<ResolversTypes['SingleProvider']>, ParentType, ContextType>;
};

export type SingleProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SingleProvider'] = ResolversParentTypes['SingleProvider']> = {
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  enterprises?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
};

export type CascadeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cascade'] = ResolversParentTypes['Cascade']> = {
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  affected?: Resolver<Array<ResolversTypes['Loss']>, ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  volumesAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  converged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LossResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Loss'] = ResolversParentTypes['Loss']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  loss?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordCheck?: Resolver<ResolversTypes['CheckResult'], ParentType, ContextType, RequireFields<MutationRecordCheckArgs, 'input'>>;
  retractCheck?: Resolver<ResolversTypes['SegmentVerdict'], ParentType, ContextType, RequireFields<MutationRetractCheckArgs, 'id'>>;
};

export type AboutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datasetVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latestDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  chains?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  defaultRegion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  defaultChain?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  canEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval']> = {
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Factor'] = ResolversParentTypes['Factor']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numbers?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SimilarEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarEnterprise'] = ResolversParentTypes['SimilarEnterprise']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Segment' | 'Technology' | 'Enterprise' | 'Institution' | 'Carrier' | 'Region' | 'Scenario' | 'Goal' | 'Policy' | 'SourceEntity' | 'Survey' | 'PublishedTotal' | 'Observation' | 'Gap' | 'DataSet', ParentType, ContextType>;
};

export type SegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Segment'] = ResolversParentTypes['Segment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gbt4754?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Technology'] = ResolversParentTypes['Technology']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listedCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateOwned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revenueWan?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  revenueYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType, RequireFields<EnterprisePlaceArgs, 'region'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Carrier'] = ResolversParentTypes['Carrier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  positioning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  focus?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScenarioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scenario'] = ResolversParentTypes['Scenario']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEntity'] = ResolversParentTypes['SourceEntity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishedTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedTotal'] = ResolversParentTypes['PublishedTotal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSet'] = ResolversParentTypes['DataSet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RegionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionItem'] = ResolversParentTypes['RegionItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RegionItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Neighbour']>, ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['TypeTotal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NeighbourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TypeTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeTotal'] = ResolversParentTypes['TypeTotal']> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerConnection'] = ResolversParentTypes['LedgerConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['LedgerChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerChange'] = ResolversParentTypes['LedgerChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StandingGapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingGapConnection'] = ResolversParentTypes['StandingGapConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['StandingGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandingGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingGap'] = ResolversParentTypes['StandingGap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PlacedCarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacedCarrier'] = ResolversParentTypes['PlacedCarrier']> = {
  carrier?: Resolver<ResolversTypes['Carrier'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DistrictsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Districts'] = ResolversParentTypes['Districts']> = {
  region?: Resolver<ResolversTypes['RegionItem'], ParentType, ContextType>;
  districts?: Resolver<Array<ResolversTypes['District']>, ParentType, ContextType, Partial<DistrictsDistrictsArgs>>;
  whole?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  possibly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  region?: Resolver<ResolversTypes['RegionItem'], ParentType, ContextType>;
  leaves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['DistrictPart']>, ParentType, ContextType>;
  verdicts?: Resolver<ResolversTypes['VerdictCounts'], ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, RequireFields<DistrictFirmsArgs, 'first'>>;
};

export type DistrictPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictPart'] = ResolversParentTypes['DistrictPart']> = {
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VerdictCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictCounts'] = ResolversParentTypes['VerdictCounts']> = {
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adequate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strong?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Method'] = ResolversParentTypes['Method']> = {
  tables?: Resolver<Array<ResolversTypes['MethodTable']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['MethodReference']>, ParentType, ContextType>;
  example?: Resolver<Array<ResolversTypes['MethodExample']>, ParentType, ContextType>;
};

export type MethodTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodTable'] = ResolversParentTypes['MethodTable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  constants?: Resolver<Array<ResolversTypes['MethodConstant']>, ParentType, ContextType>;
};

export type MethodConstantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodConstant'] = ResolversParentTypes['MethodConstant']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentenceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MethodReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodReference'] = ResolversParentTypes['MethodReference']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MethodExampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodExample'] = ResolversParentTypes['MethodExample']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inputs?: Resolver<Array<ResolversTypes['Input']>, ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanClause'] = ResolversParentTypes['PlanClause']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  named?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type GoalProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalProgress'] = ResolversParentTypes['GoalProgress']> = {
  goal?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  thresholdUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GoalState'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  knownExclusive?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unknownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
  expansions?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
  unplaced?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
  possiblyLocal?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  planned?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carriers?: Resolver<Array<ResolversTypes['Carrier']>, ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  alreadyHere?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  localBranches?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['Factor']>, ParentType, ContextType>;
  stability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  warmPaths?: Resolver<Array<ResolversTypes['WarmPath']>, ParentType, ContextType>;
};

export type WarmPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarmPath'] = ResolversParentTypes['WarmPath']> = {
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type PanoramaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Panorama'] = ResolversParentTypes['Panorama']> = {
  chain?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['RegionItem'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['SegmentVerdict']>, ParentType, ContextType>;
  feeds?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['PanoramaSummary'], ParentType, ContextType>;
};

export type PanoramaSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanoramaSummary'] = ResolversParentTypes['PanoramaSummary']> = {
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownSeen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adequate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strong?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['PublishedTotal']>, ParentType, ContextType>;
};

export type SegmentVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentVerdict'] = ResolversParentTypes['SegmentVerdict']> = {
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['Advice'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  surveys?: Resolver<Array<ResolversTypes['SurveyUse']>, ParentType, ContextType>;
  localCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  providers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outsideCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possiblyLocalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unplacedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notPlacedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['PublishedTotal']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  localFirms?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, RequireFields<SegmentVerdictLocalFirmsArgs, 'first'>>;
  effectiveSuppliers?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sharesAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rca?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['Factor']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  sensitivity?: Resolver<Array<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  basisCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inputs?: Resolver<Array<ResolversTypes['Input']>, ParentType, ContextType>;
};

export type InputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Input'] = ResolversParentTypes['Input']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  params?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type SensitivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sensitivity'] = ResolversParentTypes['Sensitivity']> = {
  phi?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SurveyUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyUse'] = ResolversParentTypes['SurveyUse']> = {
  survey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  census?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['SegmentVerdict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CheckResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckResult'] = ResolversParentTypes['CheckResult']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['SegmentVerdict'], ParentType, ContextType>;
  decidesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Landing?: LandingResolvers<ContextType>;
  VerdictChange?: VerdictChangeResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
  PortfolioPick?: PortfolioPickResolvers<ContextType>;
  RegionSegmentTable?: RegionSegmentTableResolvers<ContextType>;
  RegionSegmentCell?: RegionSegmentCellResolvers<ContextType>;
  RegionScore?: RegionScoreResolvers<ContextType>;
  SegmentScore?: SegmentScoreResolvers<ContextType>;
  SinglePoints?: SinglePointsResolvers<ContextType>;
  SingleProvider?: SingleProviderResolvers<ContextType>;
  Cascade?: CascadeResolvers<ContextType>;
  Loss?: LossResolvers<ContextType>;
  Date?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  About?: AboutResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  Factor?: FactorResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  SimilarEnterprise?: SimilarEnterpriseResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Segment?: SegmentResolvers<ContextType>;
  Technology?: TechnologyResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Carrier?: CarrierResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Scenario?: ScenarioResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  SourceEntity?: SourceEntityResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  PublishedTotal?: PublishedTotalResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  DataSet?: DataSetResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  RegionItem?: RegionItemResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  TypeTotal?: TypeTotalResolvers<ContextType>;
  LedgerConnection?: LedgerConnectionResolvers<ContextType>;
  LedgerChange?: LedgerChangeResolvers<ContextType>;
  StandingGapConnection?: StandingGapConnectionResolvers<ContextType>;
  StandingGap?: StandingGapResolvers<ContextType>;
  PlacedCarrier?: PlacedCarrierResolvers<ContextType>;
  Districts?: DistrictsResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  DistrictPart?: DistrictPartResolvers<ContextType>;
  VerdictCounts?: VerdictCountsResolvers<ContextType>;
  Method?: MethodResolvers<ContextType>;
  MethodTable?: MethodTableResolvers<ContextType>;
  MethodConstant?: MethodConstantResolvers<ContextType>;
  MethodReference?: MethodReferenceResolvers<ContextType>;
  MethodExample?: MethodExampleResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  PlanClause?: PlanClauseResolvers<ContextType>;
  GoalProgress?: GoalProgressResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  WarmPath?: WarmPathResolvers<ContextType>;
  Panorama?: PanoramaResolvers<ContextType>;
  PanoramaSummary?: PanoramaSummaryResolvers<ContextType>;
  SegmentVerdict?: SegmentVerdictResolvers<ContextType>;
  Input?: InputResolvers<ContextType>;
  Sensitivity?: SensitivityResolvers<ContextType>;
  SurveyUse?: SurveyUseResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  CheckResult?: CheckResultResolvers<ContextType>;
};


/**
 * The vocabulary of the graph: kinds, relation types, and the tables of the dataset format with their
 * columns. Everything that reads, checks, writes or shows a row takes its words from here.
 */

/** A property value both engines store: no maps, no mixed lists, no null inside a list. */
export type Scalar = string | number | boolean;
export type Props = Record<string, Scalar | string[]>;

/** One node as it is written: `props` holds `id`, `name`, `search` … and every stated column. */
export interface NodeRecord {
  kind: Kind;
  id: string;
  props: Props;
}

/** One relation as it is written. `column` names the dataset column it was derived from, if any. */
export interface RelationRecord {
  type: RelationType;
  id: string;
  from: string;
  to: string;
  props: Props;
}

/** Kind → id prefix and node label. A chain (a child of a root) also carries the label `Segment`. */
export const KINDS = {
  CHAIN: { prefix: 'seg', label: 'Chain' },
  SEGMENT: { prefix: 'seg', label: 'Segment' },
  TECHNOLOGY: { prefix: 'tech', label: 'Technology' },
  ENTERPRISE: { prefix: 'ent', label: 'Enterprise' },
  INSTITUTION: { prefix: 'inst', label: 'Institution' },
  CARRIER: { prefix: 'car', label: 'Carrier' },
  REGION: { prefix: 'reg', label: 'Region' },
  SCENARIO: { prefix: 'scn', label: 'Scenario' },
  GOAL: { prefix: 'goal', label: 'Goal' },
  POLICY: { prefix: 'pol', label: 'Policy' },
  SOURCE: { prefix: 'src', label: 'Source' },
  SURVEY: { prefix: 'srv', label: 'Survey' },
  TOTAL: { prefix: 'tot', label: 'Total' },
  OBSERVATION: { prefix: 'obs', label: 'Observation' },
  GAP: { prefix: 'gap', label: 'Gap' },
  DATASET: { prefix: 'data', label: 'Dataset' },
} as const;
export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

export const RELATION_TYPES = [
  'FEEDS',
  'USES',
  'OPERATES_IN',
  'SUPPLIES',
  'INVESTS_IN',
  'PART_OF',
  'COOPERATES_WITH',
  'DEVELOPS',
  'LOCATED_IN',
  'WITHIN',
  'FOCUSES_ON',
  'NEEDS',
  'NAMED_BY',
  'ALUMNI_OF',
  'HOMETOWN_OF',
  'COVERS',
  'ABOUT',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** Relations between bodies that do business; the default of `paths` and the links of an introduction. */
export const BUSINESS_RELATIONS = [
  'PART_OF',
  'INVESTS_IN',
  'SUPPLIES',
  'COOPERATES_WITH',
  'ALUMNI_OF',
  'HOMETOWN_OF',
  'OPERATES_IN',
  'DEVELOPS',
  'USES',
  'FEEDS',
  'FOCUSES_ON',
  'NEEDS',
] as const satisfies readonly RelationType[];

export const TIERS = ['upstream', 'midstream', 'downstream'] as const;
export const STATUSES = ['stated', 'inferred'] as const;
export const SURVEY_KINDS = ['census', 'registry', 'list', 'mention'] as const;
export const REGION_LEVELS = ['country', 'province', 'city', 'district', 'zone'] as const;
export const ENTERPRISE_TYPES = ['company', 'subsidiary', 'branch', 'state_platform', 'foreign'] as const;
export const SIZES = ['large', 'medium', 'small'] as const;
export const ROLES = ['maker', 'developer', 'integrator', 'service', 'distributor'] as const;
export const INSTITUTION_KINDS = [
  'university',
  'institute',
  'lab',
  'hospital',
  'training_base',
  'association',
  'government',
  'platform',
  'fund',
] as const;
export const CARRIER_RANKS = ['core', 'wheel', 'park', 'zone', 'spot', 'district'] as const;
export const SCENARIO_KINDS = ['opportunity', 'demonstration', 'sandbox'] as const;
export const COMPARATORS = ['>=', '>', '='] as const;

/** `relations.type` → the id prefixes its two ends may have. */
export const RELATION_ENDS: Partial<Record<RelationType, { from: string[]; to: string[] }>> = {
  SUPPLIES: { from: ['ent', 'inst'], to: ['ent', 'inst'] },
  INVESTS_IN: { from: ['ent', 'inst'], to: ['ent', 'inst'] },
  PART_OF: { from: ['ent', 'inst'], to: ['ent', 'inst'] },
  COOPERATES_WITH: { from: ['ent', 'inst'], to: ['ent', 'inst'] },
  DEVELOPS: { from: ['ent', 'inst'], to: ['tech'] },
  LOCATED_IN: { from: ['ent', 'inst'], to: ['car'] },
  ALUMNI_OF: { from: ['ent'], to: ['inst'] },
  HOMETOWN_OF: { from: ['ent'], to: ['reg'] },
};

/**
 * How a cell is read.
 * `id` this row's id · `ref` an id of one of `prefixes` · `refs` a list of them · `covers` a list of ids or `*` ·
 * `text` · `list` · `int` whole number ≥ 0 · `number` ≥ 0 · `share` 0–1 · `degrees` a signed decimal ·
 * `bool` · `date` YYYY[-MM[-DD]] · `enum` one of `values`.
 */
export type ColumnType =
  | 'id'
  | 'ref'
  | 'refs'
  | 'covers'
  | 'text'
  | 'list'
  | 'int'
  | 'number'
  | 'share'
  | 'degrees'
  | 'bool'
  | 'date'
  | 'enum';

export interface Column {
  /** As in the CSV header; the graph property is its camelCase. */
  name: string;
  /** The Chinese header, accepted on import. */
  zh: string;
  type: ColumnType;
  required?: boolean;
  prefixes?: readonly string[];
  values?: readonly string[];
}

export interface Table {
  columns: readonly Column[];
  /** The natural key; rows with equal keys are one row. */
  key: readonly string[];
}

const col = (
  name: string,
  zh: string,
  type: ColumnType = 'text',
  more: Omit<Column, 'name' | 'zh' | 'type'> = {},
): Column => ({ name, zh, type, ...more });
const must = { required: true } as const;
const id = (prefix: string) => col('id', '编号', 'id', { ...must, prefixes: [prefix] });
const ref = (name: string, zh: string, prefixes: string[], required = false) =>
  col(name, zh, 'ref', { prefixes, required });
const pick = (name: string, zh: string, values: readonly string[], required = false) =>
  col(name, zh, 'enum', { values, required });
const source = col('source', '来源', 'refs', { ...must, prefixes: ['src'] });
const status = pick('status', '性质', STATUSES);
const confidence = col('confidence', '可信度', 'share');
const asOf = col('as_of', '时间', 'date');
const name = (zh: string) => col('name', zh, 'text', must);
const nameEn = col('name_en', '英文名');
const aliases = col('aliases', '别名', 'list');
const planned = col('planned', '规划中', 'bool');

/** The dataset format, table by table, in the order in which they are read. */
export const TABLES = {
  dataset: {
    key: ['id'],
    columns: [
      id('data'),
      col('title', '标题', 'text', must),
      col('version', '版本', 'text', must),
      ref('default_region', '默认区域', ['reg'], true),
      ref('default_chain', '默认产业链', ['seg'], true),
      col('licence', '许可'),
    ],
  },
  sources: {
    key: ['id'],
    columns: [
      id('src'),
      col('title', '标题', 'text', must),
      col('publisher', '发布单位'),
      col('date', '日期', 'date'),
      col('url', '网址'),
      col('licence', '许可'),
      col('note', '备注'),
    ],
  },
  regions: {
    key: ['id'],
    columns: [
      id('reg'),
      name('名称'),
      nameEn,
      pick('level', '级别', REGION_LEVELS, true),
      ref('parent', '上级', ['reg']),
      col('code', '行政区划代码'),
      source,
    ],
  },
  segments: {
    key: ['id'],
    columns: [
      id('seg'),
      name('环节'),
      nameEn,
      ref('parent', '上级', ['seg']),
      pick('tier', '层级', TIERS),
      col('order', '次序', 'int'),
      col('definition', '定义'),
      col('gbt4754', '国民经济行业代码', 'list'),
      aliases,
      source,
      status,
    ],
  },
  feeds: {
    key: ['from', 'to'],
    columns: [
      ref('from', '上游环节', ['seg'], true),
      ref('to', '下游环节', ['seg'], true),
      col('weight', '权重', 'share', must),
      col('basis', '依据'),
      source,
      status,
    ],
  },
  technologies: {
    key: ['id'],
    columns: [id('tech'), name('技术'), nameEn, col('field', '领域'), aliases, source, status],
  },
  uses: {
    key: ['segment', 'technology'],
    columns: [
      ref('segment', '环节', ['seg'], true),
      ref('technology', '技术', ['tech'], true),
      source,
      status,
    ],
  },
  surveys: {
    key: ['id'],
    columns: [
      id('srv'),
      source,
      name('名称'),
      pick('kind', '类型', SURVEY_KINDS, true),
      col('segments', '覆盖环节', 'covers', { ...must, prefixes: ['seg'] }),
      col('regions', '覆盖区域', 'covers', { ...must, prefixes: ['reg'] }),
      col('population', '总体'),
      col('recall', '召回率', 'share'),
      col('date', '日期', 'date'),
    ],
  },
  totals: {
    key: ['segment', 'region', 'as_of', 'scope'],
    columns: [
      ref('segment', '环节', ['seg'], true),
      ref('region', '区域', ['reg'], true),
      col('count', '企业数', 'int', must),
      col('unit', '单位'),
      asOf,
      col('scope', '口径'),
      source,
    ],
  },
  enterprises: {
    key: ['id'],
    columns: [
      id('ent'),
      name('企业名称'),
      nameEn,
      aliases,
      col('uscc', '统一社会信用代码'),
      ref('region', '所在地', ['reg']),
      col('address', '地址'),
      col('founded', '成立年份', 'date'),
      pick('type', '类型', ENTERPRISE_TYPES),
      pick('size', '规模', SIZES),
      col('listed_code', '证券代码'),
      col('state_owned', '国有', 'bool'),
      col('employees', '员工数', 'int'),
      col('revenue_wan', '收入(万元)', 'int'),
      col('revenue_year', '收入年份', 'date'),
      col('website', '网站'),
      ref('parent', '母公司', ['ent']),
      source,
      status,
    ],
  },
  operates_in: {
    key: ['enterprise', 'segment', 'role'],
    columns: [
      ref('enterprise', '企业', ['ent'], true),
      ref('segment', '环节', ['seg'], true),
      pick('role', '角色', ROLES),
      col('product', '产品'),
      col('share', '占比', 'share'),
      planned,
      asOf,
      source,
      status,
      confidence,
    ],
  },
  institutions: {
    key: ['id'],
    columns: [
      id('inst'),
      name('机构名称'),
      nameEn,
      aliases,
      pick('kind', '类型', INSTITUTION_KINDS),
      ref('region', '所在地', ['reg']),
      ref('parent', '上级单位', ['inst', 'ent']),
      planned,
      source,
      status,
    ],
  },
  carriers: {
    key: ['id'],
    columns: [
      id('car'),
      name('载体名称'),
      aliases,
      pick('rank', '级别', CARRIER_RANKS),
      ref('region', '所在地', ['reg']),
      ref('parent', '上级', ['car']),
      col('positioning', '定位'),
      col('focus', '主导环节', 'refs', { prefixes: ['seg'] }),
      col('lat', '纬度', 'degrees'),
      col('lon', '经度', 'degrees'),
      source,
      status,
    ],
  },
  relations: {
    key: ['from', 'type', 'to', 'product'],
    columns: [
      ref('from', '主体', ['ent', 'inst'], true),
      pick('type', '关系', Object.keys(RELATION_ENDS), true),
      ref('to', '对象', ['ent', 'inst', 'tech', 'car', 'reg'], true),
      col('product', '产品'),
      col('ratio', '比例', 'share'),
      col('amount_wan', '金额(万元)', 'number'),
      planned,
      asOf,
      col('note', '备注'),
      source,
      status,
      confidence,
    ],
  },
  scenarios: {
    key: ['id'],
    columns: [
      id('scn'),
      name('名称'),
      pick('kind', '类型', SCENARIO_KINDS),
      ref('region', '所在地', ['reg']),
      col('needs', '需求环节', 'refs', { prefixes: ['seg', 'tech'] }),
      col('owner', '责任单位'),
      source,
      status,
    ],
  },
  goals: {
    key: ['id'],
    columns: [
      id('goal'),
      name('目标'),
      ref('region', '区域', ['reg'], true),
      col('metric', '指标', 'text', must),
      col('threshold', '门槛', 'number'),
      col('threshold_unit', '门槛单位'),
      pick('comparator', '比较', COMPARATORS, true),
      col('value', '数值', 'number', must),
      col('upper', '上限', 'number'),
      col('unit', '单位'),
      col('deadline', '期限', 'date'),
      col('scope', '口径'),
      col('quote', '原文', 'text', must),
      col('order', '次序', 'int'),
      source,
    ],
  },
  policies: {
    key: ['id'],
    columns: [
      id('pol'),
      name('名称'),
      ref('region', '区域', ['reg'], true),
      col('clause', '条款'),
      col('quote', '原文', 'text', must),
      col('action', '举措'),
      col('order', '次序', 'int'),
      source,
    ],
  },
  observations: {
    key: ['metric', 'region', 'as_of', 'scope'],
    columns: [
      col('metric', '指标', 'text', must),
      ref('region', '区域', ['reg'], true),
      col('value', '数值', 'number', must),
      col('unit', '单位'),
      asOf,
      col('scope', '口径'),
      source,
      status,
    ],
  },
  named_by: {
    key: ['entity', 'by'],
    columns: [
      ref('entity', '对象', ['seg', 'tech', 'ent', 'inst', 'car', 'scn', 'reg'], true),
      ref('by', '依据', ['goal', 'pol'], true),
      source,
    ],
  },
} as const satisfies Record<string, Table>;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** `revenue_wan` → `revenueWan`: the property that holds a column. */
export const propertyOf = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const ID_PATTERN = /^[a-z]+:[A-Za-z0-9._-]{1,80}$/;
export const DATE_PATTERN = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

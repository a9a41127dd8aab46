import type { EntityDetail, RelationItem } from '../../api/explore.ts';
import type { Tier, Verdict } from '../../api/types.ts';
import type { Lang, Words } from '../../i18n/index.ts';

/** One stated fact, or a field about which nothing is stated (`value` null). */
export interface Fact {
  key: keyof Words['explore']['field'];
  value: string | null;
  href?: string;
}

export interface Reading {
  t: Words;
  lang: Lang;
  /** Names of ids met in facts; an id without a name is shown as it is. */
  names: ReadonlyMap<string, string>;
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;
const ids = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(v => typeof v === 'string') : [];

/** Ids whose names the facts of an entity show. */
export function idsIn(detail: EntityDetail): string[] {
  const single = ['region', 'parent', 'goalRegion', 'policyRegion', 'ofSegment', 'ofRegion'];
  const lists = ['focus', 'needs', 'coveredSegments', 'coveredRegions'];
  const all = [...single.map(key => detail[key]), ...lists.flatMap(key => ids(detail[key]))];
  return [...new Set(all.filter((id): id is string => typeof id === 'string' && id.includes(':')))];
}

/** Number with the reader's digit groups. */
function amount(value: unknown, lang: Lang): string | null {
  return typeof value === 'number' ? value.toLocaleString(lang === 'zh' ? 'zh-CN' : 'en') : null;
}

/** What is stated about an entity, field by field, in the order in which it is read. */
export function factsOf(detail: EntityDetail, reading: Reading): Fact[] {
  const { t, lang, names } = reading;
  const { said, code } = t.explore;
  const named = (id: unknown): string | null => {
    const known = text(id);
    return known === null ? null : (names.get(known) ?? known);
  };
  const list = (value: unknown): string | null => {
    const all = ids(value).map(id => (id === '*' ? said.everything : (names.get(id) ?? id)));
    return all.length === 0 ? null : all.join(lang === 'zh' ? '、' : ', ');
  };
  const coded = (value: unknown): string | null => {
    const known = text(value);
    return known === null ? null : (code[known] ?? known);
  };
  const yesNo = (value: unknown): string | null =>
    typeof value === 'boolean' ? (value ? said.yes : said.no) : null;
  const link = (key: Fact['key'], value: unknown): Fact => {
    const address = text(value);
    return address !== null && /^https?:\/\//.test(address)
      ? { key, value: address, href: address }
      : { key, value: address };
  };
  const fact = (key: Fact['key'], value: string | null): Fact => ({ key, value });

  switch (detail.kind) {
    case 'CHAIN':
    case 'SEGMENT': {
      const words = detail.kind === 'CHAIN' ? t.tier.root : t.tier.chain;
      const tier = text(detail.tier);
      return [
        fact('tier', tier === null ? null : (words[tier as Tier] ?? tier)),
        fact('parent', named(detail.parent)),
        fact('definition', text(detail.definition)),
        fact('gbt4754', list(detail.gbt4754)),
      ];
    }
    case 'TECHNOLOGY':
      return [fact('field', text(detail.field))];
    case 'ENTERPRISE': {
      const revenue = amount(detail.revenueWan, lang);
      const year = typeof detail.revenueYear === 'number' ? String(detail.revenueYear) : null;
      const people = amount(detail.employees, lang);
      return [
        fact(
          'regionName',
          text(detail.regionName) === null
            ? null
            : (names.get(String(detail.region)) ?? text(detail.regionName)),
        ),
        fact('address', text(detail.address)),
        fact('founded', text(detail.founded)),
        fact('uscc', text(detail.uscc)),
        fact('listedCode', text(detail.listedCode)),
        fact('companyType', coded(detail.companyType)),
        fact('size', coded(detail.size)),
        fact('stateOwned', yesNo(detail.stateOwned)),
        fact('employees', people === null ? null : said.people(people)),
        fact('revenue', revenue === null ? null : said.revenue(revenue, year)),
        link('website', detail.website),
      ];
    }
    case 'INSTITUTION':
      return [
        fact('bodyType', coded(detail.bodyType)),
        fact('regionName', named(detail.region)),
        fact('parent', named(detail.parent)),
        ...(detail.bodyPlanned === true ? [fact('planned', said.planned)] : []),
      ];
    case 'CARRIER':
      return [
        fact('rank', coded(detail.rank)),
        fact('regionName', named(detail.region)),
        fact('parent', named(detail.parent)),
        fact('positioning', text(detail.positioning)),
        fact('focus', list(detail.focus)),
      ];
    case 'REGION': {
      const level = text(detail.level);
      return [
        fact('level', level === null ? null : (t.level[level] ?? level)),
        fact('parent', named(detail.parent)),
        fact('code', text(detail.code)),
      ];
    }
    case 'SCENARIO':
      return [
        fact('scenarioType', coded(detail.scenarioType)),
        fact('regionName', named(detail.region)),
        fact('needs', list(detail.needs)),
        fact('owner', text(detail.owner)),
      ];
    case 'GOAL':
      return [fact('regionName', named(detail.goalRegion)), fact('quote', text(detail.quote))];
    case 'POLICY':
      return [
        fact('regionName', named(detail.policyRegion)),
        fact('clause', text(detail.clause)),
        fact('quote', text(detail.quote)),
        fact('action', text(detail.action)),
      ];
    case 'SOURCE':
      return [
        fact('publisher', text(detail.source?.publisher)),
        fact('date', text(detail.source?.date)),
        link('url', detail.source?.url),
        fact('licence', text(detail.source?.licence)),
        fact('note', text(detail.source?.note)),
      ];
    case 'SURVEY': {
      const kind = text(detail.surveyType);
      return [
        fact('surveyType', kind === null ? null : (t.surveyKind[kind] ?? kind)),
        fact('date', text(detail.date)),
        fact('population', text(detail.population)),
        fact('covered', list(detail.coveredSegments)),
        fact('coveredRegions', list(detail.coveredRegions)),
      ];
    }
    case 'TOTAL': {
      const count = amount(detail.count, lang);
      return [
        fact('segment', named(detail.ofSegment)),
        fact('regionName', named(detail.ofRegion)),
        fact('count', count === null ? null : `${count} ${text(detail.unit) ?? ''}`.trim()),
        fact('date', text(detail.totalAsOf)),
        fact('scope', text(detail.scope)),
      ];
    }
    case 'OBSERVATION': {
      const value = amount(detail.value, lang);
      return [
        fact('metric', text(detail.metric)),
        fact('regionName', named(detail.ofRegion)),
        fact('value', value === null ? null : `${value} ${text(detail.unit) ?? ''}`.trim()),
      ];
    }
    case 'GAP': {
      const verdict = text(detail.verdict);
      return [
        fact('segment', named(detail.ofSegment)),
        fact('regionName', named(detail.ofRegion)),
        fact('verdict', verdict === null ? null : t.verdict[verdict as Verdict]),
        fact('certainty', typeof detail.certainty === 'number' ? t.unit.percent(detail.certainty) : null),
        fact('opened', text(detail.opened)),
        fact('closed', text(detail.closed) ?? said.open),
      ];
    }
    case 'DATASET':
      return [fact('version', text(detail.version)), fact('licence', text(detail.licence))];
  }
}

/** Properties of a relation that are shown, in this order; the rest (dates, status) has its own place. */
const SHOWN = ['product', 'role', 'share', 'ratio', 'amountWan', 'weight', 'basis', 'note'] as const;

/** What the source says about a relation, in a few words; empty where it only says that it exists. */
export function relationFacts(
  { properties }: Pick<RelationItem, 'properties'>,
  { t, lang }: Omit<Reading, 'names'>,
): string[] {
  return SHOWN.flatMap(key => {
    const value = properties[key];
    if (typeof value === 'number') {
      const label = t.explore.field[key];
      if (key === 'amountWan') return [`${label} ${t.explore.said.wan(amount(value, lang)!)}`];
      if (key === 'weight') return [`${label} ${value}`];
      return [`${label} ${t.unit.percent(value)}`];
    }
    const said = text(value);
    if (said === null) return [];
    return [key === 'role' ? (t.role[said] ?? said) : said];
  });
}

/** Relations that hold either way; no arrow is drawn and one word serves both ends. */
export const BOTH_WAYS: readonly string[] = ['COOPERATES_WITH'];

/** The word for a relation as read from the entity `from`. */
export function directionWord(relation: Pick<RelationItem, 'type' | 'from'>, from: string, t: Words): string {
  const words = t.explore.direction[relation.type];
  return relation.from === from ? words.out : words.in;
}

import type { Reason, ReasonNumbers } from '../api/types.ts';
import type { Lang, Words } from './index.ts';
import { SENTENCES } from './sentences.ts';

export interface ReasonContext {
  lang: Lang;
  t: Words;
  /** Name of the region asked about. */
  region: string;
  /** Name of an id in the reader's language; undefined while it is not known. */
  nameOf: (id: string) => string | undefined;
  /** What a policy or goal says and in which document; the reason itself carries only its id. */
  clauseOf?: (id: string) => Clause | undefined;
  /** The leaf the reason is about: tells "named itself" from "its parent is named". */
  segment?: string;
}

export interface Clause {
  /** Title of the plan. */
  plan: string | null;
  quote: string | null;
  clause: string | null;
}

const ID = /^[a-z]+:[A-Za-z0-9._-]{1,80}$/;
/** Lists are cut to this many names. */
const NAMES_SHOWN = 3;
/** 0–1 in the API, per cent in a sentence. */
const PERCENT = new Set(['c', 'p', 'share', 'coverage', 'certainty', 'recall', 'confidence', 'ratio']);
/** 0–1 in the API, points of 100 in a sentence. */
const POINTS = new Set(['low', 'high', 'point', 'score']);

type Value = ReasonNumbers[string] | undefined;

/** One placeholder as text; null where there is nothing to say, which drops its clause. */
function textOf(key: string, value: Value, context: ReasonContext): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return listOf(value, context);
  if (typeof value === 'number') return numberOf(key, value, context);
  if (typeof value === 'boolean') return value ? '' : null;
  return wordOf(key, value, context);
}

function numberOf(key: string, value: number, { t }: ReasonContext): string | null {
  if (!Number.isFinite(value)) return null;
  if (PERCENT.has(key)) return t.unit.percent(value);
  if (POINTS.has(key)) return String(Math.round(value * 100));
  return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(2)));
}

function wordOf(key: string, value: string, { t, nameOf }: ReasonContext): string {
  if (ID.test(value)) return nameOf(value) ?? value;
  if (key === 'status' && (value === 'STATED' || value === 'INFERRED')) return t.status[value];
  if (key === 'status' && (value === 'stated' || value === 'inferred')) {
    return value === 'stated' ? t.status.STATED : t.status.INFERRED;
  }
  if (key === 'weakest' || key === 'type') return t.relation[value as keyof Words['relation']] ?? value;
  return value;
}

function listOf(values: readonly (number | string)[], context: ReasonContext): string | null {
  if (values.length === 0) return null;
  const { t, lang } = context;
  const words = values.map(value => (typeof value === 'number' ? String(value) : wordOf('', value, context)));
  const comma = lang === 'zh' ? '、' : ', ';
  const shown = words.slice(0, NAMES_SHOWN).join(comma);
  if (words.length <= NAMES_SHOWN) return shown;
  return lang === 'zh' ? `${shown}${t.listMore(words.length)}` : `${shown} ${t.listMore(words.length)}`;
}

/** Factors that are unknown, in words: `["intent", "risk"]` → 投资意向、风险. */
function factorWords(value: Value, { t, lang }: ReasonContext): Value {
  if (!Array.isArray(value)) return value;
  const words = value.map(code => t.factor[String(code)] ?? String(code));
  return words.length > 0 ? words.join(lang === 'zh' ? '、' : ', ') : null;
}

/** A path may come as ids or names in a list: all of it is shown, in order. */
function pathWords(value: Value, context: ReasonContext): Value {
  return Array.isArray(value) ? value.map(step => wordOf('', String(step), context)).join(' → ') : value;
}

/** Derived placeholders: words the API leaves to the screen. */
function enrich(numbers: ReasonNumbers, context: ReasonContext): ReasonNumbers {
  const { lang, t, region } = context;
  const { seen, lookup, size } = numbers;
  return {
    ...numbers,
    ...planWords(numbers, context),
    region: typeof numbers.region === 'string' && !ID.test(numbers.region) ? numbers.region : region,
    seen: typeof seen === 'number' && Number.isFinite(seen) ? seenWords(seen, lang) : null,
    lookup: typeof lookup === 'string' ? lookup : lookupWords(lookup ?? numbers.gbt4754, lang),
    size: typeof size === 'string' ? (t.size[size] ?? size) : (size ?? null),
    factors: factorWords(numbers.factors, context) ?? null,
    path: pathWords(numbers.path, context) ?? null,
  };
}

/** The clause behind a policy's id, and whether it names the leaf or something above it. */
function planWords({ plan, segment, quote, clause }: ReasonNumbers, context: ReasonContext): ReasonNumbers {
  const { lang, nameOf, clauseOf } = context;
  const above = typeof segment === 'string' && context.segment !== undefined && segment !== context.segment;
  const found = typeof plan === 'string' && ID.test(plan) ? clauseOf?.(plan) : undefined;
  return {
    plan: found?.plan ?? plan ?? null,
    quote: found?.quote ?? quote ?? null,
    clause: found?.clause ?? clause ?? null,
    ancestor: above ? (nameOf(segment) ?? segment) : null,
    self: above ? null : lang === 'zh' ? '本环节' : 'Named',
  };
}

function seenWords(seen: number, lang: Lang): string {
  if (lang === 'zh') return seen > 0 ? `已见 ${seen} 家` : '尚未见到企业';
  return seen > 0 ? `${seen} seen` : 'none seen';
}

/** Where an unknown is looked up first (glossary). */
export function lookupWords(gbt4754: Value, lang: Lang): string {
  const codes = [gbt4754].flat().filter((code): code is string => typeof code === 'string' && code !== '');
  const code = codes.join(lang === 'zh' ? '、' : ', ');
  return lang === 'zh'
    ? `市场监管登记${code ? `（国民经济行业代码 ${code}）` : ''}、规上企业名录、高企与专精特新名单、园区台账`
    : `the business register${code ? ` (industry code ${code})` : ''}, lists of larger firms, high-tech and specialised firms, park records`;
}

/** Fills a template from `start`; stops at the clause's closing bracket. Null text: a placeholder was empty. */
function fill(template: string, start: number, lookUp: (key: string) => string | null) {
  let text = '';
  let complete = true;
  let at = start;
  while (at < template.length && template[at] !== ']') {
    if (template[at] === '[') {
      const inner = fill(template, at + 1, lookUp);
      text += inner.text ?? '';
      at = inner.end + 1;
    } else if (template[at] === '{') {
      const close = template.indexOf('}', at);
      const word = lookUp(template.slice(at + 1, close));
      if (word === null) complete = false;
      text += word ?? '';
      at = close + 1;
    } else {
      text += template[at];
      at += 1;
    }
  }
  return { text: complete ? text : null, end: at } as { text: string | null; end: number };
}

/** What dropped clauses leave behind: empty brackets, a comma or semicolon with nothing before it. */
function tidy(sentence: string): string {
  return sentence
    .replace(/([（(])[，,；;] ?/g, '$1')
    .replace(/（）| ?\(\)/g, '')
    .replace(/^[，,；;\s]+/, '')
    .replace(/(.)/, first => first.toUpperCase());
}

function isInferred(numbers: ReasonNumbers): boolean {
  return numbers.status === 'INFERRED' || numbers.status === 'inferred' || numbers.inferred === true;
}

/**
 * The sentence of a reason in the reader's language. Clauses whose placeholders are null are left out;
 * an inferred fact carries its mark even where the clause that names its status is gone.
 */
export function reasonSentence(reason: Reason, context: ReasonContext): string {
  const { lang, t } = context;
  const template = SENTENCES[lang][reason.code];
  if (template === undefined) return plain(reason, context);
  const numbers = enrich(reason.numbers, context);
  const { text } = fill(template, 0, key => textOf(key, numbers[key], context));
  if (text === null) return plain(reason, context);
  const sentence = tidy(text);
  if (!/[\p{L}\p{N}]/u.test(sentence)) return plain(reason, context);
  return isInferred(numbers) && !sentence.includes(t.status.INFERRED)
    ? `${sentence.slice(0, -1)}${t.inferredMark}${sentence.slice(-1)}`
    : sentence;
}

/** A code without a sentence still shows its numbers: nothing is hidden because a word is missing. */
function plain({ code, numbers }: Reason, context: ReasonContext): string {
  const parts = Object.entries(numbers)
    .map(([key, value]) => [key, textOf(key, value, context)])
    .filter(([, text]) => text !== null)
    .map(([key, text]) => `${key} ${text}`);
  return parts.length > 0 ? `${code}: ${parts.join(context.lang === 'zh' ? '，' : ', ')}` : code;
}

import { describe, expect, test } from 'vitest';
import type { ReasonNumbers } from '../../web/src/api/types.ts';
import { WORDS } from '../../web/src/i18n/index.ts';
import { lookupWords, type ReasonContext, reasonSentence } from '../../web/src/i18n/reasons.ts';
import { SENTENCES } from '../../web/src/i18n/sentences.ts';

const NAMES: Record<string, string> = {
  'ent:a': '甲公司',
  'ent:b': '乙公司',
  'ent:c': '丙公司',
  'ent:d': '丁公司',
  'src:x': '联盟名录',
  'seg:vision': '计算机视觉',
  'pol:vision': '城市定位',
};

const context = (lang: 'zh' | 'en', more: Partial<ReasonContext> = {}): ReasonContext => ({
  lang,
  t: WORDS[lang],
  region: lang === 'zh' ? '成都市' : 'Chengdu',
  nameOf: id => NAMES[id],
  ...more,
});

const say = (code: string, numbers: ReasonNumbers, lang: 'zh' | 'en' = 'zh', more?: Partial<ReasonContext>) =>
  reasonSentence({ code, numbers, basis: [] }, context(lang, more));

describe('sentences of the glossary', () => {
  test.each<[string, ReasonNumbers, string]>([
    [
      'GAP_MISSING',
      { region: 'reg:510100', k: 3, c: 0.46, p: 0.88 },
      '已查阅 3 份覆盖本环节的来源（底数掌握率 46%），未见在成都市企业，有 88% 的把握认定为缺失。',
    ],
    [
      'GAP_MISSING',
      { k: 3, c: null, p: 0.88 },
      '已查阅 3 份覆盖本环节的来源，未见在成都市企业，有 88% 的把握认定为缺失。',
    ],
    [
      'GAP_UNKNOWN',
      { c: 0.154, seen: 0, lookup: ['C3741'] },
      '来源只能看到约 15% 的企业，尚未见到企业，不能认定；请先查：市场监管登记（国民经济行业代码 C3741）、规上企业名录、高企与专精特新名单、园区台账。',
    ],
    [
      'GAP_UNKNOWN',
      { c: 0.154, seen: 2, lookup: [] },
      '来源只能看到约 15% 的企业，已见 2 家，不能认定；请先查：市场监管登记、规上企业名录、高企与专精特新名单、园区台账。',
    ],
    [
      'GAP_CHECKED',
      { date: '2026-11-01', source: 'src:x' },
      '2026-11-01 经 联盟名录 核实，未见在成都市企业。',
    ],
    ['GAP_CHECKED', { date: null, source: null }, '经核实，未见在成都市企业。'],
    [
      'GAP_SINGLE',
      { firm: 'ent:a', n: 4 },
      '已见在成都市企业仅 甲公司 一家，属单点支撑；一旦外迁或停产，4 个下游环节受影响。',
    ],
    ['GAP_SINGLE', { firm: 'ent:a', n: null }, '已见在成都市企业仅 甲公司 一家，属单点支撑。'],
    [
      'GAP_NEED',
      { n: 4, names: ['ent:a', 'ent:b', 'ent:c', 'ent:d'], m: null },
      '4 家在成都市企业（甲公司、乙公司、丙公司等 4 家）处在依赖本环节的下游。',
    ],
    ['GAP_PLAN', { plan: '某方案', quote: null, clause: null }, '《某方案》点名本环节。'],
    [
      'TGT_FIT',
      { product: '发动机', source: ['src:x'], date: null, status: 'inferred' },
      '主营 发动机，与本环节直接对应（联盟名录，推断）。',
    ],
    [
      'TGT_LINKED',
      { n: 2, names: ['ent:a', 'ent:b'], date: '2023' },
      '已向 2 家在成都市企业供货（甲公司、乙公司），最近一次记录 2023。',
    ],
    ['TGT_HERE', { branch: ['ent:c'] }, '该企业已在成都市设有 丙公司，宜按增资扩产对接，不作新引进。'],
    [
      'TGT_UNKNOWN',
      { factors: ['intent', 'risk'], low: 0.444, high: 0.84 },
      '投资意向、风险 暂无资料，得分为区间 44–84，不按零分计。',
    ],
    [
      'PATH_BEST',
      { local: 'ent:a', path: ['ent:a', 'ent:b'], hops: 1, s: 0.42, weakest: 'SUPPLIES', date: null },
      '可由 甲公司 引荐：甲公司 → 乙公司（1 步，强度 0.42，最弱一环为 供货）。',
    ],
    [
      'PATH_BEST',
      { local: 'ent:a', path: null, hops: null, s: null, weakest: null, date: null },
      '可由 甲公司 引荐。',
    ],
    ['PATH_NONE', {}, '暂未发现引荐路径；可补录该企业与在成都市客户、股东、校友、商会的关系。'],
    [
      'TGT_STRENGTH',
      { revenueWan: 120000, year: 2024, employees: null, size: 'large', listed: null },
      '2024 年收入 120000 万元，大型企业。',
    ],
    [
      'TGT_STRENGTH',
      { revenueWan: null, year: null, employees: 300, size: null, listed: '300750.SZ' },
      '员工 300 人，证券代码 300750.SZ。',
    ],
  ])('%s %j', (code, numbers, expected) => {
    expect(say(code, numbers)).toBe(expected);
  });

  test('English says the same', () => {
    expect(say('GAP_MISSING', { k: 3, c: 0.46, p: 0.88 }, 'en')).toBe(
      '3 sources covering this segment (46% of firms known) name no firm in Chengdu; missing with 88% certainty.',
    );
    expect(say('GAP_CHECKED', { date: null, source: null }, 'en')).toBe('Checked: no firm in Chengdu.');
    expect(say('TGT_UNKNOWN', { factors: ['intent', 'risk'], low: 0.4, high: 0.8 }, 'en')).toBe(
      'No data on Intent, Risk; score is a range 40–80, not zero.',
    );
  });

  test('the clause behind a policy is quoted; an ancestor named is not the leaf named', () => {
    const clauseOf = () => ({ plan: '某方案', quote: '世界一流', clause: '发展目标' });
    const numbers = { plan: 'pol:vision', segment: 'seg:vision' };
    expect(say('GAP_PLAN', numbers, 'zh', { clauseOf, segment: 'seg:vision' })).toBe(
      '《某方案》点名本环节：“世界一流”（发展目标）。',
    );
    expect(say('GAP_PLAN', numbers, 'zh', { clauseOf, segment: 'seg:vision.ocr' })).toBe(
      '《某方案》点名上级环节“计算机视觉”：“世界一流”（发展目标）。',
    );
  });
});

test('an inferred fact always carries its mark', () => {
  expect(say('TGT_LINKED', { n: 1, names: ['ent:a'], date: null, status: 'INFERRED' })).toBe(
    '已向 1 家在成都市企业供货（甲公司）（推断）。',
  );
});

test('every code has a sentence in both languages with the same placeholders', () => {
  // English leaves the region out of one sentence, as the glossary does.
  const placeholders = (text: string) =>
    [...new Set(text.match(/\{\w+\}/g))].filter(key => key !== '{region}').sort();
  expect(Object.keys(SENTENCES.en).sort()).toEqual(Object.keys(SENTENCES.zh).sort());
  for (const [code, text] of Object.entries(SENTENCES.zh)) {
    expect(placeholders(SENTENCES.en[code]!), code).toEqual(placeholders(text));
  }
});

test('an unknown code, or one without numbers, still says what is known', () => {
  expect(say('NEW_CODE', { n: 3, firm: 'ent:a', none: null })).toBe('NEW_CODE: n 3，firm 甲公司');
  expect(say('GAP_NEED', { n: null, names: [] })).toContain('GAP_NEED');
});

test('no sentence shows NaN, undefined or an empty bracket, whatever is missing', () => {
  const values: ReasonNumbers[string][] = [null, Number.NaN, '', [], 0];
  for (const lang of ['zh', 'en'] as const) {
    for (const [code, template] of Object.entries(SENTENCES[lang])) {
      const keys = (template.match(/\{(\w+)\}/g) ?? []).map(key => key.slice(1, -1));
      for (const value of values) {
        const sentence = say(code, Object.fromEntries(keys.map(key => [key, value])), lang);
        expect(sentence).not.toMatch(/NaN|undefined|null|（）|\(\)|[{}[\]]/);
        expect(sentence.length).toBeGreaterThan(0);
      }
    }
  }
});

test('where to look up an unknown', () => {
  expect(lookupWords(['I6513', 'C3741'], 'zh')).toContain('国民经济行业代码 I6513、C3741');
  expect(lookupWords(null, 'en')).toMatch(/^the business register, lists/);
});

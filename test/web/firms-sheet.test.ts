import { expect, it } from 'vitest';
import type { FirmRow } from '../../web/src/api/firms.ts';
import { WORDS } from '../../web/src/i18n/index.ts';
import { registrySheet, tierWord } from '../../web/src/views/firms/sheet.ts';
import { csvOf } from '../../web/src/views/targets/sheet.ts';

const ROW: FirmRow = {
  id: 'ent:a',
  name: '=cmd|甲公司',
  nameEn: null,
  aliases: ['甲', '甲'],
  region: null,
  regionName: null,
  uscc: null,
  listedCode: null,
  stateOwned: null,
  revenueWan: null,
  revenueYear: null,
  degree: 3,
  place: 'UNPLACED',
  segments: [
    {
      id: 'r1',
      role: 'maker',
      product: '雷达',
      planned: false,
      segment: { id: 'seg:a', name: '雷达', nameEn: 'Radar' },
    },
    {
      id: 'r2',
      role: null,
      product: null,
      planned: true,
      segment: { id: 'seg:b', name: '相机', nameEn: null },
    },
  ],
  provenance: {
    status: 'STATED',
    asOf: null,
    confidence: null,
    sources: [{ id: 'src:x', title: '名单', publisher: null, date: null, url: null }],
  },
};
const KNOWN: FirmRow = {
  ...ROW,
  id: 'ent:b',
  name: '乙公司',
  place: 'LOCAL',
  region: 'reg:cd',
  regionName: '成都市',
  stateOwned: false,
  revenueWan: 0,
  revenueYear: 2024,
  segments: [],
};
const TIERS = [{ goal: 'goal:low', name: '创新企业', quote: '', overWan: 10_000, upToWan: null }];
const sheet = (lang: 'zh' | 'en') =>
  registrySheet({
    lang,
    words: WORDS[lang],
    regionName: lang === 'zh' ? '成都市' : 'Chengdu',
    filters: ['人工智能产业', '-国有'],
    asOf: '2026-11-25',
    dataset: '种子 1',
    graphVersion: 'abc',
    tiers: TIERS,
    rows: [ROW, KNOWN],
  });

/** Value of a row under a column. */
const cell = (made: ReturnType<typeof sheet>, row: number, column: string) =>
  made.rows[row]![made.columns.indexOf(column)];

it('every row has every column, in both languages', () => {
  for (const lang of ['zh', 'en'] as const) {
    const made = sheet(lang);
    expect(made.columns).toHaveLength(18);
    expect(made.rows.map(row => row.length)).toEqual([18, 18]);
  }
});

it('what is not stated is said; a stated nothing stays 0, a stated no stays no', () => {
  const made = sheet('zh');
  for (const column of [
    '所在地',
    '统一社会信用代码',
    '证券代码',
    '国有',
    '收入（万元）',
    '收入分档（按全部收入，为上限）',
  ])
    expect(cell(made, 0, column)).toBe('未载明');
  expect(cell(made, 0, '地域类别')).toBe('所在地未载明');
  expect(cell(made, 1, '收入（万元）')).toBe('0');
  expect(cell(made, 1, '收入分档（按全部收入，为上限）')).toBe('低于各档');
  expect(cell(made, 1, '国有')).toBe('非国有');
  expect(cell(made, 1, '从事环节')).toBe('未归入环节');
});

it('a tier by the whole revenue is an upper bound and says so', () => {
  expect(tierWord(10_001, TIERS, WORDS.zh)).toBe('至多创新企业');
  expect(tierWord(null, TIERS, WORDS.zh)).toBe('未载明');
});

it('planned work stands apart, sources carry their date or say that they have none', () => {
  const made = sheet('zh');
  expect(cell(made, 0, '从事环节')).toBe('雷达');
  expect(cell(made, 0, '签约在建环节（不计入）')).toBe('相机');
  expect(cell(made, 0, '来源')).toBe('名单（未注明日期）');
  expect(cell(made, 0, '别名')).toBe('甲');
});

it('a text that begins like a formula is neutralised, and the file says so', () => {
  const text = csvOf(sheet('zh'));
  expect(text).toContain("'=cmd|甲公司");
  expect(text).not.toMatch(/(^|,)=cmd/m);
  expect(text).toContain('加了撇号');
});

it('the head names filters, number, day and version', () => {
  expect(
    sheet('en')
      .head.map(([, value]) => value)
      .slice(0, 5),
  ).toEqual(['人工智能产业; -国有', '2', '2026-11-25', '种子 1', 'abc']);
});

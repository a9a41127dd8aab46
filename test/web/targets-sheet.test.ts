import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../web/src/i18n/index.ts';
import { csvOf, fileName, neutralise, type SheetInput, sheetOf } from '../../web/src/views/targets/sheet.ts';
import { introduction, target } from './targets-support.ts';

const input = (lang: 'zh' | 'en', rest: Partial<SheetInput> = {}): SheetInput => ({
  lang,
  words: WORDS[lang],
  segment: { id: 'seg:s', name: '无人机发动机', nameEn: 'UAV engines' },
  regionName: lang === 'zh' ? '成都市' : 'Chengdu',
  asOf: '2026-11-05',
  weights: [
    { code: 'fit', share: 0.25 },
    { code: 'risk', share: 0.1 },
  ],
  dataset: '成都人工智能 1.0',
  graphVersion: 'v1',
  page: {
    nodes: [target('ent:c', { warmPaths: [introduction()], signed: true })],
    expansions: [target('ent:d', { alreadyHere: [{ id: 'ent:e', name: '戊公司', nameEn: 'E Co' }] })],
    unplaced: [],
    carriers: [{ id: 'car:1', name: '甲园区', nameEn: null, aliases: [] }],
  },
  sentence: reason => `理由${reason.code}。`,
  placeOf: firm => firm.regionName ?? '所在地待核实',
  ...rest,
});

describe('download', () => {
  it('has exactly the columns staff need, in both languages', () => {
    expect(sheetOf(input('zh')).columns).toEqual([
      '企业全称',
      '所在地',
      '产品',
      '环节',
      '推荐理由',
      '引荐路径',
      '拟承接载体',
      '是否已在本地布局',
      '来源（含日期）',
      '待核实事项',
      '责任单位',
      '对接人',
      '下一步',
      '时限',
    ]);
    expect(sheetOf(input('en')).columns).toHaveLength(14);
    expect(sheetOf(input('en')).columns.join()).not.toMatch(/[\u4e00-\u9fff]/);
  });
  it('says in its head what it is, where, when, with which weights and from which data', () => {
    const { title, head } = sheetOf(input('zh'));
    expect(title).toBe('成都市补链目标企业：无人机发动机');
    expect(head.map(([label]) => label)).toEqual([
      '区域',
      '环节',
      '数据截至',
      '评分权重',
      '数据集',
      '图版本',
      '说明',
    ]);
    expect(Object.fromEntries(head)).toMatchObject({
      区域: '成都市',
      数据截至: '2026-11-05',
      评分权重: '契合度 25%、风险 10%',
      数据集: '成都人工智能 1.0',
      图版本: 'v1',
    });
    expect(head.at(-1)?.[1]).toContain('单引号');
  });
  it('writes one row for each firm, the last four cells empty', () => {
    const [first, second, ...more] = sheetOf(input('zh')).rows;
    expect(more).toEqual([]);
    expect(first).toEqual([
      'ent:c有限公司',
      '乙市',
      '发动机',
      '无人机发动机',
      '理由A。\n理由B。',
      '甲公司 —供货 2024-05→ 乙公司 ←投资持股 未注明日期（推断）— 丙公司（强度 0.42）',
      '甲园区',
      '否；已签约',
      '《src:list》（交易所，2025-12-30，有据）\n《src:1》（2024-06-01，有据）\n《src:2》（未注明日期，推断）',
      '风险暂无资料',
      '',
      '',
      '',
      '',
    ]);
    expect(second?.[5]).toBe('暂未发现引荐路径');
    expect(second?.[7]).toBe('是（增资扩产对象）：戊公司');
    expect(second?.[9]).toBe('风险暂无资料\n引荐路径待补录');
  });
  it('says when place is unknown, never leaves it blank', () => {
    const lost = target('ent:f');
    const page = {
      nodes: [],
      expansions: [],
      unplaced: [{ ...lost, enterprise: { ...lost.enterprise, region: null, regionName: null } }],
      carriers: [],
    };
    const [row] = sheetOf(input('zh', { page })).rows;
    expect(row?.[1]).toBe('所在地待核实');
    expect(row?.[7]).toBe('所在地待核实');
    expect(row?.[9]).toMatch(/^所在地\n/);
  });
  it('neutralises what a spreadsheet would run', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM', '\tx', '\rx']) expect(neutralise(text)).toBe(`'${text}`);
    for (const text of ['甲=1', '', '1-2', "'=1"]) expect(neutralise(text)).toBe(text);
    const evil = target('ent:g');
    evil.enterprise.name = '=cmd|calc';
    const sheet = sheetOf(
      input('zh', { page: { nodes: [evil], expansions: [], unplaced: [], carriers: [] } }),
    );
    expect(sheet.rows[0]?.[0]).toBe("'=cmd|calc");
    fc.assert(
      fc.property(fc.string(), text => {
        expect(neutralise(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
  it('writes CSV with a BOM, quoted as RFC 4180 asks', () => {
    const csv = csvOf({ title: 'T', head: [['a', 'b,c']], columns: ['x', 'y'], rows: [['1"2', '甲\n乙']] });
    expect(csv).toBe('\uFEFFT\r\na,"b,c"\r\n\r\nx,y\r\n"1""2","甲\n乙"\r\n');
  });
  it('names files so that every desktop takes them', () => {
    expect(fileName(['补链目标', 'VR/AR 终端', '2026-11-05'], 'csv')).toBe(
      '补链目标_VR-AR-终端_2026-11-05.csv',
    );
  });
});

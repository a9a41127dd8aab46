/** Values computed from a row: comparison levels of a region, search and sort keys of a name. */
import { describe, expect, test } from 'vitest';
import { comparisonLevels } from '../../graph-seed/levels.ts';
import { keysOf, searchKey, sortKey, sound } from '../../graph-seed/read.ts';

describe('comparison levels', () => {
  test.each([
    [{ id: 'reg:cn', level: 'country' }, null, ['country']],
    [{ id: 'reg:510000', level: 'province', code: '510000' }, { id: 'reg:cn' }, ['province']],
    [{ id: 'reg:500000', level: 'province', code: '500000' }, { id: 'reg:cn' }, ['province', 'city']],
    [{ id: 'reg:hk', level: 'province', code: '810000' }, { id: 'reg:cn' }, ['province', 'city']],
    [{ id: 'reg:510100', level: 'city', code: '510100' }, { id: 'reg:510000', code: '510000' }, ['city']],
    [{ id: 'reg:110100', level: 'city', code: '110100' }, { id: 'reg:110000', code: '110000' }, []],
    [{ id: 'reg:510104', level: 'district', code: '510104' }, { id: 'reg:510100' }, ['district']],
    [{ id: 'reg:cd-gaoxin', level: 'zone' }, { id: 'reg:510100' }, ['district']],
  ])('%j', (region, parent, levels) => {
    expect(comparisonLevels(region, parent)).toEqual(levels);
  });
});

describe('search keys', () => {
  test('names, plain forms, pinyin and initials without punctuation, codes', () => {
    expect(sound('成都AI（重庆）')).toEqual({
      spaced: 'cheng du ai chong qing',
      full: 'chengduaichongqing',
      initials: 'cdaicq',
    });
    expect(keysOf('绿能（北京）', ['LN'], ['002281.SZ'])).toEqual({
      search: '|绿能（北京）|ln|绿能(北京)|lvnengbeijing|lnbj|002281.sz|',
      sortKey: 'lv neng bei jing 绿能（北京）',
    });
  });

  test('a bar inside a name cannot make an entry of its own', () => {
    expect(keysOf('A|B', [], []).search).toBe('|a b|ab|');
  });
});

test('search and sort keys on their own are those of a node', () => {
  const both = keysOf('绿能（北京）', ['LN'], ['1']);
  expect(both).toEqual({
    search: searchKey(['绿能（北京）', 'LN'], ['1']),
    sortKey: sortKey('绿能（北京）'),
  });
});

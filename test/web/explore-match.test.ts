import { describe, expect, it } from 'vitest';
import { initialOf, matchRange } from '../../web/src/views/explore/match.ts';

const marked = (name: string, typed: string) => {
  const range = matchRange(name, typed);
  return range === null ? null : name.slice(...range);
};

describe('initialOf', () => {
  it.each(
    [...'无wU川cC智z机j鱼y啊a哦o能n人r企q产c图t视s8'.matchAll(/(.)([a-z8])/gi)].map(m => [
      m[1]!,
      m[2]!.toLowerCase(),
    ]),
  )('%s → %s', (char, letter) => {
    if (/[\u4e00-\u9fff]/.test(char)) expect(initialOf(char)).toBe(letter);
    else expect(initialOf(char)).toBe(char.toLowerCase());
  });

  it('says nothing about signs', () => {
    expect(initialOf('（')).toBeNull();
    expect(initialOf(' ')).toBeNull();
  });
});

describe('matchRange', () => {
  it.each([
    ['工业无人机整机', '无人机', '无人机'],
    ['工业无人机整机', 'wrj', '无人机'],
    ['工业无人机整机', 'wurenji', '无人机'],
    ['工业无人机整机', 'wuren ji', '无人机'],
    ['激光雷达', 'jiguangleida', '激光雷达'],
    ['激光雷达', 'jgld', '激光雷达'],
    ['NVIDIA Corporation', 'nvid', 'NVID'],
    ['图形处理器 GPU', 'gpu', 'GPU'],
    ['无线自组网', 'wrj', null],
    ['装备制造', 'zhuangbei', '装备'],
    ['安全芯片', 'anq', '安全'],
    ['图形处理器', 'wrj', null],
    ['图形处理器', '雷达', null],
    ['图形处理器', ' ', null],
  ])('%s ← %s marks %s', (name, typed, part) => {
    expect(marked(name, typed)).toBe(part);
  });

  it('ends soon on letters that spell nothing', () => {
    expect(matchRange('安'.repeat(60), `${'a'.repeat(39)}9`)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { shortName, wrapLabel } from '../../web/src/graph/explore-label.ts';

describe('shortName', () => {
  it.each([
    ['成都极米科技股份有限公司', '成都极米科技'],
    ['图玛深维医疗科技（北京）有限公司', '图玛深维医疗科技（北京）'],
    ['Chengdu XGIMI Technology Co., Ltd.', 'Chengdu XGIMI Technology'],
    ['有限公司', '有限公司'],
    ['电子科技大学', '电子科技大学'],
  ])('%s → %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});

describe('wrapLabel', () => {
  it.each([
    ['飞控与自主控制系统', '飞控与自主控制系统'],
    ['智能网联汽车整车制造与集成', '智能网联汽车整\n车制造与集成'],
    ['一二三四五六七八九一二三四五六七八九十', '一二三四五六七八九\n一二三四五六七八…'],
    ['Artificial-intelligence industry', 'Artificial-\nintelligence…'],
    ['希迪智驾（成都）科技', '希迪智驾\n（成都）科技'],
    ['UAV flight test, training and certification', 'UAV flight\ntest, training…'],
    ['Speech synthesis', 'Speech synthesis'],
    ['University of Electronic Science and Technology', 'University of\nElectronic…'],
    ['AI 服务器与存储整机', 'AI 服务器\n与存储整机'],
  ])('%s', (text, lines) => {
    expect(wrapLabel(text)).toBe(lines);
  });
});

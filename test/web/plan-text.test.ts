import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainTree } from '../../web/src/api/firms.ts';
import type { Clause, GoalProgress, NamedItem } from '../../web/src/api/plan.ts';
import type { Verdict } from '../../web/src/api/types.ts';
import { WORDS } from '../../web/src/i18n/index.ts';
import {
  exclusiveText,
  isOver,
  knownText,
  lastYear,
  targetText,
  unknownText,
} from '../../web/src/views/plan/goal-text.ts';
import { namedGaps, openUnder } from '../../web/src/views/plan/open.ts';
import { outlineOf, searchClauses } from '../../web/src/views/plan/outline.ts';
import { linkQuote, marked, unmatched } from '../../web/src/views/plan/quote.ts';

const named = (id: string, name: string, aliases: string[] = []): NamedItem => ({
  id,
  kind: 'INSTITUTION',
  name,
  nameEn: null,
  aliases,
});

describe('a quote with what it names', () => {
  const bodies = [named('inst:scu', '四川大学'), named('inst:hx', '四川大学华西医院', ['华西医院'])];

  it('the longest name wins; a shorter one is found elsewhere', () => {
    expect(linkQuote('由四川大学华西医院和四川大学牵头', bodies)).toEqual([
      { text: '由', id: null },
      { text: '四川大学华西医院', id: 'inst:hx' },
      { text: '和', id: null },
      { text: '四川大学', id: 'inst:scu' },
      { text: '牵头', id: null },
    ]);
  });

  it('aliases count, single characters do not, names side by side stay apart', () => {
    const pieces = linkQuote('华西医院四川大学', [...bodies, named('x', '大')]);
    expect(pieces.map(piece => piece.id)).toEqual(['inst:hx', 'inst:scu']);
  });

  it('what the words do not name is listed', () => {
    const pieces = linkQuote('由四川大学牵头', bodies);
    expect(unmatched(pieces, bodies).map(({ id }) => id)).toEqual(['inst:hx']);
  });

  it('no word of the plan is lost or changed', () => {
    const text = fc.string({ maxLength: 40, unit: fc.constantFrom(...'四川大学华西医院 和，') });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), (quote, names) => {
        const pieces = linkQuote(
          quote,
          names.map((name, i) => named(`inst:${i}`, name)),
        );
        expect(pieces.map(piece => piece.text).join('')).toBe(quote);
      }),
    );
  });
});

it('what was searched for is marked wherever it stands, whatever its case', () => {
  expect(marked('AI场景与ai产品', 'ai')).toEqual([
    { text: 'AI', hit: true },
    { text: '场景与', hit: false },
    { text: 'ai', hit: true },
    { text: '产品', hit: false },
  ]);
  expect(marked('正文', ' ')).toEqual([{ text: '正文', hit: false }]);
});

const clause = (id: string, path: string | null, names: NamedItem[] = [], quote = '原文'): Clause => ({
  entity: {
    id,
    kind: id.startsWith('goal') ? 'GOAL' : 'POLICY',
    name: id,
    quote,
    clause: path,
    provenance: { sources: [] },
  },
  named: names,
});

describe('the outline of the plan', () => {
  it('clauses under their headings; a goal stands where the plan says it', () => {
    const sections = outlineOf([
      clause('goal:first', null),
      clause('pol:a', '目标'),
      clause('pol:b', '工作/（一）'),
      clause('goal:mid', null),
      clause('pol:c', '工作/（二）'),
      clause('pol:d', '工作/（二）'),
    ]);
    expect(sections.map(({ path, same, clauses }) => [path, same, clauses.map(c => c.entity.id)])).toEqual([
      [['目标'], 0, ['goal:first', 'pol:a']],
      [['工作', '（一）'], 0, ['pol:b', 'goal:mid']],
      [['工作', '（二）'], 1, ['pol:c', 'pol:d']],
    ]);
  });

  it('a heading that comes back under another is given again', () => {
    const sections = outlineOf([clause('pol:a', '甲/同'), clause('pol:b', '乙/同')]);
    expect(sections[1]?.same).toBe(0);
  });

  it('searches titles, words, headings and the names of what is named', () => {
    const clauses = [
      clause('pol:a', '目标', [named('inst:x', '四川大学', ['川大'])]),
      clause('pol:b', '保障', [], '设立无人机基金'),
    ];
    const found = (wanted: string) => searchClauses(clauses, wanted).map(({ entity }) => entity.id);
    expect(found('川大')).toEqual(['pol:a']);
    expect(found('无人机')).toEqual(['pol:b']);
    expect(found('保障')).toEqual(['pol:b']);
    expect(found(' ')).toEqual(['pol:a', 'pol:b']);
    expect(found('没有')).toEqual([]);
  });
});

const part = (id: string, parent: string | null) => ({
  id,
  name: id,
  nameEn: null,
  tier: null,
  parent,
  order: 0,
  leaf: false,
});
const leaf = (id: string, parent: string, verdict: Verdict, certainty: number) => ({
  segment: { ...part(id, parent), leaf: true },
  verdict,
  certainty,
  localCount: 0,
});
const TREE: ChainTree = {
  chain: part('seg:i', null),
  groups: [part('seg:c', 'seg:i'), part('seg:d', 'seg:i')],
  segments: [
    leaf('seg:c1', 'seg:c', 'UNKNOWN', 0.6),
    leaf('seg:c2', 'seg:c', 'MISSING', 0.8),
    leaf('seg:c3', 'seg:c', 'STRONG', 0.9),
    leaf('seg:c4', 'seg:c', 'UNKNOWN', 0.9),
    leaf('seg:d1', 'seg:d', 'THIN', 0.7),
  ],
};

describe('open segments of the plan', () => {
  it('under what is named: missing, thin, unknown, the surest first; those with a footing left out', () => {
    expect(openUnder(TREE, [{ id: 'seg:c' }]).map(one => one.segment.id)).toEqual([
      'seg:c2',
      'seg:c4',
      'seg:c1',
    ]);
    expect(openUnder(TREE, [{ id: 'seg:d1' }, { id: 'seg:d' }]).map(one => one.segment.id)).toEqual([
      'seg:d1',
    ]);
    expect(openUnder(TREE, [])).toEqual([]);
  });

  it('the plan names: leaves with the clauses that say so; groups are counted apart', () => {
    const segment = (id: string): NamedItem => ({ ...named(id, id), kind: 'SEGMENT' });
    const found = namedGaps(TREE, [
      clause('goal:g', null, [segment('seg:c')]),
      clause('pol:a', '甲', [segment('seg:c1'), segment('seg:c3')]),
      clause('pol:b', '乙', [segment('seg:c1'), segment('seg:d1')]),
    ]);
    expect(found.gaps.map(({ leaf: one, by }) => [one.segment.id, by.map(({ id }) => id)])).toEqual([
      ['seg:d1', ['pol:b']],
      ['seg:c1', ['pol:a', 'pol:b']],
    ]);
    expect([found.groups, found.leaves]).toEqual([1, 3]);
  });
});

describe('a goal in words', () => {
  const goal = (more: Partial<GoalProgress>): GoalProgress => ({
    goal: 'goal:a',
    name: 'a',
    quote: '',
    metric: 'enterprises_revenue_over',
    comparator: '>=',
    target: 5,
    upper: null,
    threshold: null,
    thresholdUnit: null,
    scope: null,
    unit: '家',
    deadline: '2022',
    state: 'UNKNOWN',
    known: null,
    knownExclusive: null,
    unknownCount: 0,
    basis: [],
    ...more,
  });
  const { zh, en } = WORDS;

  it.each<[Partial<GoalProgress>, string, string]>([
    [{}, '≥5 家', '≥5 firms'],
    [{ target: 3, upper: 5, unit: '个' }, '3–5 个', '3–5'],
    [{ comparator: '>', target: 5000, unit: '亿元' }, '＞5,000 亿元', '>5,000 ×10⁸ yuan'],
    [{ unit: '篇' }, '≥5 篇', '≥5 篇'],
  ])('target of %o', (more, inChinese, inEnglish) => {
    expect(targetText(goal(more), 'zh', zh)).toBe(inChinese);
    expect(targetText(goal(more), 'en', en)).toBe(inEnglish);
  });

  it('what is unknown is never 0, and a known 0 is', () => {
    expect(knownText(goal({ unknownCount: 147 }), 'zh', zh)).toBeNull();
    expect(unknownText(goal({ unknownCount: 147 }), zh)).toContain('147');
    expect(unknownText(goal({}), zh)).toBe(zh.plan.noObservation);
    expect(knownText(goal({ known: 0, unknownCount: 3 }), 'zh', zh)).toBe('0 家');
    expect(unknownText(goal({ known: 0, unknownCount: 3 }), zh)).toContain('3');
    expect(unknownText(goal({ known: 9 }), zh)).toBeNull();
  });

  it('both ways of counting are shown where they differ', () => {
    expect(exclusiveText(goal({ known: 7, knownExclusive: 4 }), 'zh', zh)).toContain('4');
    expect(exclusiveText(goal({ known: 7, knownExclusive: 7 }), 'zh', zh)).toBeNull();
    expect(exclusiveText(goal({ known: 7 }), 'zh', zh)).toBeNull();
  });

  it('the period ends with the latest deadline, and its year has to pass', () => {
    expect(lastYear([{ deadline: '2021' }, { deadline: null }, { deadline: '2022-12-31' }])).toBe('2022');
    expect(lastYear([{ deadline: null }])).toBeNull();
    expect(isOver('2022', '2022-12-31')).toBe(false);
    expect(isOver('2022', '2023-01-01')).toBe(true);
  });
});

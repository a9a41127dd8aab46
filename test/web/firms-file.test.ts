import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainTree } from '../../web/src/api/firms.ts';
import type { Provenance, SegmentItem } from '../../web/src/api/types.ts';
import { approximateMeasure } from '../../web/src/graph/text.ts';
import { WORDS } from '../../web/src/i18n/index.ts';
import { citationsOf } from '../../web/src/views/firms/citations.ts';
import { onceEach, STAR, type StarItem, starOf } from '../../web/src/views/firms/star.ts';
import { pathTo, rootOf, treeItems } from '../../web/src/views/firms/tree.ts';
import { unknownsOf } from '../../web/src/views/firms/unknowns.ts';

const item = (id: string, side: StarItem['side'], more: Partial<StarItem> = {}): StarItem => ({
  id,
  name: id,
  word: '供货给',
  side,
  inferred: false,
  ...more,
});

describe('small picture of a firm', () => {
  it('what points to it stands left, what it points to right, the rest where there is room', () => {
    const star = starOf('本企业', [item('a', 'in'), item('b', 'out'), item('c', 'out'), item('d', 'both')]);
    const side = (id: string) =>
      star.neighbours.find(one => one.item.id === id)!.x < star.centre.x ? 'left' : 'right';
    expect(['a', 'b', 'c', 'd'].map(side)).toEqual(['left', 'right', 'right', 'left']);
    expect(star.more).toBe(0);
  });

  it('an empty side takes no room', () => {
    const star = starOf('本企业', [item('b', 'out')]);
    expect(star.centre.x).toBe(0);
    expect(star.width).toBe(STAR.centre + STAR.gap + STAR.side);
  });

  it('more than six to a side are said, not drawn', () => {
    const star = starOf(
      '本企业',
      Array.from({ length: 9 }, (_, i) => item(`e${i}`, 'in')),
    );
    expect([star.neighbours.length, star.more]).toEqual([6, 3]);
  });

  it('the same relation twice is one, stated where any row states it', () => {
    const found = onceEach([
      item('a', 'in', { inferred: true }),
      item('a', 'in'),
      item('a', 'in', { word: '股东' }),
    ]);
    expect(found.map(({ word, inferred }) => [word, inferred])).toEqual([
      ['供货给', false],
      ['股东', false],
    ]);
  });

  it('names stand whole inside their boxes, and boxes do not overlap', () => {
    const name = fc.string({
      minLength: 1,
      maxLength: 60,
      unit: fc.constantFrom(...'成都智能科技AbcW .（）'),
    });
    const side = fc.constantFrom('in' as const, 'out' as const, 'both' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, side), { maxLength: 14 }), name, (rows, centre) => {
        const star = starOf(
          centre,
          rows.map(([text, at], i) => item(`e${i}`, at, { name: text })),
        );
        for (const box of [star.centre, ...star.neighbours]) {
          for (const line of box.lines)
            expect(approximateMeasure(line, STAR.size, 400)).toBeLessThanOrEqual(box.width - 2 * STAR.pad);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(star.height + 1e-9);
        }
        for (const box of star.neighbours)
          expect(box.lines.join('').replace(/\s/g, '')).toBe(box.item.name.replace(/\s/g, ''));
        for (const x of new Set(star.neighbours.map(box => box.x))) {
          const column = star.neighbours.filter(box => box.x === x).sort((a, b) => a.y - b.y);
          column.slice(1).forEach((box, i) => {
            expect(box.y).toBeGreaterThanOrEqual(column[i]!.y + column[i]!.height);
          });
        }
      }),
    );
  });
});

const ground = (ids: string[], status: Provenance['status'] = 'STATED'): Provenance => ({
  status,
  asOf: null,
  confidence: null,
  sources: ids.map(id => ({ id, title: id, publisher: null, date: null, url: null })),
});

describe('sources of a file', () => {
  it('are numbered in the order in which they are met, each once', () => {
    const activity = {
      id: 'rel:1',
      segment: { id: 'seg:a', name: 'a', nameEn: null },
      role: null,
      product: null,
    };
    const cited = citationsOf(
      {
        provenance: ground(['src:b', 'src:a']),
        segments: [{ ...activity, share: null, planned: false, provenance: ground(['src:a', 'src:c']) }],
      },
      [
        {
          relation: {
            id: 'r',
            type: 'SUPPLIES',
            from: 'a',
            to: 'b',
            properties: {},
            provenance: ground(['src:d', 'src:b']),
          },
        },
      ],
    );
    expect(cited.sources.map(({ id }) => id)).toEqual(['src:b', 'src:a', 'src:c', 'src:d']);
    expect(cited.numbers([{ id: 'src:d' }, { id: 'src:b' }, { id: 'src:d' }])).toEqual([1, 4]);
    expect(cited.numbers([{ id: 'src:nowhere' }])).toEqual([]);
  });
});

const link = (status: Provenance['status']) => ({ relation: { provenance: { status } } });

describe('what is not known about a firm', () => {
  const t = WORDS.zh;
  const of = (more: Partial<Parameters<typeof unknownsOf>[0]> = {}) =>
    unknownsOf(
      {
        firm: { provenance: ground([]), segments: [] },
        facts: [
          { key: 'revenue', value: null },
          { key: 'address', value: '路' },
          { key: 'employees', value: null },
        ],
        place: 'LOCAL',
        links: [link('STATED')],
        sources: [{ date: '2024' }],
        ...more,
      },
      t,
      'zh',
      '成都市',
    );

  it('names the fields that no source states, and only those', () => {
    expect(of()).toContain('来源未载明：营业收入、员工数。');
  });

  it.each([
    ['UNPLACED', t.firms.file.unknownPlace],
    ['POSSIBLY', t.firms.file.unknownPossibly('成都市')],
  ] as const)('says what %s keeps from being said', (place, sentence) => {
    expect(of({ place })).toContain(sentence);
    expect(of()).not.toContain(sentence);
  });

  it('counts undated sources and inferred items', () => {
    const lines = of({
      firm: { provenance: ground([], 'INFERRED'), segments: [] },
      sources: [{ date: null }, { date: null }],
      links: [link('INFERRED'), link('STATED')],
    });
    expect(lines).toContain(t.firms.file.unknownUndated(2));
    expect(lines).toContain(t.firms.file.unknownInferred(2));
    expect(lines).not.toContain(t.firms.file.unknownNoRelations);
    expect(of({ links: [] })).toContain(t.firms.file.unknownNoRelations);
  });
});

const segment = (id: string, parent: string | null, order = 0, leaf = false): SegmentItem => ({
  id,
  name: id,
  nameEn: null,
  tier: null,
  parent,
  order,
  leaf,
});
const leafOf = (id: string, parent: string, order: number) => ({
  segment: segment(id, parent, order, true),
  verdict: 'UNKNOWN' as const,
  certainty: 0,
  localCount: 0,
});
const TREE: ChainTree = {
  chain: segment('seg:i', null),
  groups: [segment('seg:d', 'seg:i', 2), segment('seg:c', 'seg:i', 1), segment('seg:g', 'seg:c', 1)],
  segments: [leafOf('seg:b', 'seg:c', 2), leafOf('seg:a', 'seg:g', 1), leafOf('seg:e', 'seg:d', 1)],
};

describe('the tree of segments', () => {
  it('depth first, in the order of the chain', () => {
    expect(treeItems(TREE).map(({ segment: { id }, depth, leaf }) => [id, depth, leaf !== null])).toEqual([
      ['seg:c', 0, false],
      ['seg:g', 1, false],
      ['seg:a', 2, true],
      ['seg:b', 1, true],
      ['seg:d', 0, false],
      ['seg:e', 1, true],
    ]);
  });

  it('the way down to a segment, without the root; none for one that is not there', () => {
    expect(pathTo(TREE, 'seg:a').map(({ id }) => id)).toEqual(['seg:c', 'seg:g', 'seg:a']);
    expect(pathTo(TREE, 'seg:i')).toEqual([]);
    expect(pathTo(TREE, 'seg:x')).toEqual([]);
  });

  it('the industry above a chain', () => {
    const chains = [
      { id: 'seg:i', parent: null },
      { id: 'seg:c', parent: 'seg:i' },
    ];
    expect(rootOf('seg:c', chains)).toBe('seg:i');
    expect(rootOf('seg:x', chains)).toBe('seg:x');
  });
});

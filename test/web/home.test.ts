/** 工作台: what is listed first, what counts as a visit, what is remembered. */
import { describe, expect, it } from 'vitest';
import type { LedgerChange, UnknownGap } from '../../web/src/api/home.ts';
import { MOST_RECENT, viewOf, withView } from '../../web/src/ui/recent.ts';
import { changeGroups, countFaces, daysBetween, longestUnknown } from '../../web/src/views/home/lists.ts';
import { visitBefore } from '../../web/src/views/home/visit.ts';

const gap = (id: string, since: string | null, certainty: number): UnknownGap => ({
  segment: { id, name: id, nameEn: null, gbt4754: [] },
  certainty,
  localCount: 0,
  since,
});

describe('what to check first', () => {
  it('longest unknown, then the surest, undated last, ids in the end', () => {
    const gaps = [
      gap('seg:late', '2026-03-01', 0.9),
      gap('seg:undated', null, 0.95),
      gap('seg:b', '2026-01-01', 0.4),
      gap('seg:sure', '2026-01-01', 0.6),
      gap('seg:a', '2026-01-01', 0.4),
    ];
    expect(longestUnknown(gaps).map(({ segment }) => segment.id)).toEqual([
      'seg:sure',
      'seg:a',
      'seg:b',
      'seg:late',
      'seg:undated',
    ]);
    expect(gaps[0]!.segment.id).toBe('seg:late');
  });

  it.each([
    ['2026-01-01', '2026-01-01', 0],
    ['2026-02-27', '2026-03-01', 2],
    ['2026-03-02', '2026-03-01', 0],
  ])('from %s to %s are %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});

describe('counts by look', () => {
  it('in the order of the legend, the three looks of unknown apart, none of nobody', () => {
    const cell = (verdict: 'UNKNOWN' | 'STRONG', certainty: number, localCount: number) => ({
      verdict,
      certainty,
      localCount,
    });
    expect(
      countFaces([
        cell('UNKNOWN', 0.1, 2),
        cell('UNKNOWN', 0.5, 0),
        cell('UNKNOWN', 0.49, 0),
        cell('STRONG', 0.9, 4),
        cell('UNKNOWN', 0.2, 0),
      ]),
    ).toEqual([
      { face: 'STRONG', count: 1 },
      { face: 'PROBABLE', count: 1 },
      { face: 'SEEN', count: 1 },
      { face: 'UNSEEN', count: 2 },
    ]);
  });
});

describe('groups of changes', () => {
  it('by day, from and to', () => {
    const change = (id: string, date: string, from: LedgerChange['from'], to: LedgerChange['to']) => ({
      id,
      date,
      from,
      to,
      segment: null,
    });
    const groups = changeGroups([
      change('1', '2026-02-01', 'UNKNOWN', 'MISSING'),
      change('2', '2026-01-01', null, 'UNKNOWN'),
      change('3', '2026-01-01', null, 'THIN'),
      change('4', '2026-01-01', null, 'UNKNOWN'),
    ]);
    expect(groups.map(({ changes }) => changes.map(({ id }) => id).join())).toEqual(['1', '2,4', '3']);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(3);
  });
});

describe('the visit before this one', () => {
  const memory = (entries: [string, string][] = []) => {
    const kept = new Map(entries);
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
  };
  const visit = (day: string, graphVersion = 'v1') => ({ day, graphVersion });

  it('none at first; the same answer for as long as the tab is open; then the last', () => {
    const browser = memory();
    const first = memory();
    expect(visitBefore(visit('2026-01-01'), browser, first)).toBeNull();
    expect(visitBefore(visit('2026-01-02', 'v2'), browser, first)).toBeNull();
    const second = memory();
    expect(visitBefore(visit('2026-01-05', 'v3'), browser, second)).toEqual(visit('2026-01-02', 'v2'));
    expect(visitBefore(visit('2026-01-05', 'v3'), browser, second)).toEqual(visit('2026-01-02', 'v2'));
  });

  it.each(['', '{', '[]', '"x"', '{"day":"yesterday","graphVersion":"v"}', '{"day":"2026-01-01"}'])(
    'what is no visit is none: %s',
    text => {
      const browser = memory([['chain-graph.visit', text]]);
      expect(visitBefore(visit('2026-01-05'), browser, memory())).toBeNull();
    },
  );
});

describe('recent views', () => {
  it.each([
    ['/panorama', { page: 'panorama', subject: null, chain: null, region: null }],
    [
      '/targets?region=reg:a&segment=seg:x&view=table',
      { page: 'targets', subject: 'seg:x', chain: null, region: 'reg:a' },
    ],
    ['/explore?ids=ent:a,ent:b', { page: 'explore', subject: 'ent:a', chain: null, region: null }],
    ['/firms?firm=<b>', { page: 'firms', subject: null, chain: null, region: null }],
    ['/', null],
    ['/nowhere', null],
    ['https://example.com/panorama', null],
    ['//panorama', null],
  ])('%s', (href, view) => expect(viewOf(href)).toEqual(view));

  it('the newest first, the same thing once, the language left out, no more than eight', () => {
    const seen = ['/targets?segment=seg:a', '/targets?lang=en&segment=seg:a&view=table', '/plan'];
    expect(seen.reduce(withView, [] as string[])).toEqual(['/plan', '/targets?segment=seg:a&view=table']);
    const many = Array.from({ length: 12 }, (_, at) => `/explore?at=ent:${at}`);
    const kept = many.reduce(withView, [] as string[]);
    expect(kept).toHaveLength(MOST_RECENT);
    expect(kept[0]).toBe('/explore?at=ent:11');
  });

  it('what is none of our pages is not remembered', () => {
    expect(withView(['/plan'], '/')).toEqual(['/plan']);
  });
});

import { describe, expect, it } from 'vitest';
import { cultivationOf, type Tier, tiersOf } from '../../web/src/api/firms.ts';
import { parseState, patchSearch } from '../../web/src/url-state.ts';
import {
  filterOf,
  filtersOn,
  firmsSchema,
  listFilter,
  NO_FILTER,
  tierFilter,
  tierOf,
} from '../../web/src/views/firms/state.ts';

const goal = (id: string, threshold: number | null, metric = 'enterprises_revenue_over') => ({
  goal: `goal:${id}`,
  name: id,
  quote: '',
  metric,
  threshold,
});
const TIERS = tiersOf([
  goal('mid', 100_000),
  goal('low', 10_000),
  goal('top', 500_000),
  goal('scale', 7, 'industry_scale'),
  goal('none', null),
]);
const state = (search: string) => parseState(firmsSchema, search);

describe('tiers of the plan', () => {
  it('largest first, each up to the next; only goals that count firms by revenue', () => {
    expect(TIERS.map(({ name, overWan, upToWan }) => [name, overWan, upToWan])).toEqual([
      ['top', 500_000, null],
      ['mid', 100_000, 500_000],
      ['low', 10_000, 100_000],
    ]);
  });

  it.each([
    [null, 'unknown'],
    [0, 'below'],
    [10_000, 'below'],
    [10_001, 'low'],
    [100_000, 'low'],
    [500_000, 'mid'],
    [500_001, 'top'],
  ])('a revenue of %s 万元 is %s', (revenue, want) => {
    const answer = tierOf(revenue, TIERS);
    expect(answer.is === 'tier' ? answer.tier.name : answer.is).toBe(want);
  });

  it('where the plan has no tiers there is no answer, not the lowest one', () => {
    expect(tierOf(5, [])).toEqual({ is: 'none' });
  });

  it.each<[string | null, object]>([
    [null, {}],
    ['unknown', { revenueStated: false }],
    ['below', { revenueUpToWan: 10_000 }],
    ['goal:top', { revenueOverWan: 500_000 }],
    ['goal:low', { revenueOverWan: 10_000, revenueUpToWan: 100_000 }],
    ['goal:gone', {}],
  ])('the filter of %s', (tier, want) => {
    expect(tierFilter(tier, TIERS)).toEqual(want);
  });

  it('filter and tier agree on every revenue', () => {
    const inside = (revenue: number, tier: Tier) => {
      const { revenueOverWan, revenueUpToWan } = tierFilter(tier.goal, TIERS);
      return revenue > revenueOverWan! && revenue <= (revenueUpToWan ?? Number.POSITIVE_INFINITY);
    };
    for (const revenue of [1, 10_000, 10_001, 99_999, 100_000, 100_001, 500_000, 500_001]) {
      const answer = tierOf(revenue, TIERS);
      const found = TIERS.filter(tier => inside(revenue, tier)).map(tier => tier.goal);
      expect(found).toEqual(answer.is === 'tier' ? [answer.tier.goal] : []);
    }
  });

  it('the list of firms to cultivate is found by the words of its clause', () => {
    const clauses = [
      { entity: { id: 'goal:a' } },
      { entity: { id: 'pol:b', quote: '建立领军企业、创新企业和种子企业培育名录' } },
    ];
    expect(cultivationOf(clauses)?.clause).toBe('pol:b');
    expect(cultivationOf(clauses.slice(0, 1))).toBeNull();
  });
});

describe('the link of the registry', () => {
  it('asks for firms of the chain, without those that have no segment', () => {
    expect(filterOf(state(''), 'seg:ai', TIERS)).toEqual({ segments: ['seg:ai'] });
  });

  it('holds every filter', () => {
    const search =
      '?bare=1&carrier=car:x&listed=yes&owned=no&place=local&q=+wrj+&source=src:y&tier=goal:mid&sort=degree';
    expect(filterOf(state(search), 'seg:ai', TIERS)).toEqual({
      segments: ['seg:ai'],
      withoutSegment: true,
      revenueOverWan: 100_000,
      revenueUpToWan: 500_000,
      listed: true,
      stateOwned: false,
      sources: ['src:y'],
      carriers: ['car:x'],
      text: 'wrj',
    });
    expect(filtersOn(state(search))).toBe(7);
  });

  it('one segment leaves no room for firms without any', () => {
    expect(filterOf(state('?bare=1&segment=seg:uav'), 'seg:ai', TIERS)).toEqual({ segments: ['seg:uav'] });
  });

  it('the place is added for the list alone', () => {
    expect(listFilter({ segments: ['seg:ai'] }, 'outside', 'reg:cd')).toEqual({
      segments: ['seg:ai'],
      seenFrom: { region: 'reg:cd', place: 'OUTSIDE' },
    });
    expect(listFilter({ segments: ['seg:ai'] }, 'all', 'reg:cd')).toEqual({ segments: ['seg:ai'] });
  });

  it('malformed values open the default list', () => {
    expect(filterOf(state('?tier=%3Cb%3E&listed=maybe&segment=uav&place=here'), 'seg:ai', TIERS)).toEqual({
      segments: ['seg:ai'],
    });
  });

  it('clearing leaves scope, order, open firm and language', () => {
    const search = '?chain=seg:uav&firm=ent:a&lang=en&listed=yes&place=local&q=x&sort=degree&tier=unknown';
    expect(patchSearch(firmsSchema, search, NO_FILTER)).toBe('?chain=seg:uav&firm=ent:a&lang=en&sort=degree');
  });
});

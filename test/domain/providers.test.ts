import { describe, expect, it } from 'vitest';
import { indexFacts } from '../../api/domain/chain-index.ts';
import { groupFinder, providerCount, providersOf } from '../../api/domain/providers.ts';
import { RULES } from '../../api/domain/rules.ts';
import { act, facts, firm, TODAY } from './builder.ts';

describe('groups', () => {
  const group = groupFinder([
    { child: 'ent:a', parent: 'ent:m' },
    { child: 'ent:m', parent: 'ent:top' },
    { child: 'ent:joint', parent: 'ent:zeta' },
    { child: 'ent:joint', parent: 'ent:m' },
    { child: 'ent:c1', parent: 'ent:c2' },
    { child: 'ent:c2', parent: 'ent:c1' },
  ]);
  it.each([
    ['ent:a', 'ent:top'],
    ['ent:top', 'ent:top'],
    ['ent:alone', 'ent:alone'],
    ['ent:joint', 'ent:top'],
    ['ent:c1', 'ent:c1'],
  ])('%s belongs to %s', (enterprise, top) => {
    expect(group(enterprise)).toBe(top);
  });
});

describe('providers', () => {
  const revenue = (revenueWan: number, revenueYear = '2025') => ({ revenueWan, revenueYear });
  const index = (firms: ReturnType<typeof firm>[], rows: ReturnType<typeof act>[]) =>
    indexFacts(facts({ firms, activities: rows, parents: [{ child: 'ent:b', parent: 'ent:a' }] }), TODAY);
  const of = (firms: ReturnType<typeof firm>[], rows: ReturnType<typeof act>[]) =>
    providersOf(
      index(firms, rows),
      'seg:a',
      firms.map(({ id }) => id),
      RULES,
    );

  it('add the revenue in the segment over roles and firms of the group', () => {
    const [provider] = of(
      [firm('ent:a', 'reg:x', revenue(100)), firm('ent:b', 'reg:x', revenue(10))],
      [
        act('ent:a', 'seg:a', { role: 'maker', share: 0.3 }),
        act('ent:a', 'seg:a', { role: 'service', share: 0.2 }),
        act('ent:b', 'seg:a', { share: 1 }),
      ],
    );
    expect(provider).toMatchObject({ group: 'ent:a', firms: ['ent:a', 'ent:b'], confidence: 0.95 });
    expect(provider?.revenue).toBeCloseTo(60, 12);
  });

  it('have no revenue where one is not stated or not yet known', () => {
    const revenueOf = (second: Partial<ReturnType<typeof firm>>, share: number | null) =>
      of(
        [firm('ent:a', 'reg:x', revenue(100)), firm('ent:b', 'reg:x', second)],
        [act('ent:a', 'seg:a', { share: 0.5 }), act('ent:b', 'seg:a', { share })],
      )[0]?.revenue;
    expect(revenueOf(revenue(10), 0.5)).toBe(55);
    expect(revenueOf(revenue(10), null)).toBeNull();
    expect(revenueOf({}, 0.5)).toBeNull();
    expect(revenueOf(revenue(10, '2027'), 0.5)).toBeNull();
  });

  it('of a chain are counted once over its leaves', () => {
    const both = index(
      [firm('ent:a', 'reg:x'), firm('ent:b', 'reg:x1'), firm('ent:z', 'reg:z')],
      [act('ent:a', 'seg:a'), act('ent:a', 'seg:b'), act('ent:b', 'seg:b'), act('ent:z', 'seg:b')],
    );
    expect(providerCount(both, 'seg:c', 'reg:x')).toBe(1);
    expect(providerCount(both, 'seg:c', 'reg:n')).toBe(2);
  });
});

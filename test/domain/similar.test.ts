import { describe, expect, it } from 'vitest';
import { similarFirms } from '../../api/domain/similar.ts';
import { act, facts, firm, TODAY } from './builder.ts';

/** F works in a and b. Same two: N. Two and one more: W. One of them: M, at home and abroad. None: O. */
const WORLD = facts({
  firms: [
    firm('ent:f', 'reg:x'),
    firm('ent:n', 'reg:z'),
    firm('ent:w', 'reg:x1'),
    firm('ent:m', 'reg:p'),
    firm('ent:m2', null),
    firm('ent:o', 'reg:x'),
    firm('ent:later', 'reg:x'),
    firm('ent:planned', 'reg:x'),
  ],
  activities: [
    act('ent:f', 'seg:a'),
    act('ent:f', 'seg:b'),
    act('ent:n', 'seg:a'),
    act('ent:n', 'seg:b'),
    act('ent:w', 'seg:a'),
    act('ent:w', 'seg:b'),
    act('ent:w', 'seg:e'),
    act('ent:m', 'seg:b'),
    act('ent:m2', 'seg:a'),
    act('ent:o', 'seg:e'),
    act('ent:later', 'seg:a', { since: '2026-07-01' }),
    act('ent:planned', 'seg:a', { planned: true }),
  ],
});
const ask = (more: Partial<Parameters<typeof similarFirms>[1]> = {}) =>
  similarFirms(WORLD, { enterprise: 'ent:f', region: 'reg:x', asOf: TODAY, ...more });

describe('similar firms', () => {
  it('most shared segments first, then those that do little else, then id', () => {
    expect(ask()).toEqual([
      { enterprise: 'ent:n', shared: ['seg:a', 'seg:b'], place: 'OUTSIDE' },
      { enterprise: 'ent:w', shared: ['seg:a', 'seg:b'], place: 'LOCAL' },
      { enterprise: 'ent:m', shared: ['seg:b'], place: 'POSSIBLY' },
      { enterprise: 'ent:m2', shared: ['seg:a'], place: 'UNPLACED' },
    ]);
  });

  it.each([
    ['LOCAL', ['ent:w']],
    ['OUTSIDE', ['ent:n']],
    ['POSSIBLY', ['ent:m']],
    ['UNPLACED', ['ent:m2']],
  ] as const)('only those %s', (place, ids) => {
    expect(ask({ place }).map(one => one.enterprise)).toEqual(ids);
  });

  it('counts what was known on the day', () => {
    expect(ask({ asOf: '2026-07-01' }).map(one => one.enterprise)).toContain('ent:later');
  });

  it('a firm without a segment is like nobody', () => {
    expect(ask({ enterprise: 'ent:unknown' })).toEqual([]);
  });

  it('is cut to the number asked for, and refuses more than 50', () => {
    expect(ask({ first: 1 })).toHaveLength(1);
    expect(() => ask({ first: 51 })).toThrow('first');
  });
});

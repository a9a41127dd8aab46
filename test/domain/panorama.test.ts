import { describe, expect, it } from 'vitest';
import { panorama } from '../../api/domain/panorama.ts';
import { act, census, facts, feed, firm, many, merge, SEGMENTS, seg, TODAY, total } from './builder.ts';

const at = (chain: string, region = 'reg:x', asOf = TODAY) => ({ chain, region, asOf });

describe('panorama', () => {
  it('shows every leaf in the chain’s order, groups apart, and the feeds among what is shown', () => {
    const segments = SEGMENTS.map(segment =>
      segment.id === 'seg:b'
        ? { ...segment, feeds: [feed('seg:b', 'seg:a'), feed('seg:b', 'seg:e')] }
        : segment,
    );
    const world = facts({ segments: [...segments, seg('seg:first', 'seg:d', { order: 0 })] });
    expect(panorama(world, at('seg:i'))).toMatchObject({
      groups: ['seg:c', 'seg:d'],
      feeds: ['rel:b-a', 'rel:b-e'],
      segments: [{ segment: 'seg:first' }, { segment: 'seg:a' }, { segment: 'seg:b' }, { segment: 'seg:e' }],
    });
    expect(panorama(world, at('seg:c'))).toMatchObject({ groups: [], feeds: ['rel:b-a'] });
  });

  it('judges a leaf the same whatever node was asked for', () => {
    const world = merge(many('a', 2, 'reg:x', 'seg:a'), many('e', 3, 'reg:y', 'seg:e'));
    const [fromRoot] = panorama(world, at('seg:i')).segments;
    expect(panorama(world, at('seg:c')).segments[0]).toEqual(fromRoot);
  });

  it('counts verdicts, distinct firms and sources, and names the newest total of the node', () => {
    const world = merge(
      many('a', 2, 'reg:x', 'seg:a'),
      {
        firms: [
          firm('ent:both', 'reg:x1', { sources: ['src:1', 'src:2'] }),
          firm('ent:z', 'reg:z', { sources: ['src:9'] }),
        ],
        activities: [
          act('ent:both', 'seg:a'),
          act('ent:both', 'seg:b', { sources: ['src:3'] }),
          act('ent:z', 'seg:b'),
        ],
      },
      {
        surveys: [census('seg:e', 'reg:x')],
        totals: [
          total('seg:i', 'reg:x', 50, { since: '2020-01-01' }),
          total('seg:i', 'reg:x', 90, { since: '2025-01-01' }),
          total('seg:i', 'reg:p', 900, { since: '2026-01-01' }),
        ],
      },
    );
    expect(panorama(world, at('seg:i')).summary).toEqual({
      unknown: 1,
      unknownSeen: 1,
      missing: 1,
      thin: 0,
      adequate: 1,
      strong: 0,
      enterprises: 3,
      sources: 4,
      total: 'tot:i-x-2025-01-01-90',
    });
    expect(panorama(world, at('seg:c')).summary.total).toBeNull();
  });

  it('shows what was known on the day asked for', () => {
    const world = facts({
      firms: [firm('ent:old', 'reg:x'), firm('ent:new', 'reg:x')],
      activities: [
        act('ent:old', 'seg:a', { since: '2018-06-01' }),
        act('ent:new', 'seg:a', { since: '2024-01-01' }),
      ],
    });
    const firms = (asOf: string) => panorama(world, at('seg:i', 'reg:x', asOf)).segments[0]?.localFirms;
    expect(firms('2018')).toEqual(['ent:old']);
    expect(firms('2018-05')).toEqual([]);
    expect(firms(TODAY)).toEqual(['ent:new', 'ent:old']);
  });
});

/** Rows that refer to what the graph already holds. */
import { describe, expect, test } from 'vitest';
import { checkDataset, type Existing, rawFromRows } from '../../graph-seed/read.ts';
import { TODAY } from '../support/datasets.ts';

type Rows = Parameters<typeof rawFromRows>[0];

describe('rows that lean on the graph', () => {
  const existing: Existing = {
    today: TODAY,
    kinds: new Map([
      ['seg:x', 'SEGMENT'],
      ['seg:c', 'CHAIN'],
      ['ent:a', 'ENTERPRISE'],
      ['src:old', 'SOURCE'],
    ]),
    parents: new Map([
      ['seg:c', ['seg:r']],
      ['seg:x', ['seg:c']],
      ['ent:a', ['ent:top']],
      ['ent:top', ['ent:b']],
    ]),
    segmentsWithFirms: new Set(['seg:x']),
    sourceDates: new Map([['src:old', '2018-07']]),
  };
  const check = (rows: Rows) => checkDataset(rawFromRows(rows), existing);

  test('ids and dates of the graph are known', () => {
    const { dataset } = check({
      operates_in: [{ enterprise: 'ent:a', segment: 'seg:x', source: 'src:old' }],
    });
    expect(dataset).toMatchObject({ info: null, nodes: [], newParents: [] });
    expect(dataset!.relations[0]!.props.since).toBe('2018-07-01');
  });

  test('a parent in the graph may not take firms', () => {
    const { problems } = check({
      operates_in: [{ enterprise: 'ent:a', segment: 'seg:c', source: 'src:old' }],
    });
    expect(problems).toMatchObject([{ code: 'NOT_A_LEAF', row: 2, column: 'segment', suggestion: 'seg:x' }]);
  });

  test('a leaf with firms may not become a parent, another one may and is said', () => {
    const child = { id: 'seg:z', name: '新', tier: 'upstream', source: 'src:old' };
    expect(check({ segments: [{ ...child, parent: 'seg:x' }] }).problems).toMatchObject([
      { code: 'NOT_A_LEAF', row: 2, column: 'parent' },
    ]);
    const { dataset } = check({ segments: [{ ...child, parent: 'seg:c' }] });
    expect(dataset).toMatchObject({
      newParents: ['seg:c'],
      nodes: [{ kind: 'SEGMENT', props: { leaf: true } }],
    });
  });

  test('a circle may close through the graph', () => {
    const { problems } = check({
      enterprises: [{ id: 'ent:b', name: '乙', parent: 'ent:a', source: 'src:old' }],
    });
    expect(problems).toMatchObject([{ code: 'CYCLE', row: 2, column: 'parent' }]);
  });
});

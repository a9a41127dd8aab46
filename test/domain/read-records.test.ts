/** Checked rows → nodes and relations: ids, properties, derived relations, order. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CheckedDataset,
  checkDataset,
  type Existing,
  emptyGraph,
  rawFromRows,
} from '../../graph-seed/read.ts';
import type { NodeRecord, TableName } from '../../queries/model.ts';
import { recordFaults, TODAY } from '../support/datasets.ts';

type Rows = Partial<Record<TableName, Record<string, string>[]>>;

/** A small graph in rows. */
const ROWS: Rows = {
  sources: [
    { id: 'src:a', title: '甲报', date: '2024-05' },
    { id: 'src:b', title: '乙册', date: '2020' },
    { id: 'src:c', title: '丙表' },
  ],
  regions: [
    { id: 'reg:n', name: '国', level: 'country', source: 'src:a' },
    { id: 'reg:a', name: '甲市', level: 'city', parent: 'reg:n', source: 'src:a' },
  ],
  segments: [
    { id: 'seg:r', name: '根', source: 'src:a' },
    { id: 'seg:c', name: '链', parent: 'seg:r', tier: 'upstream', source: 'src:a' },
    { id: 'seg:g', name: '组', parent: 'seg:c', tier: 'upstream', source: 'src:a', gbt4754: 'C3983| C3812' },
    { id: 'seg:x', name: '叶', parent: 'seg:g', tier: 'upstream', source: 'src:a', order: '7' },
  ],
  enterprises: [
    {
      id: 'ent:a',
      name: '甲厂',
      region: 'reg:a',
      source: 'src:a|src:b|src:c',
      state_owned: '是',
      revenue_wan: '5',
      revenue_year: '2024',
    },
    { id: 'ent:b', name: '乙厂', parent: 'ent:a', source: 'src:c', status: 'inferred' },
  ],
  operates_in: [
    { enterprise: 'ent:a', segment: 'seg:x', role: 'maker', share: '0.5', as_of: '2019-02', source: 'src:b' },
    {
      enterprise: 'ent:b',
      segment: 'seg:x',
      planned: 'yes',
      source: 'src:a',
      status: 'inferred',
      confidence: '0.7',
    },
  ],
  surveys: [
    {
      id: 'srv:a',
      name: '名单',
      kind: 'list',
      segments: 'seg:c',
      regions: '*',
      source: 'src:a',
      date: '2021-03',
    },
  ],
  totals: [{ segment: 'seg:x', region: 'reg:a', count: '0', unit: '家', as_of: '2023', source: 'src:a' }],
};

function records(rows: Rows, existing: Existing = emptyGraph(TODAY)): CheckedDataset {
  const { dataset, problems } = checkDataset(rawFromRows(rows), existing);
  if (dataset === null) throw new Error(JSON.stringify(problems));
  return dataset;
}

const node = (dataset: CheckedDataset, id: string): NodeRecord =>
  dataset.nodes.find(found => found.id === id)!;
const sha20 = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 20);

describe('records', () => {
  const all = records(ROWS);

  test('a node holds its stated columns in camelCase, typed, and nothing for empty cells', () => {
    expect(node(all, 'ent:a').props).toEqual({
      id: 'ent:a',
      kind: 'ENTERPRISE',
      name: '甲厂',
      region: 'reg:a',
      stateOwned: true,
      revenueWan: 5,
      revenueYear: '2024',
      sources: ['src:a', 'src:b', 'src:c'],
      status: 'stated',
      since: '2020-01-01',
      search: '|甲厂|jiachang|jc|',
      sortKey: 'jia chang 甲厂',
    });
  });

  test('a column `kind` becomes `type`: `kind` is the kind in the graph', () => {
    expect(node(all, 'srv:a').props).toMatchObject({
      kind: 'SURVEY',
      type: 'list',
      segments: ['seg:c'],
      regions: ['*'],
    });
  });

  test('the root and its children are chains, only what has no child is a leaf', () => {
    const kinds = ['seg:r', 'seg:c', 'seg:g', 'seg:x'].map(id => [
      node(all, id).kind,
      node(all, id).props.leaf,
    ]);
    expect(kinds).toEqual([
      ['CHAIN', false],
      ['CHAIN', false],
      ['SEGMENT', false],
      ['SEGMENT', true],
    ]);
    expect(node(all, 'seg:g').props.gbt4754).toEqual(['C3983', 'C3812']);
  });

  test('a row counts from its own date, else from its oldest dated source, else always', () => {
    const since = (id: string) => node(all, id).props.since;
    expect([since('ent:a'), since('ent:b'), since('srv:a')]).toEqual(['2020-01-01', undefined, '2021-03-01']);
    const rows = all.relations.filter(({ type }) => type === 'OPERATES_IN');
    expect(new Map(rows.map(row => [row.from, row.props.since]))).toEqual(
      new Map([
        ['ent:a', '2019-02-01'],
        ['ent:b', '2024-05-01'],
      ]),
    );
  });

  test('a published zero stays 0 and is named by its own values', () => {
    const total = all.nodes.find(({ kind }) => kind === 'TOTAL')!;
    expect(total.id).toBe(`tot:${sha20('totals', 'seg:x', 'reg:a', '2023', '')}`);
    expect(total.props).toMatchObject({ count: 0, name: '0家 (2023)', asOf: '2023', since: '2023-01-01' });
  });

  test('rows without ids get the hash of table and key; columns the hash of column, id and value', () => {
    const ids = all.relations.map(({ id }) => id);
    expect(ids).toContain(`rel:${sha20('operates_in', 'ent:a', 'seg:x', 'maker')}`);
    expect(ids).toContain(`rel:${sha20('operates_in', 'ent:b', 'seg:x', '')}`);
    expect(ids).toContain(`rel:${sha20('enterprises.region', 'ent:a', 'reg:a')}`);
  });

  test('columns that refer make relations, `*` makes none', () => {
    const edges = all.relations.map(
      ({ type, from, to, props }) => `${props.column ?? '-'} ${type} ${from} ${to}`,
    );
    expect(edges.sort()).toEqual(
      [
        '- OPERATES_IN ent:a seg:x',
        '- OPERATES_IN ent:b seg:x',
        'enterprises.parent PART_OF ent:b ent:a',
        'enterprises.region LOCATED_IN ent:a reg:a',
        'regions.parent WITHIN reg:a reg:n',
        'segments.parent PART_OF seg:c seg:r',
        'segments.parent PART_OF seg:g seg:c',
        'segments.parent PART_OF seg:x seg:g',
        'surveys.segments COVERS srv:a seg:c',
        `totals.region ABOUT tot:${sha20('totals', 'seg:x', 'reg:a', '2023', '')} reg:a`,
        `totals.segment ABOUT tot:${sha20('totals', 'seg:x', 'reg:a', '2023', '')} seg:x`,
      ].sort(),
    );
  });

  test('records stand in the order of tables, then of ids', () => {
    const head = all.relations.slice(0, 4);
    expect(head.map(({ type }) => type)).toEqual(['WITHIN', 'PART_OF', 'PART_OF', 'PART_OF']);
    const parts = head.slice(1).map(({ id }) => id);
    expect(parts).toEqual([...parts].sort());
    expect(all.nodes.map(({ id }) => id).slice(0, 5)).toEqual(['src:a', 'src:b', 'src:c', 'reg:a', 'reg:n']);
  });

  test('a derived relation carries the ground of its row', () => {
    expect(all.relations.find(({ type, from }) => type === 'PART_OF' && from === 'ent:b')!.props).toEqual({
      id: `rel:${sha20('enterprises.parent', 'ent:b', 'ent:a')}`,
      column: 'enterprises.parent',
      sources: ['src:c'],
      status: 'inferred',
    });
  });

  test('the same key with the same values is one row, its sources joined and sorted', () => {
    const [first] = ROWS.operates_in!;
    const twice = records({
      ...ROWS,
      operates_in: [
        { ...first!, source: 'src:c|src:b' },
        { ...first!, source: 'src:a', status: 'stated' },
      ],
    });
    const found = twice.relations.filter(({ type }) => type === 'OPERATES_IN');
    expect(found).toHaveLength(1);
    expect(found[0]!.props.sources).toEqual(['src:a', 'src:b', 'src:c']);
  });
});

test('any text in any cell: problems or clean records, never a crash', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'seg:x',
      'ent:a',
      'src:a',
      '*',
      '2024',
      '0.5',
      'maker',
      '|',
      '\u0000',
      '__proto__',
      '甲',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const row = fc.dictionary(
    fc.constantFrom(
      'enterprise',
      'segment',
      'role',
      'product',
      'share',
      'planned',
      'as_of',
      'source',
      'status',
      'confidence',
    ),
    cell,
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), rows => {
      const { dataset, errors, problems } = checkDataset(
        rawFromRows({ ...ROWS, operates_in: rows }),
        emptyGraph(TODAY),
      );
      expect(dataset === null).toBe(errors > 0);
      if (dataset !== null) expect(recordFaults(dataset)).toEqual([]);
      for (const problem of problems) expect(problem.message.length).toBeGreaterThan(5);
    }),
    { numRuns: 200 },
  );
});

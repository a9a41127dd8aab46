import { expect, it } from 'vitest';
import { planClauses } from '../../api/domain/plan-clauses.ts';
import type { Reader } from '../../api/domain/reader.ts';
import { facts, TODAY } from './builder.ts';

const row = (id: string, props: Record<string, unknown>, named: string[] = []) => ({
  id,
  kind: id.startsWith('goal') ? 'GOAL' : 'POLICY',
  props: { id, region: 'reg:x', ...props },
  named,
});
const ROWS = [
  row('goal:two', { order: 2 }),
  row('pol:later', { since: '2026-07-01' }),
  row('pol:abroad', { region: 'reg:z', order: 0 }),
  row('pol:district', { region: 'reg:x1', order: 0 }),
  row('pol:province', { region: 'reg:p', order: 3 }),
  row('pol:one', { order: 1 }, ['seg:b', 'inst:z', 'seg:a']),
  row('pol:z', { clause: '甲' }),
  row('pol:a', { clause: '乙' }),
  row('pol:y', { clause: '乙' }),
];
const reader = { run: async () => ROWS } as unknown as Reader;

it('clauses that bear on the region: by order, then clause, then id; what they name in id order', async () => {
  const found = await planClauses(reader, facts(), { region: 'reg:x', asOf: TODAY });
  expect(found).toEqual([
    { id: 'pol:one', named: ['inst:z', 'seg:a', 'seg:b'] },
    { id: 'goal:two', named: [] },
    { id: 'pol:province', named: [] },
    { id: 'pol:a', named: [] },
    { id: 'pol:y', named: [] },
    { id: 'pol:z', named: [] },
  ]);
});

it('a region below sees what bears on the one around it', async () => {
  const found = await planClauses(reader, facts(), { region: 'reg:x1', asOf: TODAY });
  expect(found.map(clause => clause.id)).toContain('pol:district');
  expect(found.map(clause => clause.id)).toContain('goal:two');
  expect(found.map(clause => clause.id)).not.toContain('pol:abroad');
});

/** The fictional city keeps the promise of its README: all five verdicts, and a past that differs. */
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../api/domain/facts.ts';
import { judgeCell, judgeRegion } from '../../api/domain/verdict.ts';
import { datasetOf, EXAMPLE, factsOf, SECOND_CITY } from '../support/datasets.ts';

const verdicts = (facts: Facts, asOf: string): Record<string, string> =>
  Object.fromEntries(
    judgeRegion(facts, { chain: 'seg:demo', region: 'reg:demo-city', asOf }).map(cell => [
      cell.segment,
      cell.verdict,
    ]),
  );

describe('示例市', () => {
  test.each(['2026-01-01', '2026-11-25', '2028-01-01', '2030-01-01', '2032-01-01'])(
    'shows all five verdicts on %s',
    async day => {
      const found = verdicts(factsOf(await datasetOf(EXAMPLE)), day);
      expect(found).toMatchObject({
        'seg:demo.machine.arm': 'STRONG',
        'seg:demo.machine.cart': 'ADEQUATE',
        'seg:demo.parts.motor': 'THIN',
        'seg:demo.parts.battery': 'MISSING',
        'seg:demo.parts.gear': 'MISSING',
        'seg:demo.parts.sensor': 'UNKNOWN',
        'seg:demo.soft.speech': 'UNKNOWN',
      });
    },
  );

  test('was another city in January 2019', async () => {
    const facts = factsOf(await datasetOf(EXAMPLE));
    expect(verdicts(facts, '2019-01-31')).toMatchObject({
      'seg:demo.machine.arm': 'ADEQUATE',
      'seg:demo.parts.motor': 'UNKNOWN',
      'seg:demo.parts.battery': 'UNKNOWN',
    });
  });

  test('a check turns an unknown segment with more than 25 outside firms into a missing one', async () => {
    const facts = factsOf(await datasetOf(EXAMPLE));
    const at = { segment: 'seg:demo.parts.sensor', region: 'reg:demo-city', asOf: '2026-11-25' };
    const before = judgeCell(facts, at);
    expect(before).toMatchObject({ verdict: 'UNKNOWN', localCount: 0, unplacedCount: 1 });
    expect(before.outsideCount).toBeGreaterThanOrEqual(25);
    expect(judgeCell(checked(facts, at), at)).toMatchObject({ verdict: 'MISSING', status: 'stated' });
  });

  test('has possibly local, planned and unplaced firms', async () => {
    const cells = judgeRegion(factsOf(await datasetOf(EXAMPLE)), {
      chain: 'seg:demo',
      region: 'reg:demo-city',
      asOf: '2026-11-25',
    });
    const some = (count: 'possiblyLocalCount' | 'plannedCount' | 'unplacedCount') =>
      cells.some(cell => cell[count] > 0);
    expect([some('possiblyLocalCount'), some('plannedCount'), some('unplacedCount')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(cells.length).toBeGreaterThanOrEqual(12);
  });
});

test('the second city has an unknown segment with an outside firm, which a check settles', async () => {
  const facts = factsOf(await datasetOf(SECOND_CITY));
  const at = { segment: 'seg:bio.material', region: 'reg:bay', asOf: '2026-11-25' };
  expect(judgeCell(facts, at)).toMatchObject({ verdict: 'UNKNOWN', localCount: 0, outsideCount: 1 });
  expect(judgeCell(checked(facts, at), at)).toMatchObject({ verdict: 'MISSING' });
});

/** The same facts after somebody looked and found nobody. */
const checked = (
  facts: Facts,
  { segment, region, asOf }: { segment: string; region: string; asOf: string },
): Facts => ({
  ...facts,
  surveys: [
    ...facts.surveys,
    {
      id: 'srv:check',
      name: '核实',
      kind: 'census',
      sources: ['src:check'],
      segments: [segment],
      regions: [region],
      recall: null,
      date: asOf,
    },
  ],
});

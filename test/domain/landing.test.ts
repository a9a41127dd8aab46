import { describe, expect, test } from 'vitest';
import { indexFacts } from '../../api/domain/chain-index.ts';
import type { Facts } from '../../api/domain/facts.ts';
import { judgedUnder } from '../../api/domain/judged.ts';
import { landing, madeLocal } from '../../api/domain/landing.ts';
import { gainModel } from '../../api/domain/portfolio.ts';
import { judgeRegion } from '../../api/domain/verdict.ts';
import { facts, firm, row, segment } from './structure-facts.ts';

const AS_OF = '2025-12-31';
const segments = [
  segment('root', null),
  segment('k', 'root'),
  segment('up', 'k', [['end', 1]]),
  segment('mid', 'k', [['end', 0.5]]),
  segment('end', 'k'),
  segment('other', 'root'),
  segment('far', 'other'),
];
const census = (leaf: string, region: string): Facts['surveys'][number] => ({
  id: `srv:${leaf}`,
  name: leaf,
  kind: 'census',
  sources: [`src:census-${leaf}`],
  segments: [`seg:${leaf}`],
  regions: [`reg:${region}`],
  recall: null,
  date: AS_OF,
});
/** up and mid: nobody here, and somebody looked; end: one firm. */
const world = facts({
  segments,
  planRegions: ['reg:c1'],
  // The list makes the number of firms to be expected finite: with a census alone it does not matter.
  surveys: [
    census('up', 'c1'),
    census('mid', 'c1'),
    { ...census('all', 'c1'), kind: 'list', segments: ['*'], regions: ['*'] },
  ],
  firms: [firm('here', 'c1'), firm('a', 'c2'), firm('b', 'c3'), firm('branch', 'd1'), firm('maybe', 'p')],
  parents: [{ child: 'ent:branch', parent: 'ent:b' }],
  activities: [
    row('here', 'end'),
    row('a', 'up'),
    row('a', 'far'),
    row('b', 'mid'),
    row('branch', 'mid', { planned: true }),
    row('maybe', 'far'),
  ],
});
const ask = (enterprises: string[], more: Partial<Parameters<typeof landing>[1]> = {}) =>
  landing(world, {
    enterprises: enterprises.map(id => `ent:${id}`),
    chain: 'seg:root',
    region: 'reg:c1',
    asOf: AS_OF,
    ...more,
  });
const cell = (result: ReturnType<typeof landing>, leaf: string) =>
  result.changed.find(change => change.segment === `seg:${leaf}`);

test('before is the panorama as it is; nothing about the facts is changed', () => {
  const copy = JSON.stringify(world);
  const result = ask(['a']);
  expect(JSON.stringify(world)).toBe(copy);
  const cells = judgedUnder(world, 'seg:root', { region: 'reg:c1', asOf: AS_OF });
  expect(result.before.missing).toBe(cells.filter(found => found.verdict === 'MISSING').length);
  expect(result.before.enterprises).toBe(1);
});

describe('one firm lands', () => {
  const result = ask(['a'], { segments: ['seg:up'] });
  test('its leaf is no longer missing, and says because of whom', () => {
    const up = cell(result, 'up')!;
    expect([up.from, up.to, up.direct, up.because]).toEqual(['MISSING', 'THIN', true, ['ent:a']]);
    expect([up.providersBefore, up.providersAfter]).toEqual([0, 1]);
    expect([result.before.missing, result.after.missing]).toEqual([2, 1]);
    expect([result.before.enterprises, result.after.enterprises]).toEqual([1, 2]);
  });
  test('the negative difference elsewhere in its chain is shown: a gap there is less certain', () => {
    const mid = cell(result, 'mid')!;
    expect(mid.direct).toBe(false);
    expect(mid.because).toEqual(['ent:a']);
    expect(mid.certaintyAfter).toBeLessThan(mid.certaintyBefore);
  });
  test('a leaf it did not land in keeps its providers', () => {
    const far = cell(result, 'far');
    expect(far?.providersAfter ?? 0).toBe(0);
    const whole = ask(['a']);
    expect(cell(whole, 'far')!.providersAfter).toBe(1);
  });
});

test('a signed project that comes true counts as a provider', () => {
  const result = ask(['branch']);
  const mid = cell(result, 'mid')!;
  expect([mid.from, mid.to, mid.providersAfter]).toEqual(['MISSING', 'THIN', 1]);
  expect(result.ignored).toEqual([]);
});

test('a firm known too coarsely can land, too', () => {
  expect(cell(ask(['maybe']), 'far')!.providersAfter).toBe(1);
});

test('who is here already, or does nothing in the leaves asked for, changes nothing and is named', () => {
  const result = ask(['here', 'b'], { segments: ['seg:up', 'seg:end'] });
  expect(result.ignored).toEqual(['ent:b', 'ent:here']);
  expect(result.changed).toEqual([]);
  expect(result.after).toEqual(result.before);
  expect(result.gain).toBe(0);
});

test('the same rules: after equals judging the moved facts by hand', () => {
  const landed = new Map([['ent:b', new Set(['seg:mid'])]]);
  const moved = madeLocal(world, landed, 'reg:c1', AS_OF);
  expect(moved.firms.find(found => found.id === 'ent:b')!.region).toBe('reg:c1');
  const recalls = new Map(
    judgedUnder(world, 'seg:k', { region: 'reg:c1', asOf: AS_OF }).flatMap(found =>
      found.surveys.map(use => [use.survey, use.recall] as const),
    ),
  );
  const mid = judgeRegion(moved, { chain: 'seg:k', region: 'reg:c1', asOf: AS_OF, recalls }).find(
    found => found.segment === 'seg:mid',
  )!;
  const change = cell(ask(['b']), 'mid')!;
  expect([change.to, change.certaintyAfter, change.providersAfter]).toEqual([
    mid.verdict,
    mid.certainty,
    mid.providers,
  ]);
});

test('rows elsewhere stay with the group where they were', () => {
  const moved = madeLocal(world, new Map([['ent:a', new Set(['seg:up'])]]), 'reg:c1', AS_OF);
  const far = moved.activities.find(
    found => found.segment === 'seg:far' && found.enterprise.startsWith('ent:a'),
  )!;
  expect(far.enterprise).not.toBe('ent:a');
  expect(moved.firms.find(found => found.id === far.enterprise)!.region).toBe('reg:c2');
  const index = indexFacts(moved, AS_OF);
  expect(index.groupOf(far.enterprise)).toBe(index.groupOf('ent:a'));
});

test('gain: the priorities of before, for the leaves landed in', () => {
  const cells = judgedUnder(world, 'seg:root', { region: 'reg:c1', asOf: AS_OF });
  const { weights, fits } = gainModel(indexFacts(world, AS_OF), cells, 'reg:c1');
  const expected = weights.get('seg:up')! * fits.get('ent:a')!.get('seg:up')!;
  expect(expected).toBeGreaterThan(0);
  expect(ask(['a'], { segments: ['seg:up'] }).gain).toBeCloseTo(expected, 12);
});

test('order and repetition of the enterprises do not matter', () => {
  expect(JSON.stringify(ask(['b', 'a', 'a']))).toBe(JSON.stringify(ask(['a', 'b'])));
});

test.each([
  ['nobody', [], {}, 'BAD_INPUT'],
  ['too many', Array.from({ length: 51 }, (_, i) => `x${i}`), {}, 'BAD_INPUT'],
  ['an unknown enterprise', ['none'], {}, 'NOT_FOUND'],
  ['a segment outside the chain', ['a'], { chain: 'seg:k', segments: ['seg:far'] }, 'BAD_INPUT'],
  ['an unknown region', ['a'], { region: 'reg:none' }, 'NOT_FOUND'],
  ['a leaf as chain', ['a'], { chain: 'seg:up' }, 'BAD_INPUT'],
])('%s → %s', (_, enterprises, more, code) => {
  expect(() => ask(enterprises, more)).toThrow(expect.objectContaining({ code }));
});

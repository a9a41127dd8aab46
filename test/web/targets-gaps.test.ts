import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseState, patchSearch } from '../../web/src/url-state.ts';
import { checkRows, gapRows, stepId, tabOf, whyOf } from '../../web/src/views/targets/gaps.ts';
import { targetsSchema, weightsParam } from '../../web/src/views/targets/state.ts';
import { gap } from './targets-support.ts';

const ids = (rows: { segment: { id: string } }[]) => rows.map(row => row.segment.id);

describe('gap list', () => {
  const gaps = [
    gap('seg:u1', { certainty: 0.3, priority: { low: 0, high: 1, point: 0.9 } }),
    gap('seg:t1', { verdict: 'THIN', advice: 'STRENGTHEN' }),
    gap('seg:m1', { verdict: 'MISSING', advice: 'FILL' }),
    gap('seg:u2', { certainty: 0.6, localCount: 0 }),
    gap('seg:m2', { verdict: 'MISSING', advice: 'WATCH' }),
    gap('seg:u3', { certainty: 0.3, priority: { low: 0, high: 1, point: null }, localCount: 2 }),
    gap('seg:u0', { certainty: 0.3, priority: { low: 0, high: 1, point: null } }),
  ];

  it('puts missing before thin, keeps the order of the server inside each, and no unknown among them', () => {
    expect(ids(gapRows(gaps, [], []))).toEqual(['seg:m1', 'seg:m2', 'seg:t1']);
  });
  it('filters by verdict and advice together', () => {
    expect(ids(gapRows(gaps, ['MISSING'], []))).toEqual(['seg:m1', 'seg:m2']);
    expect(ids(gapRows(gaps, ['MISSING'], ['WATCH', 'STRENGTHEN']))).toEqual(['seg:m2']);
    expect(ids(gapRows(gaps, [], ['EXTEND']))).toEqual([]);
  });
  it('orders what to check by certainty, then priority (unknown last), then id', () => {
    expect(ids(checkRows(gaps, 'all'))).toEqual(['seg:u2', 'seg:u1', 'seg:u0', 'seg:u3']);
    expect(ids(checkRows(gaps, 'some'))).toEqual(['seg:u3']);
    expect(ids(checkRows(gaps, 'none'))).toEqual(['seg:u2', 'seg:u1', 'seg:u0']);
  });
  it('does not depend on the order in which unknown cells come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(gaps, { minLength: gaps.length }), shuffled => {
        expect(ids(checkRows(shuffled, 'all'))).toEqual(ids(checkRows(gaps, 'all')));
      }),
    );
  });
  it('opens the list that holds the chosen segment, else gaps where there are any', () => {
    expect(tabOf('auto', gaps, 'seg:u2')).toBe('check');
    expect(tabOf('auto', gaps, 'seg:t1')).toBe('gaps');
    expect(tabOf('auto', gaps, null)).toBe('gaps');
    expect(tabOf('auto', [gap('seg:u1')], null)).toBe('check');
    expect(tabOf('gaps', [gap('seg:u1')], 'seg:u1')).toBe('gaps');
  });
  it('moves by keyboard within the list', () => {
    expect(stepId(['a', 'b', 'c'], 'b', 1)).toBe('c');
    expect(stepId(['a', 'b', 'c'], 'c', 1)).toBe('c');
    expect(stepId(['a', 'b', 'c'], 'b', -3)).toBe('a');
    expect(stepId(['a', 'b'], null, 1)).toBe('a');
    expect(stepId([], null, 1)).toBeNull();
  });
  it('prefers why a segment matters over how little is known', () => {
    const reason = (code: string) => ({ code, numbers: {}, basis: [] });
    expect(whyOf({ reasons: [reason('GAP_UNKNOWN'), reason('GAP_NEED')] })?.code).toBe('GAP_NEED');
    expect(whyOf({ reasons: [reason('GAP_UNKNOWN')] })?.code).toBe('GAP_UNKNOWN');
    expect(whyOf({ reasons: [] })).toBeNull();
  });
});

describe('link of the page', () => {
  it('keeps weights and drops what is malformed', () => {
    const weights = { fit: 25, strength: 20, reach: 20, intent: 10, match: 15, risk: 10 };
    expect(weightsParam.format(weights)).toBe('25-20-20-10-15-10');
    expect(weightsParam.parse('25-20-20-10-15-10')).toEqual(weights);
    for (const bad of [null, '', '1-2-3', '0-0-0-0-0-0', '101-0-0-0-0-0', '1e1-0-0-0-0-0', '-1-0-0-0-0-0']) {
      expect(weightsParam.parse(bad)).toBeNull();
    }
  });
  it('is read back as it was written, and defaults stay out of it', () => {
    const state = parseState(
      targetsSchema,
      '?segment=seg:a&tab=check&pick=seg:a,seg:b&seen=none&view=table&lang=en',
    );
    expect(state).toMatchObject({
      segment: 'seg:a',
      tab: 'check',
      pick: ['seg:a', 'seg:b'],
      seen: 'none',
      view: 'table',
    });
    const link = patchSearch(targetsSchema, '?lang=en', state);
    expect(link).toBe('?lang=en&pick=seg:a,seg:b&seen=none&segment=seg:a&tab=check&view=table');
    expect(patchSearch(targetsSchema, link, parseState(targetsSchema, ''))).toBe('?lang=en');
  });
});

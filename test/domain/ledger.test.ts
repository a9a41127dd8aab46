/** The ledger's changes by hand, and what must hold whatever was logged. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LedgerEntry, leavesOf, ledgerChanges, standingGaps } from '../../api/domain/ledger.ts';
import type { Verdict } from '../../api/domain/results.ts';
import { facts, REGIONS, SEGMENTS } from './builder.ts';

const entry = (
  id: string,
  segment: string,
  verdict: Verdict,
  opened: string,
  closed: string | null = null,
  certainty = 0.4,
): LedgerEntry => ({ id, segment, verdict, certainty, opened, closed });

/** a: 待核实 → 缺失 → no gap; b: 待核实 since the start; c: weak, gone, weak again a month later. */
const LOG = [
  entry('gap:a.1', 'seg:a', 'UNKNOWN', '2026-01-01', '2026-02-01'),
  entry('gap:a.2', 'seg:a', 'MISSING', '2026-02-01', '2026-03-01', 0.8),
  entry('gap:b.1', 'seg:b', 'UNKNOWN', '2026-01-01', null, 0.6),
  entry('gap:c.1', 'seg:c', 'THIN', '2026-01-01', '2026-02-10'),
  entry('gap:c.2', 'seg:c', 'THIN', '2026-03-10'),
];
const lines = (entries: readonly LedgerEntry[], filter = {}) =>
  ledgerChanges(entries, filter).map(
    ({ date, segment, from, to }) => `${date} ${segment} ${from ?? '·'} ${to ?? '·'}`,
  );

describe('changes of the ledger', () => {
  it('newest first; a successor of the same day makes one change of two entries', () => {
    expect(lines(LOG)).toEqual([
      '2026-03-10 seg:c · THIN',
      '2026-03-01 seg:a MISSING ·',
      '2026-02-10 seg:c THIN ·',
      '2026-02-01 seg:a UNKNOWN MISSING',
      '2026-01-01 seg:a · UNKNOWN',
      '2026-01-01 seg:b · UNKNOWN',
      '2026-01-01 seg:c · THIN',
    ]);
  });

  it('since a day, that day included; only some leaves', () => {
    expect(lines(LOG, { since: '2026-02-10', leaves: new Set(['seg:c']) })).toEqual([
      '2026-03-10 seg:c · THIN',
      '2026-02-10 seg:c THIN ·',
    ]);
  });

  it('of one day what ended something comes before what only began', () => {
    const day = '2026-05-01';
    const log = [
      entry('gap:a', 'seg:a', 'UNKNOWN', day),
      entry('gap:b.1', 'seg:b', 'UNKNOWN', day, day),
      entry('gap:b.2', 'seg:b', 'MISSING', day),
    ];
    expect(lines(log)).toEqual([
      `${day} seg:b UNKNOWN MISSING`,
      `${day} seg:a · UNKNOWN`,
      `${day} seg:b · UNKNOWN`,
    ]);
  });

  it('twice on one day: each follows the one before', () => {
    const day = '2026-05-01';
    const twice = [
      entry('gap:x', 'seg:a', 'UNKNOWN', '2026-01-01', day),
      entry('gap:y', 'seg:a', 'MISSING', day, day),
      entry('gap:z', 'seg:a', 'THIN', day),
    ];
    expect(lines(twice, { since: day }).sort()).toEqual([
      `${day} seg:a MISSING THIN`,
      `${day} seg:a UNKNOWN MISSING`,
    ]);
  });

  it('nothing logged, nothing changed', () => expect(ledgerChanges([])).toEqual([]));

  it('has unique ids and does not depend on the order of the entries', () => {
    const day = fc.integer({ min: 1, max: 9 }).map(n => `2026-01-0${n}`);
    const one = fc.record({
      segment: fc.constantFrom('seg:a', 'seg:b'),
      verdict: fc.constantFrom<Verdict>('UNKNOWN', 'MISSING', 'THIN'),
      certainty: fc.constantFrom(0.1, 0.5),
      opened: day,
      closed: fc.option(day),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), rows => {
        const entries = rows.map((row, at) => ({
          ...row,
          id: `gap:${at}`,
          closed: row.closed !== null && row.closed < row.opened ? null : row.closed,
        }));
        const changes = ledgerChanges(entries);
        expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
        expect(ledgerChanges([...entries].reverse())).toEqual(changes);
        expect(changes.length).toBeGreaterThanOrEqual(entries.length);
      }),
    );
  });
});

describe('standing gaps', () => {
  it('longest first, the surer first of one day; closed ones are gone', () => {
    const log = [...LOG, entry('gap:d.1', 'seg:d', 'UNKNOWN', '2026-01-01', null, 0.9)];
    expect(standingGaps(log).map(({ id }) => id)).toEqual(['gap:d.1', 'gap:b.1', 'gap:c.2']);
    expect(standingGaps(log, { verdicts: ['THIN'] }).map(({ id }) => id)).toEqual(['gap:c.2']);
    expect(standingGaps(log, { leaves: new Set(['seg:b']) }).map(({ id }) => id)).toEqual(['gap:b.1']);
  });
});

describe('leaves of a node', () => {
  const world = facts({ segments: SEGMENTS, regions: REGIONS });
  it('those under it; all without one', () => {
    expect(leavesOf(world, 'seg:c')).toEqual(new Set(['seg:a', 'seg:b']));
    expect(leavesOf(world, null)).toBeNull();
  });
  it('refuses what is no node with leaves', () => {
    expect(() => leavesOf(world, 'seg:nothing')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(() => leavesOf(world, 'seg:a')).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  });
});

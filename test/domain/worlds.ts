/** Random small worlds for properties: every shape of row that the import lets through, and some odder ones. */
import fc from 'fast-check';
import type { Facts } from '../../api/domain/facts.ts';
import { act, facts, feed, firm, reference, SEGMENTS, seg, survey, total } from './builder.ts';

const LEAVES = ['seg:a', 'seg:b', 'seg:e'];
const NODES = ['seg:i', 'seg:c', 'seg:d', ...LEAVES];
const PLACES = ['reg:n', 'reg:p', 'reg:x', 'reg:x1', 'reg:x2', 'reg:y', 'reg:q', 'reg:z', 'reg:abroad'];
const DAYS = ['2019', '2023-05', '2025-01-31', '2026-06-30', '2027'];
export const REGIONS_ASKED = ['reg:x', 'reg:x1', 'reg:p', 'reg:n', 'reg:z'];

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const share = maybe(fc.double({ min: 0, max: 1, noNaN: true }));
const sources = fc.uniqueArray(fc.constantFrom('src:1', 'src:2', 'src:3', 'src:4'), {
  minLength: 1,
  maxLength: 3,
});
const since = maybe(fc.constantFrom('2018-01-01', '2024-01-01', '2026-12-31'));
const unique = <T extends { id: string }>(rows: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(rows, { selector: row => row.id, maxLength });
const FIRMS = Array.from({ length: 12 }, (_, i) => `ent:${String.fromCharCode(97 + i)}`);
const firmId = fc.constantFrom(...FIRMS);

const surveys = unique(
  fc
    .record({
      id: fc.constantFrom('srv:1', 'srv:2', 'srv:3', 'srv:4', 'srv:5'),
      kind: fc.constantFrom('census' as const, 'registry' as const, 'list' as const, 'mention' as const),
      sources,
      segments: fc.uniqueArray(fc.constantFrom('*', ...NODES), { minLength: 1, maxLength: 2 }),
      regions: fc.uniqueArray(fc.constantFrom('*', ...PLACES), { minLength: 1, maxLength: 2 }),
      recall: share,
      date: maybe(fc.constantFrom(...DAYS)),
    })
    .map(({ id, ...more }) => survey(id, more)),
  5,
);

/** Any world; `asOf` is drawn with it. */
export const worlds: fc.Arbitrary<Facts> = fc
  .record({
    firms: fc.tuple(
      ...FIRMS.map(id =>
        fc
          .record({
            region: maybe(fc.constantFrom(...PLACES)),
            sources,
            revenueWan: maybe(fc.nat(1000)),
            revenueYear: maybe(fc.constantFrom('2017', '2025')),
          })
          .map(({ region, ...more }) => firm(id, region, more)),
      ),
    ),
    activities: unique(
      fc
        .record({
          enterprise: firmId,
          segment: fc.constantFrom(...LEAVES),
          role: fc.constantFrom('maker', 'service'),
          planned: fc.boolean(),
          since,
          share,
          sources,
          status: fc.constantFrom('stated' as const, 'inferred' as const),
          confidence: share,
        })
        .map(({ enterprise, segment, ...more }) => act(enterprise, segment, more)),
      25,
    ),
    parents: fc.array(fc.record({ child: firmId, parent: firmId }), { maxLength: 4 }),
    surveys,
    totals: unique(
      fc
        .record({
          segment: fc.constantFrom(...NODES),
          region: fc.constantFrom(...PLACES),
          count: fc.nat(6),
          since,
        })
        .map(({ segment, region, count, since: from }) => total(segment, region, count, { since: from })),
      4,
    ),
    references: fc.array(
      fc
        .record({
          segment: fc.constantFrom(...NODES),
          by: fc.constantFrom('pol:1', 'goal:1', 'scn:1', 'scn:2'),
          region: maybe(fc.constantFrom(...PLACES)),
        })
        .map(({ segment, by, region }) => reference(segment, by, region)),
      { maxLength: 4 },
    ),
    planRegions: fc.uniqueArray(fc.constantFrom(...PLACES), { maxLength: 2 }),
    feeds: fc.uniqueArray(fc.constantFrom('a-b', 'a-e', 'b-e', 'e-a'), { maxLength: 4 }),
  })
  .map(({ feeds, ...rest }) =>
    facts({
      ...rest,
      segments: SEGMENTS.map(segment =>
        seg(segment.id, segment.parent, {
          order: segment.order,
          feeds: feeds
            .filter(edge => segment.id === `seg:${edge[0]}`)
            .map(edge => feed(segment.id, `seg:${edge[2]}`, 0.3)),
        }),
      ),
    }),
  );

export const asked = fc.record({
  chain: fc.constant('seg:i'),
  region: fc.constantFrom(...REGIONS_ASKED),
  asOf: fc.constantFrom('2019-06-30', '2026-06-30', '2026-12'),
});

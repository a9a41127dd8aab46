/**
 * The aggregates of a verdict as a list: each counted one with the catalogue statement and parameters that
 * recount it, each derived one without.
 */
import type { IndustryCounts } from './certainty.ts';
import type { ChainIndex } from './chain-index.ts';
import { type Measured, rootOf, type Seat } from './measure.ts';
import { coveredLeaves, coveredRegions } from './recall.ts';
import type { Input } from './results.ts';
import type { Rules } from './rules.ts';
import { type Judgement, leansOnIndustry } from './verdict-rule.ts';

const derived = (code: string, value: number | null): Input => ({
  code,
  value,
  statement: null,
  column: null,
  params: null,
});
const counted = (
  code: string,
  value: number,
  statement: string,
  params: Record<string, unknown>,
  column = 'n',
): Input => ({ code, value, statement, column, params });

/** Provider counts P of other segments that `need` uses: code `P:<segment>`. */
export const providerInput = (
  code: string,
  value: number,
  segment: string,
  seat: Seat,
  asOf: string,
): Input => counted(code, value, 'recount_providers', { segment, region: seat.canonical, asOf });

/** In the order of the formulas: counts, surveys, totals, derived values, constants. */
export function inputsOf(
  index: ChainIndex,
  leaf: string,
  seat: Seat,
  measured: Measured,
  judged: Judgement,
  rules: Rules,
): Input[] {
  const { counted: n, chain, providers } = measured;
  const { asOf } = index;
  const { level, canonical: region } = seat;
  const segments = [...index.segments.leavesUnder(chain)];
  const up = seat.ancestors[1];
  const placed = 'recount_placed_firms';
  const local = 'recount_local_firms';
  const share = (code: 'known' | 'placed', value: number): Input =>
    up === undefined
      ? derived(`l:${code}`, value)
      : counted(`l:${code}`, value, 'recount_place_share', { segments, region: up, level, asOf }, code);

  return [
    counted('n_s', n.firmsInSegment, placed, { segments: [leaf], level, region, asOf }),
    counted('a_r', n.firmsInRegion, local, { segments, region, asOf }),
    counted('A', n.chainFirms, placed, { segments, level, region, asOf }),
    counted('R', n.regions, 'recount_comparison_regions', { segments, level, region, asOf }),
    ...(leansOnIndustry(n, rules) ? industryInputs(index, leaf, seat, n.industry, rules) : []),
    counted('local', n.local, local, { segments: [leaf], region, asOf }),
    providerInput('P', providers.length, leaf, seat, asOf),
    derived('possibly', n.possiblyLocal),
    share('known', n.above.known),
    share('placed', n.above.placed),
    ...n.surveys.flatMap(({ id, fact, overlap, rho }) => {
      const params = {
        sources: [...fact.sources].sort(),
        segments: [...coveredLeaves(index, fact, chain)],
        regions: coveredRegions(index, fact),
        asOf,
      };
      return [
        ...(['a', 'b', 'd'] as const).map(code =>
          counted(`${code}:${id}`, overlap[code], 'recount_survey_overlap', params, code),
        ),
        derived(`rho:${id}`, rho),
      ];
    }),
    ...n.totals.flatMap(({ id, segment, region: at, known, count }) => [
      counted(`known:${id}`, known, 'recount_known_firms', {
        segments: [...index.segments.leavesUnder(segment)],
        region: at,
        asOf,
      }),
      derived(`count:${id}`, count),
    ]),
    derived('m', judged.sightings),
    derived('l', judged.placeShare),
    derived('c_other', judged.coverage.other),
    derived('cap', judged.coverage.cap),
    derived('c0', judged.coverage.c0),
    derived('c', judged.coverage.c),
    derived('E', judged.expected),
    derived('suppliers', n.suppliers),
    derived('rca', judged.rca),
    derived('kappa', rules.kappa),
    derived('phi', rules.phi),
  ];
}

/** What the region's share of the industry is taken from, where it is used. */
function industryInputs(
  index: ChainIndex,
  leaf: string,
  seat: Seat,
  industry: IndustryCounts,
  rules: Rules,
): Input[] {
  const { asOf } = index;
  const { level, canonical: region } = seat;
  const segments = [...index.segments.leavesUnder(rootOf(index, leaf))];
  return [
    counted('i_r', industry.firmsInRegion, 'recount_local_firms', { segments, region, asOf }),
    counted('I', industry.firms, 'recount_placed_firms', { segments, level, region, asOf }),
    counted('R_I', industry.regions, 'recount_comparison_regions', { segments, level, region, asOf }),
    derived('w', rules.industryWeight),
    derived('beta', rules.leafPrior),
  ];
}

/**
 * `npm run bench:backtest`: do firms that later came to Chengdu rank higher than chance among the targets as they
 * would have been listed before? Writes RESULTS-backtest.md beside this file.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { indexFacts } from '../../api/domain/chain-index.ts';
import { within } from '../../api/domain/place.ts';
import type { Link } from '../../api/domain/results.ts';
import { WARM_PATH_RULES } from '../../api/domain/target-rules.ts';
import { targets } from '../../api/domain/targets.ts';
import type { CheckedDataset } from '../../graph-seed/read.ts';
import { datasetOf, factsOf, SEED, TODAY } from '../support/datasets.ts';
import { type Arrival, arrivalsAfter, knownBy } from './backtest/arrivals.ts';
import { aucOf, mean } from './backtest/auc.ts';
import { table } from './calibration/report.ts';
import { bootstrap } from './calibration/stats.ts';

const REGION = 'reg:510100';
const CUTS = [
  '2018-12-31',
  '2019-12-31',
  '2020-12-31',
  '2021-12-31',
  '2022-12-31',
  '2023-12-31',
  '2024-12-31',
];
const ENOUGH = 20;
const ROUNDS = 2000;

const linksOf = ({ relations }: CheckedDataset): Link[] =>
  relations
    .filter(({ type }) => Object.hasOwn(WARM_PATH_RULES.weights, type))
    .map(({ id, type, from, to, props }) => ({ id, type, from, to, properties: props }));

interface Ranked extends Arrival {
  /** Mean over the leaves in which it was a candidate. */
  auc: number;
  leaves: number;
}

/** Arrivals after a day that were candidates on that day, each with how high it ranked. */
function rankedArrivals(dataset: CheckedDataset, day: string): { all: Arrival[]; ranked: Ranked[] } {
  const whole = indexFacts(factsOf(dataset), TODAY);
  const all = arrivalsAfter(dataset, day, region => within(whole.regions, region, REGION));
  const past = knownBy(dataset, day);
  const facts = factsOf(past);
  const links = linksOf(past);
  const index = indexFacts(facts, day);
  const lists = new Map<string, Map<string, number>>();
  const listOf = (segment: string) => {
    const known = lists.get(segment);
    if (known) return known;
    const { nodes } = targets(facts, links, { segment, region: REGION, asOf: day });
    const scores = new Map(nodes.map(({ enterprise, score }) => [enterprise, score.point ?? 0]));
    lists.set(segment, scores);
    return scores;
  };
  const leavesOf = (firm: string) =>
    index.segments
      .leavesUnder('seg:ai')
      .filter(leaf => index.activities(leaf).some(row => row.enterprise === firm));
  const came = new Set(all.map(({ from }) => from));
  const ranked = all.flatMap(arrival => {
    const aucs = leavesOf(arrival.from).flatMap(leaf => {
      const scores = listOf(leaf);
      const own = scores.get(arrival.from);
      if (own === undefined) return [];
      const auc = aucOf(
        own,
        [...scores].filter(([firm]) => !came.has(firm)).map(([, score]) => score),
      );
      return auc === null ? [] : [auc];
    });
    return aucs.length === 0 ? [] : [{ ...arrival, auc: mean(aucs), leaves: aucs.length }];
  });
  return { all, ranked };
}

const dataset = await datasetOf(SEED);
const results = CUTS.map(day => ({ day, ...rankedArrivals(dataset, day) }));
const rows = results.map(({ day, all, ranked }) => {
  const aucs = ranked.map(({ auc }) => auc);
  const interval = bootstrap(
    aucs.length,
    times => mean(aucs.flatMap((auc, i) => new Array<number>(times[i]!).fill(auc))),
    ROUNDS,
    1,
  );
  const figure =
    aucs.length < ENOUGH || interval === null
      ? `too few events (${aucs.length} < ${ENOUGH}) for a figure`
      : `${mean(aucs).toFixed(3)} [${interval.low.toFixed(3)}, ${interval.high.toFixed(3)}]`;
  return [day, String(all.length), String(ranked.length), figure];
});
const enough = results.some(({ ranked }) => ranked.length >= ENOUGH);

const text = `# Back-test of targets

Written by \`npm run bench:backtest\`; do not edit. Data: Chengdu seed ${dataset.info?.version ?? ''}, region 成都市 (${REGION}).

**Question.** Rows dated after a day are hidden (relations, firms, activities). A firm from elsewhere that after that day is
the parent of a firm here, or invests in one, and was not linked so before, has come: an *event*. It counts where it was
already known as a candidate for a leaf. AUC = share of the leaf's other candidates with a lower score point (0.5 = chance), mean
over its leaves; candidates that came as well are left out. 95 % bootstrap over events.
The dates are those of sources, often later than the deed: an event says when it was known, not when it happened.

${table(['known by', 'events', 'of them candidates', 'AUC'], rows)}

${
  enough
    ? `Figures rest on few events; the events of different days overlap.`
    : `**No figure is given: at no day do ${ENOUGH} events have a candidate to rank.** The seed names few outside firms before they
came; whether the score finds those who come is **not known** from this data. Import dated arrivals (落地项目) to find out.`
}
`;
writeFileSync(fileURLToPath(new URL('RESULTS-backtest.md', import.meta.url)), text);
console.log(text);

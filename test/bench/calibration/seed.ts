/** The Chengdu seed as a truth. */
import { indexFacts } from '../../../api/domain/chain-index.ts';
import { datasetOf, factsOf, SEED, TODAY } from '../../support/datasets.ts';
import type { Truth } from './worlds.ts';

const ROOT = 'seg:ai';
/** Not known counts as small: what is known of a firm's size is mostly that it is big. */
const SIZE = { small: 0, medium: 1, large: 2 };

/** Firms without an activity, planned rows aside, are nobody's truth and are left out. */
export async function seedTruth(): Promise<Truth> {
  const all = factsOf(await datasetOf(SEED));
  const activities = all.activities.filter(row => !row.planned);
  const active = new Set(activities.map(row => row.enterprise));
  const firms = all.firms.filter(({ id }) => active.has(id));
  const sizes = firms.map(({ size }) => (size === null ? 0 : SIZE[size]));
  const mean = sizes.reduce<number>((sum, x) => sum + x, 0) / sizes.length;
  const spread = Math.sqrt(sizes.reduce<number>((sum, x) => sum + (x - mean) ** 2, 0) / sizes.length);
  const facts = { ...all, activities, firms, totals: [] };
  const { regions } = indexFacts(facts, TODAY);
  const cityOf = (region: string | null): string =>
    region === null
      ? ''
      : (regions.ancestors(region).find(at => regions.levels(at).includes('city')) ?? region);
  return {
    name: 'seed',
    facts,
    root: ROOT,
    asOf: TODAY,
    bigness: new Map(firms.map(({ id }, i) => [id, (sizes[i]! - mean) / spread])),
    stratum: firm => cityOf(firm.region),
  };
}

/** The plan's targets against what the fictional data set holds. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StartedApi, startApi } from '../support/api.ts';

let api: StartedApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Goal {
  goal: string;
  state: string;
  known: number | null;
  knownExclusive: number | null;
  unknownCount: number;
  basis: string[];
}
const goalsOf = async (region: string): Promise<Goal[]> =>
  (
    await api.query<{ goals: Goal[] }>(
      'query ($region: ID!) { goals(region: $region) { goal state known knownExclusive unknownCount basis } }',
      { region },
    )
  ).goals;
const city = () => goalsOf('reg:demo-city');

test('one firm over the limit meets "one or more"; firms without revenue are unknown, not below', async () => {
  expect(await city()).toContainEqual({
    goal: 'goal:demo-large',
    state: 'MET',
    known: 1,
    knownExclusive: 1,
    unknownCount: 15,
    basis: ['ent:demo-arm-lichun'],
  });
});

test('two known of five, fifteen unknown: nobody can say, and the larger tier is counted both ways', async () => {
  expect(await city()).toContainEqual({
    goal: 'goal:demo-medium',
    state: 'UNKNOWN',
    known: 2,
    knownExclusive: 1,
    unknownCount: 15,
    basis: ['ent:demo-arm-lichun', 'ent:demo-arm-yushui'],
  });
});

test('a measured value decides; without one nothing is known, which is not zero', async () => {
  const goals = await city();
  expect(goals.find(({ goal }) => goal === 'goal:demo-scale')).toMatchObject({ state: 'MET', known: 62.5 });
  expect(goals.find(({ goal }) => goal === 'goal:demo-clusters')).toMatchObject({
    state: 'UNKNOWN',
    known: null,
  });
});

test('a city’s goals bear on its districts, not on its province or another city', async () => {
  const ids = (await city()).map(({ goal }) => goal);
  expect((await goalsOf('reg:demo-east')).map(({ goal }) => goal)).toEqual(ids);
  expect(await goalsOf('reg:demo-p1')).toEqual([]);
  expect(await goalsOf('reg:demo-fanli')).toEqual([]);
});

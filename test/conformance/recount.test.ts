/**
 * A number has its ground: every counted input of a verdict is counted again by the statement and parameters the
 * API names for it, and the verdict is reached again from its inputs. On every engine.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StatementName } from '../../queries/catalog.ts';
import { type StartedApi, startApi } from '../support/api.ts';
import { EXAMPLE, SEED } from '../support/datasets.ts';
import { CELL } from '../support/documents.ts';
import { ENGINES } from '../support/engines.ts';
import { runNamed } from '../support/load-graph.ts';
import { type AnsweredCell, type AnsweredInput, recompute } from '../support/recompute.ts';

const CELLS = `query ($chain: ID!, $region: ID!, $asOf: Date) {
  panorama(chain: $chain, region: $region, asOf: $asOf) {
    segments {
      ${CELL}
      localFirms(first: 200) {
        nodes { id segments { segment { id } planned provenance { status confidence } } }
      }
    }
  }
}`;

/** Which column of its statement's row holds an input: the letter of an overlap, the part of a share, else `n`. */
function columnOf({ code, statement }: AnsweredInput): string {
  if (statement === 'recount_survey_overlap') return code.slice(0, 1);
  if (statement === 'recount_place_share') return code.slice('l:'.length);
  return 'n';
}

describe.each(ENGINES)('$name', ({ open }) => {
  let api: StartedApi;
  afterAll(() => api?.close());

  const cellsOf = async (chain: string, region: string, asOf: string | null = null) =>
    (await api.query<{ panorama: { segments: AnsweredCell[] } }>(CELLS, { chain, region, asOf })).panorama
      .segments;

  /** Inputs whose recount says something else. */
  async function wrongInputs(cells: AnsweredCell[]): Promise<{ wrong: string[]; counted: number }> {
    const rows = new Map<string, Promise<Record<string, unknown>[]>>();
    const wrong: string[] = [];
    let counted = 0;
    for (const { segment, inputs } of cells) {
      for (const input of inputs) {
        if (input.statement === null) continue;
        counted += 1;
        const key = JSON.stringify([input.statement, input.params]);
        const running =
          rows.get(key) ?? runNamed(api.store, input.statement as StatementName, input.params ?? {});
        rows.set(key, running);
        const [row] = await running;
        const found = (row as Record<string, unknown> | undefined)?.[columnOf(input)];
        if (found !== input.value)
          wrong.push(`${segment.id} ${input.code}: says ${input.value}, is ${found}`);
      }
    }
    return { wrong, counted };
  }

  describe('the example', () => {
    beforeAll(async () => {
      api = await startApi({ dataset: EXAMPLE, engine: await open() });
    });
    afterAll(() => api.close());

    it.each([
      ['the default region', 'reg:demo-city', null],
      ['a district', 'reg:demo-east', null],
      ['a zone', 'reg:demo-newzone', null],
      ['the province', 'reg:demo-p1', null],
      ['the country', 'reg:demo-cn', null],
      ['another city', 'reg:demo-fanli', null],
      ['an earlier day', 'reg:demo-city', '2019-01'],
    ])('%s: each input is what its statement counts', async (_, region, asOf) => {
      const cells = await cellsOf('seg:demo', region, asOf);
      expect(cells).toHaveLength(15);
      const { wrong, counted } = await wrongInputs(cells);
      expect(wrong).toEqual([]);
      expect(counted).toBeGreaterThan(15 * 9);
    });

    it.each([
      ['reg:demo-city', null],
      ['reg:demo-east', null],
      ['reg:demo-p1', null],
      ['reg:demo-city', '2019-01'],
    ])('%s %s: each verdict follows from its inputs', async (region, asOf) => {
      const verdicts = new Set<string>();
      for (const cell of await cellsOf('seg:demo', region, asOf)) {
        const again = recompute(cell);
        const what = `${cell.segment.id} in ${region}`;
        for (const survey of cell.surveys)
          expect(survey.recall, `${what} ${survey.survey}`).toBeCloseTo(again.recalls[survey.survey]!, 9);
        expect(cell.coverage, what).toBeCloseTo(again.coverage, 9);
        if (again.expected === null) expect(cell.expected, what).toBeNull();
        else expect(cell.expected, what).toBeCloseTo(again.expected, 9);
        expect(cell.verdict, what).toBe(again.verdict);
        expect(cell.certainty, what).toBeCloseTo(again.certainty, 9);
        verdicts.add(cell.verdict);
      }
      expect(verdicts.has('UNKNOWN')).toBe(true);
    });
  });

  describe('the Chengdu seed', () => {
    beforeAll(async () => {
      api = await startApi({ dataset: SEED, engine: await open() });
    });
    afterAll(() => api.close());

    it.each([
      ['the default region', 'reg:510100', 60],
      ['a district', 'reg:510107', 90],
      ['a municipality', 'reg:110000', 120],
    ])('%s: each input of a sample of leaves is what its statement counts', async (_, region, step) => {
      const cells = (await cellsOf('seg:ai', region)).filter((_cell, i) => i % step === 0);
      const { wrong, counted } = await wrongInputs(cells);
      expect(wrong).toEqual([]);
      expect(counted).toBeGreaterThan(cells.length * 9);
    });
  });
});

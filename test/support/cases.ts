/** The conformance cases: statement, parameters, small graph and expected rows, as JSON that knows no engine. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CATALOG, type StatementName } from '../../queries/catalog.ts';
import { KIND_NAMES, type Kind, RELATION_TYPES } from '../../queries/model.ts';

const FOLDER = fileURLToPath(new URL('../conformance/cases', import.meta.url));
const statement = z.enum(Object.keys(CATALOG) as [StatementName, ...StatementName[]]);
const params = z.record(z.string(), z.unknown());
const rows = z.array(z.record(z.string(), z.unknown()));
const props = z.record(z.string(), z.unknown()).default({});

const graph = z.strictObject({
  /** `id`, `kind` and, unless given, `name` (the id) are added to the properties. */
  nodes: z.array(z.strictObject({ kind: z.enum(KIND_NAMES as [Kind, ...Kind[]]), id: z.string(), props })),
  relations: z
    .array(
      z.strictObject({
        type: z.enum(RELATION_TYPES),
        id: z.string(),
        from: z.string(),
        to: z.string(),
        props,
      }),
    )
    .default([]),
});

const step = z.strictObject({ statement, params });
const expectation = {
  rows,
  /** The statement promises no order of its rows. */
  unordered: z.boolean().default(false),
  /** Columns that hold a list whose order the statement does not promise. */
  unorderedLists: z.array(z.string()).default([]),
};

const conformanceCase = z.strictObject({
  name: z.string().min(1),
  statement,
  params,
  graph: graph.default({ nodes: [], relations: [] }),
  /** Writes on top of the graph, before the statement. */
  before: z.array(step).default([]),
  ...expectation,
  /** What the graph says after a statement that writes. */
  after: z.array(z.strictObject({ ...step.shape, ...expectation })).default([]),
});
export type ConformanceCase = z.output<typeof conformanceCase>;

export interface CaseFile {
  file: string;
  text: string;
  cases: ConformanceCase[];
}

/** Every file under `test/conformance/cases`, a list of cases each. @throws ZodError for a malformed case */
export function readCases(): CaseFile[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => {
      const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
      return { file, text, cases: z.array(conformanceCase).parse(JSON.parse(text)) };
    });
}

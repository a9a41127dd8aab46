/** A started API for tests: an engine, a data set in it, the application without a socket. */
import pino from 'pino';
import { fixedClock } from '../../api/clock.ts';
import { type ImportReport, importFolder } from '../../api/ingest/import.ts';
import { type App, createApp } from '../../api/server.ts';
import { openEmbedded } from '../../api/store/embedded.ts';
import type { Engine } from '../../api/store/engine.ts';
import { openStore, type Store } from '../../api/store/store.ts';
import { EXAMPLE, TODAY } from './datasets.ts';

export interface StartOptions {
  /** Folder to import; null: the engine as it is. */
  dataset?: string | null;
  today?: string;
  /** In memory, with rows without ORDER BY in random order, unless given. A given one is emptied before an import. */
  engine?: Engine;
  development?: boolean;
  corsOrigins?: string[];
  web?: string;
}

export interface ApiError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string } & Record<string, unknown>;
}

export interface Answer<T> {
  data: T | null;
  errors?: ApiError[];
}

export interface StartedApi {
  app: App;
  store: Store;
  /** Names of the statements run since the last `statements.length = 0`, in order. */
  statements: string[];
  /** What the application logged, as JSON lines. */
  logged: string[];
  /** The report of the data set's import. */
  report: ImportReport | null;
  /** Data of a document. @throws Error with the answer when it has errors */
  query<T>(document: string, variables?: Record<string, unknown>): Promise<T>;
  /** The whole answer, errors included; `isLocal` is what the HTTP layer would say of the request. */
  ask<T>(
    document: string,
    variables?: Record<string, unknown>,
    options?: { isLocal?: boolean },
  ): Promise<Answer<T>>;
  close(): Promise<void>;
}

const URL = 'http://localhost/graphql';
const HEADERS = { 'content-type': 'application/json', 'graphql-require-preflight': '1' };

/** Opens, imports and starts. Throws with the problems where the data set is not clean. */
export async function startApi(options: StartOptions = {}): Promise<StartedApi> {
  const { dataset = EXAMPLE, today = TODAY, engine = openEmbedded({ shuffleUnordered: true }) } = options;
  const { development, corsOrigins, web } = options;
  const statements: string[] = [];
  const logged: string[] = [];
  const store = await openStore(engine, name => statements.push(name));
  if (options.engine && dataset !== null) await store.transact(tx => tx.run('clear', {}));
  const report = dataset === null ? null : await importFolder(store, dataset, { today });
  if (report?.errors) throw new Error(`${dataset}: ${JSON.stringify(report.problems.slice(0, 5))}`);
  statements.length = 0;
  const app = createApp({
    store,
    clock: fixedClock(today),
    log: pino({}, { write: line => void logged.push(line) }),
    ...(development !== undefined && { development }),
    ...(corsOrigins && { corsOrigins }),
    ...(web && { web }),
  });

  const ask = async <T>(
    document: string,
    variables: Record<string, unknown> = {},
    { isLocal = true } = {},
  ): Promise<Answer<T>> => {
    const body = JSON.stringify({ query: document, variables });
    const response = await app.fetch(URL, { method: 'POST', headers: HEADERS, body }, { isLocal });
    return (await response.json()) as Answer<T>;
  };
  return {
    app,
    store,
    statements,
    logged,
    report,
    ask,
    query: async <T>(document: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await ask<T>(document, variables);
      if (errors || data === null) throw new Error(JSON.stringify(errors, null, 1));
      return data;
    },
    close: () => store.close(),
  };
}

/** Code of the first error of an answer, `OK` where there is none. */
export const codeOf = (answer: Answer<unknown>): string => answer.errors?.[0]?.extensions.code ?? 'OK';

/** Paths of numbers that JSON cannot carry and of texts that stand for one: a test expects none. */
export function notFinite(value: unknown, path = ''): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value === 'string') return /^(NaN|-?Infinity|undefined)$/.test(value) ? [path] : [];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => notFinite(item, `${path}/${key}`));
}

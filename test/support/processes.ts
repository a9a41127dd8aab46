/** The commands of the product as processes of their own: the import command and the server. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TODAY } from './datasets.ts';
import { ROOT } from './files.ts';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  /** Address as printed, without a slash at the end. */
  url: string;
  /** Everything printed so far. */
  output(): string;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<Ended>;
}

type Env = Record<string, string>;

/** Nothing of the tester's own settings reaches a process. */
const SETTINGS = /^(PORT|HOST|GRAPH_.*|DATASET|CORS_ORIGIN|LOG_LEVEL|NODE_ENV|TODAY)$/;

function start(script: string, args: string[], env: Env): { child: ChildProcess; ended: Promise<Ended> } {
  const inherited = Object.entries(process.env).filter(([name]) => !SETTINGS.test(name));
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: ROOT,
    env: { ...Object.fromEntries(inherited), TODAY, LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // However the test ends, nothing it started outlives it.
  process.once('exit', () => child.kill('SIGKILL'));
  const printed = { stdout: '', stderr: '' };
  child.stdout?.on('data', chunk => {
    printed.stdout += chunk;
  });
  child.stderr?.on('data', chunk => {
    printed.stderr += chunk;
  });
  const ended = new Promise<Ended>(resolve => child.once('close', code => resolve({ code, ...printed })));
  return { child, ended };
}

/** Runs `api/import.ts` to its end. */
export const runImport = (args: string[], env: Env = {}): Promise<Ended> =>
  start('api/import.ts', args, env).ended;

/** Runs `api/main.ts` that is expected to give up. */
export const runServerToEnd = (env: Env): Promise<Ended> => start('api/main.ts', [], env).ended;

/** Starts `api/main.ts` on a free port. @throws Error with its output when it ends before it is ready */
export async function startServer(env: Env): Promise<Running> {
  const { child, ended } = start('api/main.ts', [], { PORT: '0', ...env });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const onData = (chunk: Buffer) => {
      output += chunk;
      const address = /http:\/\/\S+:\d+/.exec(output)?.[0];
      if (address) resolve(address);
    };
    child.stdout?.on('data', onData);
    child.stderr?.on('data', onData);
    ended.then(({ code }) => reject(new Error(`the server ended with code ${code}:\n${output}`)), reject);
  });
  return {
    url,
    output: () => output,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** A path for a graph in a new folder, as `GRAPH_URL` takes it, and how to be rid of it. */
export function graphFile(): { path: string; env: { GRAPH_URL: string }; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'chain-graph-'));
  const path = join(dir, 'graph');
  return { path, env: { GRAPH_URL: `file:${path}` }, remove: () => rmSync(dir, { recursive: true }) };
}

/** Asks a running server as a page of its own would. */
export async function askServer<T>(url: string, query: string, variables = {}): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'graphql-require-preflight': '1' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: T }).data;
}

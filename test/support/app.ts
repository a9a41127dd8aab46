/** The product as people start it: its own process, its own graph, any free port. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TODAY } from './datasets.ts';
import { ROOT } from './files.ts';

export interface RunningApp {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  url: string;
  /** Ends the process and throws its graph away. */
  stop(): Promise<void>;
}

export interface AppSettings {
  /** Folder in the dataset format that the empty graph starts with. */
  dataset: string;
  /** `bolt://…`; without it an embedded graph in a folder of its own. */
  graphUrl?: string;
}

const STARTED = /chain graph: (http:\S+)/;
const START_WITHIN_MS = 90_000;
const STOP_WITHIN_MS = 15_000;

/**
 * Starts the server as `npm start` does, on a built web. Today is a fixed day.
 * @throws Error with what the process said if it ends or says no address in time
 */
export async function startApp({ dataset, graphUrl }: AppSettings): Promise<RunningApp> {
  const dir = mkdtempSync(join(tmpdir(), 'chain-graph-app-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'api/main.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      GRAPH_URL: graphUrl ?? `file:${join(dir, 'graph')}`,
      DATASET: dataset,
      TODAY,
      LOG_LEVEL: 'warn',
    },
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  try {
    const url = await address(child);
    return {
      url,
      stop: async () => {
        await ended(child);
        process.off('exit', kill);
        rmSync(dir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    kill();
    process.off('exit', kill);
    rmSync(dir, { recursive: true, force: true });
    throw error;
  }
}

function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`The server ${why}:\n${said.slice(-4000)}`));
    const timer = setTimeout(() => fail('named no address in time'), START_WITHIN_MS);
    const onData = (chunk: Buffer) => {
      said += chunk;
      const url = STARTED.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    };
    child.stdout?.on('data', onData);
    child.stderr?.on('data', onData);
    child.once('error', error => fail(`could not start (${error.message})`));
    child.once('exit', code => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
  });
}

/** Asks it to stop; one that does not obey is killed. */
function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise(resolve => {
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

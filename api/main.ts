/** Starts the server: opens the graph, seeds it if empty, serves web and API on one port. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { openAdmin } from './admin.ts';
import { fixedClock, systemClock } from './clock.ts';
import { readConfig } from './config.ts';
import { graphVersion } from './domain/load-facts.ts';
import { AppError } from './errors.ts';
import { importFolder } from './ingest/import.ts';
import { describe } from './ingest/report.ts';
import { createApp } from './server.ts';
import { openEngine } from './store/open.ts';
import { openStore, type Store } from './store/store.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const clock = config.today ? fixedClock(config.today) : systemClock;
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const store = await openStore(await openEngine(config.graph));
  try {
    await seedIfEmpty(store, resolve(ROOT, config.dataset), clock.today());
  } catch (error) {
    await store.close();
    throw error;
  }

  const web = resolve(ROOT, 'web/dist');
  const app = createApp({
    store,
    clock,
    log,
    development: config.development,
    corsOrigins: config.corsOrigins,
    ...(existsSync(web) && { web }),
  });
  const server = createServer(app.handle);
  await new Promise<void>((listening, failed) => {
    server.once('error', error => failed(cannotListen(error, config.port)));
    server.listen(config.port, config.host, listening);
  });
  const closeAdmin =
    config.graph.engine === 'embedded'
      ? await openAdmin(config.graph.path, ({ dir, dryRun }) =>
          importFolder(store, dir, { dryRun, today: clock.today() }),
        )
      : async () => {};
  app.warmUp();
  const { port } = server.address() as AddressInfo;
  console.log(`链图 chain graph: http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${port}`);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await closeAdmin();
    server.closeAllConnections();
    server.close();
    await store.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function seedIfEmpty(store: Store, dir: string, today: string): Promise<void> {
  const { version } = await graphVersion(store);
  if (version) return;
  console.log(`The graph is empty: loading ${dir}`);
  const report = await importFolder(store, dir, { today });
  const words = describe(report);
  if (report.errors) throw new AppError('BAD_INPUT', words);
  console.log(words);
}

const cannotListen = (error: Error & { code?: string }, port: number): Error =>
  error.code === 'EADDRINUSE'
    ? new AppError('BAD_INPUT', `Port ${port} is in use: stop what uses it, or set PORT to another.`)
    : error;

try {
  await main();
} catch (error) {
  console.error(error instanceof AppError ? error.message : error);
  process.exitCode = 1;
}

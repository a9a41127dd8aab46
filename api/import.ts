/** `npm run import -- DIR [--dry-run] [--json]`: loads a data set, through the running server where there is one. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { askServer } from './admin.ts';
import { fixedClock, systemClock } from './clock.ts';
import { type Config, readConfig } from './config.ts';
import { AppError } from './errors.ts';
import { type ImportReport, importFolder } from './ingest/import.ts';
import { describe } from './ingest/report.ts';
import { openEngine } from './store/open.ts';
import { openStore } from './store/store.ts';

const USAGE = `Usage: npm run import -- DIR [--dry-run] [--json]
  DIR        folder of CSV files in the dataset format
  --dry-run  check everything, write nothing
  --json     print the report as JSON`;

async function main(): Promise<number> {
  const { values, positionals } = parseArguments();
  const [dir] = positionals;
  if (!dir || positionals.length > 1) throw new AppError('BAD_INPUT', USAGE);
  const config = readConfig(process.env);
  const command = { dir: resolve(dir), dryRun: values['dry-run'] };
  const report = (await throughServer(config, command)) ?? (await directly(config, command));
  console.log(values.json ? JSON.stringify(report, null, 2) : describe(report));
  return report.errors ? 1 : 0;
}

function parseArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new AppError('BAD_INPUT', `${(error as Error).message}\n${USAGE}`);
  }
}

/** Only the embedded graph is held by one process; Neo4j takes several writers. */
const throughServer = async (config: Config, command: { dir: string; dryRun: boolean }) =>
  config.graph.engine === 'embedded' ? askServer(config.graph.path, command) : null;

async function directly(
  config: Config,
  { dir, dryRun }: { dir: string; dryRun: boolean },
): Promise<ImportReport> {
  const store = await openStore(await openEngine(config.graph));
  try {
    const clock = config.today ? fixedClock(config.today) : systemClock;
    return await importFolder(store, dir, { dryRun, today: clock.today() });
  } finally {
    await store.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof AppError ? error.message : error);
  process.exitCode = 2;
}

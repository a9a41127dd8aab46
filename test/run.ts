/**
 * `npm test`: sets the machine up, then runs every check in order, all of them even after a failure.
 * The last line says how many tests passed and failed; the exit code is 0 only when nothing failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepareChromium } from './support/chromium.ts';
import { prepareNeo4j } from './support/neo4j.ts';
import { countTests } from './support/report.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = fileURLToPath(new URL('./.cache/reports', import.meta.url));
/** In this order: the cheap ones first, the bundle gate after the build, the browser last. */
const PROJECTS = ['unit', 'conformance', 'api', 'bundle', 'e2e'];

const total = { passed: 0, failed: 0 };
const failures: string[] = [];

step('Set up Java, Maven, Neo4j and Chromium', () => {
  try {
    prepareNeo4j();
    prepareChromium();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
});
// Without an engine or a browser nothing below can count as tested.
if (failures.length === 0) {
  step('Format and lint', () => run('biome', ['check', '.']));
  step('Types', () => run('tsc', ['--noEmit']));
  step('Build of the web', () => runNpm('build'));
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  for (const name of PROJECTS) step(`Tests: ${name}`, () => runTests(name));
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(' · ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(failures.length > 0 ? 1 : 0);

function step(title: string, work: () => boolean): void {
  console.log(`\n━━ ${title}`);
  const start = performance.now();
  const ok = work();
  console.log(`━━ ${title}: ${ok ? 'ok' : 'FAILED'} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (!ok) failures.push(title);
}

function runTests(name: string): boolean {
  const report = `${REPORTS}/${name}.json`;
  const ok = run('vitest', [
    ...['run', '--config', 'test/vitest.config.ts', '--project', name],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  const counts = countTests(() => readFileSync(report, 'utf8'));
  total.passed += counts.passed;
  total.failed += counts.failed;
  for (const title of counts.skipped) console.error(`Skipped, which counts as failed: ${title}`);
  if (counts.firstFailure) console.error(`First failure: ${counts.firstFailure}`);
  return ok && counts.failed === 0;
}

function run(program: string, args: string[]): boolean {
  return spawn(`${ROOT}/node_modules/.bin/${program}`, args);
}

function runNpm(script: string): boolean {
  return spawn('npm', ['run', '--silent', script]);
}

function spawn(program: string, args: string[]): boolean {
  const { status, error } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit' });
  if (error) console.error(error.message);
  return status === 0;
}

/** A real Neo4j server for tests: jars from Maven, one Java file, a data folder that is thrown away. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureCommand } from './system-package.ts';

const HERE = fileURLToPath(new URL('./neo4j', import.meta.url));
const CACHE = fileURLToPath(new URL('../.cache/neo4j', import.meta.url));
const LIB = join(CACHE, 'lib');
const STAMP = join(CACHE, 'pom.sha256');
/** Java 17 or 21, whichever the Debian at hand has. */
const JAVA_PACKAGE = 'default-jdk-headless';
const READY_WITHIN_MS = 180_000;

export interface Neo4jServer {
  /** `bolt://127.0.0.1:<port>`, no sign-in. */
  url: string;
  /** Stops the server; with `keepData` a later start on `dataDir` finds the graph again. */
  stop(options?: { keepData?: boolean }): Promise<void>;
  dataDir: string;
  port: number;
}

/**
 * Finds Java and Maven (or installs them when root) and resolves the server's jars once.
 * @throws Error with what to install when that is not possible
 */
export function prepareNeo4j(): void {
  const java = ensureCommand('java', JAVA_PACKAGE);
  const pom = join(HERE, 'pom.xml');
  const hash = createHash('sha256').update(readFileSync(pom)).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  const maven = ensureCommand('mvn', 'maven');
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'lib-'));
  const result = spawnSync(
    maven,
    ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${fresh}`],
    { encoding: 'utf8', env: { ...process.env, JAVA_HOME: process.env.JAVA_HOME ?? javaHome(java) } },
  );
  if (result.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(`Maven could not resolve the Neo4j server:\n${result.stdout}\n${result.stderr}`);
  }
  rmSync(LIB, { recursive: true, force: true });
  renameSync(fresh, LIB);
  writeFileSync(STAMP, hash);
}

/** Starts a server; `port` 0 takes any free one. It stops with this process, however that ends. */
export async function startNeo4j(options: { port?: number; dataDir?: string } = {}): Promise<Neo4jServer> {
  prepareNeo4j();
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'neo4j-test-'));
  const opens = ['java.nio', 'java.io', 'sun.nio.ch'].map(
    name => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  const child = spawn(
    ensureCommand('java', JAVA_PACKAGE),
    [
      ...[
        '-XX:+UseSerialGC',
        '-XX:TieredStopAtLevel=1',
        '-Xmx1g',
        '--enable-native-access=ALL-UNNAMED',
        ...opens,
      ],
      ...['-cp', join(LIB, '*'), join(HERE, 'GraphServer.java'), String(options.port ?? 0), dataDir],
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const port = await readyPort(child);
  return {
    url: `bolt://127.0.0.1:${port}`,
    dataDir,
    port,
    stop: async ({ keepData = false } = {}) => {
      // Data that nobody keeps needs no orderly end, which takes seconds.
      if (!keepData) child.kill('SIGKILL');
      await stopped(child);
      if (!keepData) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function readyPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`Neo4j ${why}:\n${output.slice(-4000)}`));
    };
    const timer = setTimeout(() => fail('was not ready in time'), READY_WITHIN_MS);
    const onData = (chunk: Buffer) => {
      output += chunk;
      const port = /^READY (\d+)$/m.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on('data', onData);
    child.stderr?.on('data', onData);
    child.once('exit', code => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
  });
}

/** Closing its standard input is the order to stop; a server that does not obey is killed. */
function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise(resolve => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 30_000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.stdin?.end();
  });
}

function javaHome(java: string): string | undefined {
  const result = spawnSync(java, ['-XshowSettings:properties', '-version'], { encoding: 'utf8' });
  return /java\.home = (.+)/.exec(result.stderr)?.[1]?.trim();
}

/** The graph in a Neo4j server (5.x), over Bolt: one process, a cluster or Aura. */
import { setTimeout } from 'node:timers/promises';
import neo4j, { type Driver, Neo4jError, type RecordShape, type Session } from 'neo4j-driver';
import { AppError } from '../errors.ts';
import type { Engine, Params, Row, Transaction } from './engine.ts';
import { rowFromEngine, toEngine } from './values.ts';

export interface Neo4jOptions {
  /** `bolt://`, `neo4j://`, or either with `+s` or `+ssc`. */
  url: string;
  user?: string;
  password?: string;
  /** Named in each session, which saves the driver a question to the server. */
  database?: string;
  /** Deadline of one read, in milliseconds. */
  readTimeoutMs?: number;
  /** Deadline of one whole write transaction, in milliseconds. */
  writeTimeoutMs?: number;
}

/** Waits before a read is tried again after a broken connection or a change of leader, in milliseconds. */
const RETRY_AFTER_MS = [200, 1_000];
/** What connecting and those waits may add to the deadline of a statement. */
const SLACK_MS = 5_000;
const FULL_TEXT_INDEX = 'entitySearch';
/** `cjk` cuts Chinese into pairs of characters, which is how the embedded engine's index does it too. */
const CREATE_FULL_TEXT = `CREATE FULLTEXT INDEX ${FULL_TEXT_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [n.search]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`;
const SEARCH = `CALL db.index.fulltext.queryNodes('${FULL_TEXT_INDEX}', $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id ORDER BY score DESC, id`;

/**
 * Connects to a Neo4j server. A connection that breaks later is made anew by the next call.
 * @throws AppError STORE_DOWN when the server cannot be reached, refuses the user or lacks the database
 */
export async function openNeo4j(options: Neo4jOptions): Promise<Engine> {
  const auth = options.user ? neo4j.auth.basic(options.user, options.password ?? '') : undefined;
  const driver = neo4j.driver(options.url, auth, {
    disableLosslessIntegers: true,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 4_000,
    // A connection that lay idle may have lost its server: ask before using it.
    connectionLivenessCheckTimeout: 1_000,
    userAgent: 'chain-graph',
  });
  const engine = new Neo4jEngine(
    driver,
    options.database || 'neo4j',
    options.readTimeoutMs ?? 10_000,
    options.writeTimeoutMs ?? 600_000,
  );
  try {
    // A statement, not the driver's own check, which does not ask for the database.
    await engine.read('RETURN 1 AS one', {});
  } catch (error) {
    await driver.close();
    throw error;
  }
  return engine;
}

class Neo4jEngine implements Engine {
  readonly name = 'neo4j';
  /** Makes a read on any member of a cluster see what this process wrote before. */
  #bookmarks = neo4j.bookmarkManager();
  /** The last write transaction: the next one waits for it. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly driver: Driver,
    private readonly database: string,
    private readonly readTimeoutMs: number,
    private readonly writeTimeoutMs: number,
  ) {}

  async read(text: string, params: Params): Promise<Row[]> {
    for (const wait of RETRY_AFTER_MS) {
      try {
        return await this.#readOnce(text, params);
      } catch (error) {
        if (!(error instanceof AppError && error.code === 'STORE_DOWN')) throw error;
        await setTimeout(wait);
      }
    }
    return this.#readOnce(text, params);
  }

  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const turn = this.#lastWrite.then(() => this.#transactNow(work));
    this.#lastWrite = turn.catch(() => undefined);
    return turn;
  }

  search(text: string, limit: number): Promise<string[]> {
    const query = luceneQuery(text);
    if (query === '') return Promise.resolve([]);
    return this.read(SEARCH, { query, limit }).then(rows => rows.map(row => row.id as string));
  }

  async applySchema(statements: string[]): Promise<void> {
    await this.#inSession(neo4j.session.WRITE, this.writeTimeoutMs, async session => {
      // Schema statements may not share a transaction with anything else.
      for (const text of [...statements, CREATE_FULL_TEXT]) await run(session, text, {});
      await run(session, 'CALL db.awaitIndexes(300)', {});
    });
  }

  /** Neo4j has written a commit to disk before it confirms it. */
  async checkpoint(): Promise<void> {}

  async close(): Promise<void> {
    await this.#lastWrite;
    await this.driver.close();
  }

  #readOnce(text: string, params: Params): Promise<Row[]> {
    return this.#inTransaction(neo4j.session.READ, this.readTimeoutMs, tx => run(tx, text, params));
  }

  #transactNow<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#inTransaction(neo4j.session.WRITE, this.writeTimeoutMs, tx => {
      const statement = (text: string, params: Params) => run(tx, text, params);
      return work({ read: statement, write: statement });
    });
  }

  #inTransaction<T>(mode: 'READ' | 'WRITE', limitMs: number, work: (tx: Runner) => Promise<T>): Promise<T> {
    return this.#inSession(mode, limitMs, async session => {
      const tx = session.beginTransaction({ timeout: limitMs });
      try {
        const result = await work(tx);
        await tx.commit();
        return result;
      } catch (error) {
        // The server may have ended it already, or be gone; the first error is the one that tells.
        if (tx.isOpen()) await tx.rollback().catch(() => undefined);
        throw error;
      }
    });
  }

  async #inSession<T>(
    mode: 'READ' | 'WRITE',
    limitMs: number,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = this.driver.session({
      database: this.database,
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
    });
    try {
      return await withDeadline(work(session), limitMs + SLACK_MS);
    } catch (error) {
      // A server restored from a backup does not know the bookmarks of its former life.
      if (error instanceof Neo4jError && error.code.includes('Bookmark'))
        this.#bookmarks = neo4j.bookmarkManager();
      throw translate(error);
    } finally {
      // Not awaited: after a deadline the driver may still be busy with the call that was given up.
      session.close().catch(() => undefined);
    }
  }
}

/** What runs a statement: a session or a transaction. */
interface Runner {
  run(text: string, params: Record<string, unknown>): PromiseLike<{ records: { toObject(): RecordShape }[] }>;
}

async function run(runner: Runner, text: string, params: Params): Promise<Row[]> {
  const result = await runner.run(text, toEngine(params, neo4j.int) as Record<string, unknown>);
  return result.records.map(record => rowFromEngine(record.toObject()));
}

/** The server's own limit does not cover the way to it; this one covers all. */
async function withDeadline<T>(promise: Promise<T>, limitMs: number): Promise<T> {
  const ended = new AbortController();
  const deadline = setTimeout(limitMs, undefined, { signal: ended.signal }).then(() => {
    throw timeout();
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    deadline.catch(() => undefined);
    ended.abort();
  }
}

const timeout = (cause?: unknown) =>
  new AppError('TIMEOUT', 'The graph took too long to answer; ask for less at once.', {}, { cause });

/** Driver and server errors in our words; an error of ours, or of a statement, passes as it is. */
function translate(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code.includes('TransactionTimedOut')) return timeout(error);
  if (/DeadlockDetected|LockClientStopped|Transaction\.Outdated/.test(code))
    return new AppError('CONFLICT', 'Another change was being written; try again.', {}, { cause: error });
  if (isUnreachable(error))
    return new AppError('STORE_DOWN', 'The graph database does not answer.', {}, { cause: error });
  return error;
}

function isUnreachable({ code, message }: Neo4jError): boolean {
  return (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code.startsWith('Neo.ClientError.Security.') ||
    /DatabaseUnavailable|DatabaseNotFound|NotALeader|Cluster\./.test(code) ||
    // The pool's own errors carry no code.
    /acquisition timed out|Pool is closed|connection establishment/i.test(message)
  );
}

/** User text as a Lucene query of plain words: each special sign escaped, `AND OR NOT` kept as words. */
export function luceneQuery(text: string): string {
  return text
    .toLowerCase()
    .replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, '\\$&')
    .trim();
}

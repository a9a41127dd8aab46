/** The embedded engine: Grafeo in this process, on disk or in memory. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import grafeo, { type WriteCounters } from '@grafeo-db/js';
import { AppError } from '../errors.ts';
import type { Engine, Params, Row, Transaction } from './engine.ts';
import { rowFromEngine, toEngine } from './values.ts';

const { GrafeoDB } = grafeo;
type Database = InstanceType<typeof GrafeoDB>;

/** A read takes milliseconds; one that takes this long is a mistake. */
const READ_DEADLINE_MS = 20_000;

export interface EmbeddedOptions {
  /** File of the graph; left out: in memory. */
  path?: string;
  /** Tests: rows without ORDER BY come in random order, as they may on Neo4j. */
  shuffleUnordered?: boolean;
}

/** Opens or creates a graph. Throws STORE_DOWN when another process holds the file. */
export function openEmbedded({ path, shuffleUnordered = false }: EmbeddedOptions = {}): Engine {
  if (path) mkdirSync(dirname(path), { recursive: true });
  let db: Database;
  try {
    db = GrafeoDB.create(path, { shuffleUnordered });
  } catch (error) {
    const { message } = error as Error;
    const why = /lock/i.test(message)
      ? 'is held by another process: stop that one, or set GRAPH_URL to another file.'
      : `cannot be opened: ${message}`;
    throw new AppError('STORE_DOWN', `The graph ${path} ${why}`, {}, { cause: error });
  }
  return new EmbeddedEngine(db, path !== undefined);
}

class EmbeddedEngine implements Engine {
  readonly name = 'embedded';
  /** The last writer; the next one waits for it. */
  #writers: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(
    private readonly db: Database,
    private readonly onDisk: boolean,
  ) {}

  async read(text: string, params: Params): Promise<Row[]> {
    this.#assertOpen();
    return withDeadline(this.#readOnly(text, params));
  }

  /** The engine has no read transaction: one that is always rolled back, and whose counters are looked at. */
  async #readOnly(text: string, params: Params): Promise<Row[]> {
    const tx = this.db.beginTransaction();
    try {
      const result = await execute(tx, text, params);
      if (Object.values(result.counters).some(count => count > 0))
        throw new Error('A statement that writes was run as a read');
      return rowsOf(result);
    } finally {
      if (tx.isActive) tx.rollback();
    }
  }

  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const turn = this.#writers.then(() => this.#transactNow(work));
    this.#writers = turn.catch(() => {});
    return turn;
  }

  async #transactNow<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    this.#assertOpen();
    const tx = this.db.beginTransaction();
    let failed: { cause: unknown } | undefined;
    const statement = async (text: string, params: Params): Promise<Row[]> => {
      try {
        return rowsOf(await execute(tx, text, params));
      } catch (cause) {
        failed ??= { cause };
        throw cause;
      }
    };
    try {
      const result = await work({ read: statement, write: statement });
      // A statement that failed may have written half of what it says, even if the caller lived on.
      if (failed) throw failed.cause;
      tx.commit();
      return result;
    } catch (error) {
      if (tx.isActive) tx.rollback();
      throw error;
    }
  }

  async search(text: string, limit: number): Promise<string[]> {
    this.#assertOpen();
    const hits = await this.db.textSearch('Entity', 'search', text, limit);
    return hits.flatMap(([node]) => {
      const id = this.db.getNode(node!)?.get('id');
      return typeof id === 'string' ? [id] : [];
    });
  }

  async applySchema(statements: string[]): Promise<void> {
    for (const text of statements) await execute(this.db, text, {});
    await this.db.createTextIndex('Entity', 'search', { tokenizer: 'cjk_bigram' });
  }

  async checkpoint(): Promise<void> {
    if (this.onDisk) this.db.walCheckpoint();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    await this.#writers;
    this.#closed = true;
    await this.checkpoint();
    this.db.close();
  }

  #assertOpen(): void {
    if (this.#closed) throw new AppError('STORE_DOWN', 'The graph is closed.');
  }
}

interface Result {
  counters: WriteCounters;
  toArray(): object[];
}
interface Executor {
  executeCypher(text: string, params: unknown): Promise<Result>;
}

const execute = (on: Executor, text: string, params: Params): Promise<Result> =>
  on.executeCypher(
    text,
    toEngine(params, whole => whole),
  );

const rowsOf = (result: Result): Row[] => result.toArray().map(rowFromEngine);

/** The engine cannot stop a statement; the caller is freed all the same. */
async function withDeadline<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new AppError('TIMEOUT', `The graph took longer than ${READ_DEADLINE_MS / 1000} s.`)),
      READ_DEADLINE_MS,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a graph engine must do. Nothing is optional: what one engine lacks, the layer above does for both. */

export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
export type Row = Record<string, Value>;
export type Params = Record<string, unknown>;

/** Statements inside one transaction; reads see its own writes. */
export interface Transaction {
  read(text: string, params: Params): Promise<Row[]>;
  write(text: string, params: Params): Promise<Row[]>;
}

export interface Engine {
  /** `embedded` or `neo4j`, for `about` and for logs; nothing may branch on it. */
  readonly name: string;
  /** Runs in a read transaction with a deadline; a write inside it is refused. */
  read(text: string, params: Params): Promise<Row[]>;
  /** All or nothing: returning commits, throwing rolls back. One writer at a time. */
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Full-text candidates over `Entity.search`, best first; ranking is the caller's. */
  search(text: string, limit: number): Promise<string[]>;
  /** Applies `queries/schema.cypher` and the engine's own full-text index; idempotent. */
  applySchema(statements: string[]): Promise<void>;
  /** After an import: what was committed is on disk when this returns. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}

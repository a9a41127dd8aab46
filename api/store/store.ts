/** The catalogue's statements, run on an engine and checked both ways. */
import {
  CATALOG,
  type ParamsOf,
  type RowOf,
  type Statement,
  type StatementName,
} from '../../queries/catalog.ts';
import { AppError } from '../errors.ts';
import type { Engine, Row } from './engine.ts';
import { schemaStatements, statementTexts } from './texts.ts';

/** Runs one named statement: parameters and rows are checked by the catalogue's schema. */
export interface Reader {
  run<N extends StatementName>(name: N, params: ParamsOf<N>): Promise<RowOf<N>[]>;
}

export interface Store extends Reader {
  readonly engine: string;
  /** All or nothing; the reader sees its own writes. One writer at a time. */
  transact<T>(work: (tx: Reader) => Promise<T>): Promise<T>;
  /** Full-text candidates: entity ids, best first. */
  search(text: string, limit: number): Promise<string[]>;
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}

type Run = (name: StatementName, text: string, params: Record<string, unknown>) => Promise<Row[]>;

function reader(texts: ReadonlyMap<string, string>, execute: Run): Reader {
  return {
    async run(name, params) {
      const statement: Statement = CATALOG[name];
      const text = texts.get(name);
      if (!text) throw new Error(`No text for statement ${name}`);
      const checked = statement.params.safeParse(params);
      if (!checked.success) {
        throw new AppError('INTERNAL', `Parameters of ${name}: ${checked.error.message}`);
      }
      const rows = await execute(name, text, checked.data);
      const result = statement.row.array().safeParse(rows);
      if (!result.success) throw new AppError('INTERNAL', `Rows of ${name}: ${result.error.message}`);
      return result.data as RowOf<typeof name>[];
    },
  };
}

/**
 * Opens the catalogue over an engine and applies the schema. `observe` sees the name of each statement before
 * it runs (statement counts in tests, logs).
 */
export async function openStore(
  engine: Engine,
  observe: (name: StatementName) => void = () => {},
): Promise<Store> {
  const texts = statementTexts();
  await engine.applySchema(schemaStatements());
  const outside = reader(texts, (name, text, params) => {
    if (CATALOG[name].mode === 'write') throw new AppError('INTERNAL', `${name} writes: use transact`);
    observe(name);
    return engine.read(text, params);
  });
  return {
    engine: engine.name,
    run: outside.run,
    transact: work =>
      engine.transact(tx =>
        work(
          reader(texts, (name, text, params) => {
            observe(name);
            return CATALOG[name].mode === 'write' ? tx.write(text, params) : tx.read(text, params);
          }),
        ),
      ),
    search: (text, limit) => engine.search(text, limit),
    checkpoint: () => engine.checkpoint(),
    close: () => engine.close(),
  };
}

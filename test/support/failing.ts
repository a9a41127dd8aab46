/** An engine that fails on purpose: what must then be as it was before? */
import type { Engine, Params, Row } from '../../api/store/engine.ts';

/** Throws instead of running a write for which `fails` is true; `n` counts the writes from 1. */
export function failingWrites(engine: Engine, fails: (text: string, n: number) => boolean): Engine {
  let n = 0;
  return {
    name: engine.name,
    read: (text, params) => engine.read(text, params),
    search: (text, limit) => engine.search(text, limit),
    applySchema: statements => engine.applySchema(statements),
    checkpoint: () => engine.checkpoint(),
    close: () => engine.close(),
    transact: work =>
      engine.transact(tx =>
        work({
          read: (text, params) => tx.read(text, params),
          write: (text: string, params: Params): Promise<Row[]> => {
            n += 1;
            if (fails(text, n)) throw new Error(`secret detail of the disk: write ${n} failed`);
            return tx.write(text, params);
          },
        }),
      ),
  };
}

/** Throws instead of reading while `broken` is true. */
export function failingReads(engine: Engine, broken: () => boolean): Engine {
  return {
    name: engine.name,
    read: (text, params) =>
      broken()
        ? Promise.reject(new Error('secret detail of the disk: read failed'))
        : engine.read(text, params),
    search: (text, limit) => engine.search(text, limit),
    applySchema: statements => engine.applySchema(statements),
    checkpoint: () => engine.checkpoint(),
    close: () => engine.close(),
    transact: work => engine.transact(work),
  };
}

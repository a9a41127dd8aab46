/** What only a server can do: be away, come back, and stop a statement that runs away. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../api/store/engine.ts';
import { openNeo4j } from '../../api/store/neo4j.ts';
import { type Neo4jServer, startNeo4j } from '../support/neo4j.ts';

const ONE = 'RETURN 1 AS x';
const RUNAWAY = 'UNWIND range(1, 100000000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS x';

describe('a Neo4j server', () => {
  let server: Neo4jServer;
  let engine: Engine;
  beforeAll(async () => {
    server = await startNeo4j();
    engine = await openNeo4j({ url: server.url });
  });
  afterAll(async () => {
    await engine?.close();
    await server?.stop();
  });

  it('stops what runs away, and answers the next', async () => {
    const impatient = await openNeo4j({ url: server.url, readTimeoutMs: 2_000, writeTimeoutMs: 2_000 });
    await expect(impatient.read(RUNAWAY, {})).rejects.toMatchObject({ code: 'TIMEOUT' });
    await expect(impatient.transact(tx => tx.write(RUNAWAY, {}))).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(
      await engine.read("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND'", {}),
    ).toEqual([]);
    await impatient.close();
  });

  it('speaks the routing protocol of a cluster, too', async () => {
    const routed = await openNeo4j({ url: server.url.replace('bolt:', 'neo4j:') });
    await routed.transact(tx => tx.write("CREATE (n:Routed {id: 'x'})", {}));
    expect(await routed.read('MATCH (n:Routed) RETURN n.id AS id', {})).toEqual([{ id: 'x' }]);
    await routed.close();
  });

  it('a database that does not exist is a store that is down', async () => {
    const opening = openNeo4j({ url: server.url, database: 'absent' });
    await expect(opening).rejects.toMatchObject({ name: 'AppError', code: 'STORE_DOWN' });
  });

  it('may go away and come back: readable errors meanwhile, no restart after', async () => {
    await engine.transact(tx => tx.write("CREATE (n:Kept {id: 'x'})", {}));
    await server.stop({ keepData: true });
    const down = { name: 'AppError', code: 'STORE_DOWN', message: 'The graph database does not answer.' };
    await expect(engine.read(ONE, {})).rejects.toMatchObject(down);
    await expect(engine.transact(tx => tx.write(ONE, {}))).rejects.toMatchObject(down);
    await expect(engine.search('x', 1)).rejects.toMatchObject(down);
    await expect(openNeo4j({ url: server.url })).rejects.toMatchObject(down);
    server = await startNeo4j({ port: server.port, dataDir: server.dataDir });
    expect(await engine.read('MATCH (n:Kept) RETURN n.id AS id', {})).toEqual([{ id: 'x' }]);
    expect(await engine.transact(tx => tx.write(ONE, {}))).toEqual([{ x: 1 }]);
  });
});

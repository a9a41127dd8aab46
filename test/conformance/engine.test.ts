/** What every engine promises (api/store/engine.ts), beyond the single statements. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../api/store/engine.ts';
import { openStore } from '../../api/store/store.ts';
import { schemaStatements } from '../../api/store/texts.ts';
import { ENGINES } from '../support/engines.ts';

const COUNT = 'MATCH (n:Entity) RETURN count(n) AS n';
const CREATE = 'UNWIND $rows AS row CREATE (n:Entity) SET n = row';

describe.each(ENGINES)('$name', ({ name, open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await engine.applySchema(schemaStatements());
  });
  beforeEach(() => engine.transact(tx => tx.write('MATCH (n) DETACH DELETE n', {})));
  afterAll(() => engine?.close());

  const create = (...rows: Record<string, unknown>[]) => engine.transact(tx => tx.write(CREATE, { rows }));
  const echo = async (value: unknown) => (await engine.read('RETURN $value AS value', { value }))[0]?.value;

  it('says its name', () => expect(engine.name).toBe(name));

  describe('transact', () => {
    it('commits what it returns from, and returns it', async () => {
      const answer = await engine.transact(async tx => {
        await tx.write(CREATE, { rows: [{ id: 'ent:a' }] });
        return 42;
      });
      expect(answer).toBe(42);
      expect(await engine.read(COUNT, {})).toEqual([{ n: 1 }]);
    });

    it('rolls everything back when it throws, and throws the same', async () => {
      const reason = new Error('changed my mind');
      const failing = engine.transact(async tx => {
        await tx.write(CREATE, { rows: [{ id: 'ent:a' }] });
        await tx.write(CREATE, { rows: [{ id: 'ent:b' }] });
        throw reason;
      });
      await expect(failing).rejects.toBe(reason);
      expect(await engine.read(COUNT, {})).toEqual([{ n: 0 }]);
    });

    it('rolls back when a statement fails', async () => {
      const failing = engine.transact(async tx => {
        await tx.write(CREATE, { rows: [{ id: 'ent:a' }] });
        await tx.write('CREATE (n:Entity {id: 1 +})', {});
      });
      await expect(failing).rejects.toThrow();
      expect(await engine.read(COUNT, {})).toEqual([{ n: 0 }]);
    });

    it('does not commit after a failed statement, even if that is caught', async () => {
      const failing = engine.transact(async tx => {
        await tx.write(CREATE, { rows: [{ id: 'ent:a' }] });
        await tx.write('CREATE (n:Entity {id: 1 +})', {}).catch(() => undefined);
      });
      await expect(failing).rejects.toThrow();
      expect(await engine.read(COUNT, {})).toEqual([{ n: 0 }]);
    });

    it('refuses a second node with the same id, and keeps nothing of the batch', async () => {
      await expect(create({ id: 'ent:a' }, { id: 'ent:b' }, { id: 'ent:a' })).rejects.toThrow();
      expect(await engine.read(COUNT, {})).toEqual([{ n: 0 }]);
    });

    it('reads its own writes, which nobody else sees before the end', async () => {
      await engine.transact(async tx => {
        await tx.write(CREATE, { rows: [{ id: 'ent:a' }] });
        expect(await tx.read(COUNT, {})).toEqual([{ n: 1 }]);
        expect(await engine.read(COUNT, {})).toEqual([{ n: 0 }]);
      });
      expect(await engine.read(COUNT, {})).toEqual([{ n: 1 }]);
    });

    it('runs one at a time, in order', async () => {
      const log: string[] = [];
      const work = (label: string) =>
        engine.transact(async tx => {
          log.push(`${label} starts`);
          await tx.read(COUNT, {});
          await tx.write(CREATE, { rows: [{ id: `ent:${label}` }] });
          log.push(`${label} ends`);
        });
      await Promise.all([work('a'), work('b'), work('c')]);
      expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
    });

    it('works again after one that failed', async () => {
      await expect(engine.transact(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
      await create({ id: 'ent:a' });
      expect(await engine.read(COUNT, {})).toEqual([{ n: 1 }]);
    });

    it('loses no update when two read, add and write', async () => {
      await create({ id: 'ent:a', count: 0 });
      const add = () =>
        engine.transact(async tx => {
          const [row] = await tx.read("MATCH (n:Entity {id: 'ent:a'}) RETURN n.count AS n", {});
          await tx.write("MATCH (n:Entity {id: 'ent:a'}) SET n.count = $n", { n: Number(row?.n) + 1 });
        });
      await Promise.all(Array.from({ length: 10 }, add));
      expect(await engine.read('MATCH (n:Entity) RETURN n.count AS n', {})).toEqual([{ n: 10 }]);
    });
  });

  describe('read', () => {
    it.each([
      'CREATE (n:Entity {id: 1})',
      'MATCH (n:Entity) DETACH DELETE n',
      'MATCH (n:Entity) SET n.id = 2',
    ])('refuses %s', async text => {
      await create({ id: 'ent:a' });
      await expect(engine.read(text, {})).rejects.toThrow();
      expect(await engine.read('MATCH (n:Entity) RETURN n.id AS id', {})).toEqual([{ id: 'ent:a' }]);
    });

    it('fails for a text that is no Cypher, for a missing parameter, and answers the next', async () => {
      await expect(engine.read('RETRUN 1 AS x', {})).rejects.toThrow();
      await expect(engine.read('RETURN $missing AS x', {})).rejects.toThrow();
      expect(await engine.read('RETURN 1 AS x', {})).toEqual([{ x: 1 }]);
    });

    it('answers many at once', async () => {
      const asked = Array.from({ length: 200 }, (_, i) => i);
      expect(await Promise.all(asked.map(echo))).toEqual(asked);
    });

    it('gives no rows, and rows with null', async () => {
      expect(await engine.read('MATCH (n:Entity) RETURN n.id AS id', {})).toEqual([]);
      await create({ id: 'ent:a' });
      expect(await engine.read('MATCH (n:Entity) RETURN n.id AS id, n.none AS none', {})).toEqual([
        { id: 'ent:a', none: null },
      ]);
    });
  });

  describe('values', () => {
    it.each([
      0,
      1,
      -1,
      0.5,
      -0.25,
      0.1,
      1e-7,
      1.5e300,
      Number.MAX_SAFE_INTEGER,
      Number.MIN_SAFE_INTEGER,
      true,
      false,
      null,
      '',
      '成都 𠮷 🤖 é',
      `'"\\ \n\t $x {y} \`z\``,
      [],
      [1, 2.5],
      ['甲', ''],
      [[1], [2, [3]]],
      { a: 1, b: { c: ['x', null], d: 0.5 } },
    ])('%j comes back as a parameter', async value => {
      expect(await echo(value)).toStrictEqual(value);
    });

    it.each([0, 1, 0.5, Number.MAX_SAFE_INTEGER, 1e-7, true, '𠮷', '', [], ['a', 'b'], [1, 2], [0.5, 1.5]])(
      '%j comes back as a property',
      async value => {
        await create({ id: 'ent:a', value });
        expect(await engine.read('MATCH (n:Entity) RETURN n.value AS value', {})).toStrictEqual([{ value }]);
      },
    );

    it('a property set to null or undefined is gone', async () => {
      await create({ id: 'ent:a', gone: null, missing: undefined });
      expect(await engine.read('MATCH (n:Entity) RETURN keys(n) AS keys', {})).toEqual([{ keys: ['id'] }]);
    });

    it('a whole number is an integer, so it divides as one', async () => {
      expect(await engine.read('RETURN $a / $b AS whole, $a / toFloat($b) AS exact', { a: 7, b: 2 })).toEqual(
        [{ whole: 3, exact: 3.5 }],
      );
    });

    it('a whole number found as a float is the same number', async () => {
      expect(await engine.read('RETURN 2.0 AS two, -0.0 AS nought, 0.5 + 0.5 AS one', {})).toStrictEqual([
        { two: 2, nought: 0, one: 1 },
      ]);
    });

    it('1 and 1.0 are equal in the graph, as a stored share and a parameter may be', async () => {
      await create({ id: 'ent:a', share: 1 }, { id: 'ent:b', share: 0.5 });
      const found = 'MATCH (n:Entity) WHERE n.share >= $share RETURN n.id AS id ORDER BY id';
      expect(await engine.read(found, { share: 1 })).toEqual([{ id: 'ent:a' }]);
      expect(
        await engine.read('MATCH (n:Entity) RETURN sum(n.share) AS sum, avg(n.share) AS avg', {}),
      ).toEqual([{ sum: 1.5, avg: 0.75 }]);
    });

    it.each([Number.NaN, Number.POSITIVE_INFINITY, new Date(0), () => 1])(
      'refuses the parameter %s',
      async value => {
        await expect(echo(value)).rejects.toBeInstanceOf(TypeError);
      },
    );

    it('refuses a result that is no finite number, or no exact one', async () => {
      await expect(engine.read('RETURN 0.0 / 0.0 AS x', {})).rejects.toThrow();
      await expect(engine.read('RETURN 9007199254740993 AS x', {})).rejects.toThrow();
    });

    it('text sorts by code point: latin, then Chinese', async () => {
      const rows = ['中', 'b', 'a', '一', 'B', '𠮷'].map(id => ({ id }));
      await create(...rows);
      const sorted = await engine.read('MATCH (n:Entity) RETURN n.id AS id ORDER BY id', {});
      expect(sorted.map(row => row.id)).toEqual(['B', 'a', 'b', '一', '中', '𠮷']);
    });
  });

  it('writes a large batch', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => ({
      id: `ent:${i}`,
      search: `企业${i}`,
      sources: ['src:1', 'src:2'],
      share: i / 5000,
    }));
    await create(...rows);
    expect(await engine.read(COUNT, {})).toEqual([{ n: 5000 }]);
    expect(await engine.read('MATCH (n:Entity) RETURN sum(n.share) AS sum', {})).toEqual([
      { sum: expect.closeTo(2499.5, 6) },
    ]);
  });

  describe('search', () => {
    beforeEach(() =>
      create(
        { id: 'ent:vision', search: '成都机器视觉有限公司 chengdujiqishijue cdjqsj' },
        { id: 'ent:speech', search: '重庆语音技术有限公司 chongqingyuyin cqyy' },
        { id: 'ent:lab', search: 'Deep Vision Lab' },
        { id: 'ent:none' },
      ),
    );

    it.each([
      ['机器视觉', ['ent:vision']],
      ['语音', ['ent:speech']],
      ['vision', ['ent:lab']],
      ['VISION lab', ['ent:lab']],
      ['cdjqsj', ['ent:vision']],
      ['有限公司', ['ent:speech', 'ent:vision']],
      ['北京', []],
    ])('%s', async (text, ids) => {
      expect((await engine.search(text, 10)).sort()).toEqual(ids);
    });

    it('puts the better hit first', async () => {
      expect((await engine.search('成都机器视觉', 10))[0]).toBe('ent:vision');
    });

    it('gives no more than asked', async () => {
      expect(await engine.search('有限公司', 1)).toHaveLength(1);
    });

    it.each(['', '  ', '"', '*', 'AND', 'a OR', '(', 'x:y', '\\', '/', '[a TO b]', '~0.5', '^2', '+-!'])(
      'takes %j as text, not as a language',
      async text => {
        expect(await engine.search(text, 10)).toEqual([]);
      },
    );

    it('finds what was just committed, not what was rolled back or deleted', async () => {
      await engine.transact(tx => tx.write("MATCH (n:Entity {id: 'ent:lab'}) SET n.search = '量子'", {}));
      await expect(
        engine.transact(async tx => {
          await tx.write("MATCH (n:Entity {id: 'ent:none'}) SET n.search = '量子'", {});
          throw new Error('no');
        }),
      ).rejects.toThrow('no');
      expect(await engine.search('量子', 10)).toEqual(['ent:lab']);
      expect(await engine.search('vision', 10)).toEqual([]);
      await engine.transact(tx => tx.write("MATCH (n:Entity {id: 'ent:lab'}) DETACH DELETE n", {}));
      expect(await engine.search('量子', 10)).toEqual([]);
    });
  });

  it('applies its schema again without a change', async () => {
    await create({ id: 'ent:a', search: '成都' });
    await engine.applySchema(schemaStatements());
    expect(await engine.read(COUNT, {})).toEqual([{ n: 1 }]);
    expect(await engine.search('成都', 10)).toEqual(['ent:a']);
  });

  it('has nothing to say at a checkpoint', async () => {
    await expect(engine.checkpoint()).resolves.toBeUndefined();
  });

  describe('the store above it', () => {
    it('lets no writing statement through outside of transact', async () => {
      const store = await openStore(engine);
      await expect(store.run('clear', {})).rejects.toThrow(/transact/);
    });

    it('refuses parameters and rows that are not in the catalogue', async () => {
      const store = await openStore(engine);
      const wrong = { kinds: 'ENTERPRISE' } as unknown as { kinds: [] };
      await expect(store.run('entities_of_kind', wrong)).rejects.toMatchObject({ code: 'INTERNAL' });
      await create({ id: 'x', kind: 'NO_KIND' });
      await expect(store.run('count_kinds', {})).rejects.toMatchObject({ code: 'INTERNAL' });
    });
  });

  it('is down after it was closed', async () => {
    const other = await open();
    await other.close();
    await expect(other.read('RETURN 1 AS x', {})).rejects.toMatchObject({ code: 'STORE_DOWN' });
    await expect(other.transact(tx => tx.read('RETURN 1 AS x', {}))).rejects.toMatchObject({
      code: 'STORE_DOWN',
    });
    await other.close();
  });
});

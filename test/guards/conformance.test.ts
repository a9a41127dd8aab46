/** Two engines stay one product: each statement has a case, equals its schema, and no engine gets an exception. */
import { describe, expect, it } from 'vitest';
import { statementTexts } from '../../api/store/texts.ts';
import { CATALOG, type Statement } from '../../queries/catalog.ts';
import { readCases } from '../support/cases.ts';
import { columnsOf, parametersOf, writes } from '../support/cypher.ts';
import { readText, repositoryFiles } from '../support/files.ts';

const TEXTS = statementTexts();
const STATEMENTS = Object.entries(CATALOG as Record<string, Statement>).map(([name, statement]) => ({
  name,
  statement,
  text: TEXTS.get(name) ?? '',
}));
const FILES = readCases();
/** What one of the two engines lacks or does in its own way (design §2). */
const NOT_SHARED =
  /\b(apoc|gds)\.|\b(id|elementId|randomUUID|point)\(|\bCOLLECT\s*\{|\bSHORTEST\b|\(\w*:\w+\|\w+\)|\$\(|\)\[[^\]]*\.\./;

describe('statements', () => {
  it('have a text and a schema each', () => {
    expect([...TEXTS.keys()].sort()).toEqual(Object.keys(CATALOG).sort());
  });

  it.each(STATEMENTS)('$name takes what its schema says', ({ statement, text }) => {
    expect(parametersOf(text)).toEqual(Object.keys(statement.params.shape).sort());
  });

  it.each(STATEMENTS)('$name returns what its schema says', ({ statement, text }) => {
    expect(columnsOf(text).sort()).toEqual(Object.keys(statement.row.shape).sort());
  });

  it.each(STATEMENTS)('$name changes the graph only if its mode is write', ({ statement, text }) => {
    expect(writes(text)).toBe(statement.mode === 'write');
  });

  it.each(STATEMENTS.filter(({ statement }) => statement.mode === 'read'))('$name is bounded', ({ text }) => {
    expect(text).toMatch(/\bLIMIT\b|\bUNWIND \$|\bcount\(|\bmax\(|\bsum\(|\{id: \$id\}/);
  });

  it.each(STATEMENTS)('$name uses only what both engines have', ({ text }) => {
    expect(text).not.toMatch(NOT_SHARED);
  });
});

describe('cases', () => {
  it('exist for every statement', () => {
    const covered = new Set(FILES.flatMap(({ cases }) => cases.map(one => one.statement as string)));
    expect(Object.keys(CATALOG).filter(name => !covered.has(name))).toEqual([]);
  });

  it('have names of their own', () => {
    const names = FILES.flatMap(({ cases }) => cases.map(one => `${one.statement}: ${one.name}`));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('name no engine', () => {
    expect(FILES.filter(({ text }) => /embedded|neo4j|grafeo/i.test(text)).map(({ file }) => file)).toEqual(
      [],
    );
  });

  it('are run without exception', () => {
    const runners = repositoryFiles().filter(path => /^test\/conformance\/.*\.ts$/.test(path));
    const exceptions = runners.filter(path =>
      /\.(skip|skipIf|runIf|todo|fails|only)\b|[=!]==?\s*'(embedded|neo4j)'/.test(readText(path)),
    );
    expect(runners).toContain('test/conformance/run.test.ts');
    expect(exceptions).toEqual([]);
  });
});

describe('reading Cypher', () => {
  it.each([
    [
      'MATCH (n {id: $id}) RETURN n.id AS id, [x IN $xs | x] AS xs ORDER BY id LIMIT 3',
      ['id', 'xs'],
      ['id', 'xs'],
    ],
    ['CALL (n) { RETURN 1 AS inner } RETURN DISTINCT n, count(*) AS c', [], ['n', 'c']],
    ["RETURN '$no AS no, x' AS a, CASE WHEN $p THEN 1 ELSE 0 END AS b // AS c, $d", ['p'], ['a', 'b']],
    ['RETURN [{id: 1, b: [2, 3]}] AS list, f(1, 2) AS g', [], ['list', 'g']],
    ['MATCH (n) DELETE n', [], []],
  ])('%s', (text, parameters, columns) => {
    expect(parametersOf(text)).toEqual(parameters);
    expect(columnsOf(text)).toEqual(columns);
  });

  it.each([
    ['MATCH (n) SET n.a = 1', true],
    ["RETURN 'SET' AS a", false],
    ['MATCH (n {set: 1}) RETURN n.created AS offset', false],
    ['MERGE (n) RETURN n', true],
  ])('%s writes: %s', (text, answer) => {
    expect(writes(text)).toBe(answer);
  });

  it.each([
    'MATCH (n:A|B)',
    'RETURN id(n)',
    'RETURN collect(x)[0..3]',
    'RETURN COLLECT { RETURN 1 }',
    'n:$(x)',
  ])('%s is not shared', text => {
    expect(text).toMatch(NOT_SHARED);
  });
});

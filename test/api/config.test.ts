/** Settings: what stands where nothing is set, and every wrong one named at once. */
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../api/config.ts';
import { AppError } from '../../api/errors.ts';

function problemsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    expect((error as AppError).code).toBe('BAD_INPUT');
    return (error as AppError).message
      .split('\n')
      .slice(1)
      .map(line => line.trim().split(':')[0] ?? '');
  }
  return [];
}

describe('settings', () => {
  it('all have a value of their own', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      graph: { engine: 'embedded', path: './data/graph' },
      dataset: 'graph-seed/data',
      corsOrigins: [],
      logLevel: 'info',
      development: false,
      today: null,
    });
  });

  it('an empty one is one that is not set', () => {
    const empty = Object.fromEntries(
      ['PORT', 'HOST', 'GRAPH_URL', 'DATASET', 'NODE_ENV', 'TODAY'].map(name => [name, '']),
    );
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it.each([
    ['bolt://db:7687', 'bolt://db:7687'],
    ['neo4j+s://x.databases.neo4j.io', 'neo4j+s://x.databases.neo4j.io'],
    ['bolt+ssc://db', 'bolt+ssc://db'],
  ])('%s chooses Neo4j, with who and where', (url, wanted) => {
    const env = { GRAPH_URL: url, GRAPH_USER: 'chain', GRAPH_PASSWORD: 'secret', GRAPH_DATABASE: 'bureau' };
    expect(readConfig(env).graph).toEqual({
      engine: 'neo4j',
      url: wanted,
      user: 'chain',
      password: 'secret',
      database: 'bureau',
    });
  });

  it('takes the others as given', () => {
    expect(
      readConfig({
        PORT: '0',
        HOST: '0.0.0.0',
        GRAPH_URL: 'file:/srv/graph',
        DATASET: 'mine',
        CORS_ORIGIN: 'https://a.example, https://b.example',
        LOG_LEVEL: 'silent',
        NODE_ENV: 'development',
        TODAY: '2026-11-25',
      }),
    ).toEqual({
      port: 0,
      host: '0.0.0.0',
      graph: { engine: 'embedded', path: '/srv/graph' },
      dataset: 'mine',
      corsOrigins: ['https://a.example', 'https://b.example'],
      logLevel: 'silent',
      development: true,
      today: '2026-11-25',
    });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['GRAPH_URL', 'mysql://db'],
    ['GRAPH_URL', 'file:'],
    ['GRAPH_URL', './data/graph'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'prod'],
    ['TODAY', 'yesterday'],
    ['TODAY', '2026-11'],
    ['TODAY', '2026-02-30'],
    ['CORS_ORIGIN', '*'],
    ['CORS_ORIGIN', 'https://a.example/path'],
  ])('%s=%s is wrong', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([name]);
  });

  it('every wrong one is named at once', () => {
    const names = problemsOf({ PORT: 'x', GRAPH_URL: 'x', LOG_LEVEL: 'x', NODE_ENV: 'x', TODAY: 'x' });
    expect(names.sort()).toEqual(['GRAPH_URL', 'LOG_LEVEL', 'NODE_ENV', 'PORT', 'TODAY']);
  });
});

/** Settings, all from the environment. A wrong one stops the start and is named. */
import { z } from 'zod';
import { AppError } from './errors.ts';

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  GRAPH_URL: z
    .string()
    .regex(/^(file:|bolt(\+s|\+ssc)?:\/\/|neo4j(\+s|\+ssc)?:\/\/)./, 'file:PATH, bolt://… or neo4j://…')
    .default('file:./data/graph'),
  GRAPH_USER: z.string().optional(),
  GRAPH_PASSWORD: z.string().optional(),
  GRAPH_DATABASE: z.string().optional(),
  DATASET: z.string().min(1).default('graph-seed/data'),
  // Named one by one: `*` would let any page a clerk has open record checks.
  CORS_ORIGIN: z
    .string()
    .regex(/^https?:\/\/[^/,\s*]+(\s*,\s*https?:\/\/[^/,\s*]+)*$/, 'https://HOST[:PORT], several with commas')
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  TODAY: z.iso.date('YYYY-MM-DD').optional(),
});

export interface Config {
  port: number;
  host: string;
  graph:
    | { engine: 'embedded'; path: string }
    | { engine: 'neo4j'; url: string; user?: string; password?: string; database?: string };
  /** Folder that an empty graph starts with. */
  dataset: string;
  /** Other origins that may ask; none by default. */
  corsOrigins: string[];
  logLevel: string;
  /** Introspection and GraphiQL. */
  development: boolean;
  /** A fixed day for tests and demonstrations. */
  today: string | null;
}

/** Reads the settings. Throws BAD_INPUT naming every wrong variable. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`);
    throw new AppError('BAD_INPUT', `Wrong settings:\n  ${problems.join('\n  ')}`);
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    graph: data.GRAPH_URL.startsWith('file:')
      ? { engine: 'embedded', path: data.GRAPH_URL.slice('file:'.length) }
      : {
          engine: 'neo4j',
          url: data.GRAPH_URL,
          ...(data.GRAPH_USER && { user: data.GRAPH_USER }),
          ...(data.GRAPH_PASSWORD && { password: data.GRAPH_PASSWORD }),
          ...(data.GRAPH_DATABASE && { database: data.GRAPH_DATABASE }),
        },
    dataset: data.DATASET,
    corsOrigins: data.CORS_ORIGIN?.split(',').map(origin => origin.trim()) ?? [],
    logLevel: data.LOG_LEVEL,
    development: data.NODE_ENV === 'development',
    today: data.TODAY ?? null,
  };
}

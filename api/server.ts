/** The application: health, GraphQL and the web pages behind one request handler. Listening is `main.ts`'s. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import sirv from 'sirv';
import type { Clock } from './clock.ts';
import { graphVersion, SnapshotCache } from './domain/load-facts.ts';
import { makeGraphql } from './graphql/server.ts';
import { recordCheck } from './ingest/checks.ts';
import { retractCheck } from './ingest/retract.ts';
import type { Store } from './store/store.ts';

export interface AppOptions {
  store: Store;
  clock: Clock;
  log: Logger;
  development?: boolean;
  corsOrigins?: string[];
  /** Folder of the built web pages; none: the API alone. */
  web?: string;
}

export interface App {
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** GraphQL without a socket, for tests. */
  fetch: ReturnType<typeof makeGraphql>['fetch'];
  /** Reads the snapshot before anybody asks, so that the first question is as fast as the second. */
  warmUp(): void;
}

/** Largest request body. */
const MAX_BODY_BYTES = 1_000_000;

const HEADERS = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export function createApp({
  store,
  clock,
  log,
  development = false,
  corsOrigins = [],
  web,
}: AppOptions): App {
  const snapshots = new SnapshotCache(store);
  const graphql = makeGraphql({
    store,
    clock,
    snapshots,
    recorder: {
      record: input => recordCheck(store, input, clock.today()),
      retract: id => retractCheck(store, id, clock.today()),
    },
    development,
    corsOrigins,
    onInternalError: error => log.error({ err: error }, 'request failed'),
  });
  const pages = web ? sirv(web, { single: true, etag: true, gzip: true, setHeaders: cacheHeaders }) : null;

  return {
    fetch: graphql.fetch,
    warmUp() {
      snapshots.current().catch(error => log.warn({ err: error }, 'could not read the graph yet'));
    },
    handle(request, response) {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
      // Not `new URL`: it throws for a path like `//`, and anybody can send one.
      const path = request.url?.split('?')[0];
      if (path === '/health') return json(response, 200, { status: 'up' });
      if (path === '/ready') return void ready(store, response);
      if (path === '/graphql') {
        if (development) response.removeHeader('content-security-policy');
        if (tooLarge(request)) return refuse(response);
        return void graphql(request, response, { isLocal: isLocal(request) });
      }
      if (pages) return pages(request, response);
      json(response, 404, { status: 'not found' });
    },
  };
}

async function ready(store: Store, response: ServerResponse): Promise<void> {
  try {
    await graphVersion(store);
    json(response, 200, { status: 'ready', engine: store.engine });
  } catch {
    json(response, 503, { status: 'store down', engine: store.engine });
  }
}

/** A body that says it is too long, or does not say how long it is. */
function tooLarge({ method, headers }: IncomingMessage): boolean {
  if (method !== 'POST') return false;
  const length = Number(headers['content-length']);
  return !Number.isFinite(length) || length > MAX_BODY_BYTES;
}

function refuse(response: ServerResponse): void {
  response.setHeader('connection', 'close');
  json(response, 413, {
    errors: [
      {
        message: `A request holds at most ${MAX_BODY_BYTES} bytes and says its length.`,
        extensions: { code: 'TOO_LARGE' },
      },
    ],
  });
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const LOCAL_HOST = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/** From this machine, by its address and by the name it called us; a proxy in between makes it remote. */
function isLocal({ socket, headers }: IncomingMessage): boolean {
  const forwarded = headers['x-forwarded-for'] ?? headers.forwarded;
  return LOOPBACK.test(socket.remoteAddress ?? '') && LOCAL_HOST.test(headers.host ?? '') && !forwarded;
}

/** Built files carry a hash in their names; pages do not. */
function cacheHeaders(response: ServerResponse, pathname: string): void {
  response.setHeader(
    'cache-control',
    pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(body));
}

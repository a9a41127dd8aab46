/** The application on a port of its own, and requests as they come over the wire. */
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { App } from '../../api/server.ts';

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

export interface Ask {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** Sent in pieces without a length. */
  chunked?: boolean;
}

export interface Listening {
  port: number;
  /** `host` and every other header as given: what `fetch` would not let a test say. */
  send(path: string, ask?: Ask): Promise<Reply>;
  /** A GraphQL request as a page of ours sends it. */
  graphql(query: string, headers?: Record<string, string>): Promise<Reply>;
  /** Bytes as they are; resolves with all that comes back. */
  raw(text: string): Promise<string>;
  close(): Promise<void>;
}

export const PREFLIGHT = { 'content-type': 'application/json', 'graphql-require-preflight': '1' };

export async function listen(app: App): Promise<Listening> {
  const server = createServer(app.handle);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const send: Listening['send'] = (path, { method = 'GET', headers = {}, body, chunked = false } = {}) =>
    new Promise((resolve, reject) => {
      const length =
        body === undefined || chunked ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const sent = request(
        { port, host: '127.0.0.1', path, method, headers: { ...length, ...headers } },
        response => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', chunk => {
            text += chunk;
          });
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
          );
        },
      );
      sent.on('error', reject);
      if (body !== undefined) sent.write(body);
      sent.end();
    });
  return {
    port,
    send,
    graphql: (query, headers = {}) =>
      send('/graphql', {
        method: 'POST',
        headers: { ...PREFLIGHT, ...headers },
        body: JSON.stringify({ query }),
      }),
    raw: text =>
      new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(text));
        let answer = '';
        socket.setEncoding('utf8');
        socket.on('data', chunk => {
          answer += chunk;
        });
        socket.on('close', () => resolve(answer));
        socket.on('error', reject);
      }),
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The HTTP layer over a real socket: health, limits, cross-site requests, pages. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../api/errors.ts';
import { type ApiError, type StartedApi, startApi } from '../support/api.ts';
import { type Listening, listen, PREFLIGHT, type Reply } from '../support/http.ts';

const ABOUT = '{ about { dataset canEdit } }';
const body = (query: string) => JSON.stringify({ query });

/** Codes of a reply's errors, each of which must be of the closed list. */
function codes(reply: Reply): string[] {
  const { errors = [] } = JSON.parse(reply.text) as { errors?: ApiError[] };
  const found = errors.map(({ extensions }) => extensions.code);
  for (const code of found) expect(ERROR_CODES).toContain(code);
  return found;
}

let api: StartedApi;
let http: Listening;
let web: string;
beforeAll(async () => {
  web = await mkdtemp(join(tmpdir(), 'chain-graph-web-'));
  await mkdir(join(web, 'assets'));
  await writeFile(join(web, 'index.html'), '<!doctype html><title>链图</title>');
  await writeFile(join(web, 'assets/app-1a2b3c.js'), 'export {};');
  await writeFile(join(web, '../outside.txt'), 'outside');
  api = await startApi({ web });
  http = await listen(api.app);
});
afterAll(async () => {
  await http?.close();
  await api?.close();
  await rm(web, { recursive: true });
  await rm(join(web, '../outside.txt'));
});

describe('health', () => {
  it('is up, and ready while the store answers', async () => {
    const other = await startApi();
    const listening = await listen(other.app);
    expect(await listening.send('/health')).toMatchObject({ status: 200, text: '{"status":"up"}' });
    expect(await listening.send('/ready')).toMatchObject({
      status: 200,
      text: '{"status":"ready","engine":"embedded"}',
    });
    await other.store.close();
    expect(await listening.send('/health')).toMatchObject({ status: 200 });
    expect(await listening.send('/ready')).toMatchObject({
      status: 503,
      text: '{"status":"store down","engine":"embedded"}',
    });
    const reply = await listening.graphql(ABOUT);
    expect(codes(reply)).toEqual(['STORE_DOWN']);
    await listening.close();
  });
});

describe('bodies', () => {
  const post = (text: string, more: { chunked?: boolean } = {}) =>
    http.send('/graphql', { method: 'POST', headers: PREFLIGHT, body: text, ...more });

  it('of a million bytes are read, larger ones refused', async () => {
    const fill = (size: number) => {
      const text = body(ABOUT);
      return text.replace('{ about', `#${' '.repeat(size - text.length - 3)}\\n{ about`);
    };
    expect(fill(1_000_000)).toHaveLength(1_000_000);
    expect(await post(fill(1_000_000))).toMatchObject({ status: 200 });
    const reply = await post(fill(1_000_001));
    expect([reply.status, codes(reply)]).toEqual([413, ['TOO_LARGE']]);
  });

  it('that do not say their length are refused', async () => {
    const reply = await post(body(ABOUT), { chunked: true });
    expect([reply.status, codes(reply)]).toEqual([413, ['TOO_LARGE']]);
  });

  it.each([
    ['no JSON', '{', 'BAD_INPUT'],
    ['no query', '{}', 'BAD_INPUT'],
    ['several queries', `[${body(ABOUT)}]`, 'BAD_INPUT'],
    ['a query that is no text', '{"query":1}', 'BAD_INPUT'],
  ])('with %s are answered with a code', async (_, text, code) => {
    expect(codes(await post(text))).toEqual([code]);
  });
});

describe('requests from other pages', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    '%s, which a form can send, is refused without our header',
    async type => {
      api.statements.length = 0;
      const reply = await http.send('/graphql', {
        method: 'POST',
        headers: { 'content-type': type },
        body: body(ABOUT),
      });
      expect([reply.status, codes(reply)]).toEqual([403, ['BAD_INPUT']]);
      expect(api.statements).toEqual([]);
    },
  );

  it('a link is refused, and changes nothing even with our header', async () => {
    const reply = await http.send(`/graphql?query=${encodeURIComponent(ABOUT)}`);
    expect([reply.status, codes(reply)]).toEqual([403, ['BAD_INPUT']]);
    const mutation = encodeURIComponent('mutation { retractCheck(id: "srv:check.x") { verdict } }');
    const { status } = await http.send(`/graphql?query=${mutation}`, { headers: PREFLIGHT });
    expect(status).toBe(405);
  });

  it('no page of another origin is let in by default', async () => {
    const reply = await http.graphql(ABOUT, { origin: 'https://other.example' });
    const preflight = await http.send('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://other.example', 'access-control-request-method': 'POST' },
    });
    for (const { headers } of [reply, preflight])
      expect(Object.keys(headers).filter(name => name.startsWith('access-control'))).toEqual([]);
  });

  it('only those named are let in where some are', async () => {
    const open = await startApi({ corsOrigins: ['https://a.example', 'https://b.example'] });
    const listening = await listen(open.app);
    const allowed = async (origin: string) =>
      (await listening.graphql(ABOUT, { origin })).headers['access-control-allow-origin'];
    expect(await allowed('https://a.example')).toBe('https://a.example');
    expect(await allowed('https://b.example')).toBe('https://b.example');
    expect(await allowed('https://c.example')).not.toBe('https://c.example');
    expect(await allowed('https://c.example')).not.toBe('*');
    await listening.close();
    await open.close();
  });

  it.each([
    ['by its own name', {}, true],
    ['by the loopback address', { host: '127.0.0.1:4000' }, true],
    ['by a name that only resolves to it', { host: 'bureau.example' }, false],
    ['by a name that starts alike', { host: 'localhost.example' }, false],
    ['through a proxy', { 'x-forwarded-for': '127.0.0.1' }, false],
    ['through a proxy that says it in the new way', { forwarded: 'for=127.0.0.1' }, false],
  ])('who reaches this machine %s may record: %s', async (_, headers, canEdit) => {
    const reply = await http.graphql(ABOUT, headers as Record<string, string>);
    expect(JSON.parse(reply.text).data.about.canEdit).toBe(canEdit);
  });
});

describe('pages', () => {
  it('have headers that keep others out', async () => {
    for (const path of ['/', '/health', '/assets/app-1a2b3c.js', '/graphql']) {
      const { headers } = await http.send(path);
      expect(headers, path).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'self'"),
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    }
  });

  it('a shared link to any screen is the one page', async () => {
    for (const path of ['/', '/panorama', '/targets?segment=seg:x&region=reg:y', '/explore/deep/er']) {
      const reply = await http.send(path, { headers: { accept: 'text/html' } });
      expect([reply.status, reply.text], path).toEqual([200, '<!doctype html><title>链图</title>']);
      expect(reply.headers['cache-control']).toBe('no-cache');
    }
  });

  it('a built file is kept for ever, one that does not exist is not a page', async () => {
    const file = await http.send('/assets/app-1a2b3c.js');
    expect([file.status, file.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    expect((await http.send('/assets/app-gone.js')).status).toBe(404);
  });

  it.each([
    '//',
    '/%',
    '/%2e%2e/outside.txt',
    '/../outside.txt',
    '/..%5coutside.txt',
    '*',
    'http://[',
    '/\u0000',
  ])('the path %j does no harm', async path => {
    const answer = await http.raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 (200|400|404) /);
    expect(answer).not.toContain('outside');
    expect((await http.send('/health')).status).toBe(200);
  });

  it('without built pages there is the API alone', async () => {
    const bare = await startApi();
    const listening = await listen(bare.app);
    expect(await listening.send('/panorama')).toMatchObject({ status: 404, text: '{"status":"not found"}' });
    await listening.close();
    await bare.close();
  });
});

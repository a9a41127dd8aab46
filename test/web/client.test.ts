import { afterEach, describe, expect, test, vi } from 'vitest';
import { ApiError, gql } from '../../web/src/api/client.ts';
import { resolveLang } from '../../web/src/i18n/index.ts';

afterEach(() => vi.unstubAllGlobals());

function answer(status: number, body: unknown): void {
  vi.stubGlobal(
    'fetch',
    async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }),
  );
}

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no error',
    error => (error instanceof ApiError ? error.code : error),
  );
}

describe('gql', () => {
  test('posts the document with the header no cross-site form can send', async () => {
    const fetched = vi.fn(async () => new Response(JSON.stringify({ data: { about: 1 } })));
    vi.stubGlobal('fetch', fetched);
    await expect(gql('query { about }', { a: 1 })).resolves.toEqual({ about: 1 });
    const [url, init] = fetched.mock.calls[0] as unknown as [string, RequestInit];
    expect(url).toBe('/graphql');
    expect(init.method).toBe('POST');
    expect(init.headers).toMatchObject({ 'graphql-require-preflight': '1' });
    expect(JSON.parse(String(init.body))).toEqual({ query: 'query { about }', variables: { a: 1 } });
  });

  test.each([
    [200, { data: null, errors: [{ message: 'x', extensions: { code: 'NOT_FOUND' } }] }, 'NOT_FOUND'],
    [200, { errors: [{ message: 'x', extensions: { code: 'SOMETHING_NEW' } }] }, 'INTERNAL'],
    [400, { errors: [{ message: 'x' }] }, 'BAD_INPUT'],
    [413, { errors: [{ message: 'x' }] }, 'TOO_LARGE'],
    [502, '<html>bad gateway</html>', 'STORE_DOWN'],
    [200, '<html>a proxy page</html>', 'INTERNAL'],
  ])('HTTP %d %j is %s', async (status, body, code) => {
    answer(status, body);
    expect(await codeOf(gql('query { a }'))).toBe(code);
  });

  test('partial data with errors is an error, with its details', async () => {
    answer(200, {
      data: { a: 1 },
      errors: [{ message: 'm', extensions: { code: 'CONFLICT', firms: ['ent:a'] } }],
    });
    const error = await gql('query { a }').catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'CONFLICT', message: 'm', details: { firms: ['ent:a'] } });
  });

  test('a refused connection is OFFLINE', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await codeOf(gql('query { a }'))).toBe('OFFLINE');
  });

  test('no answer is TIMEOUT; the caller leaving is not an error of the service', async () => {
    vi.stubGlobal(
      'fetch',
      (_: string, init: RequestInit) =>
        new Promise((_resolve, reject) => {
          init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
          if (init.signal?.aborted) reject(new DOMException('aborted', 'AbortError'));
        }),
    );
    expect(await codeOf(gql('query { a }', {}, { timeout: 1 }))).toBe('TIMEOUT');
    const leaving = AbortSignal.abort();
    expect(await codeOf(gql('query { a }', {}, { signal: leaving }))).toMatchObject({ name: 'AbortError' });
  });
});

test.each([
  ['?lang=en', null, 'en'],
  ['?lang=zh', 'en', 'zh'],
  ['', 'en', 'en'],
  ['?lang=fr', 'en', 'en'],
  ['', 'fr', 'zh'],
  ['', null, 'zh'],
])('language of %s remembered %s is %s', (search, remembered, lang) => {
  expect(resolveLang(search, remembered)).toBe(lang);
});

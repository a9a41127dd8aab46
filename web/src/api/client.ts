/** The closed list of codes the API speaks, and those only a browser can know. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'STALE_CURSOR'
  | 'TOO_LARGE'
  | 'TIMEOUT'
  | 'STORE_DOWN'
  | 'FORBIDDEN'
  | 'INTERNAL'
  | 'OFFLINE';

const CODES: readonly string[] = [
  'BAD_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'STALE_CURSOR',
  'TOO_LARGE',
  'TIMEOUT',
  'STORE_DOWN',
  'FORBIDDEN',
  'INTERNAL',
] satisfies ErrorCode[];

/** What went wrong, by a code the screen has a sentence for. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** `extensions` of the GraphQL error: where it is wrong and what would be right. */
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

interface GraphqlBody {
  data?: unknown;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

export interface GqlOptions {
  signal?: AbortSignal;
  /** Milliseconds until TIMEOUT. */
  timeout?: number;
}

function isBody(value: unknown): value is GraphqlBody {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}

function toApiError(body: GraphqlBody, status: number): ApiError | null {
  const first = body.errors?.[0];
  if (first === undefined) return null;
  const { code, ...details } = first.extensions ?? {};
  const known = typeof code === 'string' && CODES.includes(code);
  const fallback: ErrorCode =
    status === 413 ? 'TOO_LARGE' : status >= 400 && status < 500 ? 'BAD_INPUT' : 'INTERNAL';
  return new ApiError(known ? (code as ErrorCode) : fallback, first.message, details);
}

/**
 * One GraphQL operation over POST /graphql. Resolves to `data`; rejects with `ApiError`, or with the
 * caller's abort. Partial data with errors counts as an error: no screen shows half an answer as a whole.
 */
export async function gql<T>(
  document: string,
  variables: Record<string, unknown> = {},
  { signal, timeout = 30_000 }: GqlOptions = {},
): Promise<T> {
  const controller = new AbortController();
  const forward = () => controller.abort();
  signal?.addEventListener('abort', forward);
  if (signal?.aborted) controller.abort();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort();
  }, timeout);
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      // The custom header makes a cross-site form unable to send this request (CSRF prevention).
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'graphql-require-preflight': '1',
      },
      body: JSON.stringify({ query: document, variables }),
      signal: controller.signal,
    });
    const body: unknown = await response.json().catch(() => null);
    if (!isBody(body)) {
      throw new ApiError(response.status >= 500 ? 'STORE_DOWN' : 'INTERNAL', `HTTP ${response.status}`);
    }
    const error = toApiError(body, response.status);
    if (error) throw error;
    return body.data as T;
  } catch (cause) {
    if (cause instanceof ApiError) throw cause;
    if (timedOut) throw new ApiError('TIMEOUT', `no answer in ${timeout} ms`);
    if (signal?.aborted) throw cause;
    throw new ApiError('OFFLINE', cause instanceof Error ? cause.message : String(cause));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', forward);
  }
}

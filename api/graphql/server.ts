/** GraphQL over HTTP: limits, masked errors, no listening. */
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { useCSRFPrevention as csrfPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { useDisableIntrospection as noIntrospection } from '@graphql-yoga/plugin-disable-introspection';
import { GraphQLError } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { AppError } from '../errors.ts';
import { type ContextParts, makeContext } from './context.ts';
import { makeSchema } from './schema.ts';

export interface GraphqlOptions extends Omit<ContextParts, 'canEdit'> {
  /** Introspection and GraphiQL. */
  development: boolean;
  corsOrigins: string[];
  /** What was masked, for the log. */
  onInternalError(error: unknown): void;
}

/** What the HTTP layer knows of a request. */
export interface ServerContext {
  /** From this machine. */
  isLocal: boolean;
}

const LIMITS = { depth: 12, tokens: 3000, aliases: 40 };

export function makeGraphql(options: GraphqlOptions) {
  const { development, corsOrigins, onInternalError, ...parts } = options;
  const plugins: Plugin[] = [
    maxDepthPlugin({ n: LIMITS.depth, ignoreIntrospection: development }),
    maxTokensPlugin({ n: LIMITS.tokens }),
    maxAliasesPlugin({ n: LIMITS.aliases, allowList: ['__typename'] }),
    validationCodes,
    csrfPrevention({ requestHeaders: ['graphql-require-preflight'] }),
    ...(development ? [] : [noIntrospection() as Plugin]),
  ];
  return createYoga<ServerContext>({
    schema: makeSchema(),
    context: ({ isLocal }) => makeContext({ ...parts, canEdit: isLocal }),
    graphqlEndpoint: '/graphql',
    graphiql: development,
    landingPage: false,
    logging: false,
    batching: false,
    multipart: false,
    cors: corsOrigins.length ? { origin: corsOrigins, methods: ['POST'], credentials: false } : false,
    maskedErrors: { maskError: error => maskError(error, onInternalError) },
    plugins,
  });
}

/** A document that does not fit the schema is a wrong argument like any other. */
const validationCodes: Plugin = {
  onValidate:
    () =>
    ({ result }) => {
      for (const { extensions } of result as GraphQLError[]) extensions.code = 'BAD_INPUT';
    },
};

/** What was thrown; null where GraphQL itself found fault with the request, which it wraps once more for a variable. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ? causeOf(error.originalError) : null) : error;
}

/** Every error leaves with a code of the closed list; what we did not mean to say stays inside. */
function maskError(error: unknown, onInternalError: (error: unknown) => void): GraphQLError {
  const graphqlError = error instanceof GraphQLError ? error : null;
  const cause = causeOf(error);
  const place = graphqlError && {
    nodes: graphqlError.nodes,
    source: graphqlError.source,
    positions: graphqlError.positions,
    path: graphqlError.path,
  };
  if (cause instanceof AppError && cause.code !== 'INTERNAL') {
    return new GraphQLError(cause.message, { ...place, extensions: { ...cause.details, code: cause.code } });
  }
  if (graphqlError && !cause) {
    // `http` holds the status and is not shown.
    const { http } = graphqlError.extensions;
    const extensions = { code: 'BAD_INPUT', ...(http !== undefined && { http }) };
    return new GraphQLError(graphqlError.message, { ...place, extensions });
  }
  onInternalError(cause ?? error);
  return new GraphQLError('Something went wrong here; the log knows more.', {
    ...place,
    extensions: { code: 'INTERNAL' },
  });
}

/** `Date` as precise as it is known, and `JSON`. */
import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function parseDate(value: unknown): string {
  if (typeof value === 'string' && DATE.test(value)) return value;
  throw new GraphQLError('A date is YYYY, YYYY-MM or YYYY-MM-DD.');
}

export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar date as precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD.',
  serialize: value => String(value),
  parseValue: parseDate,
  parseLiteral: node => parseDate(node.kind === Kind.STRING ? node.value : null),
});

export const jsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: value => value,
  parseValue: value => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

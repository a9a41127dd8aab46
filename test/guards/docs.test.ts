/** Every word of the public schema is explained in it: users read the schema, not our source. */
import { type ASTNode, Kind, parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readText, repositoryFiles } from '../support/files.ts';

const FILES = repositoryFiles().filter(path => /^api\/graphql\/.*\.graphql$/.test(path));
const EXPLAINED = new Set<string>([
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.DIRECTIVE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
]);

/** Names, as `Type.field.argument`, of what has no description. */
function unexplained(sdl: string): string[] {
  const missing: string[] = [];
  const path: string[] = [];
  const nameOf = (node: ASTNode) => ('name' in node && node.name ? node.name.value : '');
  const isNamed = (node: ASTNode) => EXPLAINED.has(node.kind) || node.kind.endsWith('Extension');
  visit(parse(sdl), {
    enter(node) {
      if (!isNamed(node)) return;
      path.push(nameOf(node));
      const text = 'description' in node ? node.description?.value.trim() : undefined;
      if (EXPLAINED.has(node.kind) && !text) missing.push(path.join('.'));
    },
    leave(node) {
      if (isNamed(node)) path.pop();
    },
  });
  return missing;
}

describe('schema', () => {
  it('has files', () => expect(FILES.length).toBeGreaterThan(0));

  it.each(FILES)('%s explains each type, field, argument and value', file => {
    expect(unexplained(readText(file))).toEqual([]);
  });

  it('finds what is not explained', () => {
    const sdl = `
      scalar A
      "x" enum B { C "x" D }
      "x" input E { f: Int "x" g: Int }
      extend type Query { "x" h(i: Int, "x" j: Int): Int k: Int }
      " " type L { "x" m: Int }`;
    expect(unexplained(sdl)).toEqual(['A', 'B.C', 'E.f', 'Query.h.i', 'Query.k', 'L']);
  });
});

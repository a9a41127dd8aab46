/** What in a script a Chromium 87 of a government desktop could not read or call. */
import { parseAst } from 'vite';

type Node = { type: string } & Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Methods that came later, by the last part of their name: nothing else on our pages is called so. */
const LATER_METHODS = new Set([
  ...['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'fromAsync', 'hasOwn'],
  ...['groupBy', 'withResolvers', 'isWellFormed', 'toWellFormed', 'randomUUID'],
]);
const LATER_FUNCTIONS = new Set(['structuredClone', 'reportError']);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/**
 * Syntax beyond ES2020 plus what Chrome 85 added, and calls of newer built-in functions; each once.
 * @throws Error where the text is no module at all
 */
export function newerThanChrome87(text: string): string[] {
  const found = new Set<string>();
  const visit = (node: Node, inFunction: boolean): void => {
    const what = syntaxOf(node, inFunction) ?? callOf(node);
    if (what) found.add(what);
    const inside = inFunction || FUNCTIONS.has(node.type);
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, inside);
  };
  visit(parseAst(text, { sourceType: 'module' }) as unknown as Node, false);
  return [...found].sort();
}

function syntaxOf(node: Node, inFunction: boolean): string | null {
  switch (node.type) {
    case 'StaticBlock':
      return 'static block of a class';
    case 'BinaryExpression':
      return node.operator === 'in' && isNode(node.left) && node.left.type === 'PrivateIdentifier'
        ? 'private name in an object'
        : null;
    case 'AwaitExpression':
      return inFunction ? null : 'await outside a function';
    case 'ForOfStatement':
      return node.await === true && !inFunction ? 'await outside a function' : null;
    case 'VariableDeclaration':
      return String(node.kind).includes('using') ? 'using declaration' : null;
    case 'Decorator':
      return 'decorator';
    case 'ImportAttribute':
      return 'import attribute';
    case 'ImportExpression':
      return node.options ? 'import attribute' : null;
    case 'Literal':
      return regexOf(node.regex as { pattern: string; flags: string } | undefined);
    default:
      return null;
  }
}

function regexOf(regex: { pattern: string; flags: string } | undefined): string | null {
  if (!regex) return null;
  if (/[dv]/.test(regex.flags)) return `regular expression with the flag ${regex.flags}`;
  return /\(\?[ims-]+:/.test(regex.pattern) ? 'regular expression with a modifier' : null;
}

function callOf(node: Node): string | null {
  if (node.type !== 'CallExpression' || !isNode(node.callee)) return null;
  const { callee } = node;
  if (callee.type === 'Identifier')
    return LATER_FUNCTIONS.has(String(callee.name)) ? `${callee.name}()` : null;
  if (callee.type !== 'MemberExpression' || callee.computed === true || !isNode(callee.property)) return null;
  const name = String(callee.property.name);
  return LATER_METHODS.has(name) ? `.${name}()` : null;
}

/** Reads from a Cypher text what it takes and what it returns, without a database. */

/** Comments out, and the content of strings, so that no word in them counts. */
const bare = (text: string): string =>
  text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''").replace(/\/\/.*$/gm, '');

/** The names of its `$parameters`, sorted. */
export const parametersOf = (text: string): string[] =>
  [...new Set([...bare(text).matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''))].sort();

/** The columns of its last RETURN outside of braces, in order. */
export function columnsOf(text: string): string[] {
  const flat = withoutBraces(bare(text));
  const start = flat.search(/\bRETURN\b(?![\s\S]*\bRETURN\b)/i);
  if (start < 0) return [];
  const list = flat
    .slice(start)
    .replace(/^RETURN\s+(DISTINCT\s+)?/i, '')
    .replace(/\b(ORDER\s+BY|SKIP|LIMIT)\b[\s\S]*$/i, '');
  return splitOutside(list).map(item => /\bAS\s+(\w+)\s*$/i.exec(item)?.[1] ?? item.trim());
}

/** Whether it changes the graph. */
export const writes = (text: string): boolean =>
  /\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|LOAD|DROP)\b/i.test(withoutBraces(bare(text)));

function withoutBraces(text: string): string {
  let depth = 0;
  let kept = '';
  for (const char of text) {
    if (char === '{') depth += 1;
    if (depth === 0) kept += char;
    if (char === '}') depth -= 1;
  }
  return kept;
}

function splitOutside(list: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const char of list) {
    if ('([{'.includes(char)) depth += 1;
    if (')]}'.includes(char)) depth -= 1;
    if (char === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}

/** Reads `queries/*.cypher`: statement texts by name. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../queries/', import.meta.url);

/**
 * Splits a file at its `// @name` lines. A statement with a second line `// @for A B …` stands for one
 * statement each: `{name}` becomes the lower-case word, `{Label}` the word itself (a label or relation type
 * cannot be a parameter in Cypher).
 */
function parse(file: string): [name: string, text: string][] {
  return file
    .split(/^\/\/ @name /m)
    .slice(1)
    .flatMap(block => {
      const [name = '', ...lines] = block.split('\n');
      const loop = lines[0]?.startsWith('// @for ') ? lines.shift()!.slice('// @for '.length).split(' ') : [];
      const text = lines.join('\n').trim();
      if (!loop.length) return [[name.trim(), text] as [string, string]];
      return loop.map((word): [string, string] => [
        name.trim().replace('{name}', word.toLowerCase()),
        text.replaceAll('{Label}', word),
      ]);
    });
}

/** Name → text of every statement. Throws when two statements share a name. */
export function statementTexts(): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const file of readdirSync(FOLDER)
    .filter(name => name.endsWith('.cypher'))
    .sort()) {
    for (const [name, text] of parse(readFileSync(new URL(file, FOLDER), 'utf8'))) {
      if (texts.has(name)) throw new Error(`Statement ${name} stands twice in ${fileURLToPath(FOLDER)}`);
      texts.set(name, text);
    }
  }
  return texts;
}

/** The statements of `queries/schema.cypher`, in order. */
export function schemaStatements(): string[] {
  return readFileSync(new URL('schema.cypher', FOLDER), 'utf8')
    .replace(/^\/\/.*$/gm, '')
    .split(';')
    .map(text => text.trim())
    .filter(Boolean);
}

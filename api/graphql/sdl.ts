/** The schema's text: every `*.graphql` beside this file. */
import { readdirSync, readFileSync } from 'node:fs';

const HERE = new URL('./', import.meta.url);

export const schemaText = (): string =>
  readdirSync(HERE)
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(name => readFileSync(new URL(name, HERE), 'utf8'))
    .join('\n');

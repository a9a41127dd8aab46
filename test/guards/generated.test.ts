/** Generated files are fresh: the types of the resolvers are those of the schema. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GENERATED, generate } from '../../api/graphql/codegen.ts';

it('the types of the resolvers are those of the schema: if not, `npm run codegen`', async () => {
  expect(readFileSync(GENERATED, 'utf8')).toBe(await generate());
});

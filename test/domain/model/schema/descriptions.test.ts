import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const folder = join(import.meta.dirname, '../../../../src/domain/model/schema');
const modules = await Promise.all(
  readdirSync(folder).map(async (name) => Object.entries((await import(join(folder, name))) as Readonly<Record<string, unknown>>)),
);
const schemas = modules
  .flat()
  .flatMap(([name, value]) =>
    value instanceof z.ZodType ? [[name, z.toJSONSchema(value, { unrepresentable: 'any', io: 'input' })] as const] : [],
  );

/** The descriptions of a schema and of all that stands in it. */
function descriptionsIn(part: unknown): readonly string[] {
  if (part === null || typeof part !== 'object') return [];
  const own = 'description' in part && typeof part.description === 'string' ? [part.description] : [];
  return [...own, ...Object.values(part).flatMap(descriptionsIn)];
}

test.each(schemas)('whatever %s describes is described in words', (_, schema) => {
  for (const description of descriptionsIn(schema)) expect(description).toMatch(/^\p{L}.+|^`.+/u);
});

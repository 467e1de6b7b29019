import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { published } from '../../../../src/domain/model/schema/published.ts';

const folder = join(import.meta.dirname, '../../../../src/domain/model/schema');
const modules = await Promise.all(
  readdirSync(folder).map(async (name) => Object.entries((await import(join(folder, name))) as Readonly<Record<string, unknown>>)),
);
const schemas = [...modules.flat(), ...Object.entries<unknown>(published)].flatMap(([name, value]) =>
  value instanceof z.ZodType ? [[name, z.toJSONSchema(value, { unrepresentable: 'any', io: 'input' })] as const] : [],
);

/** The descriptions of a schema and of all that stands in it. */
function descriptionsIn(part: unknown): readonly string[] {
  if (part === null || typeof part !== 'object') return [];
  const own = 'description' in part && typeof part.description === 'string' ? [part.description] : [];
  return [...own, ...Object.values(part).flatMap(descriptionsIn)];
}

test.each(schemas)('whatever %s describes is described in words', (_, schema) => {
  for (const description of descriptionsIn(schema)) expect(description).toMatch(/^[\p{L}<].+|^`.+/u);
});

/** The keys of a schema and of all that stands in it that are not described, each below those above it. */
function undescribedIn(part: unknown, above = ''): readonly string[] {
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, inner]: [string, unknown]) => {
    if (name !== 'properties') return undescribedIn(inner, above);
    return Object.entries(inner as Readonly<Record<string, object>>).flatMap(([key, value]) => [
      ...('description' in value ? [] : [`${above}.${key}`]),
      ...undescribedIn(value, `${above}.${key}`),
    ]);
  });
}

test.each(schemas)('every key of %s is described; a condition that is turned round by `not` says so itself', (_, schema) => {
  expect(undescribedIn(schema).filter((key) => !key.endsWith('.not'))).toEqual([]);
});

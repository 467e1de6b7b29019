import { expect, test } from 'vitest';
import { z } from 'zod';
import { contentKinds } from '../../src/site/content-schemas.ts';

test.each(Object.entries(contentKinds))('%s can be published as a JSON Schema', (_name, { schema }) => {
  expect(z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' })).toHaveProperty('$schema');
});

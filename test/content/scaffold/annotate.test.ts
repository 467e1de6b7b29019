import { expect, test } from 'vitest';
import { z } from 'zod';
import { annotate, quoted } from '../../../src/content/scaffold/annotate.ts';

const schema = z.strictObject({
  title: z.string().describe('Its name'),
  kind: z.enum(['one', 'other']).describe('What it is'),
  roles: z
    .array(z.enum(['maker', 'user']))
    .optional()
    .describe('Whom it asks'),
  order: z.int().optional().describe('Its place'),
  share: z.number().optional().describe('Its part'),
  points: z.array(z.string()).optional().describe('Where'),
  steps: z
    .array(z.strictObject({ do: z.string(), see: z.string() }))
    .optional()
    .describe('How'),
  basis: z.strictObject({ act: z.string(), point: z.string() }).optional().describe('Why'),
});

test('every key has its need, its meaning and the words it takes above it, and its value where there is one', () => {
  expect(annotate(schema, { title: quoted('A "b": c #d'), kind: 'one' })).toBe(
    [
      '# title (required): Its name',
      'title: "A \\"b\\": c #d"',
      '# kind (required): What it is; one of `one`, `other`',
      'kind: one',
      '# roles (optional): Whom it asks; a list in square brackets of `maker`, `user`',
      '# order (optional): Its place; a number',
      '# share (optional): Its part; a number',
      '# points (optional): Where; a list in square brackets',
      '# steps (optional): How; a list of { do, see }',
      '# basis (optional): Why; { act, point }',
    ].join('\n'),
  );
});

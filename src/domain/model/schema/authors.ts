import { z } from 'zod';
import { isoDateOrMonth, kebab, text } from './fields.ts';

/** content/authors.yaml: id → who published the sets that were taken over under that id. */
export const authorsSchema = z.record(
  kebab,
  z.strictObject({
    name: text.describe('Name as it is written out'),
    published: isoDateOrMonth.optional().describe('When they published it: a day, month or year'),
  }),
);
export type Authors = z.infer<typeof authorsSchema>;

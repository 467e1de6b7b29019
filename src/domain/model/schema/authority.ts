import { z } from 'zod';
import { authorityTasks } from '../claims-vocabulary.ts';
import { tokens } from '../vocabulary.ts';
import { evidence, httpsUrl, text } from './fields.ts';

/** Who is in charge of a document, and where that is said: a number of the document itself, or other sources. */
export const authoritySchema = z
  .strictObject({
    name: text.describe('Who it is, in English'),
    task: z.enum(tokens(authorityTasks)).describe('What it does for the document'),
    url: httpsUrl.optional().describe('Its own page, where one is known'),
    point: text.optional().describe('Number of the document that says so'),
    evidence: evidence.optional().describe('Other sources that say so, where no number of the document does'),
  })
  .refine(({ point, evidence: sources }) => (point === undefined) !== (sources === undefined), {
    message: 'give `point` or `evidence`, and not both',
  });

export type Authority = z.infer<typeof authoritySchema>;

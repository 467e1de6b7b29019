import { z } from 'zod';
import { confidences, considerations, matchingRationales, methods, relationships, setStatuses, tokens } from '../vocabulary.ts';
import { frameworkId, httpsUrl, isoDate, kebab, listOf, text } from './fields.ts';

const review = z.strictObject({
  who: text.describe('Name of the reader'),
  body: text.describe('Committee or organization for which they read'),
  date: isoDate,
  scope: text.describe('What was read'),
  result: text.describe('What came of it'),
});

/** Front matter of content/mappings/<source>--<target>[--<author>].mdx; its one table holds the rows. */
export const mappingSetSchema = z.strictObject({
  source: frameworkId.describe('Framework id'),
  target: frameworkId.describe('Framework id, or pi40-rri'),
  author: kebab.describe('`editors`, or the publisher of a carried-over set'),
  method: z.enum(tokens(methods)).describe('How the rows came about'),
  matchingRationale: z.enum(tokens(matchingRationales)).describe('What was compared: wording, meaning or function'),
  status: z.enum(tokens(setStatuses)).describe('Whether the set counts'),
  considered: z.enum(tokens(considerations)).describe('`all` promises that every assessable source requirement stands in a row'),
  leftOpen: listOf(text)
    .min(1)
    .optional()
    .describe('Printed numbers of the target that `all` leaves out, because what may answer them in the source was not read'),
  reviewed: isoDate.describe('Day on which the set was last reviewed as a whole'),
  contributors: listOf(text).min(1).optional().describe('Who wrote the rows'),
  reviews: z.array(review).min(1).optional().describe('Who read it for a committee, when, and with what result'),
  licence: text.optional().describe('Needed unless the author is `editors`'),
  attribution: text.optional().describe('Needed unless the author is `editors`'),
  url: httpsUrl.optional().describe('Where the publisher has it'),
  strengthScale: text.optional().describe('What the numbers or words of the column `Strength` mean; needed where it is there'),
  changes: text.optional().describe('What was changed when it was carried over'),
});

const rationale = z.string().min(20, 'write a sentence of at least 20 characters');

/** The cells of one row, as text. */
export const mappingRowSchema = z.strictObject({
  relationship: z.enum(tokens(relationships)).describe('Source is … target'),
  confidence: z.enum(tokens(confidences)).optional().describe('How sure the author is; absent only where another author does not say'),
  rationale: rationale.optional().describe('Why this relationship and not its neighbour; absent only where another author does not say'),
  strength: text.optional().describe('How strong another author says the relation is, verbatim; see `strengthScale` of the set'),
  condition: text.optional().describe('Under which the row holds'),
  dissent: text.optional().describe('Who sees it otherwise, and how'),
});

export type MappingSetData = z.infer<typeof mappingSetSchema>;
export type MappingRowData = z.infer<typeof mappingRowSchema>;

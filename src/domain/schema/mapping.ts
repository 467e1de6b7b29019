import { z } from 'zod';
import { confidences, considerations, matchingRationales, methods, relationships, setStatuses, tokens } from '../vocabulary.ts';
import { frameworkId, httpsUrl, isoDate, kebab, text } from './fields.ts';

/** Front matter of content/mappings/<source>--<target>[--<author>].mdx; its one table holds the rows. */
export const mappingSetSchema = z.strictObject({
  source: frameworkId.describe('Framework id'),
  target: frameworkId.describe('Framework id, or pi40-rri'),
  author: kebab.describe('`editors`, or the publisher of a carried-over set'),
  method: z.enum(tokens(methods)),
  matchingRationale: z.enum(tokens(matchingRationales)),
  status: z.enum(tokens(setStatuses)),
  considered: z.enum(tokens(considerations)),
  reviewed: isoDate,
  licence: text.optional().describe('Needed unless the author is `editors`'),
  attribution: text.optional().describe('Needed unless the author is `editors`'),
  url: httpsUrl.optional().describe('Where the publisher has it'),
  changes: text.optional().describe('What was changed when it was carried over'),
});

const rationale = z.string().min(20, 'write a sentence of at least 20 characters');

/** The cells of one row, as text. */
export const mappingRowSchema = z.strictObject({
  relationship: z.enum(tokens(relationships)),
  confidence: z.enum(tokens(confidences)),
  rationale,
  condition: text.optional(),
  dissent: text.optional(),
});

export type MappingSetData = z.infer<typeof mappingSetSchema>;
export type MappingRowData = z.infer<typeof mappingRowSchema>;

import { z } from 'zod';
import { parameterUnits } from '../quantity-vocabulary.ts';
import { tokens } from '../vocabulary.ts';
import { kebab, listOf, text } from './fields.ts';

const words = listOf(text);

/** content/thesaurus.yaml: concepts, and the words by which laws, standards, vendors and workshop people name them. */
export const thesaurusSchema = z.array(
  z.strictObject({
    id: kebab.describe('Name of the concept'),
    en: words.min(1).describe('English, the preferred term first'),
    de: words.min(1).describe('German, the preferred term first'),
    ja: words.min(1).describe('Japanese, the preferred term first'),
    broader: listOf(kebab).optional().describe('Concepts that hold this one'),
    related: listOf(kebab).optional().describe('Concepts beside this one'),
    asked: words.optional().describe('Ways of asking for it, in any language, that no document uses'),
    not: words.optional().describe('Phrases that hold one of its words and mean something else'),
    chiefly: words.optional().describe('Ids of the records or pages that treat it'),
    units: listOf(z.enum(tokens(parameterUnits)))
      .optional()
      .describe('Units of quantities that carry it'),
  }),
);

export type Thesaurus = z.infer<typeof thesaurusSchema>;

import { z } from 'zod';
import { applicationFields, bearings, landscapeVerdicts, scopeRelations } from '../claims-vocabulary.ts';
import { bases, confidences, tokens } from '../vocabulary.ts';
import { evidence, frameworkId, isoDate, kebab, listOf, text } from './fields.ts';

/** Front matter of content/landscape.mdx; its one table holds the relations. */
export const landscapeSchema = z.strictObject({
  title: text.describe('Heading of the page'),
  reviewed: isoDate.describe('Day on which it was last reviewed as a whole'),
  catalogues: z
    .array(
      z.strictObject({
        id: kebab.describe('Short name'),
        title: text.describe('Whose catalogue it is, as a sentence names it'),
        publishers: listOf(text).min(1).describe('Publishers whose documents are looked up there'),
        date: isoDate.describe('State of the catalogue'),
        source: frameworkId.describe('Id in sources.yaml'),
      }),
    )
    .min(1)
    .describe('The catalogues in which documents were looked for'),
  readers: z
    .array(
      z.strictObject({
        id: kebab.describe('Short name'),
        who: text.describe('Who read'),
        date: isoDate,
        read: text.describe('What of it, and how'),
      }),
    )
    .min(1)
    .describe('Who judged the relations; the first answers for those without another'),
  verdicts: z
    .array(
      z.strictObject({
        aspect: text.describe('Aspect id'),
        verdict: z.enum(tokens(landscapeVerdicts)).describe('What all documents, listed or not, answer of it'),
        documents: listOf(frameworkId).describe('The documents on which the verdict rests, the best first'),
        remains: text.optional().describe('What is left open'),
        committees: listOf(kebab).optional().describe('Ids in committees.yaml that could take up what remains'),
        confidence: z.enum(tokens(confidences)).describe('How sure the readers are of the verdict'),
      }),
    )
    .describe('One verdict for each aspect'),
});

/** The cells of one line: what the published scope of a document bears on. */
export const landscapeRelationSchema = z.strictObject({
  document: frameworkId.describe('Framework id'),
  aspect: text.describe('Aspect id'),
  relation: z.enum(tokens(scopeRelations)).describe('How far its scope reaches'),
  bearing: z.enum(tokens(bearings)).describe('In what way it bears on the aspect'),
  field: z.enum(tokens(applicationFields)).describe('For whom it is written'),
  mayAnswer: z.boolean().describe('Whether its text could cover all of the aspect'),
  basis: z.enum(tokens(bases)).describe('What was seen of the document'),
  evidence,
});

export type LandscapeData = z.infer<typeof landscapeSchema>;
export type LandscapeRelationData = z.infer<typeof landscapeRelationSchema>;

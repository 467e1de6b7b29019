import { z } from 'zod';
import { elementKinds, tokens } from '../vocabulary.ts';
import { kebab, text } from './fields.ts';

const elsewhere = z.strictObject({
  text: text.describe('What it is, in own words'),
  goesTo: text.optional().describe('Aspect id that takes it instead; absent: the paper does not ask for it'),
});

/** One smallest demand of an element: what belongs to it, what does not, and how it meets other aspects. */
const aspectSchema = z.strictObject({
  id: kebab.describe('Last part of the aspect id'),
  title: text.describe('Short name of the aspect'),
  asks: text.describe('Completes the sentence "The paper asks that …"'),
  halfSentence: text.optional().describe('The words of the paper on which the aspect rests'),
  residual: z.literal(true).optional().describe('Takes what no other aspect names; raises no gap'),
  includes: z.array(text).min(1).describe('What typically belongs to it'),
  excludes: z.array(elsewhere).min(1).describe('What does not, and where it goes'),
  exampleIn: text.describe('One requirement that belongs, and why'),
  exampleOut: elsewhere.describe('One requirement that looks alike and does not belong'),
  neighbours: z.array(text).describe('Aspect ids that are easily confused with it'),
  overlaps: z
    .array(
      z.strictObject({
        aspect: text.describe('Aspect id'),
        relationship: z.enum(['intersects-with', 'subset-of', 'superset-of']).describe('This aspect is … the other'),
        why: text.describe('Where the two meet'),
      }),
    )
    .describe('Declared on one side only; the inverse is computed'),
});

/** Front matter of content/elements/<element>.mdx. */
export const elementSchema = z.strictObject({
  title: text.describe('Name of the element in the paper'),
  kind: z.enum(tokens(elementKinds)).describe('Guiding principle or trust element'),
  order: z.int().min(1).describe('Place in the order of the paper'),
  quote: text.describe('A few words of the paper'),
  section: text.describe('Section of the paper'),
  summary: text.describe('One sentence in plain words'),
  aspects: z.array(aspectSchema).min(1).describe('Its smallest demands, in the order of the paper'),
});

export type ElementData = z.infer<typeof elementSchema>;
export type AspectData = z.infer<typeof aspectSchema>;

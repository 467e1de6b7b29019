import { z } from 'zod';
import { evidence, text } from './fields.ts';

/**
 * content/japanese.yaml: the Japanese titles, terms and names that pages may show, with who uses them and where that was seen.
 * Numbers in Latin digits that follow a term, as in ルール1, are no part of it.
 */
export const japaneseSchema = z.array(
  z.strictObject({
    publisher: text.describe('Who uses the texts: METI, IPA, MIC, NCO, e-Gov'),
    seen: z
      .enum(['printed', 'quoted'])
      .describe('`printed`: read in a text of the publisher or a copy of one; `quoted`: read where others quote the publisher'),
    evidence: evidence.min(1, 'name where the texts were seen'),
    texts: z.array(text).min(1, 'name at least one text').describe('The texts, letter by letter'),
  }),
);

export type Japanese = z.infer<typeof japaneseSchema>;

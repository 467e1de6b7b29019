import { z } from 'zod';
import { listOf, text } from './fields.ts';

const words = listOf(text);

/** content/dictionary.yaml: words of the documents, and what people who write German, Japanese or everyday English say instead. */
export const dictionarySchema = z.array(
  z.strictObject({
    en: words.min(1).describe('Words or phrases as titles and gists have them'),
    de: words.optional().describe('The same in German'),
    ja: words.optional().describe('The same in Japanese'),
    also: words.optional().describe('Everyday English that no document uses'),
  }),
);

export type Dictionary = z.infer<typeof dictionarySchema>;

import { z } from 'zod';
import { frameworkId, isoDate, kebab, listOf, text } from './fields.ts';

/** content/start.yaml: what a company of a trade does first. The file may be left out. */
export const startSchema = z.array(
  z.strictObject({
    id: kebab.describe('Part of its address, `/start/<id>/`'),
    title: text.describe('The trade in a word or two'),
    who: text.describe('In a sentence, who is meant'),
    facts: text.describe('Answers as the fragment of /apply/ holds them, in the order of the questions'),
    base: frameworkId.describe('Document of which the list of work is made'),
    reviewed: isoDate.describe('Day on which somebody last went through it'),
    month: z
      .array(
        z.strictObject({
          do: text.describe('What to do this month, in a sentence'),
          see: text.describe('Id of the document or requirement that says it, or the address of a page of the site'),
        }),
      )
      .min(1)
      .max(6, 'keep to six: the page is one screen')
      .describe('What to do this month, the most urgent first'),
    documents: listOf(frameworkId).min(1).describe('Documents worth having besides the laws that apply'),
  }),
);

export type Starts = z.infer<typeof startSchema>;
export type Start = Starts[number];

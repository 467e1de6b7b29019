import { z } from 'zod';
import { frameworkId, isoDate, text } from './fields.ts';

/** Front matter of content/answers/<id>.mdx: a question that people ask, with what the answer rests on. */
export const answerSchema = z.strictObject({
  title: text.describe('The question, as short as people ask it'),
  questions: z.array(text).optional().describe('Other ways to ask it'),
  summary: text.describe('The answer in one or two sentences'),
  covers: z
    .array(z.strictObject({ framework: frameworkId.describe('Framework id'), ref: text.describe('Printed number') }))
    .min(1, 'name at least one requirement')
    .describe('The requirements on which the answer rests; the first says where it stands in the list of answers'),
  reviewed: isoDate.describe('Day on which it was last held against them'),
});

export type AnswerData = z.infer<typeof answerSchema>;

import { z } from 'zod';
import { criteria, criterionFindings, needsProvision } from '../criteria.ts';
import { httpsUrl, isoDate, text } from './fields.ts';

/** What the law of a jurisdiction does about one criterion of the joint paper. */
export const criterionStatementSchema = z
  .strictObject({
    criterion: z.enum(criteria).describe('Which criterion of the paper'),
    finding: z.enum(criterionFindings).describe('What was found; `nothing-found` is a statement, `unknown` is not the same'),
    statement: text.describe('What the provision does, or where was looked, in one sentence'),
    point: text.optional().describe('Act and point; needed where a provision is meant'),
    official: httpsUrl.optional().describe('Address at which the publisher shows the provision; needed where one is meant'),
    date: isoDate.describe('Day to which it was checked'),
    reader: z
      .literal('second')
      .optional()
      .describe('`second` where a second reader, who did not see the first statement, found something else'),
  })
  .refine(({ finding, point, official }) => !needsProvision(finding) || (point !== undefined && official !== undefined), {
    message: 'a provision has its `point` and its `official` address',
  });

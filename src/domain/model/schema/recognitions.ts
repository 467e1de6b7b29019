import { z } from 'zod';
import { evidence, frameworkId, httpsUrl, isoDate, jurisdictionCode, kebab, text, verified } from './fields.ts';

/** content/labels.yaml: id → a label or assessment that is known by name alone; no document of it is here. */
export const labelsSchema = z.record(
  kebab,
  z.strictObject({
    name: text.describe('Name as its owner writes it'),
    jurisdiction: jurisdictionCode.optional().describe('Where it is given; absent where an industry body gives it'),
    url: httpsUrl.optional().describe('Page of its owner'),
  }),
);

/** One side of a recognition: a document or a label, and the level that is meant. */
export const partySchema = z
  .strictObject({
    framework: frameworkId.optional().describe('Framework id'),
    label: kebab.optional().describe('Id of a label in labels.yaml, where no document of it is in'),
    level: text.optional().describe('Level or part that is meant'),
  })
  .refine(({ framework, label }) => (framework === undefined) !== (label === undefined), {
    message: 'name a `framework` or a `label`, and not both',
  });

/** Whether an assessment counts elsewhere; `none-found` is a statement with a date, and `unknown` is not the same. */
const recognitionOutcomes = ['recognised', 'partly', 'none-found', 'unknown'] as const;

/** One statement as it is kept; which outcome a source has to show is told by the list. */
export const recognitionSchema = z.strictObject({
  from: partySchema.describe('Under what was assessed'),
  to: partySchema.describe('Under what it counts'),
  outcome: z
    .enum(recognitionOutcomes)
    .describe(
      '`recognised` is told as “recognized” on pages and keeps its spelling as data; `none-found`: somebody looked where the sources say and found nothing; without a source it is `unknown`',
    ),
  effect: text.describe('What counts for what, or what was looked for, and in which version'),
  conditions: text.optional().describe('On what it depends'),
  since: isoDate.optional().describe('Day from which it counts'),
  basis: text.optional().describe('Act, regulation or memorandum by which it counts'),
  asOf: isoDate.describe('Day on which it was looked up'),
  evidence,
  verified,
});

/** content/recognitions.yaml: "an assessment under `from` counts under `to`". Directed, dated, and pinned to a version. */
export const recognitionsSchema = z.array(
  recognitionSchema.refine(
    ({ outcome, evidence: sources, verified: how }) => outcome === 'unknown' || (sources.length > 0 && how !== 'unverified'),
    {
      message: 'name a source that verifies it, or say `outcome: unknown`: a report and a look that nobody can repeat show nothing',
    },
  ),
);

export type Labels = z.infer<typeof labelsSchema>;
export type Party = z.infer<typeof partySchema>;
export type Recognitions = z.infer<typeof recognitionsSchema>;

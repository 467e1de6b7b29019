import { z } from 'zod';
import {
  bases,
  lifecyclePhases,
  modalities,
  protectionGoals,
  requirementKinds,
  roles,
  subjectMatters,
  titleStatuses,
  tokens,
} from '../vocabulary.ts';
import { examinations } from '../criteria.ts';
import { parameterBounds, parameterUnits } from '../quantity-vocabulary.ts';
import { conditionSchema } from './applicability.ts';
import { evidence, isoDate, kebab, listOf, originalTitle, text, verified } from './fields.ts';

/** A quantity that a requirement sets: value, unit, and the event that starts the clock. */
export const parameterSchema = z.strictObject({
  value: z.number().describe('A plain number'),
  unit: z.enum(tokens(parameterUnits)).describe('What the number counts'),
  bound: z.enum(tokens(parameterBounds)).optional().describe('Absent: exactly this value'),
  clock: kebab.optional().describe('The event from which time runs, e.g. awareness'),
  orLonger: text.optional().describe('Another period or amount that counts where it is longer or higher'),
  orShorter: text.optional().describe('Another period or amount that is enough where it is shorter or lower'),
  verified,
});

const translation = z.strictObject({
  title: text.optional().describe('The title in that language'),
  gist: text.optional().describe('The gist in that language'),
  status: z.enum(['draft', 'reviewed']).describe('Whether a second reader has seen it'),
  of: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'write eight digits or letters from a to f')
    .describe('Digest of the English title and gist that were translated'),
});

/** Front matter of content/requirements/<framework>/<slug>.md; the body is the gist. */
export const requirementSchema = z.strictObject({
  ref: text.describe('The printed number, quoted'),
  refPrinted: text.optional().describe('The number as printed, where it is in another script'),
  title: text.describe('Official title, translation or our label; see titleStatus'),
  titleStatus: z.enum(tokens(titleStatuses)).describe('Whose title it is'),
  titleOriginal: originalTitle.optional(),
  parent: kebab.optional().describe('Slug of the heading or base requirement it belongs to'),
  kind: z.enum(tokens(requirementKinds)).describe('Only what asks for something is assessable'),
  roles: listOf(z.enum(tokens(roles))).describe('Whom it asks'),
  lifecycle: listOf(z.enum(tokens(lifecyclePhases))).describe('Phases in which it is met'),
  levels: listOf(
    z.int('must be a whole number from 1 to 4').min(1, 'must be a whole number from 1 to 4').max(4, 'must be a whole number from 1 to 4'),
  )
    .optional()
    .describe('Security levels at which it is selected'),
  attributes: z.record(kebab, listOf(text)).optional().describe('Classification by the publisher, e.g. the attributes of ISO/IEC 27002'),
  goals: listOf(z.enum(tokens(protectionGoals))).describe('Protection goals it serves'),
  parameters: z.record(kebab, parameterSchema).optional().describe('Quantities that it sets, by name'),
  appliesFrom: isoDate.optional().describe('Where it differs from the date of the framework'),
  appliesTo: conditionSchema
    .optional()
    .describe('Condition over facts besides that of the document, where it concerns only some of those whom the document does'),
  withdrawn: isoDate.optional().describe('Day on which the document dropped it'),
  replacedBy: listOf(text).optional().describe('Ids of the requirements that took its place'),
  note: text.optional().describe('Checked and settled: which of several published values was taken, and why'),
  modality: z.enum(tokens(modalities)).optional().describe('Required on a requirement and an enhancement: how strongly it asks'),
  subjectMatter: z
    .enum(tokens(subjectMatters))
    .optional()
    .describe('Law: a measure, a duty about the regime itself, or one of physical safety alone, which is never a gap'),
  report: z
    .strictObject({
      trigger: text.describe('What has to be reported, as a short phrase'),
      to: text.describe('Who gets the report, as a short phrase'),
      due: text.optional().describe('In the words of the text, where it asks for a first report and sets no number'),
    })
    .optional()
    .describe('Where it sets a deadline for a report: what is reported, and to whom'),
  examination: listOf(z.enum(tokens(examinations)))
    .min(1)
    .optional()
    .describe('Kinds of examination that it brings, of the four that we look for'),
  basis: z.enum(tokens(bases)).optional().describe('Required on a requirement and an enhancement: what the gist was written from'),
  evidence,
  verified,
  i18n: z
    .record(z.string().regex(/^[a-z]{2}$/), translation)
    .optional()
    .describe('Translations, by language'),
});

export type RequirementData = z.infer<typeof requirementSchema>;
export type Parameter = z.infer<typeof parameterSchema>;

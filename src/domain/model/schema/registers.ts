import { z } from 'zod';
import { secondReadersDiffer } from '../criteria.ts';
import { criterionStatementSchema } from './criteria.ts';
import { readers } from '../readers.ts';
import { documentKinds, instrumentStates, pairStates, tokens } from '../vocabulary.ts';
import {
  evidence,
  frameworkId,
  httpsUrl,
  isoDate,
  jurisdictionCode,
  kebab,
  languageCode,
  listOf,
  publishedId,
  text,
  verified,
} from './fields.ts';

/** Front matter of content/jurisdictions/<code>.mdx. */
export const jurisdictionSchema = z.strictObject({
  title: text.describe('Name of the country or union'),
  inText: text.optional().describe('Its name within a sentence, where that differs: `the European Union`'),
  order: z.int().min(1).describe('Place in lists'),
  memberOf: jurisdictionCode.optional().describe('`eu` for a member state, whose regulations count there'),
  instruments: z.enum(tokens(instrumentStates)).describe('Whether all that binds there is listed'),
  criteria: z
    .array(criterionStatementSchema)
    .refine(secondReadersDiffer, { message: 'a statement with `reader: second` stands beside a first one with another finding' })
    .optional()
    .describe('What its law does about the criteria of the paper; where two readers differ, both statements stand'),
  evidence,
  verified,
});

/** content/release.yaml */
export const releaseSchema = z.strictObject({
  version: z
    .string()
    .regex(/^\d{4}\.\d+\.\d+$/, 'write a version such as `2026.1.0`')
    .describe('Year and number of the release'),
  asOf: isoDate.describe('The day at which everything that depends on time is computed'),
  languages: listOf(languageCode).describe('Languages of the site besides English'),
});

/** content/scope.yaml */
export const scopeSchema = z.strictObject({
  pairs: z
    .array(
      z.strictObject({
        source: frameworkId.describe('Framework id'),
        target: frameworkId.describe('Framework id, or pi40-rri'),
        state: z.enum(tokens(pairStates)).describe('Whether the pair is meant to be considered now'),
        expected: z.literal(true).optional().describe('One would look in the target for an answer to the source'),
        alone: text.optional().describe('Why no second document is to be compared with, where this is the only one expected'),
        note: text.optional().describe('Why'),
      }),
    )
    .describe('Pairs of documents that are meant to be related'),
  planned: z
    .array(
      z.strictObject({
        id: frameworkId.describe('Id it will have'),
        title: text.describe('Full title'),
        kind: z.enum(tokens(documentKinds)).describe('What sort of document it is'),
        jurisdiction: jurisdictionCode.describe('Where it counts'),
        names: listOf(text).optional().describe('Other names by which people search it'),
        refStyle: z
          .strictObject({
            pattern: text.describe('Regular expression that its numbers match'),
            example: text.describe('One of its numbers'),
          })
          .optional()
          .describe('How its numbers look, so that search can say whose number somebody typed'),
      }),
    )
    .describe('Documents that users ask for and that are not in yet'),
  catalogues: z
    .array(
      z.strictObject({
        title: text.describe('Name of the catalogue'),
        refStyle: z
          .strictObject({
            pattern: text.describe('Regular expression that its numbers match'),
            example: text.describe('One of its numbers'),
          })
          .describe('How its numbers look'),
      }),
    )
    .optional()
    .describe('Catalogues that nobody means to take in, whose numbers people type, so that search can say whose they are'),
});

/** An address in which `{file}` may stand for the name of a file. */
const addressOfFile = text.refine(
  (address) => httpsUrl.safeParse(address.replaceAll('{file}', 'file')).success,
  'write a full address that begins with https://, with `{file}` alone in braces',
);

/** What a source is a copy of, where its publisher has it. */
const original = z.strictObject({
  where: text.optional().describe('How the locator begins, where the source holds copies of several texts'),
  title: text.describe('What its publisher has; `{file}` stands for the name of each `.md` file that the locator names'),
  url: addressOfFile.describe('Where its publisher has it; `{file}` as in the title'),
});

/** content/sources.yaml: id → source. Only sources that a reader can open lawfully. */
export const sourcesSchema = z.record(
  frameworkId,
  z.strictObject({
    title: text.describe('What it is'),
    url: httpsUrl.describe('Where a reader can open it'),
    copyOf: z
      .array(original)
      .min(1)
      .optional()
      .describe('What it is a copy of: the page leads there first, and to the copy as what was read'),
    note: text.optional().describe('How far it can be trusted'),
    read: isoDate.optional().describe('Day on which it was read'),
  }),
);

/** content/committees.yaml: id → committee. */
export const committeesSchema = z.record(
  kebab,
  z.strictObject({
    title: text.describe('Name of the committee'),
    url: httpsUrl.describe('Its page'),
    body: text.optional().describe('Body to which it belongs: IEC, ISO, ISO/IEC, ITU, CENELEC, ETSI'),
    international: z.boolean().optional().describe('Whether it works for ISO, IEC or ITU'),
    mayTakeUp: listOf(
      z.strictObject({
        requirement: text.describe('Id of a requirement of law on whose aspects no document bears'),
        why: text.describe('What the committee made that is near it, and what that leaves open'),
        evidence: evidence.min(1),
      }),
    )
      .optional()
      .describe('What it could take up, where that does not follow from the aspects'),
  }),
);

/** content/retired.yaml: ids that once were published. */
export const retiredSchema = z.array(
  z.strictObject({
    id: publishedId.describe('The id that is no longer used'),
    date: isoDate,
    reason: text.describe('Why it went'),
    replacedBy: z
      .union([text, listOf(text).min(1)])
      .optional()
      .describe('Id that took its place, or several'),
  }),
);

/** content/search-terms.yaml: names that people type and that no record carries, and the pages that they mean. */
export const searchTermsSchema = z.array(
  z.strictObject({
    lang: languageCode,
    terms: listOf(text).min(1).describe('As typed; any of them triggers the entry'),
    see: listOf(text)
      .min(1)
      .describe('Ids of frameworks, elements or guide pages that are so called, or `jurisdictions/` with the id of a country'),
  }),
);

/** content/home.yaml: what the home page picks from the records. The file may be left out. */
export const homeSchema = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        for: z.enum(readers).optional().describe('Who asks; absent: companies'),
        text: text.describe('A question in the words of a reader'),
        see: text.describe('Id of the framework, requirement or element that answers it, or the address of a page of the site'),
      }),
    )
    .describe('Questions, in the order of the page'),
  dates: z
    .array(
      z.strictObject({
        document: frameworkId.describe('Framework id'),
        date: isoDate.describe('Day of one of its milestones'),
      }),
    )
    .describe('Milestones of documents that are shown with what begins'),
});

/** Front matter of content/gaps/<gap id>.mdx: a position on a computed gap; the body is its text. */
export const positionSchema = z.strictObject({
  title: text.describe('Heading of the position'),
  holder: text.describe('Committee, ministry or organization whose position it is'),
  date: isoDate,
  url: httpsUrl.optional().describe('Where its holder published it'),
});

/** Front matter of content/guide pages. */
export const guideSchema = z.strictObject({
  title: text.describe('Heading of the page'),
  order: z.int().min(0).describe('Place in the guide'),
  summary: text.describe('What the page tells, in one sentence'),
});

/** Front matter of content/guide/decisions/NNNN-*.mdx. */
export const decisionSchema = z.strictObject({
  title: text.describe('The decision in one sentence'),
  date: isoDate,
  status: z.enum(['accepted', 'superseded']).describe('Whether it still holds'),
  summary: text.describe('What the record tells'),
});

export type JurisdictionData = z.infer<typeof jurisdictionSchema>;
export type Release = z.infer<typeof releaseSchema>;
export type Scope = z.infer<typeof scopeSchema>;
export type Sources = z.infer<typeof sourcesSchema>;
export type Committees = z.infer<typeof committeesSchema>;
export type Retired = z.infer<typeof retiredSchema>;
export type PositionData = z.infer<typeof positionSchema>;
export type GuideData = z.infer<typeof guideSchema>;
export type DecisionData = z.infer<typeof decisionSchema>;
export type Home = z.infer<typeof homeSchema>;
export type SearchTerms = z.infer<typeof searchTermsSchema>;

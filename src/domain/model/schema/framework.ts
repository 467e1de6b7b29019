import { z } from 'zod';
import { availabilities, contentTypes, documentStages } from '../claims-vocabulary.ts';
import { documentKinds, forces, listings, roles, tokens } from '../vocabulary.ts';
import {
  evidence,
  frameworkId,
  httpsUrl,
  isoDate,
  isoDateOrMonth,
  jurisdictionCode,
  kebab,
  languageCode,
  listOf,
  originalTitle,
  text,
  verified,
} from './fields.ts';
import { authoritySchema } from './authority.ts';
import { appliesToSchema } from './applicability.ts';
import { nationalActSchema } from './national-act.ts';

/** Where its publisher shows a number: `{ref}` and `{slug}` stand for it in a pattern; a table names single numbers. */
const officialAddress = z.union(
  [
    z.strictObject({ pattern: text.describe('https address with {ref} or {slug} in place of the number, or one address for all') }),
    z.strictObject({ table: z.record(text, httpsUrl).describe('Number → address; the beginning of a number serves those below it') }),
  ],
  { error: 'write `{ pattern: … }` or `{ table: { … } }`' },
);

/** A title in another language, or one that no source here shows. */
const titleIn = z.union(
  [text, z.strictObject({ text: text.describe('The title'), verified: z.literal('unverified').describe('That no source here shows it') })],
  {
    error: 'write the title, or `{ text: …, verified: unverified }`',
  },
);

/** Front matter of content/frameworks/<framework>.mdx: one edition of one document. */
export const frameworkSchema = z.strictObject({
  title: text.describe('Full title with number and edition'),
  shortTitle: text.describe('As people say it: IEC 62443-3-3'),
  titleOriginal: originalTitle.optional(),
  titlesIn: z
    .record(languageCode, titleIn)
    .optional()
    .describe('Its title in other languages that are as authentic, by code: { de: … }, or { text: …, verified: unverified } for one'),
  kind: z.enum(tokens(documentKinds)).describe('What sort of document it is'),
  publisher: text.describe('Who publishes it'),
  committee: kebab.optional().describe('Id in committees.yaml'),
  jointCommittees: listOf(kebab).min(1).optional().describe('Ids in committees.yaml of further committees that made it'),
  jurisdiction: jurisdictionCode.describe('Where it counts: a code, `eu` or `international`'),
  edition: text.optional().describe('Edition and corrigenda; laws have none'),
  alias: kebab.optional().describe('Id without the edition; never cited'),
  abbreviations: listOf(text).optional().describe('Other names by which people search it'),
  url: httpsUrl.describe('Official page'),
  published: isoDateOrMonth.optional().describe('When it was published: a day, month or year'),
  inForce: isoDate.optional().describe('Law: day of entry into force'),
  applies: isoDate.optional().describe('Law: day from which all of it applies'),
  milestones: z
    .array(z.strictObject({ date: isoDate, what: text.describe('What begins to apply') }))
    .optional()
    .describe('Dates on which parts begin to apply'),
  supersededBy: frameworkId.optional().describe('Framework id of the next edition'),
  superseded: isoDate.optional().describe('Day from which the next edition replaces it'),
  repealed: isoDate.optional().describe('Law: day on which it ceases to be law'),
  dateSources: z
    .array(
      z.strictObject({
        of: z
          .union([z.enum(['published', 'inForce', 'applies', 'superseded', 'repealed']), isoDate], {
            error: 'name `published`, `inForce`, `applies`, `superseded` or `repealed`, or the day of a milestone',
          })
          .describe('Which date: its key, or the day of a milestone'),
        source: text.describe('Id in sources.yaml'),
        locator: text.describe('Where in the source it stands'),
        note: text.optional().describe('Which value was taken where sources differ, and why'),
      }),
    )
    .min(1)
    .optional()
    .describe('Where single dates come from, where the evidence of the document does not say it'),
  asOf: isoDate.optional().describe('Day to which its state was checked, where that is earlier than the day of the release'),
  stage: z.enum(tokens(documentStages)).optional().describe('How far it has come; absent: published'),
  content: z.enum(tokens(contentTypes)).optional().describe('What it is by what it says, whatever its label'),
  availability: z
    .enum(tokens(availabilities))
    .optional()
    .describe('Whether its text can be had without paying; absent for drafts and where it is not known'),
  languages: listOf(languageCode).min(1).optional().describe('Languages in which its publisher has it'),
  members: listOf(frameworkId).min(2).optional().describe('Series: ids of the documents that speak together'),
  officialAddress: officialAddress.optional().describe('Where its publisher shows each of its numbers'),
  amendedBy: z.array(text).optional().describe('Acts or amendments that changed it'),
  transposes: frameworkId.optional().describe('Directive that this act transposes, or would as a bill'),
  specifies: frameworkId.optional().describe('Directive whose duties this act only specifies, so that it binds whom and as that does'),
  nationalActs: z.array(nationalActSchema).min(1).optional().describe('Directive: acts of member states that have no document here'),
  madeFor: listOf(frameworkId).min(1).optional().describe('Ids of the acts of law for which it was made'),
  force: z.enum(tokens(forces)).describe('How it binds'),
  forceBasis: z
    .strictObject({
      act: frameworkId.describe('Framework id of the act'),
      point: text.describe('Article or point of the act'),
      date: isoDate,
    })
    .optional()
    .describe('Needed for presumption and procurement'),
  bound: listOf(z.enum(tokens(roles))).describe('Roles that it addresses'),
  onlyFor: text.optional().describe('Whom alone it binds, where industry at large is outside: certain digital providers'),
  reports: text.optional().describe('Where no deadline in hours, days or months is listed: what is known of its duties to report'),
  authorities: z.array(authoritySchema).min(1).optional().describe('Who is in charge of it; absent: not known'),
  appliesTo: appliesToSchema.optional().describe('Whom it concerns and from when, as a rule over facts'),
  noRule: text.optional().describe('Why no rule says whom it concerns, where it binds or rates somebody and has none'),
  refStyle: z
    .strictObject({ pattern: text.describe('Regular expression that every ref matches'), example: text.describe('A ref that matches') })
    .optional()
    .describe('How the document prints its numbers'),
  refOrder: z
    .array(text)
    .optional()
    .describe(
      'Beginnings of refs in the order of the document, where numbers alone do not give it; refs with none of them come first, and the longest that fits counts',
    ),
  levelName: text.optional().describe('What it calls the levels of its requirements, before the number: `SL`; absent: level'),
  listed: z.enum(tokens(listings)).describe('Whether its requirements are in the knowledge base'),
  titles: z.enum(['official', 'own', 'withheld']).describe('Whether its own titles are shown, ours, or none'),
  rights: z
    .strictObject({
      holder: text.describe('Who holds the rights'),
      basis: text.describe('On what basis numbers and titles are shown here'),
    })
    .describe('Rights in the document'),
  evidence,
  verified,
});

export type FrameworkData = z.infer<typeof frameworkSchema>;

import { z } from 'zod';
import { setRelations } from '../set-relation.ts';
import { requirementSchema } from './requirement.ts';

/** Path of a page. */
export const url = z.string().describe('Path of the page on the site');

/** Where a row is found: its place, and the short address that leads there. */
export const rowLinks = {
  rationaleKey: z.string().optional().describe('Which documents `here` and `there` are, where the rationale says so'),
  url,
  permalink: z.string().describe('Short path that leads to the row and says how it is cited'),
};
/** Id of a framework that plays a part. */
export const frameworkIdOf = (what: string) => z.string().describe(`Framework id of the ${what}`);
/** Ids of rows. */
export const rowIds = z.array(z.string()).describe('Row ids');
/** Who makes a claim. */
export const authorId = z.string().describe('`editors`, or the publisher of the set');
/** What is left of the possible relations. */
export const relation = z.array(z.enum(setRelations)).describe('What is still possible');
/** One line of the ledger. */
export const ledgerLine = z.strictObject({
  source: frameworkIdOf('document whose requirements are counted'),
  target: frameworkIdOf('document against which they were considered'),
  author: authorId,
  mapped: z.int().describe('Requirements with a row that relates them'),
  consideredNone: z.int().describe('Requirements that were considered and relate to nothing'),
  unassessed: z.int().describe('Requirements not yet considered'),
  assessable: z.int().describe('Sum of the three'),
});

/** One side of a recognition, by name. */
export const party = z
  .strictObject({
    name: z.string().describe('Name of the document or label, with the level that is meant'),
    jurisdiction: z.string().optional().describe('Code of the jurisdiction where it is given'),
    framework: z.string().optional().describe('Framework id, where the document is in'),
    label: z.string().optional().describe('Id of a label that is known by name alone'),
    level: z.string().optional().describe('Level or part that is meant'),
  })
  .describe('One side');

/** What may be used under which licence. */
export const licences = z
  .strictObject({
    content: z.string().describe('Of our content'),
    titles: z.string().describe('Of numbers and titles'),
    code: z.string().describe('Of the program'),
  })
  .describe('What may be used how');

/** What a requirement of law says of its subject, and of reports. */
export const fieldsOfLaw = {
  subjectMatter: requirementSchema.shape.subjectMatter,
  examination: requirementSchema.shape.examination,
  report: requirementSchema.shape.report,
};

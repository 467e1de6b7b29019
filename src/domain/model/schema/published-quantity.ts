import { z } from 'zod';
import { forces, roles, tokens } from '../vocabulary.ts';
import { url } from './published-parts.ts';
import { parameterSchema, requirementSchema } from './requirement.ts';

/** A quantity, where it stands, and what it is in words. */
export const quantityLine = parameterSchema.extend({
  id: z.string().describe('<requirement>#<name>'),
  requirement: z.string().describe('Requirement id'),
  name: z.string().describe('Name of the quantity'),
  jurisdiction: z.string().describe('Code of the jurisdiction where its document counts, or `international`'),
  document: z.string().describe('Short title of its document'),
  ref: requirementSchema.shape.ref,
  force: z.enum(tokens(forces)).describe('How its document binds'),
  standing: z.string().describe('The same in words, with the day from which the requirement applies where that is to come'),
  quantity: z.string().describe('Its name in words'),
  inWords: z.string().describe('Value, bound and event from which time runs, in words'),
  roles: z.array(z.enum(tokens(roles))).describe('Whom the requirement asks'),
  reported: z.string().optional().describe('What has to be reported, where it is a deadline for a report and the record says so'),
  reportTo: z.string().optional().describe('Who gets the report, where it is a deadline for a report and the record says so'),
  url,
});

import { z } from 'zod';
import { confidences, coverageLevels, forces, relationships, requirementKinds, titleStatuses, tokens, verifications } from '../vocabulary.ts';
import { gapKinds, type GapKind } from '../gap-kinds.ts';
import { setRelations } from '../relation.ts';
import { elementSchema } from './element.ts';
import { frameworkSchema } from './framework.ts';
import { mappingSetSchema } from './mapping.ts';
import { requirementSchema } from './requirement.ts';

const url = z.string().describe('Path of the page on the site');
const requirement = requirementSchema.shape;

/** The shapes of the files under /data/v1/. Fields are added, never changed. */
export const published = {
  'elements.json': z.array(
    elementSchema.omit({ aspects: true }).extend({ id: z.string(), url, aspects: z.array(elementSchema.shape.aspects.element.extend({ id: z.string().describe('<element>.<aspect>'), url })) }),
  ),
  'frameworks.json': z.array(frameworkSchema.extend({ id: z.string(), state: z.enum(['adopted', 'in-force', 'applies', 'superseded', 'repealed', 'current']), assessable: z.int(), url })),
  'requirements.json': z.array(
    z.strictObject({
      id: z.string().describe('<framework>/<slug>'),
      framework: z.string(),
      ref: z.string(),
      refPrinted: requirement.refPrinted,
      title: z.string(),
      titleStatus: z.enum(tokens(titleStatuses)),
      titleOriginal: requirement.titleOriginal,
      gist: z.string(),
      kind: z.enum(tokens(requirementKinds)),
      parent: z.string().optional().describe('Requirement id'),
      roles: requirement.roles,
      lifecycle: requirement.lifecycle,
      levels: requirement.levels,
      attributes: requirement.attributes,
      goals: requirement.goals,
      parameters: requirement.parameters,
      note: requirement.note,
      evidence: requirement.evidence,
      verified: z.enum(tokens(verifications)),
      appliesFrom: requirement.appliesFrom,
      withdrawn: requirement.withdrawn,
      replacedBy: requirement.replacedBy,
      url,
    }),
  ),
  'mapping-sets.json': z.array(mappingSetSchema.extend({ id: z.string(), rows: z.int(), url })),
  'mappings.json': z.array(
    z.strictObject({
      id: z.string(),
      set: z.string(),
      author: z.string(),
      sources: z.array(z.string()).describe('Requirement ids'),
      relationship: z.enum(tokens(relationships)),
      targets: z.array(z.string()).describe('Requirement or aspect ids; none where nothing relates'),
      confidence: z.enum(tokens(confidences)),
      rationale: z.string(),
      condition: z.string().optional(),
      dissent: z.string().optional(),
      url,
    }),
  ),
  'coverage.json': z.array(
    z.strictObject({
      subject: z.strictObject({ type: z.enum(['aspect', 'element']), id: z.string() }),
      scope: z.strictObject({ type: z.enum(['framework', 'jurisdiction', 'international']), id: z.string() }),
      force: z.enum(tokens(forces)).optional(),
      level: z.enum(tokens(coverageLevels)),
      draft: z.boolean(),
      disputed: z.boolean(),
      rows: z.array(z.string()).describe('Row ids, the deciding ones first'),
    }),
  ),
  'ledger.json': z.array(z.strictObject({ source: z.string(), target: z.string(), author: z.string(), mapped: z.int(), consideredNone: z.int(), unassessed: z.int(), assessable: z.int() })),
  'conflicts.json': z.array(
    z.strictObject({
      pair: z.array(z.string()).length(2),
      sides: z.array(z.strictObject({ author: z.string(), rows: z.array(z.string()), relation: z.array(z.enum(setRelations)) })).length(2),
      rows: z.array(z.string()),
    }),
  ),
  'gaps.json': z.array(
    z.strictObject({
      id: z.string(),
      family: z.enum(['harmonization', 'editorial']),
      kind: z.enum(Object.keys(gapKinds) as [GapKind, ...GapKind[]]),
      subject: z.array(z.strictObject({ type: z.enum(['aspect', 'requirement', 'framework', 'jurisdiction', 'parameter', 'set']), id: z.string() })),
      severity: z.enum(['high', 'medium', 'low']),
      jurisdictions: z.array(z.string()),
      evidence: z.array(z.strictObject({ type: z.enum(['row', 'derived', 'absence']), id: z.string() })),
      basis: z.array(z.string()).describe('Framework ids'),
      committee: z.string().optional(),
      url,
    }),
  ),
  'index.json': z.strictObject({
    version: z.string(),
    asOf: z.string(),
    licences: z.strictObject({ content: z.string(), titles: z.string(), code: z.string() }),
    disclaimer: z.string(),
    files: z.array(z.strictObject({ path: z.string(), schema: z.string(), csv: z.string().optional(), records: z.int() })),
  }),
} as const;

/** The shape of /data/v1/crosswalks/<a>--<b>.json. */
export const publishedCrosswalk = z.strictObject({
  a: z.string(),
  b: z.string(),
  authored: z.array(z.string()).describe('Row ids of all authors; the rows are in mappings.json'),
  derived: z.array(
    z.strictObject({
      source: z.string(),
      target: z.string(),
      relation: z.array(z.enum(setRelations)).describe('What is still possible'),
      phrase: z.string(),
      confidence: z.enum(tokens(confidences)),
      authored: z.boolean().describe('Whether an authored row names the pair as well'),
      paths: z.array(
        z.strictObject({
          rows: z.array(z.string()).length(2),
          via: z.string(),
          relation: z.array(z.enum(setRelations)),
          confidence: z.enum(tokens(confidences)),
          authors: z.array(z.string()),
          editions: z.array(z.strictObject({ framework: z.string(), edition: z.string().optional(), asOf: z.string().optional() })),
        }),
      ),
    }),
  ),
  shared: z.array(z.strictObject({ aspect: z.string(), a: z.array(z.string()), b: z.array(z.string()) })).describe('Aspects to which both contribute; proves no relation'),
  ledger: z.array(z.strictObject({ source: z.string(), target: z.string(), author: z.string(), mapped: z.int(), consideredNone: z.int(), unassessed: z.int(), assessable: z.int() })),
  rivals: z.array(z.strictObject({ ours: z.string(), theirs: z.string(), verdict: z.enum(['same', 'compatible', 'conflict']) })).describe('Row ids of two authors on the same members, and whether both can hold'),
  meetings: z
    .array(z.strictObject({ author: z.string(), hub: z.string(), shared: z.array(z.strictObject({ row: z.string(), through: z.array(z.string()) })), ours: z.array(z.string()), theirs: z.int() }))
    .describe('Our rows whose pairs another author puts under one requirement of a third document, our rows of which no pair is, and how many pairs of theirs stand in no row of ours'),
  url,
});

export type PublishedFile = keyof typeof published;

import { z } from 'zod';
import { coverageLevels, forces, tokens } from '../vocabulary.ts';
import { certainties, certaintyGrounds, qualifiers } from '../claims-vocabulary.ts';
import { gapKinds, type GapKind } from '../gap.ts';
import { answerSchema } from './answer.ts';
import { elementSchema } from './element.ts';
import { frameworkSchema } from './framework.ts';
import { landscapeRelationSchema } from './landscape.ts';
import { mappingRowSchema, mappingSetSchema } from './mapping.ts';
import { authorId, fieldsOfLaw, frameworkIdOf, ledgerLine, licences, party, relation, rowIds, rowLinks, url } from './published-parts.ts';
import { quantityLine } from './published-quantity.ts';
import { criterionStatementSchema } from './criteria.ts';
import { jurisdictionSchema } from './registers.ts';
import { recognitionSchema } from './recognitions.ts';
import { requirementSchema } from './requirement.ts';

const requirement = requirementSchema.shape;
const row = mappingRowSchema.shape;
const scope = landscapeRelationSchema.shape;
const recognition = recognitionSchema;
/** The shapes of the files under /data/v1/. Fields are added, never changed. */
export const published = {
  'elements.json': z.array(
    elementSchema.omit({ aspects: true }).extend({
      id: z.string().describe('Element id'),
      url,
      aspects: z
        .array(elementSchema.shape.aspects.element.extend({ id: z.string().describe('<element>.<aspect>'), url }))
        .describe('Its smallest demands'),
    }),
  ),
  'frameworks.json': z.array(
    frameworkSchema.extend({
      id: z.string().describe('Framework id'),
      asOf: z.string().describe('Day to which its state was checked'),
      state: z
        .enum(['draft', 'adopted', 'in-force', 'applies', 'superseded', 'repealed', 'current'])
        .describe('State at asOf of the release'),
      assessable: z.int().describe('Number of requirements that can be mapped'),
      url,
    }),
  ),
  'requirements.json': z.array(
    z.strictObject({
      id: z.string().describe('<framework>/<slug>'),
      framework: frameworkIdOf('document'),
      ref: requirement.ref,
      refPrinted: requirement.refPrinted,
      title: z.string().describe('Empty where titles are withheld'),
      titleStatus: requirement.titleStatus,
      titleOriginal: requirement.titleOriginal,
      gist: z.string().describe('What is asked, in own words'),
      kind: requirement.kind,
      parent: z.string().optional().describe('Requirement id'),
      roles: requirement.roles,
      lifecycle: requirement.lifecycle,
      levels: requirement.levels,
      attributes: requirement.attributes,
      goals: requirement.goals,
      parameters: requirement.parameters,
      note: requirement.note,
      evidence: requirement.evidence,
      verified: requirement.verified,
      basis: requirement.basis,
      modality: requirement.modality,
      ...fieldsOfLaw,
      official: z.string().optional().describe('Address at which the publisher shows the number'),
      appliesFrom: requirement.appliesFrom,
      appliesTo: requirement.appliesTo,
      withdrawn: requirement.withdrawn,
      replacedBy: requirement.replacedBy,
      url,
    }),
  ),
  'mapping-sets.json': z.array(
    mappingSetSchema.extend({
      authorName: z.string().describe('Its author, written out'),
      id: z.string().describe('<source>--<target>, and author unless ours'),
      rows: z.int().describe('Number of rows'),
      url,
    }),
  ),
  'mappings.json': z.array(
    z.strictObject({
      id: z.string().describe('<set>/<sources>~<targets>'),
      set: z.string().describe('Set id'),
      author: authorId,
      sources: z.array(z.string()).describe('Requirement ids'),
      relationship: row.relationship,
      targets: z.array(z.string()).describe('Requirement or aspect ids; none where nothing relates'),
      confidence: row.confidence,
      rationale: row.rationale,
      strength: row.strength,
      condition: row.condition,
      dissent: row.dissent,
      ...rowLinks,
    }),
  ),
  'coverage.json': z.array(
    z.strictObject({
      subject: z
        .strictObject({ type: z.enum(['aspect', 'element']).describe('What is covered'), id: z.string().describe('Aspect or element id') })
        .describe('What is covered'),
      scope: z
        .strictObject({
          type: z.enum(['framework', 'series', 'jurisdiction', 'international']).describe('By what'),
          id: z.string().describe('Framework id, code of a jurisdiction, or `international`'),
        })
        .describe('By what it is covered'),
      force: z.enum(tokens(forces)).optional().describe('Of a jurisdiction: how the documents bind on which this level rests'),
      level: z.enum(tokens(coverageLevels)).describe('How far'),
      qualifiers: z.array(z.enum(tokens(qualifiers))).describe('What the level rests on'),
      fromLevel: z.int().optional().describe('Security level from which it holds'),
      draft: z.boolean().describe('Whether it rests on a draft set'),
      disputed: z.boolean().describe('Whether authors are in conflict about a row on which it rests'),
      rows: z.array(z.string()).describe('Row ids, the deciding ones first'),
    }),
  ),
  'ledger.json': z.array(ledgerLine),
  'conflicts.json': z.array(
    z.strictObject({
      pair: z.array(z.string()).length(2).describe('Requirement or aspect ids'),
      sides: z
        .array(z.strictObject({ author: authorId, rows: rowIds, relation }))
        .length(2)
        .describe('What each author leaves open'),
      rows: rowIds,
    }),
  ),
  'recognitions.json': z.array(recognition.omit({ from: true, to: true }).extend({ from: party, to: party })),
  'parameters.json': z.array(quantityLine),
  'jurisdictions.json': z.array(
    z.strictObject({
      code: z.string().describe('Code of the jurisdiction'),
      instruments: jurisdictionSchema.shape.instruments,
      frameworks: z.array(z.string()).describe('Ids of the documents that count there and whose requirements are listed'),
      criteria: z.array(criterionStatementSchema).describe('What its law does about the criteria of the paper'),
      url,
    }),
  ),
  'gaps.json': z.array(
    z.strictObject({
      id: z.string().describe('international--<aspect>, or <kind>--<subject>'),
      family: z.enum(['harmonization', 'editorial']).describe('A claim about the world, or work for the editors'),
      kind: z.enum(Object.keys(gapKinds) as [GapKind, ...GapKind[]]).describe('What is missing'),
      subject: z
        .array(
          z.strictObject({
            type: z.enum(['aspect', 'requirement', 'framework', 'jurisdiction', 'parameter', 'set']).describe('Kind of record'),
            id: z.string().describe('Its id'),
          }),
        )
        .describe('What it concerns'),
      severity: z.enum(['high', 'medium', 'low']).describe('By the rule stated for its kind'),
      jurisdictions: z.array(z.string()).describe('Codes of the jurisdictions concerned'),
      evidence: z
        .array(
          z.strictObject({
            type: z.enum(['row', 'derived', 'absence']).describe('A row, a derived link, or what was looked for and not found'),
            id: z.string().describe('Id of the row, the pair or the set'),
          }),
        )
        .describe('On what it rests'),
      basis: z.array(z.string()).describe('Framework ids'),
      certainty: z.enum(tokens(certainties)).optional().describe('How sure the claim is'),
      certaintyGrounds: z
        .array(z.enum(tokens(certaintyGrounds)))
        .optional()
        .describe('What keeps it from being surer'),
      nearest: z
        .array(
          z.strictObject({
            document: frameworkIdOf('document'),
            relation: scope.relation,
            bearing: scope.bearing,
            field: scope.field,
          }),
        )
        .optional()
        .describe('Documents that come near by their published scope'),
      openTo: z.array(z.string()).optional().describe('Framework ids of documents known by scope alone that may answer it'),
      sentence: z.string().describe('The claim in words'),
      committees: z.array(z.string()).optional().describe('Ids of the committees whose documents bear on it'),
      url,
    }),
  ),
  'landscape.json': z.array(landscapeRelationSchema.extend({ reader: z.string().describe('Who judged it'), url })),
  'answers.json': z.array(
    z.strictObject({
      id: z.string().describe('Answer id'),
      title: answerSchema.shape.title,
      questions: answerSchema.shape.questions,
      summary: answerSchema.shape.summary,
      covers: answerSchema.shape.covers,
      reviewed: answerSchema.shape.reviewed,
      url,
    }),
  ),
  'index.json': z.strictObject({
    version: z.string().describe('Version of the content'),
    asOf: z.string().describe('Day at which all is computed'),
    licences,
    disclaimer: z.string().describe('What the data are not'),
    files: z
      .array(
        z.strictObject({
          path: z.string().describe('Path of the JSON file'),
          schema: z.string().describe('Path of its JSON Schema'),
          csv: z.string().optional().describe('Path of the same as CSV'),
          records: z.int().describe('Number of records'),
        }),
      )
      .describe('The lists'),
  }),
} as const;

export { publishedCrosswalk } from './published-crosswalk.ts';

export type PublishedFile = keyof typeof published;

import { z } from 'zod';
import { confidences, tokens } from '../vocabulary.ts';
import { authorId, frameworkIdOf, ledgerLine, relation, rowIds, url } from './published-parts.ts';

const confidence = z
  .enum(tokens(confidences))
  .optional()
  .describe('For what is derived, that of the weakest row it needs; absent where such a row states none');

const derivedPath = z.strictObject({
  rows: z.array(z.string()).length(2).describe('Row ids'),
  via: z.string().describe('Requirement or aspect in which they meet'),
  relation,
  confidence,
  authors: z.array(authorId).describe('Authors of the two rows'),
  editions: z
    .array(
      z.strictObject({
        framework: frameworkIdOf('document'),
        edition: z.string().optional().describe('Its edition'),
        asOf: z.string().optional().describe('Day at which its state was checked'),
      }),
    )
    .describe('Editions on which the path rests'),
});

/** The shape of /data/v1/crosswalks/<a>--<b>.json. */
export const publishedCrosswalk = z.strictObject({
  a: frameworkIdOf('document that comes first by id'),
  b: frameworkIdOf('other document'),
  authored: z.array(z.string()).describe('Row ids of all authors; the rows are in mappings.json'),
  derived: z
    .array(
      z.strictObject({
        source: z.string().describe('Requirement or aspect id'),
        target: z.string().describe('Requirement or aspect id'),
        relation,
        phrase: z.string().describe('The strongest wording that what is possible allows'),
        confidence,
        authored: z.boolean().describe('Whether an authored row names the pair as well'),
        paths: z.array(derivedPath).describe('All pairs of rows that prove it'),
      }),
    )
    .describe('Links that rows prove in two steps, authored ones included'),
  shared: z
    .array(
      z.strictObject({
        aspect: z.string().describe('Aspect id'),
        a: z.array(z.string()).describe('Requirement ids of a'),
        b: z.array(z.string()).describe('Requirement ids of b'),
      }),
    )
    .describe('Aspects to which both contribute; proves no relation'),
  ledger: z.array(ledgerLine).describe('Both directions, each author'),
  rivals: z
    .array(
      z.strictObject({
        ours: z.string().describe('Row id of the editors'),
        theirs: z.string().describe('Row id of the other author'),
        verdict: z.enum(['same', 'compatible', 'conflict']).describe('Whether both can hold'),
      }),
    )
    .describe('Row ids of two authors on the same members, and whether both can hold'),
  meetings: z
    .array(
      z.strictObject({
        author: authorId,
        hub: frameworkIdOf('third document'),
        shared: z
          .array(
            z.strictObject({
              row: z.string().describe('Row id of ours'),
              through: z.array(z.string()).describe('Requirement ids of the third document'),
            }),
          )
          .describe('Rows of ours that the other author bears out'),
        ours: rowIds.describe('Rows of ours that it does not'),
        theirs: z.int().describe('Pairs of theirs without a row of ours'),
      }),
    )
    .describe(
      'Our rows whose pairs another author puts under one requirement of a third document, our rows of which no pair is, and how many pairs of theirs stand in no row of ours',
    ),
  url,
});

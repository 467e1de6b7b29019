import { z } from 'zod';
import { relationships, tokens } from '../vocabulary.ts';
import { frameworkId, isoDate, listOf, publishedId, text } from './fields.ts';

/** How a released record changed; only `meaning` asks that the rows which rest on it be read again. */
export const changeKinds = ['correction', 'clarification', 'meaning'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a version is called: year, number, correction. */
export const versionText = z.string().regex(/^\d{4}\.\d+\.\d+$/, 'write a version such as `2026.1.0`');

const count = z.int().min(1);

/** One version: what it added, changed, re-mapped and retired against the one before. */
const releaseRecordSchema = z.strictObject({
  version: versionText.describe('Year, number and correction'),
  date: isoDate.describe('Day of the release'),
  asOf: isoDate.describe('The day to which law was checked'),
  added: z
    .strictObject({
      documents: listOf(frameworkId).describe('Ids of documents'),
      sets: listOf(text).describe('Ids of mapping sets'),
      requirements: z.record(frameworkId, count).describe('How many requirements, by document'),
      rows: z.record(text, count).describe('How many rows, by set'),
      ids: listOf(publishedId).optional().describe('Ids of these requirements and rows; absent where all is new or there are none'),
    })
    .describe('What is new'),
  changed: z
    .array(
      z.strictObject({
        id: text.describe('Id of the record'),
        kind: z.enum(changeKinds).describe('Whether its meaning changed'),
        what: text.describe('How it changed, in one line'),
      }),
    )
    .describe('Records of which title or meaning changed'),
  remapped: z
    .array(
      z.strictObject({
        id: text.describe('Id of the row'),
        before: z.enum(tokens(relationships)).describe('What it said'),
        after: z.enum(tokens(relationships)).describe('What it says'),
      }),
    )
    .describe('Rows whose relationship changed'),
  retired: listOf(text).describe('Ids that ceased'),
});

/** content/changes.yaml: every version, newest first. Written by `npm run release`. */
export const changesSchema = z.array(releaseRecordSchema);

/** content/published.yaml: every id that was ever released, with what it says. Written by `npm run release`, never by an edit. */
export const publishedSchema = z.array(
  z.union([
    publishedId,
    z.strictObject({
      id: publishedId.describe('Id that was released'),
      meaning: text.optional().describe('Digest of title and meaning, or the relationship of a row'),
    }),
  ]),
);

export type ReleaseRecord = z.infer<typeof releaseRecordSchema>;
export type Changes = z.infer<typeof changesSchema>;

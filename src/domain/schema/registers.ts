import { z } from 'zod';
import { documentKinds, instrumentStates, pairStates, tokens } from '../vocabulary.ts';
import { evidence, frameworkId, httpsUrl, isoDate, jurisdictionCode, kebab, listOf, text, verified } from './fields.ts';

/** Front matter of content/jurisdictions/<code>.mdx. */
export const jurisdictionSchema = z.strictObject({
  title: text,
  order: z.int().min(1),
  memberOf: jurisdictionCode.optional().describe('`eu` for a member state, whose regulations count there'),
  instruments: z.enum(tokens(instrumentStates)),
  evidence,
  verified,
});

/** content/release.yaml */
export const releaseSchema = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d+\.\d+$/, 'write a version such as `2026.1.0`'),
  asOf: isoDate.describe('The day at which everything that depends on time is computed'),
  languages: listOf(z.string().regex(/^[a-z]{2}$/, 'write a two-letter language code')).describe('Languages of the site besides English'),
});

/** content/scope.yaml */
export const scopeSchema = z.strictObject({
  pairs: z.array(z.strictObject({ source: frameworkId, target: frameworkId, state: z.enum(tokens(pairStates)), note: text.optional() })),
  planned: z.array(z.strictObject({ id: frameworkId, title: text, kind: z.enum(tokens(documentKinds)), jurisdiction: jurisdictionCode, names: listOf(text).optional().describe('Other names by which people search it') })).describe('Documents that users ask for and that are not in yet'),
});

/** content/sources.yaml: id → source. Only sources that a reader can open lawfully. */
export const sourcesSchema = z.record(frameworkId, z.strictObject({ title: text, url: httpsUrl, note: text.optional(), read: isoDate.optional() }));

/** content/committees.yaml: id → committee. */
export const committeesSchema = z.record(kebab, z.strictObject({ title: text, url: httpsUrl, elements: listOf(kebab).optional().describe('Elements whose harmonization gaps it could take up') }));

/** content/retired.yaml: ids that once were published. */
export const retiredSchema = z.array(z.strictObject({ id: text, date: isoDate, reason: text, replacedBy: text.optional() }));

/** content/recognitions.yaml: "an assessment under `from` counts under `to`". Directed, dated, and pinned to a version. */
export const recognitionsSchema = z.array(
  z.strictObject({
    from: frameworkId,
    to: frameworkId,
    outcome: z.enum(['recognised', 'partly', 'none']).describe('`none`: somebody looked and found nothing'),
    what: text.describe('What counts for what, and in which version'),
    since: isoDate.optional(),
    asOf: isoDate,
    evidence,
    verified,
  }),
);

/** content/search-terms.yaml: words that people type → words of the documents, and records that answer them. */
export const searchTermsSchema = z.array(
  z.strictObject({
    lang: z.string().regex(/^[a-z]{2}$/, 'write a two-letter language code'),
    terms: listOf(text).min(1).describe('As typed; any of them triggers the entry'),
    means: listOf(text).optional().describe('Words of the documents that are searched as well'),
    see: listOf(text).optional().describe('Ids of frameworks, requirements, elements or guide pages that answer it'),
  }),
);

/** Front matter of content/gaps/<gap id>.mdx: a position on a computed gap; the body is its text. */
export const positionSchema = z.strictObject({
  title: text,
  holder: text.describe('Committee, ministry or organization whose position it is'),
  date: isoDate,
  url: httpsUrl.optional(),
});

/** content/published.yaml: every id that was ever released. Written by `npm run release`, never by an edit. */
export const publishedIdsSchema = z.array(text);

/** Front matter of content/guide pages. */
export const guideSchema = z.strictObject({ title: text, order: z.int().min(0), summary: text });

/** Front matter of content/guide/decisions/NNNN-*.mdx. */
export const decisionSchema = z.strictObject({ title: text, date: isoDate, status: z.enum(['accepted', 'superseded']), summary: text });

export type JurisdictionData = z.infer<typeof jurisdictionSchema>;
export type Release = z.infer<typeof releaseSchema>;
export type Scope = z.infer<typeof scopeSchema>;
export type Sources = z.infer<typeof sourcesSchema>;
export type Committees = z.infer<typeof committeesSchema>;
export type Retired = z.infer<typeof retiredSchema>;
export type PositionData = z.infer<typeof positionSchema>;
export type GuideData = z.infer<typeof guideSchema>;
export type DecisionData = z.infer<typeof decisionSchema>;
export type Recognitions = z.infer<typeof recognitionsSchema>;
export type SearchTerms = z.infer<typeof searchTermsSchema>;

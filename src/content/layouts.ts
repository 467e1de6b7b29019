import type { z } from 'zod';
import { authorsSchema } from '../domain/model/schema/authors.ts';
import { changesSchema, publishedSchema } from '../domain/model/schema/changes.ts';
import { answerSchema } from '../domain/model/schema/answer.ts';
import { elementSchema } from '../domain/model/schema/element.ts';
import { frameworkSchema } from '../domain/model/schema/framework.ts';
import { landscapeSchema } from '../domain/model/schema/landscape.ts';
import { mappingSetSchema } from '../domain/model/schema/mapping.ts';
import { quantitiesSchema } from '../domain/model/schema/quantities.ts';
import { labelsSchema, recognitionsSchema } from '../domain/model/schema/recognitions.ts';
import * as schemas from '../domain/model/schema/registers.ts';
import { startSchema } from '../domain/model/schema/start.ts';
import { japaneseSchema } from '../domain/model/schema/japanese.ts';
import { dictionarySchema } from '../domain/model/schema/dictionary.ts';
import { plainWordsSchema } from '../domain/model/schema/plain-words.ts';
import { thesaurusSchema } from '../domain/model/schema/thesaurus.ts';
import { requirementSchema } from '../domain/model/schema/requirement.ts';
import { siteSchema } from '../domain/model/schema/site.ts';

/**
 * A kind of document, one record a file: which files hold it, with the id in the path; how people write that path;
 * the name and the keys of its front matter.
 */
export interface Layout<S extends z.ZodType = z.ZodType> {
  readonly pattern: RegExp;
  readonly path: string;
  readonly name: string;
  readonly schema: S;
}

/** A list in one file: its keys, what stands in for it where it cannot be read, and whether the file may be left out. */
export interface RegisterLayout<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  readonly empty: z.output<S>;
  /** Whether the file may be missing. */
  readonly optional?: boolean;
}

/** Every kind of document, the one list of them. */
export const layouts = {
  requirements: {
    pattern: /^requirements\/([^/]+\/[^/]+)\.mdx?$/u,
    path: 'requirements/<framework>/<slug>.md',
    name: 'requirement',
    schema: requirementSchema,
  },
  frameworks: { pattern: /^frameworks\/([^/]+)\.mdx?$/u, path: 'frameworks/<framework>.md', name: 'framework', schema: frameworkSchema },
  elements: { pattern: /^elements\/([^/]+)\.mdx$/u, path: 'elements/<element>.mdx', name: 'element', schema: elementSchema },
  mappings: {
    pattern: /^mappings\/([^/]+)\.mdx$/u,
    path: 'mappings/<source>--<target>.mdx',
    name: 'mapping-set',
    schema: mappingSetSchema,
  },
  landscape: { pattern: /^(landscape)\.mdx$/u, path: 'landscape.mdx', name: 'landscape', schema: landscapeSchema },
  jurisdictions: {
    pattern: /^jurisdictions\/([^/]+)\.mdx$/u,
    path: 'jurisdictions/<code>.mdx',
    name: 'jurisdiction',
    schema: schemas.jurisdictionSchema,
  },
  positions: { pattern: /^gaps\/([^/]+)\.mdx$/u, path: 'gaps/<gap>.mdx', name: 'position', schema: schemas.positionSchema },
  answers: { pattern: /^answers\/([^/]+)\.mdx$/u, path: 'answers/<answer>.mdx', name: 'answer', schema: answerSchema },
  guide: { pattern: /^guide\/([^/]+)\.mdx$/u, path: 'guide/<page>.mdx', name: 'guide', schema: schemas.guideSchema },
  decisions: {
    pattern: /^guide\/decisions\/([^/]+)\.mdx$/u,
    path: 'guide/decisions/<decision>.mdx',
    name: 'decision',
    schema: schemas.decisionSchema,
  },
} as const satisfies Readonly<Record<string, Layout>>;
export type Kind = keyof typeof layouts;

const nobodyNamed = siteSchema.parse({});

/** The lists in one file each, by the name of the file. */
export const registers = {
  'release.yaml': register(schemas.releaseSchema, { version: '0.0.0', asOf: '1970-01-01', languages: [] }),
  'scope.yaml': register(schemas.scopeSchema, { pairs: [], planned: [] }),
  'sources.yaml': register(schemas.sourcesSchema, {}),
  'committees.yaml': register(schemas.committeesSchema, {}),
  'retired.yaml': register(schemas.retiredSchema, []),
  'recognitions.yaml': register(recognitionsSchema, []),
  'authors.yaml': { ...register(authorsSchema, {}), optional: true },
  'labels.yaml': { ...register(labelsSchema, {}), optional: true },
  'quantities.yaml': { ...register(quantitiesSchema, {}), optional: true },
  'search-terms.yaml': register(schemas.searchTermsSchema, []),
  'thesaurus.yaml': { ...register(thesaurusSchema, []), optional: true },
  'dictionary.yaml': { ...register(dictionarySchema, []), optional: true },
  'plain-words.yaml': { ...register(plainWordsSchema, {}), optional: true },
  'japanese.yaml': { ...register(japaneseSchema, []), optional: true },
  'published.yaml': register(publishedSchema, []),
  'home.yaml': { ...register(schemas.homeSchema, { questions: [], dates: [] }), optional: true },
  'start.yaml': { ...register(startSchema, []), optional: true },
  'site.yaml': { ...register(siteSchema, nobodyNamed), optional: true },
  'changes.yaml': { ...register(changesSchema, []), optional: true },
};
export type RegisterName = keyof typeof registers;

/** The id of the document that a path inside the content folder holds, with its kind; `undefined` where no document belongs there. */
export function documentAt(inside: string): { readonly kind: Kind; readonly id: string } | undefined {
  for (const kind of Object.keys(layouts).filter(isKind)) {
    const id = layouts[kind].pattern.exec(inside)?.[1];
    if (id !== undefined) return { kind, id };
  }
  return undefined;
}

/** Whether a path inside the content folder is that of a register. */
export function isRegister(inside: string): inside is RegisterName {
  return Object.hasOwn(registers, inside);
}

function register<S extends z.ZodType>(schema: S, empty: z.output<S>): RegisterLayout<S> {
  return { schema, empty };
}

function isKind(name: string): name is Kind {
  return Object.hasOwn(layouts, name);
}

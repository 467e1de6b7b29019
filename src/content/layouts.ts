import { elementSchema } from '../domain/model/schema/element.ts';
import { frameworkSchema } from '../domain/model/schema/framework.ts';
import { mappingSetSchema } from '../domain/model/schema/mapping.ts';
import * as registers from '../domain/model/schema/registers.ts';
import { requirementSchema } from '../domain/model/schema/requirement.ts';

/** Each kind of document: where its files stand, with the id in the path, and the schema of its front matter. */
export const layouts = [
  { kind: 'elements', pattern: /^elements\/([^/]+)\.mdx$/u, schema: elementSchema },
  { kind: 'frameworks', pattern: /^frameworks\/([^/]+)\.mdx$/u, schema: frameworkSchema },
  { kind: 'requirements', pattern: /^requirements\/([^/]+\/[^/]+)\.mdx?$/u, schema: requirementSchema },
  { kind: 'mappings', pattern: /^mappings\/([^/]+)\.mdx$/u, schema: mappingSetSchema },
  { kind: 'jurisdictions', pattern: /^jurisdictions\/([^/]+)\.mdx$/u, schema: registers.jurisdictionSchema },
  { kind: 'positions', pattern: /^gaps\/([^/]+)\.mdx$/u, schema: registers.positionSchema },
  { kind: 'guide', pattern: /^guide\/([^/]+)\.mdx$/u, schema: registers.guideSchema },
  { kind: 'decisions', pattern: /^guide\/decisions\/([^/]+)\.mdx$/u, schema: registers.decisionSchema },
] as const;
export type Kind = (typeof layouts)[number]['kind'];

/** The lists in one file each. */
export const registerSchemas = {
  'release.yaml': registers.releaseSchema,
  'scope.yaml': registers.scopeSchema,
  'sources.yaml': registers.sourcesSchema,
  'committees.yaml': registers.committeesSchema,
  'retired.yaml': registers.retiredSchema,
  'search-terms.yaml': registers.searchTermsSchema,
  'published.yaml': registers.publishedIdsSchema,
  'recognitions.yaml': registers.recognitionsSchema,
} as const;

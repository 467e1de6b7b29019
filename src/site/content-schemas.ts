import type { z } from 'zod';
import { elementSchema } from '../domain/model/schema/element.ts';
import { frameworkSchema } from '../domain/model/schema/framework.ts';
import { mappingSetSchema } from '../domain/model/schema/mapping.ts';
import * as registers from '../domain/model/schema/registers.ts';
import { requirementSchema } from '../domain/model/schema/requirement.ts';

/** Each kind of content file by the name under which its JSON Schema is published, for editors' programs: where its files stand, and its keys. */
export const contentKinds: Readonly<Record<string, { readonly path: string; readonly schema: z.ZodType }>> = {
  'content-requirement.schema': { path: 'content/requirements/<framework>/<slug>.md', schema: requirementSchema },
  'content-framework.schema': { path: 'content/frameworks/<framework>.mdx', schema: frameworkSchema },
  'content-element.schema': { path: 'content/elements/<element>.mdx', schema: elementSchema },
  'content-mapping-set.schema': { path: 'content/mappings/<source>--<target>.mdx', schema: mappingSetSchema },
  'content-jurisdiction.schema': { path: 'content/jurisdictions/<code>.mdx', schema: registers.jurisdictionSchema },
  'content-position.schema': { path: 'content/gaps/<gap>.mdx', schema: registers.positionSchema },
  'content-guide.schema': { path: 'content/guide/<page>.mdx', schema: registers.guideSchema },
  'content-decision.schema': { path: 'content/guide/decisions/<decision>.mdx', schema: registers.decisionSchema },
  'content-release.schema': { path: 'content/release.yaml', schema: registers.releaseSchema },
  'content-scope.schema': { path: 'content/scope.yaml', schema: registers.scopeSchema },
  'content-sources.schema': { path: 'content/sources.yaml', schema: registers.sourcesSchema },
  'content-committees.schema': { path: 'content/committees.yaml', schema: registers.committeesSchema },
  'content-retired.schema': { path: 'content/retired.yaml', schema: registers.retiredSchema },
  'content-recognitions.schema': { path: 'content/recognitions.yaml', schema: registers.recognitionsSchema },
  'content-search-terms.schema': { path: 'content/search-terms.yaml', schema: registers.searchTermsSchema },
};

import type { z } from 'zod';
import { elementSchema } from '../domain/schema/element.ts';
import { frameworkSchema } from '../domain/schema/framework.ts';
import { mappingSetSchema } from '../domain/schema/mapping.ts';
import * as registers from '../domain/schema/registers.ts';
import { requirementSchema } from '../domain/schema/requirement.ts';

/** The schema of each kind of content file by the name under which its JSON Schema is published, for editors' programs. */
export const contentSchemas: Readonly<Record<string, z.ZodType>> = {
  'content-requirement.schema': requirementSchema,
  'content-framework.schema': frameworkSchema,
  'content-element.schema': elementSchema,
  'content-mapping-set.schema': mappingSetSchema,
  'content-jurisdiction.schema': registers.jurisdictionSchema,
  'content-position.schema': registers.positionSchema,
  'content-guide.schema': registers.guideSchema,
  'content-decision.schema': registers.decisionSchema,
  'content-release.schema': registers.releaseSchema,
  'content-scope.schema': registers.scopeSchema,
  'content-sources.schema': registers.sourcesSchema,
  'content-committees.schema': registers.committeesSchema,
  'content-retired.schema': registers.retiredSchema,
  'content-recognitions.schema': registers.recognitionsSchema,
  'content-search-terms.schema': registers.searchTermsSchema,
};

import { defineCollection } from 'astro:content';
import { elementSchema } from './domain/schema/element.ts';
import { frameworkSchema } from './domain/schema/framework.ts';
import { mappingSetSchema } from './domain/schema/mapping.ts';
import { decisionSchema, guideSchema, jurisdictionSchema, positionSchema } from './domain/schema/registers.ts';
import { requirementSchema } from './domain/schema/requirement.ts';
import { contentLoader } from './site/content-loader.ts';

export const collections = {
  elements: defineCollection({ loader: contentLoader('elements'), schema: elementSchema }),
  frameworks: defineCollection({ loader: contentLoader('frameworks'), schema: frameworkSchema }),
  requirements: defineCollection({ loader: contentLoader('requirements'), schema: requirementSchema }),
  sets: defineCollection({ loader: contentLoader('sets'), schema: mappingSetSchema }),
  jurisdictions: defineCollection({ loader: contentLoader('jurisdictions'), schema: jurisdictionSchema }),
  guide: defineCollection({ loader: contentLoader('guide'), schema: guideSchema }),
  positions: defineCollection({ loader: contentLoader('positions'), schema: positionSchema }),
  decisions: defineCollection({ loader: contentLoader('decisions'), schema: decisionSchema }),
};

import { defineCollection } from 'astro:content';
import { answerSchema } from './domain/model/schema/answer.ts';
import { elementSchema } from './domain/model/schema/element.ts';
import { frameworkSchema } from './domain/model/schema/framework.ts';
import { landscapeSchema } from './domain/model/schema/landscape.ts';
import { mappingSetSchema } from './domain/model/schema/mapping.ts';
import { decisionSchema, guideSchema, jurisdictionSchema, positionSchema } from './domain/model/schema/registers.ts';
import { requirementSchema } from './domain/model/schema/requirement.ts';
import { contentLoader, type CollectionName } from './site/content-loader.ts';

export const collections = {
  elements: defineCollection({ loader: contentLoader('elements'), schema: elementSchema }),
  frameworks: defineCollection({ loader: contentLoader('frameworks'), schema: frameworkSchema }),
  requirements: defineCollection({ loader: contentLoader('requirements'), schema: requirementSchema }),
  sets: defineCollection({ loader: contentLoader('sets'), schema: mappingSetSchema }),
  jurisdictions: defineCollection({ loader: contentLoader('jurisdictions'), schema: jurisdictionSchema }),
  guide: defineCollection({ loader: contentLoader('guide'), schema: guideSchema }),
  positions: defineCollection({ loader: contentLoader('positions'), schema: positionSchema }),
  answers: defineCollection({ loader: contentLoader('answers'), schema: answerSchema }),
  landscape: defineCollection({ loader: contentLoader('landscape'), schema: landscapeSchema }),
  decisions: defineCollection({ loader: contentLoader('decisions'), schema: decisionSchema }),
} satisfies Readonly<Record<CollectionName, unknown>>;

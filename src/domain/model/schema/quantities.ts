import { z } from 'zod';
import { tokens } from '../vocabulary.ts';
import { reportStages } from '../quantity-vocabulary.ts';
import { kebab, text } from './fields.ts';

const name = text.describe('How the quantity is called on pages, with a capital');

/** content/quantities.yaml: name of a quantity → how pages call it, and of a deadline for a report, which one of several it is. */
export const quantitiesSchema = z.record(
  kebab,
  z.union([
    name,
    z.strictObject({
      name,
      stage: z.enum(tokens(reportStages)).describe('Which report on an incident or a vulnerability it is a deadline for'),
    }),
  ]),
);

export type QuantityNames = z.infer<typeof quantitiesSchema>;

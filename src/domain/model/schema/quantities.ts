import { z } from 'zod';
import { kebab, text } from './fields.ts';

/** content/quantities.yaml: name of a quantity → how pages call it. */
export const quantitiesSchema = z.record(kebab, text.describe('How the quantity is called on pages, with a capital'));

export type QuantityNames = z.infer<typeof quantitiesSchema>;

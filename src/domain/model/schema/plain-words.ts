import { z } from 'zod';
import { publishedId, text } from './fields.ts';

/** content/plain-words.yaml: by the id of a requirement, what people call its matter where its title and gist do not. */
export const plainWordsSchema = z.record(publishedId, text.describe('Words and short phrases, parted by commas'));

export type PlainWords = Readonly<z.infer<typeof plainWordsSchema>>;

import type { z } from 'zod';
import { layouts, registers } from '../content/layouts.ts';

/** A kind of content file: where its files stand, and its keys. */
export interface ContentKind {
  readonly path: string;
  readonly schema: z.ZodType;
}

/** Each kind of content file that people edit, by the name under which its JSON Schema is published for editors' programs. */
export const contentKinds: Readonly<Record<string, ContentKind>> = Object.fromEntries([
  ...Object.values(layouts).map(({ name, path, schema }) => kind(name, path, schema)),
  ...Object.entries(registers)
    .filter(([file]) => file !== 'published.yaml')
    .map(([file, { schema }]) => kind(file.replace('.yaml', ''), file, schema)),
]);

function kind(name: string, path: string, schema: z.ZodType): readonly [string, ContentKind] {
  return [`content-${name}.schema`, { path: `content/${path}`, schema }];
}

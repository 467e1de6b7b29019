import { z } from 'zod';
import type { Prop } from './oscal-common.ts';

const prop = z.object({ name: z.string(), value: z.string(), ns: z.string().optional(), group: z.string().optional() });

/** Properties in the OSCAL files of anybody. */
export const propsSchema = z.array(prop).default([]);
export type ReadProp = z.infer<typeof prop>;

/** Properties without keys that say nothing. */
export function toProps(all: readonly ReadProp[]): readonly Prop[] {
  return all.map(({ name, value, ns }) => ({ name, value, ...(ns === undefined ? {} : { ns }) }));
}

/** Entries without those that have no value. */
export function withoutUndefined(entries: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

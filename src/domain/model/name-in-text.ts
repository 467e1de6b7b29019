import type { Jurisdiction } from './knowledge-base.ts';

/** A country or union as a sentence names it, with its article where it has one. */
export function nameInText({ title, inText }: Pick<Jurisdiction, 'title' | 'inText'>): string {
  return inText ?? title;
}

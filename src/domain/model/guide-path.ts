import type { GuidePage } from './knowledge-base.ts';

const ownPlace: readonly string[] = ['about', 'method'];

/** Whether a text of the guide is a page of its own beside the guide: what readers of the site look for, not editors. */
export function standsAlone({ id }: Pick<GuidePage, 'id'>): boolean {
  return ownPlace.includes(id);
}

/** The path of the page of a text of the guide, from the root. */
export function guidePath({ id }: Pick<GuidePage, 'id'>): string {
  return standsAlone({ id }) ? `/${id}/` : `/guide/${id}/`;
}

import type { CrosswalkPoint } from '../domain/crosswalk/crosswalk-points.ts';
import type { CrosswalkPart } from '../domain/crosswalk/crosswalk-parts.ts';
import type { Page } from './page.ts';

/** How a point of a document is called: its number and title, or the first and last number of what stands under no heading. */
export function pointName({ kb }: Pick<Page, 'kb'>, { first, last }: Pick<CrosswalkPoint, 'first' | 'last'>): string {
  if (first.id !== last.id) return `${first.ref} – ${last.ref}`;
  const withheld = kb.frameworkById.get(first.framework)?.titles === 'withheld';
  return withheld ? first.ref : `${first.ref} ${first.title}`;
}

/** How a page of a divided crosswalk is called; the second and later pages of one point are counted. */
export function partName(page: Pick<Page, 'kb' | 't'>, { slug, point }: Pick<CrosswalkPart, 'slug' | 'point'>): string {
  const name = point === undefined ? page.t('points.others') : pointName(page, point);
  const place = /-page-(\d+)$/u.exec(slug)?.[1];
  return place === undefined ? name : page.t('points.page', { name, place: Number(place) });
}

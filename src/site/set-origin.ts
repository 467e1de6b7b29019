import { takenOver } from '../domain/model/author-name.ts';
import type { MappingSet } from '../domain/model/knowledge-base.ts';
import type { Page } from './page.ts';

/** Who stands behind a set and since when: reviewed by the editors, or taken over from somebody who published it before. */
export function setOrigin({ kb, t, date }: Pick<Page, 'kb' | 't' | 'date'>, set: Pick<MappingSet, 'author' | 'reviewed'>): string {
  const over = takenOver(kb, set);
  if (over === undefined) return t('crosswalk.reviewedOn', { date: date(set.reviewed) });
  const { from, on, published } = over;
  return published === undefined
    ? t('crosswalk.takenOver', { from, date: date(on) })
    : t('crosswalk.takenOverDated', { from, date: date(on), published: date(published) });
}

import type { Requirement } from '../domain/model/knowledge-base.ts';
import { bases, verifications } from '../domain/model/vocabulary.ts';
import type { Page } from './page.ts';

/** From what a record is known, in plain words: its number and title, and its gist where it has one. */
export function knownFrom({ t }: Pick<Page, 't'>, { verified, basis }: Pick<Requirement, 'verified'> & Partial<Requirement>): string {
  const number = `${t('provenance.verified')}: ${verifications[verified].label}.`;
  return basis === undefined ? number : `${number} ${t('provenance.gist')} ${bases[basis].label}.`;
}

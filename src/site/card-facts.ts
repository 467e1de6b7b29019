import type { Framework, Requirement } from '../domain/model/knowledge-base.ts';
import { standingOn } from '../domain/model/standing.ts';
import { modalities, roles } from '../domain/model/vocabulary.ts';
import { forceText } from './force-text.ts';
import type { Page } from './page.ts';

/** What a result says of a document or a record of it at a glance: how far it binds, where, from when and whom. */
export function cardFacts({ kb, t, date }: Pick<Page, 'kb' | 't' | 'date'>, framework: Framework, record?: Requirement): string {
  const { force, jurisdiction, bound } = framework;
  const standing = standingOn(framework, kb.release.asOf, record);
  const whom = (record?.roles ?? bound).map((role) => roles[role].label).join(', ');
  return [
    standing.kind === 'applies' && framework.kind !== 'directive' ? t('search.binding') : forceText({ kb, t, date }, framework, record),
    force !== 'law' && record?.modality !== undefined ? modalities[record.modality].label : undefined,
    kb.jurisdictions.find(({ id }) => id === jurisdiction)?.title,
    standing.kind === 'applies' && standing.since !== undefined ? t('search.from', { date: date(standing.since) }) : undefined,
    whom === '' ? undefined : t('search.for', { whom }),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

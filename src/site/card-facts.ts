import type { Framework, Requirement } from '../domain/model/knowledge-base.ts';
import { forces, modalities, roles } from '../domain/model/vocabulary.ts';
import type { Page } from './page.ts';

/** What a result says of a document or a record of it at a glance: how far it binds, where, from when and whom. */
export function cardFacts({ kb, t, date }: Pick<Page, 'kb' | 't' | 'date'>, framework: Framework, record?: Requirement): string {
  const { force, jurisdiction, applies, inForce, bound } = framework;
  const from = record?.appliesFrom ?? applies ?? inForce;
  const whom = (record?.roles ?? bound).map((role) => roles[role].label).join(', ');
  return [
    force === 'law' ? t('search.binding') : forces[force].label,
    force !== 'law' && record?.modality !== undefined ? modalities[record.modality].label : undefined,
    kb.jurisdictions.find(({ id }) => id === jurisdiction)?.title,
    force === 'law' && from !== undefined ? t('search.from', { date: date(from) }) : undefined,
    whom === '' ? undefined : t('search.for', { whom }),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

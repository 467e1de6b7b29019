import type { Framework, Requirement } from '../domain/model/knowledge-base.ts';
import { standingOn } from '../domain/model/standing.ts';
import { forces } from '../domain/model/vocabulary.ts';
import type { Page } from './page.ts';

/**
 * How a document or a record of it binds, in words: force and state in one, so that neither a draft nor what does not apply yet is called
 * law alone. On the day to which the law was checked.
 */
export function forceText(
  { kb, t, date }: Pick<Page, 'kb' | 't' | 'date'>,
  framework: Framework,
  record?: Partial<Pick<Requirement, 'appliesFrom' | 'kind' | 'parameters'>>,
): string {
  const standing = standingOn(framework, kb.release.asOf, record);
  switch (standing.kind) {
    case 'applies':
      return framework.kind === 'directive' ? t('force.directive') : forces.law.label;
    case 'in-part':
      return standing.from === undefined
        ? t('force.partNoDay', { since: date(standing.since) })
        : t('force.part', { since: date(standing.since), date: date(standing.from) });
    case 'coming':
      return standing.from === undefined ? t('force.comingNoDay') : t('force.coming', { date: date(standing.from) });
    case 'draft':
      return standing.force === 'law' ? t('force.draftLaw') : t('force.draft', { force: forces[standing.force].label });
    case 'ended':
      return standing.force === 'law' ? t('force.endedLaw') : t('force.ended', { force: forces[standing.force].label });
    case 'current':
      return forces[standing.force].label;
  }
}

/** The same with the group for which alone a document is, where there is one. */
export function forceFor(page: Pick<Page, 'kb' | 't' | 'date'>, framework: Framework): string {
  const force = forceText(page, framework);
  return framework.onlyFor === undefined ? force : page.t('compare.forceOnly', { force, group: framework.onlyFor });
}

/** How it binds where a list of names would let somebody take for law in force what does not apply yet, or not in full; else nothing. */
export function forceReserve(page: Pick<Page, 'kb' | 't' | 'date'>, framework: Framework): string | undefined {
  switch (standingOn(framework, page.kb.release.asOf).kind) {
    case 'coming':
      return forceText(page, framework);
    case 'in-part':
      return page.t('force.notInFull');
    default:
      return undefined;
  }
}

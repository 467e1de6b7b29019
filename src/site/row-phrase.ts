import type { RelationRow } from '../domain/crosswalk/requirement-relations.ts';
import type { Mapping } from '../domain/model/knowledge-base.ts';
import { relationships } from '../domain/model/vocabulary.ts';
import type { Translate } from '../i18n/messages.ts';

/** How a row reads between its sources and its targets. */
export function rowPhrase(t: Translate, { sources, relationship, targets }: Pick<Mapping, 'sources' | 'relationship' | 'targets'>): string {
  if (targets.length === 0) return t('row.noCounterpart');
  return sources.length > 1 ? t(`row.joint.${relationship}`) : relationships[relationship].label;
}

/** How a row reads from one of its members: forward as it stands, backward by the inverse. */
export function relationPhrase(
  t: Translate,
  { mapping, inverse, together }: Pick<RelationRow, 'mapping' | 'inverse' | 'together'>,
): string {
  const { relationship } = mapping;
  if (inverse) return t(`row.inverse.${relationship}`);
  return together.length > 0 ? t(`row.joint.${relationship}`) : relationships[relationship].label;
}

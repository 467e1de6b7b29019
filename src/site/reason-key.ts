import { EDITORS, type Mapping } from '../domain/model/knowledge-base.ts';
import { recordName } from '../domain/model/record-name.ts';
import type { Page } from './page.ts';

/** `here`, or `there` as a place: not the `there` of "there is a policy", but that of "what is asked there is named". */
const places =
  /\b(?:here|(?:asked|meant|named) there|there(?! (?:is|are|was|were)\b(?! (?:named|limited|asked|meant|about|of|Art)\b)))\b/iu;

/** Which documents `here` and `there` are in a reason of ours, as text; none where the reason has neither word. */
export function reasonKeyOf({ kb, t }: Pick<Page, 'kb' | 't'>, row: Pick<Mapping, 'author' | 'rationale' | 'set'>): string | undefined {
  const set = kb.setById.get(row.set);
  if (set === undefined || row.author !== EDITORS || !places.test(row.rationale ?? '')) return undefined;
  return t('row.reasonKey', { source: recordName(kb, set.source), target: recordName(kb, set.target) });
}

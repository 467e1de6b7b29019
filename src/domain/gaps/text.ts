import { gapKinds, type Gap } from '../model/gap.ts';
import { authorName } from '../model/author-name.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { quantityKind } from '../model/quantity-kind.ts';
import { quantityName } from '../model/quantity-name.ts';
import { recordName } from '../model/record-name.ts';

/** The subjects of a gap in words: `IEC 62443-3-3 SR 1.1`, `Basic policy`. */
export function subjectText(kb: KnowledgeBase, { subject }: Pick<Gap, 'subject'>): string {
  return subject.map(({ type, id }) => nameOf(kb, type, id)).join(' – ');
}

function nameOf(kb: KnowledgeBase, type: Gap['subject'][number]['type'], id: string): string {
  if (type === 'jurisdiction') return kb.jurisdictions.find((jurisdiction) => jurisdiction.id === id)?.title ?? id;
  if (type === 'parameter' && !id.includes('/')) return quantityOfKey(kb, id);
  const set = type === 'set' ? kb.setById.get(id) : undefined;
  if (set) return `${recordName(kb, set.source)} – ${recordName(kb, set.target)}, ${authorName(kb, set.author)}`;
  const [record = '', parameter] = id.split('#');
  const requirement = kb.requirementById.get(record);
  const name = requirement ? `${recordName(kb, requirement.framework)} ${requirement.ref}` : recordName(kb, record);
  return parameter === undefined ? name : `${name}, ${quantityName(kb, parameter)}`;
}

/** The quantity and the event from which it runs, by the key of what several documents set: name, clock and unit. */
function quantityOfKey(kb: KnowledgeBase, key: string): string {
  for (const { parameters } of kb.requirements) {
    for (const [name, { clock = '', unit }] of Object.entries(parameters ?? {})) {
      if (key === `${quantityKind(name)}-${clock}-${unit}`)
        return `${quantityName(kb, quantityKind(name))}, from ${clock.replaceAll('-', ' ')}`;
    }
  }
  return key.replaceAll('-', ' ');
}

/** One line for a gap: kind and subjects. */
export function gapTitle(kb: KnowledgeBase, gap: Gap): string {
  return `${gapKinds[gap.kind].label}: ${subjectText(kb, gap)}`;
}

/** The gaps that have one of the ids as a subject. */
export function gapsOf(gaps: readonly Gap[], ids: readonly string[]): readonly Gap[] {
  const wanted = new Set(ids);
  return gaps.filter(({ subject }) => subject.some(({ id }) => wanted.has(id)));
}

import { relationsTo } from '../landscape/relations.ts';
import type { GapDraft } from '../model/gap.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { recordName } from '../model/record-name.ts';
import { listed } from '../model/words.ts';
import { judgedFrom, nameSome } from './aspect-sentence.ts';
import { notConsideredFor } from './beyond-standards.ts';
import { aspectsByUs, isMeasure } from './subject-matter.ts';
import { subjectText } from './text.ts';

/** That nothing relates to a requirement of law: what it was compared with and from what that was judged, what it was not compared with. */
export function beyondSentence(kb: KnowledgeBase, gap: GapDraft): string {
  const [law = '', ...compared] = gap.basis;
  const names = (ids: readonly string[]) => listed(ids.map((id) => recordName(kb, id)));
  const others = notConsideredFor(kb, law);
  const parts = [
    `${subjectText(kb, gap)} was considered against ${names(compared)}${judgedFrom(kb, compared)}; nothing there relates to it, directly or by derivation.`,
    others.length === 0 ? '' : `It was not considered against ${names(others)}.`,
    knownByScope(kb, gap),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The documents whose scope bears on an aspect of a measure, or else those that touch one; nothing for a duty about the regime. */
function knownByScope(kb: KnowledgeBase, { subject: [first] }: GapDraft): string {
  const id = first?.id ?? '';
  if (!isMeasure(kb, id)) return '';
  const relations = aspectsByUs(kb, id).flatMap((aspect) => relationsTo(kb, aspect));
  const strong = relations.filter(({ relation }) => relation !== 'touches');
  const documents = [...new Set((strong.length > 0 ? strong : relations).map(({ document }) => document))];
  if (documents.length === 0) return '';
  const one = documents.length === 1;
  const bear = strong.length > 0 ? { one: 'bears on', many: 'bear on' } : { one: 'touches', many: 'touch' };
  return `Known by ${one ? 'its' : 'their'} scope alone, ${nameSome(kb, documents)} ${one ? bear.one : bear.many} an aspect that it concerns and ${one ? 'was' : 'were'} not compared.`;
}

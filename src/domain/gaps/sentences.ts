import type { GapDraft } from '../model/gap.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { parameterText } from '../model/parameter-text.ts';
import { nameInText } from '../model/name-in-text.ts';
import { quantityKind } from '../model/quantity-kind.ts';
import { quantityName } from '../model/quantity-name.ts';
import { recordName } from '../model/record-name.ts';
import { unverifiedTitles } from '../model/titles-in.ts';
import { listed } from '../model/words.ts';
import { beyondSentence } from './beyond-sentence.ts';
import { subjectText } from './text.ts';

/**
 * What a gap says in one sentence or two, with the documents on which it rests and the day; those of an aspect are put into words by
 * `aspectSentence`, and have their subject here.
 */
export function sentenceOf(kb: KnowledgeBase, gap: GapDraft): string {
  const subject = subjectText(kb, gap);
  const names = (ids: readonly string[]) => listed(ids.map((id) => recordName(kb, id)));
  const state = `State of ${kb.release.asOf}.`;
  switch (gap.kind) {
    case 'requirement-beyond-standards':
      return `${beyondSentence(kb, gap)} ${state}`;
    case 'aspect-missing-in-jurisdiction':
      return `All instruments of ${jurisdictionName(kb, gap)} on the security of industrial IoT are listed (${names(gap.basis)}); none asks for any part of ${lastName(kb, gap)}. ${state}`;
    case 'unadopted-international-requirement':
      return `${subject}: considered against ${names(gap.basis.slice(1))}; nothing there relates to it. ${state}`;
    case 'divergent-parameter':
      return `${differingValues(kb, gap)}. ${state}`;
    case 'unrecognised-assessment':
      return `No recognition was found by which an assessment under ${names(gap.basis.slice(0, 1))} counts under ${names(gap.basis.slice(1))}${lastLooked(kb, gap)}. ${state}`;
    case 'unassessed-pair':
      return `${names(gap.subject.map(({ id }) => id))} have not been laid side by side in full.`;
    case 'requirement-without-mapping':
      return `${subject} stands in no row to the joint paper.`;
    case 'implied-relation':
      return `Our rows prove that ${subject.replace(' – ', ' and ')} share something, and no row relates them.`;
    case 'conflicting-claims':
      return `The rows of two authors leave no possibility for ${subject}.`;
    case 'stale-edition':
      return `${subject}: made for an edition that has ended.`;
    case 'translation-missing':
      return `${subject} has no translation in a language of the site.`;
    case 'translation-stale':
      return `The translation of ${subject} is of an older text.`;
    case 'review-overdue':
      return `${subject}: last reviewed more than two years ago.`;
    case 'unverified-fact':
      return `No source that a reader can open was found for ${titleAlone(kb, gap)}${subject}.`;
    case 'no-international-document':
    case 'no-international-duty':
    case 'only-for-another-sector':
    case 'partly-required':
    case 'only-at-higher-levels':
      return subject;
  }
}

/** The day on which somebody looked last, where it is recorded. */
function lastLooked(kb: KnowledgeBase, { basis: [from, to] }: GapDraft): string {
  const found = kb.recognitions.find((recognition) => recognition.from.framework === from && recognition.to.framework === to);
  return found === undefined ? '' : `, last looked for on ${found.asOf}`;
}

/** A quantity and its values, each with the requirement that sets it: the subject names the quantity, then the requirements. */
function differingValues(kb: KnowledgeBase, { subject }: GapDraft): string {
  const [quantity, ...requirements] = subject.map(({ id }) => id);
  const found = requirements.flatMap((id) => {
    const { framework = '', parameters = {} } = kb.requirementById.get(id) ?? {};
    return Object.entries(parameters)
      .filter(([name, { clock = '', unit }]) => quantity === `${quantityKind(name)}-${clock}-${unit}`)
      .map(([name, parameter]) => ({
        name: quantityKind(name),
        text: `${parameterText(parameter)} (${recordName(kb, framework)} ${recordName(kb, id)})`,
      }));
  });
  return `${quantityName(kb, found[0]?.name ?? '')} is set to different values: ${listed(found.map(({ text }) => text))}`;
}

function jurisdictionName(kb: KnowledgeBase, { jurisdictions }: GapDraft): string {
  const jurisdiction = kb.jurisdictions.find(({ id }) => id === jurisdictions[0]);
  return jurisdiction === undefined ? '' : nameInText(jurisdiction);
}

function lastName(kb: KnowledgeBase, { subject }: GapDraft): string {
  return recordName(kb, subject.at(-1)?.id ?? '');
}

/** `the German title of `, where the document itself has sources. */
function titleAlone(kb: KnowledgeBase, { subject: [first] }: GapDraft): string {
  const framework = first?.type === 'framework' ? kb.frameworkById.get(first.id) : undefined;
  const languages = framework === undefined || framework.verified === 'unverified' ? undefined : unverifiedTitles(framework);
  return languages === undefined ? '' : `the ${languages} title of `;
}

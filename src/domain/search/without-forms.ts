import type { Thesaurus } from '../model/schema/thesaurus.ts';
import { formsOfJapanese } from './japanese-forms.ts';
import { matcherOf, spansIn } from './matcher.ts';
import { wordsOf } from './text-words.ts';

/** A thesaurus without the names that are read as forms of earlier names of the same concept: `passwords` behind `password`. */
export function withoutForms(thesaurus: Thesaurus): Thesaurus {
  return thesaurus.map((concept) => ({
    ...concept,
    en: firsts(concept.en, (kept, text) => isRead({ ...concept, en: kept, de: [], ja: [] }, text, 'en')),
    de: firsts(concept.de, (kept, text) => isRead({ ...concept, en: [], de: kept, ja: [] }, text, 'de')),
    ja: firsts(concept.ja, (kept, text) => kept.some((word) => formsOfJapanese(word).includes(text))),
  }));
}

function firsts(words: readonly string[], isForm: (kept: string[], text: string) => boolean): string[] {
  const kept: string[] = [];
  for (const text of words) if (kept.length === 0 || !isForm(kept, text)) kept.push(text);
  return kept;
}

/** Whether a text is read whole as one name of a concept. */
function isRead(concept: Thesaurus[number], text: string, language: 'en' | 'de'): boolean {
  const words = wordsOf(text);
  const spans = spansIn(matcherOf([{ ...concept, asked: [], not: [] }]), words, [language]);
  return spans.some(({ from, to }) => from === 0 && to === words.length);
}

import { escaped } from './citations.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** A document of which a text says in plain words that it is not in. */
export interface SaidNotIn {
  readonly name: string;
  readonly framework: string;
  readonly index: number;
}

const plainWords = String.raw` (?:is|are)(?: still)? not (?:yet )?in(?: yet| here| this base)?(?=\s*(?:[.,;:)]|$))`;

const anyone = new RegExp(plainWords, 'u');

/** Where a text says of a document by its name that it is not in; by such words nobody notices once it is. */
export function saidNotIn(kb: KnowledgeBase, text: string): readonly SaidNotIn[] {
  if (!anyone.test(text)) return [];
  return kb.frameworks.flatMap(({ id, shortTitle, abbreviations = [] }) => {
    const names = [shortTitle, ...abbreviations].filter((name) => text.includes(name)).sort((a, b) => b.length - a.length);
    const found = names.flatMap((name) => {
      const at = new RegExp(String.raw`(?<![\p{L}\p{N}-])${escaped(name)}${plainWords}`, 'u').exec(text);
      return at === null ? [] : [{ name, framework: id, index: at.index }];
    });
    return found.slice(0, 1);
  });
}

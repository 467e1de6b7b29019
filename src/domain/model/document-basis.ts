import { assessableOf, type KnowledgeBase } from './knowledge-base.ts';
import { bases, tokens, type Basis } from './vocabulary.ts';

/** From what the gists of a document were written: how many from each basis, those without any left out. */
export function basisCounts(kb: KnowledgeBase, framework: string): readonly { readonly basis: Basis; readonly count: number }[] {
  const requirements = assessableOf(kb, framework);
  return tokens(bases)
    .map((basis) => ({ basis, count: requirements.filter((requirement) => requirement.basis === basis).length }))
    .filter(({ count }) => count > 0);
}

/** The best basis of any gist of a document, by which the document as a whole is known; `undefined` where none states one. */
export function basisOfDocument(kb: KnowledgeBase, framework: string): Basis | undefined {
  return basisCounts(kb, framework)[0]?.basis;
}

/** The basis from which most gists of a document were written, the weaker of equals; `undefined` where none states one. */
export function predominantBasis(kb: KnowledgeBase, framework: string): Basis | undefined {
  const counts = basisCounts(kb, framework);
  const most = Math.max(...counts.map(({ count }) => count));
  return counts.findLast(({ count }) => count === most)?.basis;
}

/** Whether nobody here had the text or an official summary of a document whose gists state a basis. */
export function isKnownAtSecondHand(kb: KnowledgeBase, framework: string): boolean {
  const basis = basisOfDocument(kb, framework);
  return basis === 'secondary' || basis === 'title';
}

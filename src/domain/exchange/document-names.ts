import type { KnowledgeBase } from '../model/knowledge-base.ts';

/**
 * Whether a name that a table gives to a document means the one that is asked for: its id, alias, title or another name, without
 * blanks and punctuation.
 */
export function namesDocument(kb: KnowledgeBase, name: string, framework: string): boolean {
  const document = kb.frameworkById.get(framework);
  const names = [
    framework,
    ...(document ? [document.shortTitle, document.title, document.alias ?? '', ...(document.abbreviations ?? [])] : []),
  ];
  return names.some((one) => one !== '' && bare(one) === bare(name));
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b(iso|iec)[/ -]?(iec)?/gu, (_whole, first: string) => first)
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

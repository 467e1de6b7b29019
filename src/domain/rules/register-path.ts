import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** Path of a register, found from the folder of any record. */
export function registerPath(kb: KnowledgeBase, name: string): string {
  const element = kb.elements[0]?.path ?? kb.frameworks[0]?.path ?? 'content/elements/x';
  return `${element.split('/').slice(0, -2).join('/')}/${name}`;
}

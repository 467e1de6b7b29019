import { considerationsOf } from '../coverage/ledger.ts';
import { compareIds } from '../model/ids.ts';
import { EDITORS, type KnowledgeBase } from '../model/knowledge-base.ts';
import type { Scope } from '../model/schema/registers.ts';
import { INTERNATIONAL } from './looked-at.ts';

/** A document in which one would look for an answer to the requirements of another. */
export interface Expected {
  readonly target: string;
  /** Whether every requirement of the other was considered against it by us. */
  readonly compared: boolean;
  /** Why no second document is to be compared with, where it is the only one. */
  readonly alone?: string;
}

/** The documents that the scope expects a document to be compared with, by id. */
export function expectedOf(kb: KnowledgeBase, source: string): readonly Expected[] {
  return kb.scope.pairs
    .filter((pair) => pair.source === source && pair.expected === true)
    .map(({ target, alone }) => ({ target, compared: isCompared(kb, source, target), ...(alone === undefined ? {} : { alone }) }))
    .sort((a, b) => compareIds(a.target, b.target));
}

/** The international documents in which the scope expects an answer to a law. */
export function expectedFor(kb: KnowledgeBase, law: string): readonly string[] {
  return kb.scope.pairs
    .filter((pair) => isExpectedInternationally(kb, pair) && pair.source === law)
    .map(({ target }) => target)
    .sort();
}

/** Whether a law was compared as a whole with at least two international documents, which are all in which an answer is expected. */
export function isComparedWithAll(kb: KnowledgeBase, law: string): boolean {
  const expected = expectedFor(kb, law);
  return expected.length >= 2 && expected.every((target) => isCompared(kb, law, target));
}

function isExpectedInternationally(kb: KnowledgeBase, { target, expected }: Scope['pairs'][number]): boolean {
  return expected === true && kb.frameworkById.get(target)?.jurisdiction === INTERNATIONAL;
}

function isCompared(kb: KnowledgeBase, source: string, target: string): boolean {
  const states = [...considerationsOf(kb, { source, target, author: EDITORS }).values()];
  return states.length > 0 && states.every((state) => state !== 'unassessed');
}

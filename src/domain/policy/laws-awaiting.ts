import { expectedOf } from '../gaps/expected.ts';
import type { Framework, KnowledgeBase } from '../model/knowledge-base.ts';
import { listedLaws } from './listed-laws.ts';

/** What an act of law is to be compared with and was not yet as a whole, and why it is one document alone where it is. */
export interface LawAwaiting {
  readonly law: Framework;
  readonly awaited: readonly string[];
  readonly alone?: string;
}

/** The acts for which something in which one would look for an answer was not compared yet. */
export function lawsAwaiting(kb: KnowledgeBase): readonly LawAwaiting[] {
  return listedLaws(kb).flatMap((law) => {
    const expected = expectedOf(kb, law.id);
    const awaited = expected.filter(({ compared }) => !compared).map(({ target }) => target);
    const [alone] = expected.flatMap((one) => one.alone ?? []);
    return awaited.length === 0 ? [] : [{ law, awaited, ...(alone === undefined ? {} : { alone }) }];
  });
}

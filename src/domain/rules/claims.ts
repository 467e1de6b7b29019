import { unknownCitations } from '../model/citations.ts';
import { requirementId, slugOf } from '../model/ids.ts';
import { EDITORS, type KnowledgeBase } from '../model/knowledge-base.ts';
import type { Finding, Rule, Spot } from './rule.ts';

/** Words that stand where a reason should; what follows the first kind makes them no better. */
const unwritten = /^(?:to be (?:written|done|defined|decided)|tbd|todo|fixme|lorem ipsum|placeholder|x{3,})\b/iu;
const placeholder =
  /^(?:n\/a|none|see (?:above|below|title)|same (?:as above|here)|as above|dito|ditto|rationale|reason|text)\b[\s.,…:;-]*/iu;
const LEAST_LETTERS_BEYOND = 12;
/** One clause that says that there is a relation, which the relationship says already. */
const relationAlone =
  /^(?:(?:both|they|it) )?(?:(?:is |are )?(?:closely |clearly )?(?:related|relevant|similar|equivalent|linked) (?:to|with|for|in)|relates? to|corresponds? (?:to|with)|(?:has|have) to do with|same (?:topic|subject)(?: as)?)\b[^,;:.]*\.?$/iu;

export const rationaleIsAReason: Rule = {
  name: 'rationale-is-a-reason',
  description: 'Every row of ours has a reason of its own: no placeholder, and none that stands twice in its set.',
  *check({ kb }) {
    const seen = new Map<string, string>();
    for (const { set, author, rationale, place } of kb.mappings) {
      if (author !== EDITORS || rationale === undefined) continue;
      const words = `${set} ${rationale
        .toLowerCase()
        .replace(/[\s.…]+/gu, ' ')
        .trim()}`;
      const rest = rationale.replace(placeholder, '');
      if (relationAlone.test(rationale))
        yield {
          at: place,
          message: `\`${rationale}\` says that there is a relation, and no reason.`,
          tip: 'Say why this relationship and not its neighbour.',
        };
      else if (unwritten.test(rationale) || (rest.length < rationale.length && rest.length < LEAST_LETTERS_BEYOND))
        yield {
          at: place,
          message: `\`${rationale}\` is a placeholder, no reason.`,
          tip: 'Say why this relationship and not its neighbour.',
        };
      const first = seen.get(words);
      if (first === undefined) seen.set(words, `${place.path}:${place.line}`);
      else
        yield {
          at: place,
          message: `The reason stands word for word at ${first} too.`,
          tip: 'Say what is particular to this pair, or join the rows.',
        };
    }
  },
};

export const automationIsNeverComplete: Rule = {
  name: 'automation-never-complete',
  description: 'What a program made and nobody read again is a draft.',
  *check({ kb }) {
    for (const { path, method, status } of kb.sets) {
      if (method !== 'automation' || status !== 'complete') continue;
      yield {
        at: { path, keys: ['status'] },
        message: 'A set made by `automation` cannot be `complete`.',
        tip: 'Write `draft`, or `method: hybrid` once every row was read again.',
      };
    }
  },
};

export const citedNumberExists: Rule = {
  name: 'cited-number-exists',
  description: 'A number that a reason, note, locator or example cites exists in its document.',
  *check({ kb, faulty }) {
    for (const { text, about, at } of citingTexts(kb)) {
      if (about.some((document) => faulty.has(document))) continue;
      for (const { number, framework } of unknownCitations(kb, text, about)) {
        if (!isUnread(faulty, framework, number)) yield phantom(kb, { number, framework, at });
      }
    }
  },
};

/** Whether the document, or the record that the number would be, could not be read: nothing is said of it then. */
export function isUnread(faulty: ReadonlySet<string>, framework: string, number: string): boolean {
  return faulty.has(framework) || faulty.has(requirementId(framework, slugOf(number)));
}

/** What is said of a number that does not exist. */
export function phantom(kb: KnowledgeBase, { number, framework, at }: { number: string; framework: string; at: Spot }): Finding {
  const name = kb.frameworkById.get(framework)?.shortTitle ?? framework;
  return {
    at,
    message: `\`${number}\` is cited, and ${name} has no such number.`,
    tip: 'Mend the number; a number of another edition has that edition before it (`V2.1.1, Provision 5.3-4`).',
  };
}

interface CitingText {
  readonly text: string;
  readonly about: readonly string[];
  readonly at: Spot;
}

function* citingTexts(kb: KnowledgeBase): Generator<CitingText> {
  for (const { set, rationale, condition, dissent, place } of kb.mappings) {
    const { source = '', target = '' } = kb.setById.get(set) ?? {};
    for (const text of [rationale, condition, dissent]) if (text !== undefined) yield { text, about: [source, target], at: place };
  }
  for (const { framework, path, note, evidence } of kb.requirements) {
    const about = [framework];
    if (note !== undefined) yield { text: note, about, at: { path, keys: ['note'] } };
    for (const [index, { locator }] of evidence.entries())
      yield { text: locator, about, at: { path, keys: ['evidence', index, 'locator'] } };
  }
  for (const { path, index, exampleIn, exampleOut } of kb.aspects) {
    yield { text: exampleIn, about: [], at: { path, keys: ['aspects', index, 'exampleIn'] } };
    yield { text: exampleOut.text, about: [], at: { path, keys: ['aspects', index, 'exampleOut', 'text'] } };
  }
}

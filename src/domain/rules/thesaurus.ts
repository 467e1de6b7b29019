import { nearest } from '../model/nearest.ts';
import { registerPath } from './register-path.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

/** The concepts of the thesaurus are told apart, and what they name exists. */
export const thesaurusHolds: Rule = {
  name: 'thesaurus-holds',
  description: 'Each concept of the thesaurus has a name of its own, and the concepts and records that it names exist.',
  *check({ kb, faulty }: RuleContext): Iterable<Finding> {
    const path = registerPath(kb, 'thesaurus.yaml');
    const ids = kb.thesaurus.map(({ id }) => id);
    const pages = ['principles', 'matrix', 'gaps', 'method', 'beyond-standards', 'recognition', ...kb.guide.map(({ id }) => `guide/${id}`)];
    const records = [...pages, ...kb.frameworkById.keys(), ...kb.requirementById.keys(), ...kb.elementById.keys()];
    for (const [index, concept] of kb.thesaurus.entries()) {
      if (ids.indexOf(concept.id) < index) yield { at: { path, keys: [index, 'id'] }, message: `\`${concept.id}\` is a concept twice.` };
      const named = [
        ...(['broader', 'related'] as const).flatMap((key) =>
          (concept[key] ?? []).map((value, place) => ({ key, value, place, among: ids, what: 'a concept of the thesaurus' })),
        ),
        ...(concept.chiefly ?? []).map((value, place) => ({ key: 'chiefly', value, place, among: records, what: 'a record or page' })),
      ];
      for (const { key, value, place, among, what } of named) {
        if (among.includes(value) || faulty.has(value)) continue;
        const near = nearest(value, among);
        yield {
          at: { path, keys: [index, key, place] },
          message: `\`${value}\` is not ${what}.`,
          ...(near === undefined ? {} : { tip: `did you mean \`${near}\`?` }),
        };
      }
    }
  },
};

import { isOwnField } from '../landscape/relations.ts';
import { EDITORS, FOCAL_DOCUMENT, type KnowledgeBase } from '../model/knowledge-base.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

export const landscapeOfOthers: Rule = {
  name: 'landscape-of-others',
  description: 'The landscape speaks of documents that are not listed requirement by requirement, about each aspect once.',
  *check({ kb, faulty }) {
    const seen = new Map<string, number>();
    for (const { document, aspect, place } of kb.landscape?.relations ?? []) {
      const pair = `${document} ${aspect}`;
      const first = seen.get(pair);
      seen.set(pair, first ?? place.line);
      if (first !== undefined) yield { at: place, message: `\`${document}\` and \`${aspect}\` stand in line ${first} already.` };
      if (!faulty.has(document) && isListed(kb, document))
        yield {
          at: place,
          message: `\`${document}\` is listed requirement by requirement.`,
          tip: 'What it bears on is computed from its rows; remove the line.',
        };
    }
  },
};

export const sectorIsPart: Rule = {
  name: 'sector-is-part',
  description: 'A document for one sector bears on a part at most; one that only touches an aspect does not answer it.',
  *check({ kb }) {
    for (const relation of kb.landscape?.relations ?? []) {
      if (relation.relation === 'whole' && !isOwnField(relation))
        yield { at: relation.place, message: `A document for \`${relation.field}\` alone cannot bear on the whole.`, tip: 'Write `part`.' };
      if (relation.relation === 'touches' && relation.mayAnswer)
        yield { at: relation.place, message: 'What only touches an aspect does not answer all of it.', tip: 'Write `no`, or `part`.' };
    }
  },
};

export const verdictPerAspect: Rule = {
  name: 'verdict-per-aspect',
  description: 'The landscape has one verdict on an aspect at most, and was not reviewed in the future.',
  *check({ kb, today }) {
    const { landscape } = kb;
    if (!landscape) return;
    const { path, verdicts, reviewed } = landscape;
    if (reviewed > today)
      yield { at: { path, keys: ['reviewed'] }, message: `It was reviewed on \`${reviewed}\`, which is still to come.` };
    for (const { id } of kb.aspects) {
      const count = verdicts.filter(({ aspect }) => aspect === id).length;
      if (count > 1) yield { at: { path, keys: ['verdicts'] }, message: `\`${id}\` has ${count} verdicts.`, tip: 'Keep one.' };
    }
  },
};

export const landscapeNamesExist: Rule = {
  name: 'landscape-names-exist',
  description: 'The landscape names documents, aspects, sources and committees that exist.',
  *check({ kb, faulty }) {
    const { landscape } = kb;
    if (!landscape) return;
    const sources = new Set(Object.keys(kb.sources));
    const unknown = unknownIn(kb, faulty);
    for (const { document, aspect, evidence, place } of landscape.relations) {
      yield* unknown(place, { value: document, among: kb.frameworkById, what: 'a framework' });
      yield* unknown(place, { value: aspect, among: kb.aspectById, what: `an aspect of \`${FOCAL_DOCUMENT}\`` });
      for (const { source } of evidence)
        yield* unknown(place, { value: source, among: sources, what: 'a source in sources.yaml', register: 'sources.yaml' });
    }
    for (const [index, { source }] of landscape.catalogues.entries())
      yield* unknown(
        { path: landscape.path, keys: ['catalogues', index, 'source'] },
        { value: source, among: sources, what: 'a source in sources.yaml', register: 'sources.yaml' },
      );
    const committees = new Set(Object.keys(kb.committees));
    for (const [index, verdict] of landscape.verdicts.entries()) {
      const at = (key: string) => ({ path: landscape.path, keys: ['verdicts', index, key] });
      yield* unknown(at('aspect'), { value: verdict.aspect, among: kb.aspectById, what: `an aspect of \`${FOCAL_DOCUMENT}\`` });
      for (const value of verdict.documents) yield* unknown(at('documents'), { value, among: kb.frameworkById, what: 'a framework' });
      for (const value of verdict.committees ?? [])
        yield* unknown(at('committees'), { value, among: committees, what: 'a committee in committees.yaml', register: 'committees.yaml' });
    }
  },
};

interface Named {
  readonly value: string;
  readonly among: { readonly has: (value: string) => boolean };
  readonly what: string;
  readonly register?: string;
}

function unknownIn(_kb: KnowledgeBase, faulty: RuleContext['faulty']): (at: Finding['at'], named: Named) => readonly Finding[] {
  return (at, { value, among, what, register = value }) =>
    among.has(value) || faulty.has(register) || faulty.has(value.split('.')[0] ?? '')
      ? []
      : [{ at, message: `\`${value}\` is not ${what}.` }];
}

/** Listed in full, or looked at in full by us. */
function isListed(kb: KnowledgeBase, id: string): boolean {
  if ((kb.requirementsOf.get(id) ?? []).length === 0) return false;
  const lookedAt = kb.sets.some(
    ({ source, target, author, considered }) => source === id && target === FOCAL_DOCUMENT && author === EDITORS && considered === 'all',
  );
  return kb.frameworkById.get(id)?.listed === 'all' || lookedAt;
}

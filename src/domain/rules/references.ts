import { FOCAL_DOCUMENT, type KnowledgeBase } from '../model/knowledge-base.ts';
import { nearest } from '../model/nearest.ts';
import { authorityReferences } from './authority-references.ts';
import { committeeReferences } from './committee-references.ts';
import { registerPath } from './register-path.ts';
import { quantityReferences } from './quantity-references.ts';
import { recognitionReferences } from './recognition-references.ts';
import type { Reference } from './reference.ts';
import type { Finding, Rule, RuleContext, Spot } from './rule.ts';

/** Everything that is named exists. */
export const referenceExists: Rule = {
  name: 'reference-exists',
  description: 'Every id, ref and source that a record names exists.',
  *check({ kb, faulty }: RuleContext): Iterable<Finding> {
    for (const { at, value, what, among, id = value, register = id } of references(kb)) {
      const known = among instanceof Set || among instanceof Map ? among : new Set(among);
      if (known.has(value) || faulty.has(id) || faulty.has(register) || faulty.has(value.split('.')[0] ?? '')) continue;
      const near = nearest(value, known instanceof Map ? known.keys() : known);
      yield { at, message: `\`${value}\` is not ${what}.`, ...(near === undefined ? {} : { tip: `did you mean \`${near}\`?` }) };
    }
  },
};

function* references(kb: KnowledgeBase): Iterable<Reference> {
  yield* evidenceReferences(kb);
  yield* authorityReferences(kb);
  yield* committeeReferences(kb);
  yield* frameworkReferences(kb);
  yield* seenAnswers(kb);
  yield* requirementReferences(kb);
  yield* aspectReferences(kb);
  yield* registerReferences(kb);
  yield* homeReferences(kb);
  yield* startReferences(kb);
}

function* evidenceReferences(kb: KnowledgeBase): Iterable<Reference> {
  const among = new Set(Object.keys(kb.sources));
  for (const { path, evidence } of [...kb.frameworks, ...kb.requirements, ...kb.jurisdictions]) {
    for (const [index, { source }] of evidence.entries()) {
      yield {
        at: { path, keys: ['evidence', index, 'source'] },
        value: source,
        what: 'a source in sources.yaml',
        among,
        register: 'sources.yaml',
      };
    }
  }
  const japanese = registerPath(kb, 'japanese.yaml');
  for (const [entry, { evidence }] of kb.japanese.entries())
    for (const [index, { source }] of evidence.entries())
      yield {
        at: { path: japanese, keys: [entry, 'evidence', index, 'source'] },
        value: source,
        what: 'a source in sources.yaml',
        among,
        register: 'sources.yaml',
      };
  for (const { path, dateSources = [] } of kb.frameworks)
    for (const [index, { source }] of dateSources.entries())
      yield {
        at: { path, keys: ['dateSources', index, 'source'] },
        value: source,
        what: 'a source in sources.yaml',
        among,
        register: 'sources.yaml',
      };
}

function* frameworkReferences(kb: KnowledgeBase): Iterable<Reference> {
  const jurisdictions = new Set(kb.jurisdictions.map(({ id }) => id));
  const committees = new Set(Object.keys(kb.committees));
  for (const { path, jurisdiction, committee, jointCommittees = [], forceBasis, ...data } of kb.frameworks) {
    yield { at: { path, keys: ['jurisdiction'] }, value: jurisdiction, what: 'a jurisdiction', among: jurisdictions };
    const makers = jointCommittees.map((value, index) => ({ keys: ['jointCommittees', index], value }));
    for (const { keys, value } of committee === undefined ? makers : [{ keys: ['committee'], value: committee }, ...makers])
      yield { at: { path, keys }, value, what: 'a committee in committees.yaml', among: committees, register: 'committees.yaml' };
    for (const key of ['members', 'madeFor'] as const) {
      for (const [index, value] of (data[key] ?? []).entries())
        yield { at: { path, keys: [key, index] }, value, what: 'a framework', among: kb.frameworkById.keys() };
    }
    for (const [key, value] of [
      ['supersededBy', data.supersededBy],
      ['transposes', data.transposes],
      ['specifies', data.specifies],
      ['forceBasis', forceBasis?.act],
    ] as const) {
      if (value !== undefined)
        yield {
          at: { path, keys: key === 'forceBasis' ? ['forceBasis', 'act'] : [key] },
          value,
          what: 'a framework',
          among: kb.frameworkById.keys(),
        };
    }
  }
  for (const { path, memberOf } of kb.jurisdictions) {
    if (memberOf !== undefined) yield { at: { path, keys: ['memberOf'] }, value: memberOf, what: 'a jurisdiction', among: jurisdictions };
  }
  for (const { path, source, target } of kb.sets) {
    yield { at: { path, keys: ['source'] }, value: source, what: 'a framework', among: kb.frameworkById.keys() };
    yield { at: { path, keys: ['target'] }, value: target, what: 'a framework', among: kb.frameworkById.keys() };
  }
}

/** The answers to which the parts of rules lead. */
function* seenAnswers(kb: KnowledgeBase): Iterable<Reference> {
  const among = new Set(kb.answers.map(({ id }) => id));
  for (const { path, appliesTo } of kb.frameworks)
    for (const [part, { see = [] }] of (appliesTo?.parts ?? []).entries())
      for (const [place, value] of see.entries())
        yield { at: { path, keys: ['appliesTo', 'parts', part, 'see', place] }, value, what: 'an answer', among, id: `answers/${value}` };
}

function* requirementReferences(kb: KnowledgeBase): Iterable<Reference> {
  for (const [framework, [first]] of kb.requirementsOf) {
    if (first)
      yield {
        at: { path: first.path, keys: ['ref'] },
        value: framework,
        what: 'a framework: it has no file in content/frameworks',
        among: kb.frameworkById.keys(),
      };
  }
  for (const { path, framework, parent, replacedBy } of kb.requirements) {
    if (parent !== undefined) {
      const siblings = new Set((kb.requirementsOf.get(framework) ?? []).map(({ slug }) => slug));
      yield {
        at: { path, keys: ['parent'] },
        value: parent,
        what: `a requirement of \`${framework}\``,
        among: siblings,
        id: `${framework}/${parent}`,
      };
    }
    for (const [index, value] of (replacedBy ?? []).entries()) {
      yield { at: { path, keys: ['replacedBy', index] }, value, what: 'a requirement', among: kb.requirementById.keys() };
    }
  }
}

function* aspectReferences(kb: KnowledgeBase): Iterable<Reference> {
  const among = new Set(kb.aspectById.keys());
  const what = `an aspect of \`${FOCAL_DOCUMENT}\``;
  for (const { path, index, excludes, exampleOut, neighbours, overlaps } of kb.aspects) {
    const at = (...keys: PropertyKey[]): Spot => ({ path, keys: ['aspects', index, ...keys] });
    for (const [place, { goesTo }] of excludes.entries())
      if (goesTo !== undefined) yield { at: at('excludes', place, 'goesTo'), value: goesTo, what, among };
    if (exampleOut.goesTo !== undefined) yield { at: at('exampleOut', 'goesTo'), value: exampleOut.goesTo, what, among };
    for (const [place, value] of neighbours.entries()) yield { at: at('neighbours', place), value, what, among };
    for (const [place, { aspect }] of overlaps.entries()) yield { at: at('overlaps', place, 'aspect'), value: aspect, what, among };
  }
}

/** Pages of the site that search terms may lead to by their paths. */
const pagesByName = 'principles matrix gaps method beyond-standards recognition findings jurisdictions changes parameters/fines'.split(' ');

function* registerReferences(kb: KnowledgeBase): Iterable<Reference> {
  const documents = new Set([...kb.frameworkById.keys(), ...kb.scope.planned.map(({ id }) => id)]);
  for (const [index, { source, target }] of kb.scope.pairs.entries()) {
    yield {
      at: { path: registerPath(kb, 'scope.yaml'), keys: ['pairs', index, 'source'] },
      value: source,
      what: 'a framework',
      among: documents,
    };
    yield {
      at: { path: registerPath(kb, 'scope.yaml'), keys: ['pairs', index, 'target'] },
      value: target,
      what: 'a framework',
      among: documents,
    };
  }
  yield* recognitionReferences(kb);
  yield* quantityReferences(kb);
  const pages = new Set([
    ...kb.frameworkById.keys(),
    ...kb.requirementById.keys(),
    ...kb.elementById.keys(),
    ...kb.guide.map(({ id }) => `guide/${id}`),
    ...kb.jurisdictions.map(({ id }) => `jurisdictions/${id}`),
    ...pagesByName,
  ]);
  for (const [index, { see }] of kb.searchTerms.entries()) {
    for (const [place, value] of see.entries()) {
      yield {
        at: { path: registerPath(kb, 'search-terms.yaml'), keys: [index, 'see', place] },
        value,
        what: 'a page of a framework, requirement, element or guide',
        among: pages,
      };
    }
  }
}

function* homeReferences(kb: KnowledgeBase): Iterable<Reference> {
  const path = registerPath(kb, 'home.yaml');
  const answers = new Set([...kb.frameworkById.keys(), ...kb.requirementById.keys(), ...kb.elementById.keys()]);
  for (const [index, { see }] of kb.home.questions.entries())
    if (!see.startsWith('/'))
      yield { at: { path, keys: ['questions', index, 'see'] }, value: see, what: 'a framework, requirement or element', among: answers };
  for (const [index, { document }] of kb.home.dates.entries())
    yield {
      at: { path, keys: ['dates', index, 'document'] },
      value: document,
      what: 'a framework',
      among: new Set(kb.frameworkById.keys()),
    };
}

function* startReferences(kb: KnowledgeBase): Iterable<Reference> {
  const path = registerPath(kb, 'start.yaml');
  const frameworks = new Set(kb.frameworkById.keys());
  const records = new Set([...kb.frameworkById.keys(), ...kb.requirementById.keys()]);
  for (const [index, { base, documents, month }] of kb.starts.entries()) {
    yield { at: { path, keys: [index, 'base'] }, value: base, what: 'a framework', among: frameworks };
    for (const [place, document] of documents.entries())
      yield { at: { path, keys: [index, 'documents', place] }, value: document, what: 'a framework', among: frameworks };
    for (const [place, { see }] of month.entries())
      if (!see.startsWith('/'))
        yield { at: { path, keys: [index, 'month', place, 'see'] }, value: see, what: 'a framework or requirement', among: records };
  }
}

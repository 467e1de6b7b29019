import type { Diagnostic } from '../src/domain/model/diagnostic.ts';
import { computeCoverage, type CoverageTable } from '../src/domain/coverage/coverage.ts';
import { findGaps } from '../src/domain/gaps/find-gaps.ts';
import type { Gap } from '../src/domain/model/gap.ts';
import { reason } from '../src/domain/gaps/proof.ts';
import { mappingId, slugOf } from '../src/domain/model/ids.ts';
import {
  buildKnowledgeBase,
  EDITORS,
  FOCAL_DOCUMENT,
  type Aspect,
  type Element,
  type Framework,
  type Jurisdiction,
  type KnowledgeBase,
  type Landscape,
  type LandscapeRelation,
  type Mapping,
  type MappingSet,
  type Records,
  type Requirement,
} from '../src/domain/model/knowledge-base.ts';
import { computeLedger, type LedgerEntry } from '../src/domain/coverage/ledger.ts';
import { siteSchema } from '../src/domain/model/schema/site.ts';
import { runRules, type Rule } from '../src/domain/rules/rule.ts';
import { isKnownKey } from './known-key.ts';
import type { Relationship } from '../src/domain/model/vocabulary.ts';
import { refuseUnlessSaid } from './said.ts';

/** One edition of a document; a voluntary international standard unless told otherwise. */
export function framework(id: string, over: Partial<Framework> = {}): Framework {
  return {
    id,
    path: `content/frameworks/${id}.mdx`,
    body: '',
    title: id,
    shortTitle: id,
    kind: 'standard',
    publisher: 'Publisher',
    jurisdiction: 'international',
    url: 'https://example.org/',
    asOf: '2026-11-24',
    force: 'voluntary',
    bound: [],
    listed: 'all',
    titles: 'official',
    rights: { holder: 'Publisher', basis: 'Facts.' },
    evidence: [{ source: 'library', locator: 'whole text' }],
    verified: 'one-source',
    ...over,
  };
}

/** A requirement of a framework, named by its printed number. */
export function requirement(document: string, ref: string, over: Partial<Requirement> = {}): Requirement {
  const slug = over.slug ?? slugOf(ref);
  return {
    id: `${document}/${slug}`,
    framework: document,
    slug,
    path: `content/requirements/${document}/${slug}.md`,
    body: 'Something is asked.',
    gist: 'Something is asked.',
    ref,
    title: ref,
    titleStatus: 'ours',
    kind: 'requirement',
    roles: [],
    lifecycle: [],
    goals: [],
    evidence: [{ source: 'library', locator: ref }],
    verified: 'one-source',
    ...over,
  };
}

/** An aspect without neighbours, named by its full id. */
export function aspect(id: string, over: Partial<Aspect> = {}): Aspect {
  const element = id.split('.')[0] ?? '';
  return {
    id,
    element,
    path: `content/elements/${element}.mdx`,
    index: 0,
    title: id,
    asks: 'something',
    includes: ['a'],
    excludes: [{ text: 'b' }],
    exampleIn: 'c',
    exampleOut: { text: 'd' },
    neighbours: [],
    overlaps: [],
    ...over,
  };
}

/** An element with aspects, named by the last part of their ids. */
export function element(id: string, aspects: readonly (string | Partial<Aspect>)[], over: Partial<Element> = {}): Element {
  const built = aspects.map((one, index) =>
    typeof one === 'string'
      ? aspect(`${id}.${one}`, { index })
      : aspect(`${id}.${one.id ?? 'x'}`, { ...one, id: `${id}.${one.id ?? 'x'}`, index }),
  );
  return {
    id,
    path: `content/elements/${id}.mdx`,
    body: '',
    title: id,
    kind: 'principle',
    order: 1,
    quote: 'words',
    section: 'I',
    summary: 'A sentence.',
    aspects: built,
    ...over,
  };
}

/** A set named by its parts; ours, complete and `listed` unless told otherwise. */
export function set(source: string, target: string = FOCAL_DOCUMENT, over: Partial<MappingSet> = {}): MappingSet {
  const author = over.author ?? EDITORS;
  const id = `${source}--${target}${author === EDITORS ? '' : `--${author}`}`;
  return {
    id,
    path: `content/mappings/${id}.mdx`,
    body: '',
    source,
    target,
    author,
    method: 'human',
    matchingRationale: 'semantic',
    status: 'complete',
    considered: 'listed',
    reviewed: '2026-11-24',
    ...(author === EDITORS ? {} : { licence: 'CC BY 4.0', attribution: author }),
    ...over,
  };
}

/** A row of a set: refs or ids, several joined by `; `, an empty target where nothing relates. */
export function row(
  of: MappingSet,
  said: readonly [source: string, relationship: Relationship, target: string],
  over: Partial<Mapping> = {},
): Mapping {
  const [source, relationship, target] = said;
  const sources = members(of.source, source);
  const targets = members(of.target, target);
  return {
    id: mappingId(of.id, sources, targets),
    set: of.id,
    author: of.author,
    sources,
    targets,
    relationship,
    confidence: 'high',
    rationale: 'A reason of at least twenty characters.',
    place: { path: of.path, line: 20, column: 1 },
    ...over,
  };
}

/** A jurisdiction with what is in of it: partial unless told otherwise. */
export function jurisdiction(id: string, over: Partial<Jurisdiction> = {}): Jurisdiction {
  return {
    id,
    path: `content/jurisdictions/${id}.mdx`,
    body: '',
    title: id.toUpperCase(),
    order: 1,
    instruments: 'partial',
    evidence: [{ source: 'library', locator: id }],
    verified: 'one-source',
    ...over,
  };
}

/** What the published scope of a document bears on: part, as a mechanism, for everybody, from a summary, unless told otherwise. */
export function scopeOf(document: string, to: string, over: Partial<LandscapeRelation> = {}): LandscapeRelation {
  return {
    document,
    aspect: to,
    relation: 'part',
    bearing: 'mechanism',
    field: 'general',
    mayAnswer: false,
    basis: 'official-summary',
    evidence: [],
    reader: 'first',
    place: { path: 'content/landscape.mdx', line: 30, column: 1 },
    ...over,
  };
}

/** The landscape, of catalogues of this autumn unless told otherwise. */
export function landscape(relations: readonly LandscapeRelation[], over: Partial<Landscape> = {}): Landscape {
  return {
    id: 'landscape',
    path: 'content/landscape.mdx',
    body: '',
    title: 'Landscape',
    reviewed: '2026-11-24',
    catalogues: [{ id: 'all', title: 'ISO', publishers: ['Publisher'], date: '2026-09-01', source: 'library' }],
    readers: [{ id: 'first', who: 'A reader', date: '2026-11-24', read: 'All of it' }],
    verdicts: [],
    relations,
    ...over,
  };
}

/** All records, with a focal document of two elements: `plan.policy`, `plan.iot` and `trust.humans`. */
export function records(over: Partial<Records> = {}): Records {
  const { frameworks = [], ...rest } = over;
  return {
    release: { version: '2026.1.0', asOf: '2026-11-24', languages: [] },
    scope: { pairs: [], planned: [] },
    sources: { library: { title: 'Library', url: 'https://example.org/' } },
    committees: {},
    retired: [],
    searchTerms: [],
    thesaurus: [],
    dictionary: [],
    plainWords: {},
    japanese: [],
    home: { questions: [], dates: [] },
    starts: [],
    site: siteSchema.parse({}),
    recognitions: [],
    labels: {},
    authors: {},
    quantityNames: {},
    requirements: [],
    elements: [element('plan', ['policy', 'iot']), element('trust', ['humans'], { order: 2, kind: 'trust-element' })],
    jurisdictions: [
      jurisdiction('international'),
      jurisdiction('eu', { order: 2 }),
      jurisdiction('de', { order: 3, memberOf: 'eu' }),
      jurisdiction('jp', { order: 4 }),
      jurisdiction('uk', { order: 5 }),
    ],
    sets: [],
    mappings: [],
    guide: [],
    decisions: [],
    positions: [],
    answers: [],
    publishedIds: [],
    publishedMeanings: {},
    changes: [],
    ...rest,
    frameworks: [framework(FOCAL_DOCUMENT, { kind: 'focal-document', listed: 'none' }), ...frameworks],
  };
}

export function kbOf(over: Partial<Records> = {}): KnowledgeBase {
  return buildKnowledgeBase(records(over));
}

/** Everything that is computed from records. */
export function computed(over: Partial<Records> = {}): {
  kb: KnowledgeBase;
  coverage: CoverageTable;
  ledger: readonly LedgerEntry[];
  gaps: readonly Gap[];
} {
  return computedFrom(kbOf(over));
}

export function computedFrom(kb: KnowledgeBase): {
  kb: KnowledgeBase;
  coverage: CoverageTable;
  ledger: readonly LedgerEntry[];
  gaps: readonly Gap[];
} {
  const coverage = computeCoverage(kb);
  const ledger = computeLedger(kb);
  return { kb, coverage, ledger, gaps: findGaps({ kb, coverage, ledger, reasoning: reason(kb) }) };
}

/** What one rule says about records; a key stands in for its line, and must be one that the schema of the file knows. */
export function findingsOf(rule: Rule, over: Partial<Records>, faulty: readonly string[] = []): readonly Diagnostic[] {
  const found = runRules([rule], { kb: kbOf(over), faulty: new Set(faulty), today: '2026-11-29' }, (path, keys) => {
    if (!isKnownKey(path, keys)) throw new Error(`${rule.name} points to \`${keys.join('.')}\`, which ${path} cannot have.`);
    return { path: `${path}#${keys.join('.')}`, line: 1, column: 1 };
  });
  for (const one of found) refuseUnlessSaid(one);
  return found;
}

function members(document: string, text: string): string[] {
  const names = text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.map((name) => (document === FOCAL_DOCUMENT ? name : `${document}/${slugOf(name)}`));
}

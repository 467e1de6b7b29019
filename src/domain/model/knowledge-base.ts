import type { Authors } from './schema/authors.ts';
import type { AnswerData } from './schema/answer.ts';
import type { Changes } from './schema/changes.ts';
import type { AspectData, ElementData } from './schema/element.ts';
import type { FrameworkData } from './schema/framework.ts';
import type { LandscapeData, LandscapeRelationData } from './schema/landscape.ts';
import type { MappingRowData, MappingSetData } from './schema/mapping.ts';
import type {
  Committees,
  DecisionData,
  GuideData,
  Home,
  JurisdictionData,
  PositionData,
  Release,
  Retired,
  Scope,
  SearchTerms,
  Sources,
} from './schema/registers.ts';
import type { Japanese } from './schema/japanese.ts';
import type { QuantityNames } from './schema/quantities.ts';
import type { Labels, Recognitions } from './schema/recognitions.ts';
import type { RequirementData } from './schema/requirement.ts';
import type { Dictionary } from './schema/dictionary.ts';
import type { PlainWords } from './schema/plain-words.ts';
import type { Thesaurus } from './schema/thesaurus.ts';
import type { Starts } from './schema/start.ts';
import type { Site } from './schema/site.ts';
import type { Place } from './diagnostic.ts';
import { compareIds } from './ids.ts';
import { kept } from './kept.ts';

/** What every record read from a file carries: its id, its file and its body (Markdown without the table of a set). */
export interface Authored {
  readonly id: string;
  readonly path: string;
  readonly body: string;
}
export type Framework = FrameworkData & Authored;
export type Requirement = RequirementData & Authored & { readonly framework: string; readonly slug: string; readonly gist: string };
export type Element = Omit<ElementData, 'aspects'> & Authored & { readonly aspects: readonly Aspect[] };
/** `id` is `<element>.<aspect>`. */
export type Aspect = AspectData & { readonly element: string; readonly path: string; readonly index: number };
export type MappingSet = MappingSetData & Authored;
export type Jurisdiction = JurisdictionData & Authored;
/** A position on a gap; its id is the id of the gap. */
export type Position = PositionData & Authored;
export type Answer = AnswerData & Authored;
export type GuidePage = GuideData & Authored;
export type Decision = DecisionData & Authored;

/** One row: "sources are `relationship` targets". No target where nothing relates. */
export interface Mapping extends MappingRowData {
  readonly id: string;
  readonly set: string;
  readonly author: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly place: Place;
}

/** What the published scope of a document bears on, by the reader who judged it. */
export type LandscapeRelation = LandscapeRelationData & { readonly reader: string; readonly place: Place };
/** What the published scopes of documents that are not listed bear on; speaks to gaps alone. */
export type Landscape = LandscapeData & Authored & { readonly relations: readonly LandscapeRelation[] };

/** All authored records, as read; nothing computed is merged into them. */
export interface Records {
  readonly release: Release;
  readonly scope: Scope;
  readonly sources: Sources;
  readonly committees: Committees;
  readonly retired: Retired;
  readonly searchTerms: SearchTerms;
  readonly thesaurus: Thesaurus;
  readonly dictionary: Dictionary;
  readonly plainWords: PlainWords;
  readonly japanese: Japanese;
  readonly home: Home;
  readonly starts: Starts;
  readonly site: Site;
  readonly recognitions: Recognitions;
  readonly labels: Labels;
  /** Who published the sets that were taken over, by the id of the author. */
  readonly authors: Authors;
  /** How pages call quantities, by name. */
  readonly quantityNames: QuantityNames;
  readonly frameworks: readonly Framework[];
  readonly requirements: readonly Requirement[];
  readonly elements: readonly Element[];
  readonly jurisdictions: readonly Jurisdiction[];
  readonly sets: readonly MappingSet[];
  readonly mappings: readonly Mapping[];
  readonly guide: readonly GuidePage[];
  readonly decisions: readonly Decision[];
  readonly positions: readonly Position[];
  readonly answers: readonly Answer[];
  readonly landscape?: Landscape | undefined;
  readonly publishedIds: readonly string[];
  /** What each released id said when it was released last; ids of which that was not recorded are not there. */
  readonly publishedMeanings: Readonly<Record<string, string>>;
  readonly changes: Changes;
}

/** The records in one total order, with the look-ups that everything else needs. */
export interface KnowledgeBase extends Records {
  readonly aspects: readonly Aspect[];
  readonly frameworkById: ReadonlyMap<string, Framework>;
  readonly requirementById: ReadonlyMap<string, Requirement>;
  readonly requirementsOf: ReadonlyMap<string, readonly Requirement[]>;
  readonly elementById: ReadonlyMap<string, Element>;
  readonly aspectById: ReadonlyMap<string, Aspect>;
  readonly setById: ReadonlyMap<string, MappingSet>;
  readonly mappingById: ReadonlyMap<string, Mapping>;
  readonly mappingsOfSet: ReadonlyMap<string, readonly Mapping[]>;
  readonly mappingsBySource: ReadonlyMap<string, readonly Mapping[]>;
  readonly mappingsByTarget: ReadonlyMap<string, readonly Mapping[]>;
}

export const FOCAL_DOCUMENT = 'pi40-rri';
export const EDITORS = 'editors';

/** Orders the records and builds the look-ups; the order of the input changes nothing. */
export function buildKnowledgeBase(records: Records): KnowledgeBase {
  const byId = <T extends { readonly id: string }>(items: readonly T[]) => [...items].sort((a, b) => compareIds(a.id, b.id));
  const byOrder = <T extends { readonly id: string; readonly order: number }>(items: readonly T[]) =>
    [...items].sort((a, b) => a.order - b.order || compareIds(a.id, b.id));
  const frameworks = byId(records.frameworks);
  const requirements = inDocumentOrder(records.requirements, records.frameworks);
  const elements = byOrder(records.elements);
  const aspects = elements.flatMap((element) => element.aspects);
  const sets = byId(records.sets);
  const mappings = byId(records.mappings);
  return {
    ...records,
    frameworks,
    requirements,
    elements,
    aspects,
    sets,
    mappings,
    jurisdictions: byOrder(records.jurisdictions),
    guide: byOrder(records.guide),
    decisions: byId(records.decisions),
    positions: byId(records.positions),
    answers: byId(records.answers),
    frameworkById: index(frameworks),
    requirementById: index(requirements),
    requirementsOf: group(requirements, (requirement) => [requirement.framework]),
    elementById: index(elements),
    aspectById: index(aspects),
    setById: index(sets),
    mappingById: index(mappings),
    mappingsOfSet: group(mappings, (mapping) => [mapping.set]),
    mappingsBySource: group(mappings, (mapping) => mapping.sources),
    mappingsByTarget: group(mappings, (mapping) => mapping.targets),
  };
}

/** By framework, then by the order of beginnings that the framework states (the longest that fits counts), then by number. */
function inDocumentOrder(requirements: readonly Requirement[], frameworks: readonly Framework[]): Requirement[] {
  const orderOf = new Map(frameworks.map(({ id, refOrder }) => [id, refOrder ?? []]));
  const rank = ({ framework, ref }: Requirement) => {
    const order = orderOf.get(framework) ?? [];
    const fitting = order.filter((beginning) => ref.startsWith(beginning));
    return order.indexOf(fitting.reduce((longest, one) => (one.length > longest.length ? one : longest), ''));
  };
  const ranked = requirements.map((requirement) => ({ requirement, place: rank(requirement) }));
  ranked.sort(
    (a, b) =>
      compareIds(a.requirement.framework, b.requirement.framework) || a.place - b.place || compareIds(a.requirement.id, b.requirement.id),
  );
  return ranked.map(({ requirement }) => requirement);
}

/** Whether a requirement can be mapped, counted and be the subject of a gap. */
export function isAssessable(requirement: Pick<Requirement, 'kind' | 'withdrawn'>): boolean {
  return (requirement.kind === 'requirement' || requirement.kind === 'enhancement') && requirement.withdrawn === undefined;
}

const assessable = kept<readonly Requirement[], readonly Requirement[]>();

/** The assessable requirements of a framework in document order. */
export function assessableOf(kb: KnowledgeBase, framework: string): readonly Requirement[] {
  const all = kb.requirementsOf.get(framework);
  return all ? assessable(all, '', () => all.filter(isAssessable)) : [];
}

/** Whether a row of another author relates its sources to a document as a whole; it takes no part in algebra or coverage. */
export function namesWholeDocument(
  { frameworkById }: Pick<KnowledgeBase, 'frameworkById'>,
  { targets }: Pick<Mapping, 'targets'>,
): boolean {
  return targets.some((target) => frameworkById.has(target));
}

function index<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function group<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const members = groups.get(key);
      if (members) members.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

import { kept } from '../model/kept.ts';
import { assessableOf, type KnowledgeBase, type Mapping, type Requirement } from '../model/knowledge-base.ts';
import { subjectMatters, tokens } from '../model/vocabulary.ts';

/** How many assessable requirements of a framework have a value. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

const typesOf = kept<KnowledgeBase, readonly string[]>();
const levelsOf = kept<KnowledgeBase, readonly Facet[]>();
const subjectsOf = kept<KnowledgeBase, readonly Facet[]>();

/** Every component type that a requirement names, in alphabetical order. */
export function componentTypes(kb: KnowledgeBase): readonly string[] {
  return typesOf(kb, '', () => [...new Set(kb.requirements.flatMap(({ attributes }) => attributes?.['component-types'] ?? []))].sort());
}

/** The security levels of a framework with how many requirements each selects; none where it has no levels. */
export function levelFacets(kb: KnowledgeBase, framework: string): readonly Facet[] {
  return levelsOf(kb, framework, () => count(assessableOf(kb, framework).flatMap(({ levels }) => (levels ?? []).map(String))));
}

/** The component types of a framework with how many requirements address each. */
export function componentFacets(kb: KnowledgeBase, framework: string): readonly Facet[] {
  return count(assessableOf(kb, framework).flatMap(({ attributes }) => attributes?.['component-types'] ?? []));
}

/** What the requirements of a law are about; none where no duty of physical safety makes the others hard to find. */
export function subjectFacets(kb: KnowledgeBase, framework: string): readonly Facet[] {
  return subjectsOf(kb, framework, () => {
    const subjects = assessableOf(kb, framework).flatMap(({ subjectMatter }) => subjectMatter ?? []);
    return subjects.includes('safety') ? count(subjects) : [];
  });
}

/** The security levels of a row: those common to all its members that state levels. */
export function levelsOfRow(kb: KnowledgeBase, { sources, targets }: Mapping): readonly number[] {
  const stated = [...sources, ...targets].flatMap((id) => {
    const levels = kb.requirementById.get(id)?.levels;
    return levels ? [levels] : [];
  });
  return (stated[0] ?? []).filter((level) => stated.every((levels) => levels.includes(level)));
}

/** The security levels of the rows of a crosswalk with how many rows each has; none where no member states levels. */
export function rowLevelFacets(kb: KnowledgeBase, rows: readonly Mapping[]): readonly Facet[] {
  return count(rows.flatMap((row) => levelsOfRow(kb, row).map(String)));
}

/**
 * The marks by which a page filters a requirement: `level-2`, `component-3` for the third component type in alphabetical order, and
 * `subject-1` for the first subject matter. A requirement without a level in a document with levels holds at each.
 */
export function marksOf(kb: KnowledgeBase, { framework, kind, levels, attributes, subjectMatter }: Requirement): readonly string[] {
  const types = componentTypes(kb);
  const atLevels = levels ?? (holdsAtEveryLevel({ kind, levels }) && levelFacets(kb, framework).length > 0 ? [1, 2, 3, 4] : []);
  return [
    ...atLevels.map((level) => `level-${level}`),
    ...(attributes?.['component-types'] ?? []).map((type) => `component-${types.indexOf(type) + 1}`),
    ...(subjectMatter && subjectFacets(kb, framework).length > 0 ? [`subject-${tokens(subjectMatters).indexOf(subjectMatter) + 1}`] : []),
  ];
}

/** The requirements of a framework with levels that state none: they hold at every level. */
export function atEveryLevel(kb: KnowledgeBase, framework: string): readonly Requirement[] {
  return levelFacets(kb, framework).length === 0 ? [] : assessableOf(kb, framework).filter(holdsAtEveryLevel);
}

function holdsAtEveryLevel({ kind, levels }: Pick<Requirement, 'kind' | 'levels'>): boolean {
  return kind === 'requirement' && levels === undefined;
}

function count(values: readonly string[]): readonly Facet[] {
  const same = Map.groupBy(values, (value) => value);
  return [...same.keys()].sort().map((value) => ({ value, count: same.get(value)?.length ?? 0 }));
}

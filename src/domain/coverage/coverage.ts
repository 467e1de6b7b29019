import { frameworksIn } from '../model/jurisdictions.ts';
import {
  assessableOf,
  EDITORS,
  FOCAL_DOCUMENT,
  type Framework,
  type KnowledgeBase,
  type Mapping,
  type MappingSet,
} from '../model/knowledge-base.ts';
import {
  allQualified,
  contested,
  leastQualified,
  qualificationAlone,
  qualificationOfElement,
  qualificationOfNone,
  qualificationOfRow,
  type Qualification,
} from './qualifiers.ts';
import { disputedAspects } from './rivals.ts';
import { setCounts } from '../model/set-counts.ts';
import type { CoverageLevel, Force } from '../model/vocabulary.ts';

export interface CoverageSubject {
  readonly type: 'aspect' | 'element';
  readonly id: string;
}
export interface CoverageScope {
  readonly type: 'framework' | 'series' | 'jurisdiction' | 'international';
  readonly id: string;
}

/**
 * How far a scope asks for what a subject asks for, and what that rests on. `rows` are the ids of the rows that say so, the deciding ones
 * first, and of these the one that rests on the least.
 */
export interface Coverage extends Qualification {
  readonly subject: CoverageSubject;
  readonly scope: CoverageScope;
  readonly force?: Force;
  readonly level: CoverageLevel;
  readonly draft: boolean;
  readonly disputed: boolean;
  readonly rows: readonly string[];
}

/** Coverage of every aspect and element by every framework and jurisdiction . */
export interface CoverageTable {
  readonly all: readonly Coverage[];
  readonly get: (scope: string, subject: string, force?: Force) => Coverage | undefined;
}

const order: readonly CoverageLevel[] = ['unassessed', 'none', 'partial', 'full'];

/** The sets that count: ours, to the focal document, not set aside. */
export function countingSets(kb: KnowledgeBase, framework: string): readonly MappingSet[] {
  return kb.sets.filter((set) => set.source === framework && set.target === FOCAL_DOCUMENT && set.author === EDITORS && setCounts(set));
}

/** The level that one row gives to each of its targets; `undefined` where it gives none. */
export function levelOfRow({ relationship, condition }: Pick<Mapping, 'relationship' | 'condition'>): CoverageLevel | undefined {
  switch (relationship) {
    case 'equal-to':
    case 'equivalent-to':
    case 'superset-of':
      return condition === undefined ? 'full' : 'partial';
    case 'subset-of':
    case 'intersects-with':
    case 'related-to':
      return 'partial';
    case 'no-relationship':
      return undefined;
  }
}

/** Computes all coverage of a knowledge base. */
export function computeCoverage(kb: KnowledgeBase): CoverageTable {
  const frameworks = kb.frameworks.filter((framework) => framework.id !== FOCAL_DOCUMENT && speaks(kb, framework));
  const byFramework = new Map(frameworks.map((framework) => [framework.id, coverageOfFramework(kb, framework)]));
  const all: Coverage[] = [...byFramework.values()].flatMap((table) => [...table.values()]);
  for (const { id } of kb.jurisdictions) {
    const members = [...frameworksIn(kb, id), ...seriesIn(kb, id)];
    if (members.length === 0) continue;
    const forces = [undefined, ...new Set(members.map(({ force }) => force))];
    for (const force of forces) {
      const tables = members
        .filter((framework) => force === undefined || framework.force === force)
        .map((framework) => byFramework.get(framework.id));
      all.push(...bestOf(kb, { id, force, tables: tables.filter((table) => table !== undefined) }));
    }
  }
  const index = new Map(
    all.map((coverage) => [
      key(
        coverage.scope.id,
        coverage.subject.id,
        coverage.scope.type === 'framework' || coverage.scope.type === 'series' ? undefined : coverage.force,
      ),
      coverage,
    ]),
  );
  return { all, get: (scope, subject, force) => index.get(key(scope, subject, force)) };
}

type Table = ReadonlyMap<string, Coverage>;

function coverageOfFramework(kb: KnowledgeBase, framework: Framework): Table {
  const sets = countingSets(kb, framework.id);
  const rows = sets.flatMap(({ id }) => kb.mappingsOfSet.get(id) ?? []);
  const disputed = disputedAspects(kb, framework.id, rows);
  const none = qualificationOfNone(kb, framework.id);
  const consideredAll = sets.some(({ considered }) => considered === 'all');
  const whereNothing = consideredAll ? 'none' : 'unassessed';
  const scope = { type: framework.kind === 'series' ? 'series' : 'framework', id: framework.id } as const;
  const table = new Map<string, Coverage>();
  for (const aspect of kb.aspects) {
    const own = rows.filter(({ targets, relationship }) => targets.includes(aspect.id) && relationship !== 'no-relationship');
    const found = best(own.map((row) => levelOfRow(row) ?? 'unassessed'));
    const level = own.length > 0 ? found : whereNothing;
    const sorted = [...own].sort((a, b) => rank(levelOfRow(b)) - rank(levelOfRow(a)) || closeness(b) - closeness(a));
    const claims = sorted.filter((row) => levelOfRow(row) === level).map((row) => ({ row, ...qualificationOfRow(kb, row) }));
    const lead = leastQualified(claims);
    const rests = level === 'none' ? none : qualificationAlone(lead);
    table.set(aspect.id, {
      subject: { type: 'aspect', id: aspect.id },
      scope,
      force: framework.force,
      level,
      draft:
        own.some(({ set }) => kb.setById.get(set)?.status === 'draft') ||
        (level === 'none' && sets.some(({ status }) => status === 'draft')),
      disputed: disputed.has(aspect.id),
      ...(disputed.has(aspect.id) ? contested(rests) : rests),
      rows: [...new Set([...(lead ? [lead.row] : []), ...sorted].map(({ id }) => id))],
    });
  }
  for (const element of kb.elements) {
    const parts = element.aspects.flatMap(({ id }) => table.get(id) ?? []);
    const level = levelOfElement(parts.map((part) => part.level));
    table.set(element.id, {
      ...summary(parts),
      subject: { type: 'element', id: element.id },
      scope,
      force: framework.force,
      ...qualificationOfElement(parts, level),
      level,
    });
  }
  return table;
}

/** All full → full; all none → none; any full or partial → partial; else unassessed. */
export function levelOfElement(levels: readonly CoverageLevel[]): CoverageLevel {
  if (levels.length > 0 && levels.every((level) => level === 'full')) return 'full';
  if (levels.length > 0 && levels.every((level) => level === 'none')) return 'none';
  return levels.some((level) => level === 'full' || level === 'partial') ? 'partial' : 'unassessed';
}

/** The best level of any one framework; none only if all are none. Two partials never make a full. */
export function levelOfScope(levels: readonly CoverageLevel[]): CoverageLevel {
  const level = best(levels);
  return level === 'none' && levels.some((one) => one === 'unassessed') ? 'unassessed' : level;
}

function bestOf(kb: KnowledgeBase, { id, force, tables }: { id: string; force: Force | undefined; tables: readonly Table[] }): Coverage[] {
  const scope = { type: id === 'international' ? 'international' : 'jurisdiction', id } as const;
  const subjects: CoverageSubject[] = [
    ...kb.aspects.map((aspect) => ({ type: 'aspect', id: aspect.id }) as const),
    ...kb.elements.map((element) => ({ type: 'element', id: element.id }) as const),
  ];
  return subjects.map((subject) => {
    const parts = tables.flatMap((table) => table.get(subject.id) ?? []).filter(countsInScope);
    const level = levelOfScope(parts.map((part) => part.level));
    const same = parts.filter((part) => part.level === level);
    const rests = level === 'none' ? allQualified(same) : qualificationAlone(leastQualified(same));
    return { ...summary(same), subject, scope, ...(force === undefined ? {} : { force }), ...rests, level };
  });
}

/** How much a row that covers in part has to do with an aspect: what is contained in it before what overlaps, the surer row first. */
function closeness({ relationship, confidence }: Mapping): number {
  const sure = confidence === 'high' ? 1 : 0;
  return (relationship === 'subset-of' ? 2 : 0) + sure;
}

/** A series speaks where it has a row; that it has none says nothing. */
function countsInScope({ scope, level }: Coverage): boolean {
  return scope.type !== 'series' || level === 'full' || level === 'partial';
}

/** Whether a document can cover anything: it has requirements here, or is a series with rows. */
function speaks(kb: KnowledgeBase, { id, kind }: Framework): boolean {
  return kind === 'series' ? countingSets(kb, id).length > 0 : assessableOf(kb, id).length > 0;
}

function seriesIn(kb: KnowledgeBase, jurisdiction: string): readonly Framework[] {
  return kb.frameworks.filter(
    (framework) => framework.kind === 'series' && framework.jurisdiction === jurisdiction && speaks(kb, framework),
  );
}

function summary(parts: readonly Coverage[]): Pick<Coverage, 'draft' | 'disputed' | 'rows'> {
  return {
    draft: parts.some(({ draft }) => draft),
    disputed: parts.some(({ disputed }) => disputed),
    rows: [...new Set(parts.flatMap(({ rows }) => rows))],
  };
}

function best(levels: readonly CoverageLevel[]): CoverageLevel {
  return levels.reduce<CoverageLevel>((top, level) => (rank(level) > rank(top) ? level : top), 'unassessed');
}

function rank(level: CoverageLevel | undefined): number {
  return level === undefined ? 0 : order.indexOf(level);
}

function key(scope: string, subject: string, force: Force | undefined): string {
  return `${scope} ${subject} ${force ?? ''}`;
}

import type { KnowledgeBase, Mapping, Requirement } from '../model/knowledge-base.ts';
import { ancestorsOf } from '../model/outline.ts';

/** The rows under one chapter of the document that they come from; without one where the first source has no requirement there. */
export interface RowChapter {
  readonly chapter: Requirement | undefined;
  readonly rows: readonly Mapping[];
}

/** With as many rows as this, or with less than so many in a chapter on average, a list needs no chapters. */
const few = { rows: 20, inChapter: 3 } as const;

/** Rows by the chapter of their first source, in document order; all in one where chapters would not help. */
export function rowChapters(kb: KnowledgeBase, rows: readonly Mapping[]): readonly RowChapter[] {
  const whole = [{ chapter: undefined, rows }];
  if (rows.length <= few.rows) return whole;
  const chapters = [...Map.groupBy(rows, ({ sources: [first = ''] }) => chapterOf(kb, first))].map(([chapter, own]) => ({
    chapter,
    rows: own,
  }));
  if (chapters.length > rows.length / few.inChapter) return whole;
  const placeOf = ({ chapter }: RowChapter) => (chapter === undefined ? Infinity : placeInDocument(kb, chapter));
  return chapters.sort((a, b) => placeOf(a) - placeOf(b));
}

function placeInDocument(kb: KnowledgeBase, { framework, id }: Requirement): number {
  return (kb.requirementsOf.get(framework) ?? []).findIndex((one) => one.id === id);
}

function chapterOf(kb: KnowledgeBase, id: string): Requirement | undefined {
  const requirement = kb.requirementById.get(id);
  return requirement && (ancestorsOf(kb, requirement)[0] ?? requirement);
}

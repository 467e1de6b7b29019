import { authorName } from '../model/author-name.ts';
import type { KnowledgeBase, Mapping, Requirement } from '../model/knowledge-base.ts';
import { listFilters, type ListFilter } from '../model/list-filters.ts';
import { ancestorsOf } from '../model/outline.ts';
import { confidences, modalities, relationships } from '../model/vocabulary.ts';

/** What the rows of a crosswalk can be told apart by, beside security levels. */
export type RowFilterName = 'point' | 'author' | 'relation' | 'confidence' | 'modality' | 'dissent';

type Choice = readonly [mark: string, label: string | undefined];

/**
 * The choices that some rows offer; a point is one at the top of the document that the first row starts from, an author is called by its
 * name, and marks that say that something is absent have no label.
 */
export function rowFilters(kb: KnowledgeBase, rows: readonly Mapping[]): readonly ListFilter<RowFilterName>[] {
  const authors = [...new Set(rows.map(({ author }) => author))].sort();
  return listFilters<RowFilterName, string | undefined>(
    rows.flatMap((row) => marksOfRow(kb, row)),
    [
      { name: 'point', of: pointsOf(kb, rows).map((point) => [`in-${point.id}`, pointLabel(kb, point)]) },
      { name: 'author', of: authors.map((author) => [`by-${author}`, authorName(kb, author)]) },
      { name: 'relation', of: labels(relationships) },
      { name: 'confidence', of: [...labels(confidences), ['not-stated', undefined]] },
      { name: 'modality', of: labels(modalities) },
      {
        name: 'dissent',
        of: [
          ['dissent', undefined],
          ['no-dissent', undefined],
        ],
      },
    ],
  );
}

/**
 * The marks by which a page filters a row: the points of its sources, author, relation, confidence, how strongly its sources ask, and
 * whether somebody dissents.
 */
export function marksOfRow(kb: KnowledgeBase, row: Mapping): readonly string[] {
  const { author, relationship, confidence, dissent, sources } = row;
  const points = tops(kb, row).map(({ id }) => `in-${id}`);
  const asked = sources.flatMap((id) => kb.requirementById.get(id)?.modality ?? []);
  const disputed = dissent === undefined ? 'no-dissent' : 'dissent';
  return [...new Set(points), `by-${author}`, relationship, confidence ?? 'not-stated', ...new Set(asked), disputed];
}

/** Headings and requirements at the top of a document below which some rows start, in the order of the rows. */
function pointsOf(kb: KnowledgeBase, rows: readonly Mapping[]): readonly Requirement[] {
  const all = rows.flatMap((row) => tops(kb, row));
  return [...new Set(all.filter(({ framework }) => framework === all[0]?.framework))];
}

function tops(kb: KnowledgeBase, { sources }: Mapping): readonly Requirement[] {
  return sources.flatMap((id) => {
    const source = kb.requirementById.get(id);
    return source === undefined ? [] : (ancestorsOf(kb, source)[0] ?? source);
  });
}

function pointLabel(kb: KnowledgeBase, { framework, ref, title }: Requirement): string {
  return kb.frameworkById.get(framework)?.titles === 'withheld' ? ref : `${ref} ${title}`;
}

function labels(vocabulary: Readonly<Record<string, { readonly label: string }>>): readonly Choice[] {
  return Object.entries(vocabulary).map(([token, { label }]) => [token, label]);
}

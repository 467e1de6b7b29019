import { authorName } from '../model/author-name.ts';
import type { KnowledgeBase, Mapping } from '../model/knowledge-base.ts';
import { listFilters, type ListFilter } from '../model/list-filters.ts';
import { confidences, modalities, relationships } from '../model/vocabulary.ts';

/** What the rows of a crosswalk can be told apart by, beside security levels. */
export type RowFilterName = 'author' | 'relation' | 'confidence' | 'modality' | 'dissent';

type Choice = readonly [mark: string, label: string | undefined];

/** The choices that some rows offer; an author is called by its name, and marks that say that something is absent have no label. */
export function rowFilters(kb: KnowledgeBase, rows: readonly Mapping[]): readonly ListFilter<RowFilterName>[] {
  const authors = [...new Set(rows.map(({ author }) => author))].sort();
  return listFilters<RowFilterName, string | undefined>(
    rows.flatMap((row) => marksOfRow(kb, row)),
    [
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

/** The marks by which a page filters a row: author, relation, confidence, how strongly its sources ask, and whether somebody dissents. */
export function marksOfRow(kb: KnowledgeBase, { author, relationship, confidence, dissent, sources }: Mapping): readonly string[] {
  const asked = sources.flatMap((id) => kb.requirementById.get(id)?.modality ?? []);
  return [`by-${author}`, relationship, confidence ?? 'not-stated', ...new Set(asked), dissent === undefined ? 'no-dissent' : 'dissent'];
}

function labels(vocabulary: Readonly<Record<string, { readonly label: string }>>): readonly Choice[] {
  return Object.entries(vocabulary).map(([token, { label }]) => [token, label]);
}

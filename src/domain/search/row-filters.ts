import type { KnowledgeBase, Mapping } from '../model/knowledge-base.ts';
import { confidences, modalities, relationships } from '../model/vocabulary.ts';

/** What the rows of a crosswalk can be told apart by, beside security levels. */
const rowFilterNames = ['author', 'relation', 'confidence', 'modality', 'dissent'] as const;
export type RowFilterName = (typeof rowFilterNames)[number];

/** One choice, with the mark that the rows it leaves carry, and how many they are. */
export interface RowFilterOption {
  readonly mark: string;
  /** Its word in the vocabulary, or the name of an author; marks that say that something is absent have none. */
  readonly label: string | undefined;
  readonly count: number;
}

type Choice = readonly [mark: string, label: string | undefined];

/** The choices that some rows offer, each with at least two ways to choose, in the order of the vocabulary. */
export function rowFilters(
  kb: KnowledgeBase,
  rows: readonly Mapping[],
): readonly { readonly name: RowFilterName; readonly options: readonly RowFilterOption[] }[] {
  const counts = new Map<string, number>();
  for (const mark of rows.flatMap((row) => marksOfRow(kb, row))) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const choices: Readonly<Record<RowFilterName, readonly Choice[]>> = {
    author: [...new Set(rows.map(({ author }) => author))].sort().map((author) => [`by-${author}`, author]),
    relation: labels(relationships),
    confidence: [...labels(confidences), ['not-stated', undefined]],
    modality: labels(modalities),
    dissent: [
      ['dissent', undefined],
      ['no-dissent', undefined],
    ],
  };
  return rowFilterNames
    .map((name) => ({
      name,
      options: choices[name].map(([mark, label]) => ({ mark, label, count: counts.get(mark) ?? 0 })).filter(({ count }) => count > 0),
    }))
    .filter(({ options }) => options.length > 1);
}

/** The marks by which a page filters a row: author, relation, confidence, how strongly its sources ask, and whether somebody dissents. */
export function marksOfRow(kb: KnowledgeBase, { author, relationship, confidence, dissent, sources }: Mapping): readonly string[] {
  const asked = sources.flatMap((id) => kb.requirementById.get(id)?.modality ?? []);
  return [`by-${author}`, relationship, confidence ?? 'not-stated', ...new Set(asked), dissent === undefined ? 'no-dissent' : 'dissent'];
}

function labels(vocabulary: Readonly<Record<string, { readonly label: string }>>): readonly Choice[] {
  return Object.entries(vocabulary).map(([token, { label }]) => [token, label]);
}

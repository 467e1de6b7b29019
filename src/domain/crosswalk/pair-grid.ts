import { byDocumentGroup, type DocumentGroup } from '../coverage/document-groups.ts';
import type { Framework, KnowledgeBase } from '../model/knowledge-base.ts';

/** Two documents that have a crosswalk, with the number of its authored rows; none where it is derived alone. */
export interface DocumentPair {
  readonly a: string;
  readonly b: string;
  readonly rows: number;
}

export interface PairGridLine {
  readonly document: Framework;
  /** The group, where this is its first document. */
  readonly group: DocumentGroup | undefined;
  /** One cell for each document before this one, so that each pair stands once. */
  readonly cells: readonly (DocumentPair | undefined)[];
  /** All pairs of this document, in the order of the documents. */
  readonly pairs: readonly { readonly other: Framework; readonly rows: number }[];
}

/** All documents that have a crosswalk, grouped, each with its pairs; the focal document comes first. */
export function pairGrid(kb: KnowledgeBase, pairs: readonly DocumentPair[]): readonly PairGridLine[] {
  const found = new Map(pairs.flatMap((pair) => [`${pair.a} ${pair.b}`, `${pair.b} ${pair.a}`].map((key) => [key, pair] as const)));
  const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const isFocal = ({ kind }: Framework) => kind === 'focal-document';
  const documents = kb.frameworks.filter(({ id }) => paired.has(id));
  const ordered = [
    ...documents.filter(isFocal).map((document) => ({ document, group: undefined })),
    ...byDocumentGroup(
      kb,
      documents.filter((document) => !isFocal(document)),
      (document) => document,
    ).flatMap(({ group, members }) => members.map((document, index) => ({ document, group: index === 0 ? group : undefined }))),
  ];
  return ordered.map(({ document, group }, index) => ({
    document,
    group,
    cells: ordered.slice(0, index).map((other) => found.get(`${document.id} ${other.document.id}`)),
    pairs: ordered.flatMap((other) => {
      const pair = found.get(`${document.id} ${other.document.id}`);
      return pair === undefined ? [] : [{ other: other.document, rows: pair.rows }];
    }),
  }));
}

/** The documents that a column is needed for, with their places among all: those that a later one has a crosswalk with. */
export function gridColumns(grid: readonly PairGridLine[]): readonly { readonly document: Framework; readonly place: number }[] {
  return grid
    .map(({ document }, place) => ({ document, place }))
    .filter(({ place }) => grid.some(({ cells }) => cells[place] !== undefined));
}

/** How many neighbours stand under the head of one series, in their order. */
export function seriesSpans(heads: readonly { readonly series: string }[]): readonly { readonly series: string; readonly count: number }[] {
  const spans: { readonly series: string; count: number }[] = [];
  for (const { series } of heads) {
    const last = spans.at(-1);
    if (last?.series === series) last.count += 1;
    else spans.push({ series, count: 1 });
  }
  return spans;
}

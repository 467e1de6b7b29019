import type { KnowledgeBase } from '../domain/model/knowledge-base.ts';
import type { PublishedFile } from '../domain/model/schema/published.ts';
import type { Page } from './page.ts';

type Row = Readonly<Record<string, unknown>>;
interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}
interface Reference {
  readonly type: string;
  readonly id: string;
}

/**
 * A list for a spreadsheet: where columns are nested, what they hold stands first in columns of one value a cell, and they stand last. No
 * column is left out.
 */
export function forSpreadsheet({ kb }: Pick<Page, 'kb'>, file: PublishedFile, { columns, rows }: Sheet): Sheet {
  const view = views[file];
  if (view === undefined) return { columns, rows };
  const kept = columns.filter((column) => !view.nested.includes(column));
  const flat = rows.map((row) => view.flat(kb, row));
  return {
    columns: [...kept.filter((column) => column === 'id'), ...view.names, ...kept.filter((column) => column !== 'id'), ...view.nested],
    rows: rows.map((row, index) => ({ ...row, ...flat[index] })),
  };
}

interface View {
  readonly names: readonly string[];
  readonly nested: readonly string[];
  readonly flat: (kb: KnowledgeBase, row: Row) => Row;
}

const partyColumns = ['name', 'jurisdiction', 'framework', 'level'] as const;
const columnOf = (side: string, key: string) => `${side}${key.charAt(0).toUpperCase()}${key.slice(1)}`;

const views: Readonly<Partial<Record<PublishedFile, View>>> = {
  'coverage.json': {
    names: ['element', 'aspect', 'document', 'jurisdiction', 'coverage'],
    nested: ['subject', 'scope'],
    flat: (kb, row) => {
      const scope = row['scope'] as Reference;
      const isDocument = ['framework', 'series'].includes(scope.type);
      return {
        ...subjectsOf(kb, [row['subject'] as Reference]),
        document: isDocument ? scope.id : undefined,
        jurisdiction: isDocument ? kb.frameworkById.get(scope.id)?.jurisdiction : scope.id,
        coverage: row['level'],
      };
    },
  },
  'recognitions.json': {
    names: ['from', 'to'].flatMap((side) => partyColumns.map((key) => columnOf(side, key))),
    nested: ['from', 'to', 'evidence'],
    flat: (_kb, row) => sidesOf(row),
  },
  'gaps.json': {
    names: ['element', 'aspect', 'subjects', 'restsOn', 'nearestDocuments'],
    nested: ['subject', 'evidence', 'nearest'],
    flat: (kb, row) => {
      const subjects = row['subject'] as readonly Reference[];
      return {
        ...subjectsOf(kb, subjects),
        subjects: idsOf(subjects),
        restsOn: idsOf(row['evidence'] as readonly Reference[]),
        nearestDocuments: ((row['nearest'] ?? []) as readonly { readonly document: string }[]).map(({ document }) => document),
      };
    },
  },
};

/** Both sides of a recognition, each value in a column of its own. */
function sidesOf(row: Row): Row {
  const sides = ['from', 'to'].map((side) => [side, row[side] as Readonly<Record<string, string>>] as const);
  return Object.fromEntries(sides.flatMap(([side, party]) => partyColumns.map((key) => [columnOf(side, key), party[key]])));
}

/** The aspects among some subjects, and the elements that they are or belong to. */
function subjectsOf({ aspectById }: KnowledgeBase, subjects: readonly Reference[]): Row {
  const of = (type: string) => idsOf(subjects.filter((one) => one.type === type));
  const aspects = of('aspect');
  return { element: [...new Set([...of('element'), ...aspects.flatMap((id) => aspectById.get(id)?.element ?? [])])], aspect: aspects };
}

function idsOf(references: readonly Reference[]): readonly string[] {
  return references.map(({ id }) => id);
}

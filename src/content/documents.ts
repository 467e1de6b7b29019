import type { Root } from 'mdast';
import type { z } from 'zod';
import { parseBody, parseSetBody, type SetBody } from './body.ts';
import { bodyTooLarge } from './body-limits.ts';
import type { ContentFile } from './files.ts';
import { splitFrontMatter, type SplitFile } from './front-matter.ts';
import { guardBody } from './guard.ts';
import { pastedRows } from './pasted-rows.ts';
import { layouts, type Layout } from './layouts.ts';
import { surplusCells, unusedDefinitions } from './lost-text.ts';
import { markupInCells } from './plain-cells.ts';
import { allFindings, type Findings } from './reading.ts';
import { readRows } from './rows.ts';
import { strayRows } from './stray-rows.ts';
import type { TableText } from './table-text.ts';
import { readYaml } from './validate.ts';

/** A file with its front matter checked and its body parsed; `tables` are those of a mapping set or of the landscape. */
export interface Document<Data> {
  readonly id: string;
  readonly path: string;
  readonly data: Data;
  readonly body: string;
  readonly tree: Root;
  readonly tables: readonly TableText[];
}

/** The documents that could be read, and what was found on the way. */
export interface Documents<Data> extends Findings {
  readonly documents: readonly Document<Data>[];
}

/** How far the bodies of a kind are read. */
type Extent = 'whole' | 'front-matter';

/** The files of one kind as documents, each checked against the schema of its kind. A file with a fault is reported and left out. */
export function readDocuments<S extends z.ZodType>(
  files: readonly ContentFile[],
  layout: Layout<S>,
  extent: Extent = 'whole',
): Documents<z.output<S>> {
  const read = files.flatMap((file) => {
    const id = layout.pattern.exec(file.inside)?.[1];
    return id === undefined ? [] : [readDocument(file, { id, layout, extent })];
  });
  return { ...allFindings(read), documents: read.flatMap(({ documents }) => documents) };
}

interface Expected<S extends z.ZodType> {
  readonly id: string;
  readonly layout: Layout<S>;
  readonly extent: Extent;
}

function readDocument<S extends z.ZodType>(file: ContentFile, { id, layout, extent }: Expected<S>): Documents<z.output<S>> {
  const { path } = file;
  const split = splitFrontMatter(path, file.text);
  if ('rule' in split) return { documents: [], diagnostics: [split], faulty: [id], yaml: [] };
  const { value, diagnostics: schemaFaults } = readYaml(split.yaml, layout.schema);
  const isSet = layout.name === layouts.mappings.name;
  const hasTable = isSet || layout.name === layouts.landscape.name;
  const large = bodyTooLarge({ path, ...split });
  if (large) return { documents: [], diagnostics: [...schemaFaults, large], faulty: [id], yaml: [split.yaml] };
  const pasted = isSet ? pastedRows(path, split) : { body: split.body, diagnostics: [] };
  const text = { ...split, body: extent === 'whole' ? pasted.body : '' };
  const body = bodyOf(path, text, hasTable);
  const stray = hasTable ? [...pasted.diagnostics, ...strayRows(path, text, body.tables)] : [];
  const isRead = value !== undefined && body.diagnostics.length === 0;
  const diagnostics = [
    ...schemaFaults,
    ...body.diagnostics,
    ...body.marked.flatMap((tree) => [...guardBody(path, tree), ...unusedDefinitions(path, tree)]),
    ...(isSet ? body.marked.flatMap((tree) => markupInCells(path, tree)) : surplusCells(path, body.tree)),
    ...stray,
    ...(isRead || !isSet ? [] : body.tables.slice(0, 1).flatMap((table) => readRows(path, table).diagnostics)),
  ];
  const { tree, tables } = body;
  const documents = isRead ? [{ id, path, data: value, body: split.body.trim(), tree, tables }] : [];
  return { documents, diagnostics, faulty: isRead && stray.length === 0 ? [] : [id], yaml: [split.yaml] };
}

/** The parsed body: prose as a tree, tables apart where they are data, and as `marked` all that must be guarded. */
function bodyOf(path: string, { body, bodyLine }: SplitFile, hasTable: boolean): SetBody {
  if (hasTable) return parseSetBody(path, body, bodyLine);
  const parsed = parseBody(path, body, bodyLine);
  return { ...parsed, tables: [], marked: [parsed.tree] };
}

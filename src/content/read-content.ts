import { relative, resolve } from 'node:path';
import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Diagnostic, Place } from '../domain/model/diagnostic.ts';
import { FOCAL_DOCUMENT, type Mapping, type MappingSet, type Records } from '../domain/model/knowledge-base.ts';
import { lockName } from './lock-check.ts';
import { parseBody, parseSetBody } from './body.ts';
import { readFiles, toPosix, type ContentFile } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { gistOf } from './gist.ts';
import { guardBody } from './guard.ts';
import { layouts, registerSchemas, type Kind } from './layouts.ts';
import { buildDirectory, checkMentions, resolveRows } from './resolve.ts';
import { readRows, type TableReading } from './rows.ts';
import { strayRows } from './stray-rows.ts';
import type { TableText } from './table-text.ts';
import { readYaml } from './validate.ts';
import { locate, type KeyPath, type YamlSource } from './yaml.ts';

/** The records of a content folder, every fault found while reading, and what rules need to point at a line. */
export interface Content {
  readonly records: Records;
  readonly diagnostics: readonly Diagnostic[];
  /** Ids that exist but could not be read; rules stay silent about them. */
  readonly faulty: ReadonlySet<string>;
  readonly place: (path: string, keys: KeyPath) => Place;
  /** Parsed bodies by path, for rendering. */
  readonly trees: ReadonlyMap<string, Root>;
  readonly lockText: string | undefined;
}

interface Document {
  readonly file: ContentFile;
  readonly id: string;
  readonly data: unknown;
  readonly body: string;
  readonly tree: Root;
  readonly tables: readonly TableText[];
}

/** How far reading goes. */
export interface Reach {
  /** Whether the text of guide pages and decisions is read too; no row, coverage or gap rests on it. */
  readonly guideText?: boolean;
}

/** Reads a content folder. Never throws for bad content: what cannot be read is reported and left out whole. */
export function readContent(folder: string, { guideText = true }: Reach = {}): Content {
  const { files, unreadable, diagnostics } = readFiles(resolve(folder));
  const reading = new Reading(diagnostics, unreadable, guideText);
  for (const file of files) reading.read(file);
  return reading.finish(folder);
}

/** Collects documents, registers and faults while the files go by. */
class Reading {
  readonly #diagnostics: Diagnostic[];
  readonly #documents = new Map<Kind, Document[]>(layouts.map(({ kind }) => [kind, []]));
  readonly #registers = new Map<string, unknown>();
  readonly #faulty = new Set<string>();
  readonly #yaml = new Map<string, YamlSource>();
  readonly #guideText: boolean;
  #lockText: string | undefined;

  constructor(diagnostics: readonly Diagnostic[], unreadable: readonly string[], guideText: boolean) {
    this.#guideText = guideText;
    this.#diagnostics = [...diagnostics];
    for (const inside of unreadable) this.#faulty.add(layouts.map(({ pattern }) => pattern.exec(inside)?.[1]).find((id) => id !== undefined) ?? inside);
  }

  read(file: ContentFile): void {
    const layout = layouts.find(({ pattern }) => pattern.test(file.inside));
    if (layout) return this.#readDocument(file, layout);
    const name = file.inside as keyof typeof registerSchemas;
    if (Object.hasOwn(registerSchemas, name)) return this.#readRegister(file, registerSchemas[name]);
    if (file.inside === lockName) this.#lockText = file.text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
    else if (file.inside !== 'LICENSE') this.#report(file.path, 'file-place', `\`${file.inside}\` is no place for content.`, 'The guide shows which folder takes what; requirements are `.md`, everything else `.mdx` or a known `.yaml`.');
  }

  #readDocument(file: ContentFile, { kind, pattern, schema }: (typeof layouts)[number]): void {
    const id = pattern.exec(file.inside)?.[1] ?? '';
    const split = splitFrontMatter(file.path, file.text);
    if ('rule' in split) {
      this.#diagnostics.push(split);
      this.#faulty.add(id);
      return;
    }
    this.#yaml.set(file.path, split.yaml);
    const { value, diagnostics } = readYaml(split.yaml, schema as z.ZodType);
    const text = this.#hasText(kind) ? split.body : '';
    const body = kind === 'mappings' ? parseSetBody(file.path, text, split.bodyLine) : { ...parseBody(file.path, text, split.bodyLine), tables: [], marked: undefined };
    this.#diagnostics.push(...diagnostics, ...body.diagnostics, ...(body.marked ?? [body.tree]).flatMap((tree) => guardBody(file.path, tree)));
    const isFaulty = value === undefined || body.diagnostics.length > 0;
    const stray = kind === 'mappings' ? strayRows(file.path, split, body.tables) : [];
    this.#diagnostics.push(...stray);
    if (stray.length > 0) this.#faulty.add(id);
    if (kind === 'mappings') this.#diagnostics.push(...(isFaulty ? body.tables.slice(0, 1) : []).flatMap((table) => readRows(file.path, table).diagnostics));
    if (isFaulty) this.#faulty.add(id);
    else this.#documents.get(kind)?.push({ file, id, data: value, body: split.body.trim(), tree: body.tree, tables: body.tables });
  }

  #hasText(kind: Kind): boolean {
    return this.#guideText || (kind !== 'guide' && kind !== 'decisions');
  }

  #readRegister(file: ContentFile, schema: z.ZodType): void {
    const source = { path: file.path, text: file.text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n'), lineOffset: 0 };
    this.#yaml.set(file.path, source);
    const { value, diagnostics } = readYaml(source, schema);
    this.#diagnostics.push(...diagnostics);
    this.#registers.set(file.inside, value);
    if (value === undefined) this.#faulty.add(file.inside);
  }

  #report(path: string, rule: string, message: string, tip?: string): void {
    this.#diagnostics.push({ path, line: 1, column: 1, severity: 'error', rule, message, ...(tip === undefined ? {} : { tip }) });
  }

  #records<T>(kind: Kind): T[] {
    return (this.#documents.get(kind) ?? []).map(({ file, id, data, body }) => ({ ...(data as object), id, path: file.path, body }) as T);
  }

  #register<T>(name: keyof typeof registerSchemas, fallback: T, folder: string): T {
    const value = this.#registers.get(name);
    if (value === undefined && !this.#faulty.has(name)) {
      this.#report(toPosix(relative(process.cwd(), resolve(folder, name))), 'file-missing', `\`${name}\` is missing.`);
      this.#faulty.add(name);
    }
    return (value ?? fallback) as T;
  }

  #requirements(): Records['requirements'] {
    return (this.#documents.get('requirements') ?? []).map(({ file, id, data, body, tree }) => {
      const [framework = '', slug = ''] = id.split('/');
      return { ...(data as object), id, framework, slug, path: file.path, body, gist: gistOf(tree) } as Records['requirements'][number];
    });
  }

  #elements(): Records['elements'] {
    type Read = Omit<Records['elements'][number], 'aspects'> & { aspects: Records['elements'][number]['aspects'] };
    return this.#records<Read>('elements').map((element) => ({
      ...element,
      aspects: element.aspects.map((aspect, index) => ({ ...aspect, id: `${element.id}.${aspect.id}`, element: element.id, path: element.path, index })),
    }));
  }

  #rowsOf(document: Document): Pick<TableReading, 'rows' | 'faultyRows'> {
    const { tables } = document;
    const [table] = tables;
    if (!table || tables.length > 1) {
      const line = tables[1]?.line ?? 1;
      this.#diagnostics.push({ path: document.file.path, line, column: 1, severity: 'error', rule: 'one-table', message: table ? 'A second table stands in this mapping set.' : 'This mapping set has no table.', tip: 'A set has exactly one table: its rows are the data.' });
      this.#faulty.add(document.id);
      return { rows: [], faultyRows: [] };
    }
    const reading = readRows(document.file.path, table);
    this.#diagnostics.push(...reading.diagnostics);
    if (reading.rows.length === 0 && reading.diagnostics.length > 0) this.#faulty.add(document.id);
    return reading;
  }

  finish(folder: string): Content {
    const requirements = this.#requirements();
    const elements = this.#elements();
    const sets = this.#records<MappingSet>('mappings');
    const frameworks = new Set((this.#documents.get('frameworks') ?? []).map(({ id }) => id));
    const unknown = sets.flatMap(({ source, target }) => [source, target]).filter((id) => !frameworks.has(id) && id !== FOCAL_DOCUMENT);
    const directory = buildDirectory(requirements, elements, new Set([...this.#faulty, ...unknown]));
    const mappings: Mapping[] = [];
    for (const [index, document] of (this.#documents.get('mappings') ?? []).entries()) {
      const set = sets[index];
      if (!set) continue;
      const { rows, faultyRows } = this.#rowsOf(document);
      const resolution = resolveRows(set, rows, directory);
      mappings.push(...resolution.mappings);
      this.#diagnostics.push(...resolution.diagnostics);
      for (const { sources, targets } of faultyRows) this.#diagnostics.push(...checkMentions(set.source, sources, directory), ...checkMentions(set.target, targets, directory));
      const mentioned = faultyRows.flatMap(({ sources }) => sources.flatMap(({ text }) => directory.idsOf.get(set.source)?.get(text) ?? []));
      for (const id of [...resolution.halfReadSources, ...mentioned]) this.#faulty.add(`${set.id}:${id}`);
    }
    const records: Records = {
      release: this.#register('release.yaml', { version: '0.0.0', asOf: '1970-01-01', languages: [] }, folder),
      scope: this.#register('scope.yaml', { pairs: [], planned: [] }, folder),
      sources: this.#register('sources.yaml', {}, folder),
      committees: this.#register('committees.yaml', {}, folder),
      retired: this.#register('retired.yaml', [], folder),
      searchTerms: this.#register('search-terms.yaml', [], folder),
      recognitions: this.#register('recognitions.yaml', [], folder),
      frameworks: this.#records('frameworks'),
      requirements,
      elements,
      jurisdictions: this.#records('jurisdictions'),
      sets,
      mappings,
      guide: this.#records('guide'),
      decisions: this.#records('decisions'),
      positions: this.#records('positions'),
      publishedIds: this.#register('published.yaml', [], folder),
    };
    const trees = new Map([...this.#documents].filter(([kind]) => this.#hasText(kind)).flatMap(([, documents]) => documents).map(({ file, tree }) => [file.path, tree]));
    return { records, diagnostics: this.#diagnostics, faulty: this.#faulty, trees, lockText: this.#lockText, place: (path, keys) => this.#place(path, keys) };
  }

  #place(path: string, keys: KeyPath): Place {
    const source = this.#yaml.get(path);
    if (!source) return { path, line: 1, column: 1 };
    const { line, column } = locate(source, keys);
    return { path, line, column };
  }
}

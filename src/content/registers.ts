import { relative, resolve } from 'node:path';
import type { z } from 'zod';
import type { publishedSchema } from '../domain/model/schema/changes.ts';
import type { Records } from '../domain/model/knowledge-base.ts';
import { toPosix, withPlainLineEnds, type ContentFile } from './files.ts';
import { registers, type RegisterLayout, type RegisterName } from './layouts.ts';
import { allFindings, fileFault, type Findings } from './reading.ts';
import { readYaml } from './validate.ts';

/** The records that stand in one file for all of a kind. */
export type RegisterRecords = Pick<
  Records,
  | 'release'
  | 'scope'
  | 'sources'
  | 'committees'
  | 'retired'
  | 'recognitions'
  | 'authors'
  | 'labels'
  | 'quantityNames'
  | 'searchTerms'
  | 'thesaurus'
  | 'dictionary'
  | 'plainWords'
  | 'japanese'
  | 'home'
  | 'starts'
  | 'site'
  | 'publishedIds'
  | 'publishedMeanings'
  | 'changes'
>;

/**
 * The lists of the content folder, and what was found; one that is missing or faulty is empty.
 * `unreadable` names files of which a fault is said already.
 */
export function readRegisters(
  folder: string,
  files: readonly ContentFile[],
  unreadable: readonly string[],
): { readonly records: RegisterRecords } & Findings {
  const steps: Findings[] = [];
  const read = <S extends z.ZodType>(name: RegisterName, layout: RegisterLayout<S>): z.output<S> => {
    if (unreadable.includes(name)) {
      steps.push({ diagnostics: [], faulty: [name], yaml: [] });
      return layout.empty;
    }
    const { value, ...findings } = readRegister(folder, { name, file: files.find(({ inside }) => inside === name), layout });
    steps.push(findings);
    return value;
  };
  const records = {
    release: read('release.yaml', registers['release.yaml']),
    scope: read('scope.yaml', registers['scope.yaml']),
    sources: read('sources.yaml', registers['sources.yaml']),
    committees: read('committees.yaml', registers['committees.yaml']),
    retired: read('retired.yaml', registers['retired.yaml']),
    recognitions: read('recognitions.yaml', registers['recognitions.yaml']),
    authors: read('authors.yaml', registers['authors.yaml']),
    labels: read('labels.yaml', registers['labels.yaml']),
    quantityNames: read('quantities.yaml', registers['quantities.yaml']),
    searchTerms: read('search-terms.yaml', registers['search-terms.yaml']),
    thesaurus: read('thesaurus.yaml', registers['thesaurus.yaml']),
    dictionary: read('dictionary.yaml', registers['dictionary.yaml']),
    plainWords: read('plain-words.yaml', registers['plain-words.yaml']),
    japanese: read('japanese.yaml', registers['japanese.yaml']),
    home: read('home.yaml', registers['home.yaml']),
    starts: read('start.yaml', registers['start.yaml']),
    site: read('site.yaml', registers['site.yaml']),
    ...released(read('published.yaml', registers['published.yaml'])),
    changes: read('changes.yaml', registers['changes.yaml']),
  };
  return { records, ...allFindings(steps) };
}

/** The released ids in their order, and by id what each said. */
function released(entries: z.output<typeof publishedSchema>): Pick<RegisterRecords, 'publishedIds' | 'publishedMeanings'> {
  const said = entries.flatMap((entry) =>
    typeof entry === 'string' || entry.meaning === undefined ? [] : [[entry.id, entry.meaning] as const],
  );
  return {
    publishedIds: entries.map((entry) => (typeof entry === 'string' ? entry : entry.id)),
    publishedMeanings: Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(said)),
  };
}

interface Expected<S extends z.ZodType> {
  readonly name: RegisterName;
  readonly file: ContentFile | undefined;
  readonly layout: RegisterLayout<S>;
}

function readRegister<S extends z.ZodType>(
  folder: string,
  { name, file, layout }: Expected<S>,
): { readonly value: z.output<S> } & Findings {
  if (!file && layout.optional === true) return { value: layout.empty, diagnostics: [], faulty: [], yaml: [] };
  if (!file) {
    const path = toPosix(relative(process.cwd(), resolve(folder, name)));
    return { value: layout.empty, diagnostics: [fileFault(path, 'file-missing', `\`${name}\` is missing.`)], faulty: [name], yaml: [] };
  }
  const source = { path: file.path, text: withPlainLineEnds(file.text), lineOffset: 0 };
  const { value, diagnostics } = readYaml(source, layout.schema);
  return { value: value ?? layout.empty, diagnostics, faulty: value === undefined ? [name] : [], yaml: [source] };
}

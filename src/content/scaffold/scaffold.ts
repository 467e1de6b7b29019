import { slugOf } from '../../domain/model/ids.ts';
import { EDITORS, FOCAL_DOCUMENT, type KnowledgeBase } from '../../domain/model/knowledge-base.ts';
import type { Gap } from '../../domain/model/gap.ts';
import { nearestFew } from '../../domain/model/nearest.ts';
import { frameworkSchema } from '../../domain/model/schema/framework.ts';
import { answerSchema } from '../../domain/model/schema/answer.ts';
import { mappingSetSchema } from '../../domain/model/schema/mapping.ts';
import { positionSchema } from '../../domain/model/schema/registers.ts';
import { requirementSchema } from '../../domain/model/schema/requirement.ts';
import { GIST_TO_BE_WRITTEN, TO_BE_WRITTEN } from '../../domain/model/placeholder.ts';
import { annotate, quoted } from './annotate.ts';

/** A file to make, its path from the content folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** A line to put into a register: below the line that matches `below`, or at the end. */
export interface NewEntry {
  readonly path: string;
  readonly below?: RegExp;
  readonly text: string;
}

/** What a command makes, or why it cannot. */
export type Scaffold = { readonly files: readonly NewFile[]; readonly entries: readonly NewEntry[] } | { readonly refused: string };

type Given = Readonly<Record<string, string | undefined>>;

const idPattern = /^[a-z0-9]+([-.][a-z0-9]+)*$/u;

/**
 * A document with its entries in scope.yaml, as one to be related to the paper, and in sources.yaml. `given`: title, short-title,
 * kind, publisher, jurisdiction, url, force.
 */
export function newDocument(kb: KnowledgeBase, id: string, given: Given = {}): Scaffold {
  if (!idPattern.test(id)) return { refused: `\`${id}\` is no id: use lower-case ASCII letters and digits joined by hyphens or dots.` };
  if (kb.frameworkById.has(id)) return { refused: `The document \`${id}\` is there already.` };
  const title = given.title ?? `${TO_BE_WRITTEN}: title of ${id}`;
  const url = given.url ?? 'https://example.org/to-be-written';
  const text = annotate(frameworkSchema, {
    title: quoted(title),
    shortTitle: quoted(given['short-title'] ?? id),
    kind: given.kind ?? 'guideline',
    publisher: quoted(given.publisher ?? TO_BE_WRITTEN),
    jurisdiction: given.jurisdiction ?? codeOf(kb, id),
    url: quoted(url),
    asOf: kb.release.asOf,
    force: given.force ?? 'voluntary',
    bound: '[]',
    listed: 'parts',
    titles: 'own',
    rights: `{ holder: ${quoted(given.publisher ?? TO_BE_WRITTEN)}, basis: ${quoted('Only numbers are cited; titles and gists are our own words')} }`,
    evidence: `[{ source: ${id}, locator: "whole document" }]`,
    verified: 'one-source',
  });
  const source =
    kb.sources[id] === undefined ? [{ path: 'sources.yaml', text: `${id}:\n  title: ${quoted(title)}\n  url: ${quoted(url)}` }] : [];
  const isScoped = kb.scope.pairs.some((pair) => pair.source === id && pair.target === FOCAL_DOCUMENT);
  const scope = { path: 'scope.yaml', below: /^pairs:/u, text: `  - { source: ${id}, target: ${FOCAL_DOCUMENT}, state: meant }` };
  return {
    files: [
      {
        path: `frameworks/${id}.mdx`,
        text: fileOf(text, `${TO_BE_WRITTEN}: what the document is, whom it binds, and which of its parts are here.`),
      },
    ],
    entries: [...source, ...(isScoped ? [] : [scope])],
  };
}

/** A requirement of a document, by its printed number. `given`: title, parent, kind. */
export function newRequirement(kb: KnowledgeBase, document: string, ref: string, given: Given = {}): Scaffold {
  const framework = kb.frameworkById.get(document);
  if (framework === undefined) return { refused: unknownDocument(kb, document) };
  const slug = slugOf(ref);
  if (slug === '') return { refused: `\`${ref}\` leaves no ASCII letter or digit for a file name.` };
  if (kb.requirementById.has(`${document}/${slug}`)) return { refused: `\`${document}/${slug}\` is there already.` };
  const text = annotate(requirementSchema, {
    ref: quoted(ref),
    title: quoted(given.title ?? TO_BE_WRITTEN),
    titleStatus: 'ours',
    ...(given.parent === undefined ? {} : { parent: quoted(given.parent) }),
    kind: given.kind ?? 'requirement',
    roles: `[${framework.bound.join(', ')}]`,
    lifecycle: '[]',
    goals: '[]',
    modality: 'shall',
    basis: 'title',
    evidence: '[]',
    verified: 'unverified',
  });
  return { files: [{ path: `requirements/${document}/${slug}.md`, text: fileOf(text, GIST_TO_BE_WRITTEN) }], entries: [] };
}

/** A mapping set between two documents, as a draft with a table that has its columns and no row yet. `given`: author. */
export function newSet(kb: KnowledgeBase, source: string, target: string, given: Given = {}): Scaffold {
  const author = given.author ?? EDITORS;
  if (!idPattern.test(author))
    return { refused: `\`${author}\` is no id of an author: use lower-case ASCII letters and digits joined by hyphens.` };
  const missing = [source, target].find((id) => !kb.frameworkById.has(id));
  if (missing !== undefined) return { refused: unknownDocument(kb, missing) };
  if (source === target) return { refused: 'A set relates two documents, and these are one.' };
  const same = kb.sets.find((set) => set.author === author && [set.source, set.target].sort().join() === [source, target].sort().join());
  if (same !== undefined) return { refused: `\`${author}\` has a set of these two already: ${same.id}.` };
  const own = author === EDITORS;
  const id = `${source}--${target}${own ? '' : `--${author}`}`;
  const text = annotate(mappingSetSchema, {
    source,
    target,
    author,
    method: 'human',
    matchingRationale: 'semantic',
    status: 'draft',
    considered: 'listed',
    reviewed: kb.release.asOf,
    ...(own ? {} : { licence: quoted(TO_BE_WRITTEN), attribution: quoted(TO_BE_WRITTEN) }),
  });
  const table = '| Source | Relationship | Target | Confidence | Rationale |\n| --- | --- | --- | --- | --- |';
  return { files: [{ path: `mappings/${id}.mdx`, text: fileOf(text, `${TO_BE_WRITTEN}: scope and method.\n\n${table}`) }], entries: [] };
}

/** A position on a gap that is open. `given`: title, holder. */
export function newPosition(kb: KnowledgeBase, gaps: readonly Gap[], id: string, given: Given = {}): Scaffold {
  const ids = gaps.map((gap) => gap.id);
  if (!ids.includes(id)) return { refused: `\`${id}\` is no open gap${hint(id, ids)}; \`npm run gaps\` names them all.` };
  if (kb.positions.some((position) => position.id === id)) return { refused: `A position on \`${id}\` is there already.` };
  const text = annotate(positionSchema, {
    title: quoted(given.title ?? TO_BE_WRITTEN),
    holder: quoted(given.holder ?? TO_BE_WRITTEN),
    date: kb.release.asOf,
  });
  return { files: [{ path: `gaps/${id}.mdx`, text: fileOf(text, `${TO_BE_WRITTEN}: the position.`) }], entries: [] };
}

/** An answer to a question. `given`: title. */
export function newAnswer(kb: KnowledgeBase, id: string, given: Given = {}): Scaffold {
  if (!idPattern.test(id)) return { refused: `\`${id}\` is no id: use lower-case ASCII letters and digits joined by hyphens.` };
  if (kb.answers.some((answer) => answer.id === id)) return { refused: `The answer \`${id}\` is there already.` };
  const [first] = kb.requirements;
  if (!first) return { refused: 'An answer rests on requirements, and there is none yet.' };
  const text = annotate(answerSchema, {
    title: quoted(given.title ?? TO_BE_WRITTEN),
    summary: quoted(`${TO_BE_WRITTEN}: the answer in one or two sentences`),
    covers: `[{ framework: ${first.framework}, ref: ${quoted(first.ref)} }]`,
    reviewed: kb.release.asOf,
  });
  return {
    files: [{ path: `answers/${id}.mdx`, text: fileOf(text, `${TO_BE_WRITTEN}: the answer, with links to what it rests on.`) }],
    entries: [],
  };
}

/** The jurisdiction whose code an id begins with, as `jp-…` does; documents of ISO, IEC and ITU begin with none. */
function codeOf(kb: KnowledgeBase, id: string): string {
  const beginning = id.split('-')[0];
  return kb.jurisdictions.find((jurisdiction) => jurisdiction.id === beginning)?.id ?? 'international';
}

function fileOf(frontMatter: string, body: string): string {
  return `---\n${frontMatter}\n---\n\n${body}\n`;
}

function unknownDocument(kb: KnowledgeBase, id: string): string {
  return `There is no document \`${id}\`${hint(id, [...kb.frameworkById.keys()])}; \`npm run new -- document ${id}\` makes one.`;
}

function hint(id: string, known: readonly string[]): string {
  const near = nearestFew(id, known, 2);
  return near.length === 0 ? '' : ` (did you mean ${near.map((one) => `\`${one}\``).join(' or ')}?)`;
}

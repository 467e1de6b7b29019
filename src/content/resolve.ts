import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { compareIds, mappingId, slugOf } from '../domain/model/ids.ts';
import {
  EDITORS,
  FOCAL_DOCUMENT,
  type Element,
  type Framework,
  type Mapping,
  type MappingSet,
  type Requirement,
} from '../domain/model/knowledge-base.ts';
import { nearestFew } from '../domain/model/nearest.ts';
import type { Mention, RawRow } from './rows.ts';

/** What a ref can name: the ids of each document by what is written in a table, and ids whose own file is faulty. */
export interface Directory {
  readonly idsOf: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly faulty: ReadonlySet<string>;
  /** Ids of the aspects by their titles, in lower case. */
  readonly aspectsByTitle: ReadonlyMap<string, readonly string[]>;
}

/** Every requirement by its printed ref, every aspect by its id. */
export function buildDirectory(requirements: readonly Requirement[], elements: readonly Element[], faulty: ReadonlySet<string>): Directory {
  const idsOf = new Map<string, Map<string, string>>([[FOCAL_DOCUMENT, new Map()]]);
  for (const { framework, ref, id } of requirements) {
    const ids = idsOf.get(framework) ?? new Map<string, string>();
    idsOf.set(framework, ids);
    ids.set(ref, id);
  }
  const aspects = elements.flatMap((element) => element.aspects);
  for (const aspect of aspects) idsOf.get(FOCAL_DOCUMENT)?.set(aspect.id, aspect.id);
  const byTitle = Map.groupBy(aspects, ({ title }) => title.toLowerCase());
  return { idsOf, faulty, aspectsByTitle: new Map([...byTitle].map(([title, same]) => [title, same.map(({ id }) => id)])) };
}

/** The same with the series: what one names are the full ids of the requirements of its members. */
export function withSeries({ idsOf, ...rest }: Directory, frameworks: readonly Pick<Framework, 'id' | 'members'>[]): Directory {
  const series = frameworks.flatMap(({ id, members }) =>
    members
      ? [[id, new Map(members.flatMap((member) => [...(idsOf.get(member)?.values() ?? [])].map((own) => [own, own] as const)))] as const]
      : [],
  );
  return { ...rest, idsOf: new Map([...idsOf, ...series]) };
}

export interface Resolution {
  readonly mappings: readonly Mapping[];
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Sources of rows that could not be resolved, and what a mistyped one was nearest to: considered, for what a promise of `considered: all`
   * demands.
   */
  readonly halfReadSources: readonly string[];
}

/** Rows of a set with ids in place of refs. A row with an unknown ref is reported and left out as a whole. */
export function resolveRows(set: MappingSet, rows: readonly RawRow[], directory: Directory): Resolution {
  const mappings: Mapping[] = [];
  const diagnostics: Diagnostic[] = [];
  const halfReadSources: string[] = [];
  for (const row of rows) {
    const sources = row.sources.map((mention) => lookUp(set.source, mention, directory));
    const targets = row.targets.map((mention) => wholeDocument(set, mention) ?? lookUp(set.target, mention, directory));
    const faults = [...sources, ...targets].flatMap((found) => (found.diagnostic ? [found.diagnostic] : []));
    diagnostics.push(...faults);
    const known = sources.flatMap(({ id }) => (id === undefined ? [] : [id]));
    if ([...sources, ...targets].some(({ id }) => id === undefined)) {
      halfReadSources.push(...known, ...sources.flatMap(({ nearIds = [] }) => nearIds));
      continue;
    }
    const sourceIds = known.sort(compareIds);
    const targetIds = targets.flatMap(({ id }) => (id === undefined ? [] : [id])).sort(compareIds);
    mappings.push({
      ...row,
      id: mappingId(set.id, sourceIds, targetIds),
      set: set.id,
      author: set.author,
      sources: sourceIds,
      targets: targetIds,
    });
  }
  return { mappings, diagnostics, halfReadSources };
}

/** Unknown refs of rows that are faulty otherwise, so that all faults of a run are said at once. */
export function checkMentions(framework: string, mentioned: readonly Mention[], directory: Directory): Diagnostic[] {
  return mentioned.flatMap((mention) => lookUp(framework, mention, directory).diagnostic ?? []);
}

/** A row of another author may name the target document as a whole. */
function wholeDocument({ author, target }: MappingSet, { text }: Mention): Found | undefined {
  return author !== EDITORS && text === target ? { id: target } : undefined;
}

interface Found {
  readonly id?: string;
  readonly diagnostic?: Diagnostic;
  /** Ids that may have been meant. */
  readonly nearIds?: readonly string[];
}

function lookUp(framework: string, mention: Mention, { idsOf, faulty, aspectsByTitle }: Directory): Found {
  const ids = idsOf.get(framework) ?? new Map<string, string>();
  const id = ids.get(mention.text);
  if (id !== undefined) return { id };
  const owner = framework === FOCAL_DOCUMENT ? (mention.text.split('.')[0] ?? '') : `${framework}/${slugOf(mention.text)}`;
  if (faulty.has(framework) || faulty.has(owner) || faulty.has(mention.text)) return {};
  const titled = framework === FOCAL_DOCUMENT ? aspectsByTitle.get(mention.text.toLowerCase()) : undefined;
  const nearRefs = titled ?? nearestFew(mention.text, ids.keys(), 3);
  const what = framework === FOCAL_DOCUMENT ? 'an aspect' : 'a requirement';
  const parts = mention.text.split(/\s*[,，、；]\s*/u);
  const several = parts.length > 1 && parts.every((part) => ids.has(part));
  const tip = several ? 'Separate the members of a row by `;`.' : didYouMeanOneOf(nearRefs);
  return {
    nearIds: nearRefs.flatMap((ref) => ids.get(ref) ?? []),
    diagnostic: {
      ...mention.place,
      severity: 'error',
      rule: 'reference-exists',
      message: `\`${mention.text}\` is not ${what} of \`${framework}\`.`,
      ...(tip === undefined ? {} : { tip }),
    },
  };
}

function didYouMeanOneOf(refs: readonly string[]): string | undefined {
  const quoted = refs.map((ref) => `\`${ref}\``);
  if (quoted.length <= 1) return quoted[0] === undefined ? undefined : `did you mean ${quoted[0]}?`;
  return `did you mean ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}?`;
}

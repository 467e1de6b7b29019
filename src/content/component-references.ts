import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { glossaryTerms } from '../domain/model/glossary.ts';
import type { KnowledgeBase } from '../domain/model/knowledge-base.ts';
import { nearest } from '../domain/model/nearest.ts';
import { rowsBetween } from '../domain/model/rows-between.ts';
import { proseComponents } from './prose-components.ts';

export type Fault = Pick<Diagnostic, 'rule' | 'message' | 'tip'>;

/** What components are held against: the records, and the ids of those that could not be read, of which nothing is said. */
export interface Known {
  readonly kb: KnowledgeBase;
  readonly faulty: ReadonlySet<string>;
}

/** The attributes of one component, by name. */
export type Values = ReadonlyMap<string, string>;

/** What is wrong with what a component of prose names, or `undefined`; of one that lacks an attribute the guard has said so already. */
export function componentReferenceFault(known: Known, component: string, values: Values): Fault | undefined {
  const isWhole = proseComponents.get(component)?.attributes.some((names) => names.every((name) => values.has(name)));
  return isWhole === true ? checks.get(component)?.(known, values) : undefined;
}

type Check = (known: Known, values: Values) => Fault | undefined;

const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['Ref', ({ kb, faulty }, values) => exists(values.get('to'), faulty, recordsOf(kb))],
  ['Row', ({ kb, faulty }, values) => exists(values.get('id'), faulty, { what: 'a row', maps: [kb.mappingById] })],
  ['Rows', rowsFault],
  ['Coverage', ({ kb, faulty }, values) => exists(values.get('of'), faulty, covered(kb))],
  ['Parameter', parameterFault],
  ['Term', (_, values) => exists(values.get('name'), new Set(), { what: 'a word of the glossary', maps: [glossaryTerms] })],
  ['Official', ({ kb, faulty }, values) => exists(values.get('to'), faulty, published(kb))],
  ['NotIn', notInFault],
]);

/** What an id may name. */
interface Candidates {
  readonly what: string;
  readonly maps: readonly { readonly has: (id: string) => boolean; readonly keys: () => Iterable<string> }[];
}

const recordsOf = (kb: KnowledgeBase): Candidates => ({
  what: 'a framework, requirement, element or aspect',
  maps: [kb.frameworkById, kb.requirementById, kb.elementById, kb.aspectById],
});
const covered = (kb: KnowledgeBase): Candidates => ({
  what: 'an element, aspect or framework',
  maps: [kb.elementById, kb.aspectById, kb.frameworkById],
});
const published = (kb: KnowledgeBase): Candidates => ({
  what: 'a framework or requirement',
  maps: [kb.frameworkById, kb.requirementById],
});
const documents = (kb: KnowledgeBase): Candidates => ({ what: 'a framework', maps: [kb.frameworkById] });

function exists(id: string | undefined, faulty: ReadonlySet<string>, { what, maps }: Candidates): Fault | undefined {
  if (id === undefined || isFaulty(id, faulty) || maps.some((map) => map.has(id))) return undefined;
  const near = nearest(
    id,
    maps.flatMap((map) => [...map.keys()]),
  );
  return {
    rule: 'reference-exists',
    message: `\`${id}\` is not ${what}.`,
    ...(near === undefined ? {} : { tip: `did you mean \`${near}\`?` }),
  };
}

/** Whether the file that holds an id could not be read: its own, that of the set of a row, of the element of an aspect. */
function isFaulty(id: string, faulty: ReadonlySet<string>): boolean {
  const [owner = ''] = id.split(/[/.]/u);
  return faulty.has(id) || faulty.has(owner) || [...faulty].some((one) => one.startsWith(`${owner}:`));
}

function rowsFault({ kb, faulty }: Known, values: Values): Fault | undefined {
  const aspect = values.get('aspect');
  if (aspect !== undefined) return exists(aspect, faulty, { what: 'an aspect', maps: [kb.aspectById] });
  const [source = '', target = ''] = [values.get('source'), values.get('target')];
  const fault = exists(source, faulty, documents(kb)) ?? exists(target, faulty, documents(kb));
  if (fault || rowsBetween(kb, source, target).length > 0 || faulty.has(`${source}--${target}`)) return fault;
  const turned = rowsBetween(kb, target, source).length > 0;
  const message = `No row leads from \`${source}\` to \`${target}\`.`;
  return { rule: 'reference-exists', message, ...(turned ? { tip: `write \`source="${target}" target="${source}"\`` } : {}) };
}

function parameterFault({ kb, faulty }: Known, values: Values): Fault | undefined {
  const [of = '', name = ''] = [values.get('of'), values.get('name')];
  const fault = exists(of, faulty, { what: 'a requirement', maps: [kb.requirementById] });
  const parameters = new Map(Object.entries(kb.requirementById.get(of)?.parameters ?? {}));
  if (fault || isFaulty(of, faulty) || parameters.has(name)) return fault;
  const near = nearest(name, [...parameters.keys()]) ?? [...parameters.keys()][0];
  const tip = near === undefined ? {} : { tip: `did you mean \`${near}\`?` };
  return { rule: 'reference-exists', message: `\`${of}\` sets no quantity \`${name}\`.`, ...tip };
}

function notInFault({ kb, faulty }: Known, values: Values): Fault | undefined {
  const document = values.get('document') ?? '';
  const planned = new Map(kb.scope.planned.map(({ id }) => [id, id]));
  const fault = exists(document, faulty, { what: 'a planned document of scope.yaml, or a framework', maps: [planned, kb.frameworkById] });
  const count = kb.requirementsOf.get(document)?.length ?? 0;
  if (fault || count === 0) return fault;
  const message = `\`${document}\` is said not to be in, and it is in with ${count === 1 ? 'one requirement' : `${count} requirements`}.`;
  return { rule: 'document-not-in', message, tip: `write the sentence anew, with \`<Ref to="${document}" />\`` };
}

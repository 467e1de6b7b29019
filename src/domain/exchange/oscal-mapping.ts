import {
  assessableOf,
  FOCAL_DOCUMENT,
  namesWholeDocument,
  type KnowledgeBase,
  type Mapping,
  type MappingSet,
} from '../model/knowledge-base.ts';
import { considersTarget } from '../coverage/ledger.ts';
import { mappingSetSchema } from '../model/schema/mapping.ts';
import { ownNamespace, rightsOfContent, type ExchangeSource } from './exchange-source.ts';
import { fieldOf } from './record-columns.ts';
import { setProse } from './set-prose.ts';
import { oscalMetadata, propsOf, type Prop } from './oscal-common.ts';
import { controlId } from './ref-matcher.ts';

/** The mappings of sets as one OSCAL mapping-collection; catalogs are named by the files that stand beside it. */
export function oscalMappingCollection({ kb, uuid }: ExchangeSource, mappings: readonly ReturnType<typeof oscalMapping>[]) {
  const { version, asOf } = kb.release;
  return {
    'mapping-collection': {
      uuid: uuid('mapping-collection'),
      metadata: oscalMetadata('Concordance: mappings', version, asOf, [], rightsOfContent),
      provenance: {
        method: 'human',
        'matching-rationale': 'semantic',
        status: 'not-complete',
        'mapping-description': 'All mapping sets of the knowledge base; each mapping states its own method, rationale, status and author.',
      },
      mappings,
    },
  };
}

/** The name of the file that holds the catalog of a document. */
export function catalogFile(framework: string): string {
  return `${framework}.oscal.json`;
}

/** One set as an OSCAL mapping. */
export function oscalMapping({ kb, uuid }: ExchangeSource, set: MappingSet) {
  const rows = kb.mappingsOfSet.get(set.id) ?? [];
  const prose = setProse(set);
  const isMap = (row: Mapping): boolean => row.targets.length > 0 && !namesWholeDocument(kb, row);
  const others = rows.filter((row) => !isMap(row));
  return {
    uuid: uuid(`mapping/${set.id}`),
    method: set.method,
    'matching-rationale': set.matchingRationale,
    status: set.status,
    'source-resource': { type: 'catalog', href: catalogFile(set.source) },
    'target-resource': { type: 'catalog', href: catalogFile(set.target) },
    maps: rows.filter(isMap).map((row) => mapOf(set, row, uuid)),
    props: [
      ...propsOf('set', set.id),
      ...Object.keys(mappingSetSchema.shape).flatMap((key) => propsOf(key, fieldOf(set, key))),
      ...others.flatMap((row, index) => rowProps(set, row, `row-${index + 1}`)),
      ...gapProps(kb, set, rows),
    ],
    ...(prose === '' ? {} : { 'mapping-description': prose }),
    ...gapSummaries({ kb, set, rows, uuid }),
  };
}

function mapOf(set: MappingSet, { id, relationship, sources, targets, rationale, ...row }: Mapping, uuid: ExchangeSource['uuid']) {
  const itemOf = (framework: string) => (member: string) => ({ type: 'control', 'id-ref': controlId(framework, member) });
  const props = [
    ...propsOf('row', id),
    ...(['confidence', 'strength', 'condition', 'dissent'] as const).flatMap((key) => propsOf(key, row[key])),
  ];
  return {
    uuid: uuid(`row/${id}`),
    ...(relationship === 'related-to' ? { ns: ownNamespace } : {}),
    relationship,
    sources: sources.map(itemOf(set.source)),
    targets: targets.map(itemOf(set.target)),
    props,
    ...(rationale === undefined ? {} : { remarks: rationale }),
  };
}

/** A row without a target in the other document has no place among the maps of OSCAL: it travels as properties of one group. */
function rowProps(set: MappingSet, row: Mapping, group: string): readonly Prop[] {
  const { id, sources, targets, relationship, confidence, rationale, strength, condition, dissent } = row;
  const members = sources.map((source) => controlId(set.source, source));
  const value = { id, sources: members, targets, relationship, confidence, rationale, strength, condition, dissent };
  return propsOf('without-map', value, group);
}

interface Summary {
  readonly kb: KnowledgeBase;
  readonly set: MappingSet;
  readonly rows: readonly Mapping[];
  readonly uuid: ExchangeSource['uuid'];
}

/** The controls of both sides that stand in no map. Which of them were considered, the properties `considered-none` say. */
function gapSummaries({ kb, set, rows, uuid }: Summary) {
  const mapped = rows.filter(({ targets, relationship }) => targets.length > 0 && relationship !== 'no-relationship');
  const sources = new Set(mapped.flatMap((row) => row.sources));
  const targets = new Set(mapped.flatMap((row) => row.targets));
  const open = (ids: readonly string[], known: ReadonlySet<string>) => ids.filter((id) => !known.has(id)).map(localId);
  const summary = (key: 'source-gap-summary' | 'target-gap-summary', ids: readonly string[]) =>
    ids.length === 0 ? {} : { [key]: { uuid: uuid(`${key}/${set.id}`), 'unmapped-controls': [{ 'with-ids': ids }] } };
  return {
    ...summary('source-gap-summary', open(membersOf(kb, set.source), sources)),
    ...summary('target-gap-summary', open(membersOf(kb, set.target), targets)),
  };
}

/** Of the unmapped controls: those that were considered and found without a counterpart, and those that nobody has considered yet. */
function gapProps(kb: KnowledgeBase, set: MappingSet, rows: readonly Mapping[]): readonly Prop[] {
  const related = rows.filter(({ targets, relationship }) => targets.length > 0 && relationship !== 'no-relationship');
  const state = (side: 'source' | 'target', ids: readonly string[], considered: ReadonlySet<string>, mapped: ReadonlySet<string>) =>
    ids
      .filter((id) => !mapped.has(id))
      .map((id) => ({
        name: `${side}-${considered.has(id) ? 'considered-none' : 'not-considered'}`,
        ns: ownNamespace,
        value: localId(id),
      }));
  const targets = membersOf(kb, set.target);
  return [
    ...state(
      'source',
      membersOf(kb, set.source),
      new Set(rows.flatMap((row) => row.sources)),
      new Set(related.flatMap((row) => row.sources)),
    ),
    ...state('target', targets, new Set(consideredTargets(kb, set)), new Set(related.flatMap((row) => row.targets))),
  ];
}

/** What of its target a set promises to have considered, with or without a row. */
function consideredTargets(kb: KnowledgeBase, set: MappingSet): readonly string[] {
  if (set.target === FOCAL_DOCUMENT) return set.considered === 'all' ? membersOf(kb, set.target) : [];
  return assessableOf(kb, set.target).flatMap((requirement) => (considersTarget(set, requirement) ? [requirement.id] : []));
}

function membersOf(kb: KnowledgeBase, framework: string): readonly string[] {
  return (framework === FOCAL_DOCUMENT ? kb.aspects : assessableOf(kb, framework)).map(({ id }) => id);
}

/** The id of a control inside its catalog. */
function localId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

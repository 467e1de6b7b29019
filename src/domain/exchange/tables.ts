import { mappingSetSchema } from '../model/schema/mapping.ts';
import { frameworkSchema } from '../model/schema/framework.ts';
import { requirementSchema } from '../model/schema/requirement.ts';
import type { KnowledgeBase, Mapping } from '../model/knowledge-base.ts';
import { cellOf, columnsOf, fieldOf } from './record-columns.ts';
import type { ExchangeSource } from './exchange-source.ts';
import { setProse } from './set-prose.ts';
import { joinList } from './text-lists.ts';
import { printedIn } from './printed-ref.ts';

/** A table with a header that never depends on its rows. */
export interface Table {
  readonly name: string;
  readonly holds: string;
  readonly key: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every table that goes out as CSV and as a sheet of the workbook. */
export function exchangeTables(source: ExchangeSource): readonly Table[] {
  const { kb } = source;
  return [
    recordTable('frameworks', 'Documents, one record an edition', frameworkSchema, kb.frameworks),
    aspectTable(kb),
    requirementTable(kb),
    recordTable(
      'mapping-sets',
      'Mapping sets: who relates which documents, how, under which licence',
      mappingSetSchema,
      kb.sets.map((set) => ({ ...set, body: setProse(set) })),
    ),
    mappingTable(kb),
    coverageTable(source),
    ledgerTable(source),
    gapTable(source),
  ];
}

interface Bodied {
  readonly id: string;
  readonly body: string;
}

function recordTable(name: string, holds: string, schema: Parameters<typeof columnsOf>[0], records: readonly Bodied[]): Table {
  const columns = columnsOf(schema);
  return {
    name,
    holds,
    key: 'id',
    columns: ['id', ...columns.map(({ key }) => key), 'body'],
    rows: records.map((record) => [record.id, ...columns.map(({ key, kind }) => cellOf(kind, fieldOf(record, key))), record.body]),
  };
}

/** Requirements in document order; `body` is the gist as authored, in Markdown. */
export function requirementTable({ requirements, frameworkById }: KnowledgeBase): Table {
  const columns = columnsOf(requirementSchema);
  const shown = (framework: string) => frameworkById.get(framework)?.titles !== 'withheld';
  return {
    name: 'requirements',
    holds: 'Requirements of all documents; `body` is the gist',
    key: 'id',
    columns: ['id', 'framework', ...columns.map(({ key }) => key), 'body'],
    rows: requirements.map((requirement) => [
      requirement.id,
      requirement.framework,
      ...columns.map(({ key, kind }) => (key === 'title' && !shown(requirement.framework) ? '' : cellOf(kind, fieldOf(requirement, key)))),
      requirement.body,
    ]),
  };
}

export const mappingColumns = [
  'id',
  'set',
  'author',
  'source_document',
  'source',
  'relationship',
  'target_document',
  'target',
  'confidence',
  'rationale',
  'strength',
  'condition',
  'dissent',
] as const;

/** All rows; members as they are printed, several joined by `; `, a dash where nothing relates. */
export function mappingTable(kb: KnowledgeBase): Table {
  return {
    name: 'mappings',
    holds: 'All rows: source is `relationship` target',
    key: 'id',
    columns: mappingColumns,
    rows: kb.mappings.map((mapping) => mappingCells(kb, mapping)),
  };
}

function mappingCells(kb: KnowledgeBase, mapping: Mapping): string[] {
  const set = kb.setById.get(mapping.set);
  const printed = (document: string, ids: readonly string[]) => joinList(ids.map((id) => printedIn(kb, document, id)));
  const { source = '', target = '' } = set ?? {};
  const { id, author, relationship, confidence, rationale, strength, condition, dissent } = mapping;
  const ends = [source, printed(source, mapping.sources), relationship, target, printed(target, mapping.targets)];
  return [id, mapping.set, author, ...ends, ...[confidence, rationale, strength, condition, dissent].map((cell) => cell ?? '')];
}

function aspectTable({ aspects, elementById }: KnowledgeBase): Table {
  return {
    name: 'aspects',
    holds: 'The smallest demands of the joint paper, by element',
    key: 'id',
    columns: ['id', 'element', 'kind', 'title', 'asks', 'includes', 'neighbours'],
    rows: aspects.map(({ id, element, title, asks, includes, neighbours }) => [
      id,
      element,
      elementById.get(element)?.kind ?? '',
      title,
      asks,
      joinList(includes),
      joinList(neighbours),
    ]),
  };
}

function coverageTable({ coverage }: ExchangeSource): Table {
  return {
    name: 'coverage',
    holds:
      'Coverage of every aspect and element by document and jurisdiction; `rows` counts the rows that say so, which coverage.json names',
    key: '',
    columns: ['subject_type', 'subject', 'scope_type', 'scope', 'force', 'level', 'draft', 'disputed', 'rows'],
    rows: coverage.all.map(({ subject, scope, force, level, draft, disputed, rows }) => [
      subject.type,
      subject.id,
      scope.type,
      scope.id,
      force ?? '',
      level,
      String(draft),
      String(disputed),
      String(rows.length),
    ]),
  };
}

function ledgerTable({ ledger }: ExchangeSource): Table {
  return {
    name: 'ledger',
    holds: 'How far each document was considered against another; the three states add up',
    key: '',
    columns: ['source', 'target', 'author', 'mapped', 'considered_none', 'unassessed', 'assessable'],
    rows: ledger.map(({ source, target, author, ...counts }) => [
      source,
      target,
      author,
      ...[counts.mapped, counts.consideredNone, counts.unassessed, counts.assessable].map(String),
    ]),
  };
}

function gapTable({ gaps }: ExchangeSource): Table {
  return {
    name: 'gaps',
    holds: 'Gaps of both families; `evidence` counts what they rest on, which gaps.json names',
    key: 'id',
    columns: ['id', 'family', 'kind', 'subject', 'severity', 'jurisdictions', 'evidence', 'basis'],
    rows: gaps.map(({ id, family, kind, subject, severity, jurisdictions, evidence, basis }) => [
      id,
      family,
      kind,
      joinList(subject.map((one) => `${one.type} ${one.id}`)),
      severity,
      joinList(jurisdictions),
      String(evidence.length),
      joinList(basis),
    ]),
  };
}

import { type KnowledgeBase, type Mapping, type MappingSet } from '../model/knowledge-base.ts';
import { mappingSetSchema } from '../model/schema/mapping.ts';
import type { Relationship } from '../model/vocabulary.ts';
import { ownNamespace } from './exchange-source.ts';
import { cellOf, columnsOf, fieldOf } from './record-columns.ts';
import { setProse } from './set-prose.ts';
import { escapeText } from './text-lists.ts';

export const sssomColumns = [
  'subject_id',
  'subject_label',
  'predicate_id',
  'predicate_label',
  'predicate_modifier',
  'object_id',
  'object_label',
  'mapping_justification',
  'author_label',
  'mapping_date',
  'comment',
  'other',
] as const;

/**
 * What a relationship is in SKOS, which has fewer words: `predicate_label` keeps ours. A broad match says that the object is the
 * broader.
 */
const predicates: Readonly<Record<Relationship, string>> = {
  'equal-to': 'skos:exactMatch',
  'equivalent-to': 'skos:exactMatch',
  'subset-of': 'skos:broadMatch',
  'superset-of': 'skos:narrowMatch',
  'intersects-with': 'skos:relatedMatch',
  'related-to': 'skos:relatedMatch',
  'no-relationship': 'skos:relatedMatch',
};

const justifications: Readonly<Record<MappingSet['method'], string>> = {
  human: 'semapv:ManualMappingCuration',
  automation: 'semapv:UnspecifiedMatching',
  hybrid: 'semapv:CompositeMatching',
};

/** The object of a row that names no target. */
export const noTerm = 'sssom:NoTermFound';

/** One set as SSSOM: a header of comments, then a line for each pair; the lines of a joint row share the id in `other`. */
export function sssomFile(kb: KnowledgeBase, set: MappingSet): string {
  const rows = kb.mappingsOfSet.get(set.id) ?? [];
  const lines = rows.flatMap((row) => sssomLines(kb, set, row));
  const table = [sssomColumns as readonly string[], ...lines].map((cells) => cells.map(tsvCell).join('\t'));
  return `${[...sssomHeader(kb, set).map((line) => `#${line}`), ...table].join('\n')}\n`;
}

/** The metadata of a set as lines of YAML. Texts stand in quotation marks as JSON writes them, which YAML reads alike. */
function sssomHeader({ release }: KnowledgeBase, set: MappingSet): readonly string[] {
  const fields = columnsOf(mappingSetSchema).map(({ key, kind }) => `${key}: ${cellOf(kind, fieldOf(set, key))}`);
  const licence =
    set.licence === undefined || /\bCC BY 4\.0\b/u.test(set.licence) ? 'https://creativecommons.org/licenses/by/4.0/' : set.licence;
  return [
    'sssom_version: "1.0"',
    `mapping_set_id: ${JSON.stringify(`${ownNamespace}:set:${set.id}`)}`,
    `mapping_set_title: ${JSON.stringify(set.id)}`,
    `mapping_set_version: ${JSON.stringify(release.version)}`,
    ...(setProse(set) === '' ? [] : [`mapping_set_description: ${JSON.stringify(setProse(set))}`]),
    `license: ${JSON.stringify(licence)}`,
    `creator_label: [${JSON.stringify(set.attribution ?? set.author)}]`,
    `publication_date: ${release.asOf}`,
    `subject_source: ${JSON.stringify(`${ownNamespace}:${set.source}`)}`,
    `object_source: ${JSON.stringify(`${ownNamespace}:${set.target}`)}`,
    `other: ${JSON.stringify(
      fields
        .filter((field) => !field.endsWith(': '))
        .map(escapeBar)
        .join('|'),
    )}`,
    'curie_map:',
    `  concordance: "${ownNamespace}:"`,
    '  skos: "http://www.w3.org/2004/02/skos/core#"',
    '  semapv: "https://w3id.org/semapv/vocab/"',
    '  sssom: "https://w3id.org/sssom/"',
  ];
}

function sssomLines(kb: KnowledgeBase, set: MappingSet, row: Mapping): readonly (readonly string[])[] {
  const { confidence, strength, condition, dissent } = row;
  const said = Object.entries({ row: row.id, confidence, strength, condition, dissent });
  const other = said.flatMap(([key, value]) => (value === undefined ? [] : [escapeBar(`${key}: ${value}`)])).join('|');
  const targets: readonly (string | undefined)[] = row.targets.length === 0 ? [undefined] : row.targets;
  return row.sources.flatMap((source) =>
    targets.map((target) => [
      `concordance:${source}`,
      kb.requirementById.get(source)?.ref ?? '',
      predicates[row.relationship],
      row.relationship,
      row.relationship === 'no-relationship' ? 'Not' : '',
      target === undefined ? noTerm : `concordance:${target}`,
      target === undefined ? '' : (kb.requirementById.get(target)?.ref ?? target),
      justifications[set.method],
      row.author,
      set.reviewed,
      row.rationale ?? '',
      other,
    ]),
  );
}

/** Fields of `other` are parted by `|`; one inside a field has a backslash before it. */
function escapeBar(field: string): string {
  return escapeText(field).replaceAll('|', '\\|');
}

/** A cell with a tab, a line end or a quotation mark stands in quotation marks, as SSSOM has it. */
function tsvCell(cell: string): string {
  return /["\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

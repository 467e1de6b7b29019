import type { ExchangeSource } from './exchange-source.ts';
import type { Table } from './tables.ts';

export interface PackagedFile {
  readonly path: string;
  readonly holds: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** The description of all files of an export (Data Package, version 1 of the Frictionless specifications). */
export function dataPackage({ kb }: ExchangeSource, tables: readonly Table[], files: readonly PackagedFile[]) {
  const tableOf = new Map(tables.map((table) => [`${table.name}.csv`, table]));
  return {
    profile: 'data-package',
    name: 'concordance',
    title: 'Concordance: documents, requirements, mappings, coverage and gaps',
    version: kb.release.version,
    created: `${kb.release.asOf}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0: gists, rationales and mappings of the editors; see LICENCE.txt',
      },
    ],
    resources: files.map(({ path, holds, mediaType, bytes }) => ({
      name: path.toLowerCase().replace(/[^a-z0-9._-]+/gu, '-'),
      path,
      description: holds,
      mediatype: mediaType,
      bytes,
      ...described(tableOf.get(path)),
    })),
  };
}

/** What a table has beyond a file: its dialect and its columns. Every cell is text; `key` names each row. */
function described(table: Table | undefined) {
  if (!table) return {};
  return {
    profile: 'tabular-data-resource',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map((name) => ({ name, type: 'string' })),
      ...(table.key === '' ? {} : { primaryKey: table.key }),
      ...(table.name === 'mappings' ? { foreignKeys: [{ fields: 'set', reference: { resource: 'mapping-sets.csv', fields: 'id' } }] } : {}),
    },
  };
}

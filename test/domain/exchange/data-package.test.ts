import { expect, test } from 'vitest';
import { dataPackage } from '../../../src/domain/exchange/data-package.ts';
import { computed } from '../../builders.ts';

const source = { ...computed(), uuid: (name: string) => name };
const table = (name: string, key: string) => ({ name, holds: 'Rows', key, columns: ['id', 'set'], rows: [] });
const file = (path: string) => ({ path, holds: 'What it holds', mediaType: 'text/csv', bytes: 12 });
const described = dataPackage(
  source,
  [table('mappings', 'id'), table('coverage', '')],
  [file('mappings.csv'), file('coverage.csv'), file('OSCAL/a b.json')],
);

test('The package states its title, its licence, and version and day of the content', () => {
  const { resources, ...own } = described;
  expect(resources).toHaveLength(3);
  expect(own).toEqual({
    profile: 'data-package',
    name: 'concordance',
    title: 'Concordance: documents, requirements, mappings, coverage and gaps',
    version: '2026.1.0',
    created: '2026-11-24T00:00:00Z',
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0: gists, rationales and mappings of the editors; see LICENCE.txt',
      },
    ],
  });
});

test('A table is text in UTF-8, its cells between commas and, where they need it, in quotation marks', () => {
  expect(described.resources[1]).toMatchObject({
    name: 'coverage.csv',
    path: 'coverage.csv',
    profile: 'tabular-data-resource',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  });
});

test('A file that is no table is named and described no further', () => {
  expect(described.resources[2]).toEqual({
    name: 'oscal-a-b.json',
    path: 'OSCAL/a b.json',
    description: 'What it holds',
    mediatype: 'text/csv',
    bytes: 12,
  });
});

test('A table has its columns; only one with a key has a primary key', () => {
  const [mappings, coverage] = described.resources.map((resource) => ('schema' in resource ? resource.schema : undefined));
  const fields = ['id', 'set'].map((name) => ({ name, type: 'string' }));
  expect(mappings).toMatchObject({ fields, primaryKey: 'id' });
  expect(coverage).toEqual({ fields });
});

test('Rows lead to their sets; no other table leads anywhere', () => {
  expect(described.resources.map((resource) => JSON.stringify(resource).includes('foreignKeys'))).toEqual([true, false, false]);
  expect(described.resources[0]).toMatchObject({
    schema: { foreignKeys: [{ fields: 'set', reference: { resource: 'mapping-sets.csv', fields: 'id' } }] },
  });
});

import { describe, expect, test } from 'vitest';
import { exchangeTables, requirementTable } from '../../../src/domain/exchange/tables.ts';
import { kb, source } from './exchange-world.ts';

const tables = exchangeTables(source);
const table = (name: string) => tables.find((one) => one.name === name);
const rowsOf = (name: string): readonly Readonly<Record<string, string>>[] => {
  const found = table(name);
  return (found?.rows ?? []).map((cells) => Object.fromEntries(cells.map((cell, index) => [found?.columns[index] ?? '', cell])));
};

test('Every row of every table has a cell for each column', () => {
  for (const { columns, rows } of tables) expect(rows.filter((cells) => cells.length !== columns.length)).toEqual([]);
  expect(tables.map(({ name }) => name)).toEqual([
    'frameworks',
    'aspects',
    'requirements',
    'mapping-sets',
    'mappings',
    'coverage',
    'ledger',
    'gaps',
  ]);
});

test.each([
  ['aspects', ['id', 'element', 'kind', 'title', 'asks', 'includes', 'neighbours']],
  ['coverage', ['subject_type', 'subject', 'scope_type', 'scope', 'force', 'level', 'draft', 'disputed', 'rows']],
  [
    'mappings',
    [
      ...['id', 'set', 'author', 'source_document', 'source', 'relationship', 'target_document', 'target'],
      ...['confidence', 'rationale', 'strength', 'condition', 'dissent'],
    ],
  ],
  ['ledger', ['source', 'target', 'author', 'mapped', 'considered_none', 'unassessed', 'assessable']],
  ['gaps', ['id', 'family', 'kind', 'subject', 'severity', 'jurisdictions', 'evidence', 'basis']],
])('Whoever reads the table of %s finds the columns by their names', (name, columns) => {
  expect(table(name)?.columns).toEqual(columns);
});

test('Every table says what it holds', () => {
  expect(tables.map(({ holds }) => holds)).toEqual([
    'Documents, one record an edition',
    'The smallest demands of the joint paper, by element',
    'Requirements of all documents; `body` is the gist',
    'Mapping sets: who relates which documents, how, under which licence',
    'All rows: source is `relationship` target',
    'Coverage of every aspect and element by document and jurisdiction; `rows` counts the rows that say so, which coverage.json names',
    'How far each document was considered against another; the three states add up',
    'Gaps of both families; `evidence` counts what they rest on, which gaps.json names',
  ]);
});

test('The rows of a table are told apart by its key; coverage and the ledger have none', () => {
  expect(tables.filter(({ key }) => key === '').map(({ name }) => name)).toEqual(['coverage', 'ledger']);
  for (const { name, key } of tables.filter((one) => one.key !== '')) {
    const keys = rowsOf(name).map((row) => row[key] ?? '');
    expect([name, keys.includes(''), new Set(keys).size]).toEqual([name, false, keys.length]);
  }
});

describe('requirements', () => {
  test('stand with their document; a title that is withheld is empty', () => {
    expect(requirementTable(kb).rows).toHaveLength(6);
    expect(rowsOf('requirements').map(({ id, framework, title }) => [id, framework, title])).toEqual(
      expect.arrayContaining([
        ['a/r-2', 'a', 'The second'],
        ['b/r-7', 'b', ''],
      ]),
    );
  });
});

describe('rows', () => {
  test('name members as they are printed, none as a dash, and leave empty what they do not state', () => {
    const [joint, none, rival] = ['a--b/r-1+r-1-1~b/r-7', 'a--b/r-2~none', 'a--b--nist/r-1~b/r-7'].map((id) =>
      rowsOf('mappings').find((row) => row['id'] === id),
    );
    expect(joint).toMatchObject({ source: '1; 1.1', target: '7', condition: 'Only | if "so"', strength: '', dissent: '' });
    expect(none).toMatchObject({ source: '2', relationship: 'no-relationship', target: '—' });
    expect(rival).toMatchObject({ author: 'nist', source_document: 'a', target_document: 'b', strength: '5' });
  });
});

test('A set has its prose without its table', () => {
  expect(rowsOf('mapping-sets').map(({ id, body }) => [id, body])).toEqual([
    ['a--b', 'What was compared.'],
    ['a--b--nist', ''],
    ['a--pi40-rri', ''],
  ]);
});

test('An aspect stands with the kind of its element', () => {
  expect(rowsOf('aspects').map(({ id, element, kind }) => [id, element, kind])).toEqual([
    ['plan.policy', 'plan', 'principle'],
    ['plan.iot', 'plan', 'principle'],
    ['trust.humans', 'trust', 'trust-element'],
  ]);
});

test('The states of the ledger add up', () => {
  for (const { mapped, considered_none: none, unassessed, assessable } of rowsOf('ledger')) {
    expect(Number(mapped) + Number(none) + Number(unassessed)).toBe(Number(assessable));
  }
  expect(rowsOf('ledger').length).toBeGreaterThan(0);
});

test('A level states its force, or nothing where it has none', () => {
  const forces = rowsOf('coverage').map(({ force }) => force);
  expect([...new Set(forces)].sort()).toEqual(['', 'voluntary']);
});

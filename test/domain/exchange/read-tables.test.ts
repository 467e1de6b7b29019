import { describe, expect, test } from 'vitest';
import { readTables } from '../../../src/domain/exchange/read-tables.ts';
import { exchangeTables } from '../../../src/domain/exchange/tables.ts';
import { source } from './exchange-world.ts';

const rows = {
  sheet: 'rows',
  rows: [
    ['source', 'target', 'relationship'],
    ['1', '2', 'subset'],
  ],
};
const requirements = {
  sheet: 'requirements',
  rows: [
    [' ref ', 'title'],
    ['1', 'One'],
  ],
};
const other = { sheet: 'other', rows: [['a', 'b']] };
const read = (wants: 'rows' | 'requirements' | 'both', ...tables: Parameters<typeof readTables>[0]) =>
  readTables(tables, { wants, defaults: {}, isAskedFor: () => true });

describe('the sheets of a workbook', () => {
  test.each([
    ['both', 1, 1, ['other: no table of rows or requirements; left aside.']],
    ['rows', 1, 0, ['requirements: no table of rows; left aside.', 'other: no table of rows; left aside.']],
    ['requirements', 0, 1, ['rows: no table of requirements; left aside.', 'other: no table of requirements; left aside.']],
  ] as const)('where %s are wanted', (wants, rowCount, requirementCount, notes) => {
    const found = read(wants, rows, requirements, other);
    expect([found.rows.length, found.requirements.length, found.notes]).toEqual([rowCount, requirementCount, notes]);
  });

  test('an empty one is nothing to speak of', () => {
    expect(read('both', { sheet: 'empty', rows: [] })).toMatchObject({ rows: [], notes: [] });
  });

  test('blank lines above a head move no row', () => {
    expect(read('rows', { sheet: 'rows', rows: [[''], [' ', ''], ...rows.rows] }).rows.map(({ at }) => at.row)).toEqual([4]);
    expect(read('rows', { ...rows, firstRow: 7 }).rows.map(({ at }) => at.row)).toEqual([8]);
  });
});

test('a head with an empty cell is a head', () => {
  const found = read('rows', { sheet: 'rows', rows: rows.rows.map((cells) => [...cells, '']) });
  expect(found.rows.map(({ at }) => at.row)).toEqual([2]);
});

describe('the sheet of our sets', () => {
  const table = exchangeTables(source).find(({ name }) => name === 'mapping-sets');
  const sheet = { sheet: 'mapping-sets', rows: [table?.columns ?? [], ...(table?.rows ?? [])] };

  test('gives back what each set states', () => {
    const { sets } = read('both', sheet);
    expect([...sets.keys()]).toEqual(['a--b', 'a--b--nist', 'a--pi40-rri']);
    expect(sets.get('a--b')).toMatchObject({ source: 'a', method: 'human', body: 'What was compared.' });
    expect(sets.get('a--b')).not.toHaveProperty('licence');
  });

  test('passes over an empty line', () => {
    const { sets } = read('both', { ...sheet, rows: [...sheet.rows, [], ['']] });
    expect([...sets.keys()]).toEqual(['a--b', 'a--b--nist', 'a--pi40-rri']);
  });

  test.each(['id', 'author', 'method', 'matchingRationale'])('is none without `%s`', (key) => {
    const place = sheet.rows[0]?.indexOf(key) ?? -1;
    expect(read('both', { ...sheet, rows: sheet.rows.map((cells) => cells.with(place, '')) }).sets.size).toBe(0);
  });
});

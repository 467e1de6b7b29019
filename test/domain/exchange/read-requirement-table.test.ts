import { describe, expect, test } from 'vitest';
import { requirementColumns } from '../../../src/domain/exchange/column-names.ts';
import { cellOf, columnsOf } from '../../../src/domain/exchange/record-columns.ts';
import { readRequirementTable, type RequirementDefaults } from '../../../src/domain/exchange/read-requirement-table.ts';
import { requirementTable } from '../../../src/domain/exchange/tables.ts';
import { requirementSchema } from '../../../src/domain/model/schema/requirement.ts';
import { GIST_TO_BE_WRITTEN } from '../../../src/domain/model/placeholder.ts';
import { kb } from './exchange-world.ts';

const keys = Object.keys(requirementSchema.shape);
const read = (head: readonly string[], body: readonly (readonly string[])[], defaults: RequirementDefaults = {}) => {
  const columns = requirementColumns(head, keys);
  if (!columns) throw new Error('The head is none of requirements.');
  return readRequirementTable({ sheet: 'x', rows: [head, ...body] }, columns, defaults);
};
const dataOf = (head: readonly string[], cells: readonly string[], defaults: RequirementDefaults = {}) =>
  read(head, [cells], defaults).requirements[0]?.data;

test('A table of our own gives the very records back', () => {
  const { columns, rows } = requirementTable(kb);
  const { requirements, notes } = read(columns, rows);
  const second = requirements.find(({ data }) => data['ref'] === '2');
  expect(notes).toEqual([]);
  expect(second).toMatchObject({ framework: 'a', body: 'Something is asked.', data: { levels: [1, 2], roles: [], parent: 'h' } });
  expect(second?.data).not.toHaveProperty('modality');
});

describe('a table of others', () => {
  test('takes what is stated and leaves open what is not', () => {
    expect(dataOf(['ref', 'title'], [' 1 ', ' One '])).toEqual({
      ref: '1',
      title: 'One',
      titleStatus: 'ours',
      kind: 'requirement',
      roles: [],
      lifecycle: [],
      goals: [],
      evidence: [],
      verified: 'unverified',
    });
  });

  test('takes keys of the front matter that mean the same everywhere', () => {
    const said = {
      refPrinted: '第1条',
      attributes: ['preventive'],
      examination: ['local-testing'],
      appliesFrom: '2027-01-01',
      withdrawn: '2027-02-01',
      replacedBy: ['a/r-2'],
      i18n: { de: { title: 'Eins', status: 'human', of: '0123456789ab' } },
    };
    const head = ['ref', 'title', ...Object.keys(said)];
    const columns = new Map(columnsOf(requirementSchema).map(({ key, kind }) => [key, kind]));
    const cells = Object.entries(said).map(([key, value]) => cellOf(columns.get(key) ?? 'text', value));
    expect(dataOf(head, ['1', 'One', ...cells])).toMatchObject(said);
  });

  test('makes tokens of roles, however they are parted', () => {
    expect(dataOf(['ref', 'title', 'Roles'], ['1', 'One', 'Asset Owner, manufacturer;; operator'])).toMatchObject({
      roles: ['asset-owner', 'manufacturer', 'operator'],
    });
  });

  test('a title with an original is a translation, the original stated only with its language', () => {
    const cells = ['1', 'One', 'Eins'];
    expect(dataOf(['ref', 'title', 'title_original'], cells, { language: 'de' })).toMatchObject({
      titleStatus: 'translated',
      titleOriginal: { lang: 'de', text: 'Eins' },
    });
    expect(dataOf(['ref', 'title', 'title_original'], cells)).not.toHaveProperty('titleOriginal');
    expect(dataOf(['ref', 'title', 'title_original'], cells, { titleStatus: 'official' })).toMatchObject({ titleStatus: 'official' });
  });

  test('defaults of modality and basis are for what asks for something, and yield to a cell', () => {
    const defaults = { modality: 'shall', basis: 'title' };
    const head = ['ref', 'title', 'kind', 'modality'];
    expect(dataOf(head, ['1', 'One', 'heading', ''], defaults)).not.toHaveProperty('modality');
    expect(dataOf(head, ['1', 'One', 'heading', ''], defaults)).not.toHaveProperty('basis');
    expect(dataOf(head, ['1', 'One', 'enhancement', ''], defaults)).toMatchObject({ modality: 'shall', basis: 'title' });
    expect(dataOf(head, ['1', 'One', '', 'should'], defaults)).toMatchObject({ modality: 'should', kind: 'requirement' });
  });

  test('a source for all gives each its evidence', () => {
    expect(dataOf(['ref', 'title'], ['1', 'One'], { evidence: 'library' })).toMatchObject({
      evidence: [{ source: 'library', locator: '1' }],
      verified: 'one-source',
    });
  });

  test('a title in another language needs its language, asked for once', () => {
    const head = ['ref', 'title', 'title_original'];
    const body = ['', 'Eins', 'Zwei'].map((original, index) => [String(index), 'T', original]);
    expect(read(head, body).faults).toEqual([
      {
        sheet: 'x',
        row: 3,
        column: 'title_original',
        message: 'Here and perhaps below stand titles in another language, and nothing says which.',
        tip: 'Give the language of the original: `--language ja`.',
      },
    ]);
    expect(read(head, body, { language: 'de' }).faults).toEqual([]);
  });

  test('how far a row is verified is a cell in a word of ours, then what holds for all', () => {
    const head = ['ref', 'title', 'verified'];
    const of = (cell: string, defaults: RequirementDefaults) => dataOf(head, ['1', 'One', cell], defaults)?.['verified'];
    expect(of('Two sources', { verified: 'one-source' })).toBe('two-sources');
    expect(of('seen', { verified: 'two-sources' })).toBe('two-sources');
    expect(of('', { evidence: 'library' })).toBe('one-source');
    expect(read(head, [['1', 'One', 'Two sources']]).notes).toEqual([]);
  });

  test('a gist is plain text; lines without anything are passed over', () => {
    const { requirements } = read(
      ['ref', 'title', 'gist'],
      [
        ['1', 'One', ' A *b* '],
        ['', '', ''],
        ['2', 'Two', ''],
      ],
    );
    expect(requirements.map(({ at, body }) => [at.row, body])).toEqual([
      [2, 'A \\*b\\*'],
      [4, GIST_TO_BE_WRITTEN],
    ]);
  });

  test('names columns that were not taken with the rows that hold something, runs as ranges', () => {
    const body = ['a', 'b', '', 'c', ''].map((owner, index) => [String(index), 'T', owner, '', index === 4 ? 'seen' : '']);
    expect(read(['ref', 'title', 'Owner', 'Nothing', 'verified'], body).notes).toEqual([
      'x: the column `Owner` is not known and was not taken (rows 2–3, 5).',
      expect.stringMatching(/^x: the column `verified` was not taken: .* \(row 6\)\.$/u),
    ]);
  });

  test.each([
    ['source', 'give the source of all rows as `--evidence`'],
    ['verified', 'taken are two-sources, one-source, unverified; for all rows give `--verified`'],
    ['parameters', 'write quantities by hand, with unit and clock'],
    ['note', 'a note says what was checked here; write it by hand'],
  ])('says of the column %s why it was not taken', (column, why) => {
    expect(read(['ref', 'title', column], [['1', 'T', 'seen']]).notes).toEqual([
      `x: the column \`${column}\` was not taken: ${why} (row 2).`,
    ]);
  });
});

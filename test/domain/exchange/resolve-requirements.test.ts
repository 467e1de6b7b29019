import { describe, expect, test } from 'vitest';
import { resolveRequirements } from '../../../src/domain/exchange/resolve-requirements.ts';
import { kb } from './exchange-world.ts';

const data = (ref: string, over: object = {}) => ({
  ref,
  title: 'Title',
  titleStatus: 'ours',
  kind: 'requirement',
  modality: 'shall',
  basis: 'text',
  roles: [],
  lifecycle: [],
  goals: [],
  evidence: [],
  verified: 'unverified',
  ...over,
});
const resolve = (framework: string, ...all: readonly object[]) =>
  resolveRequirements(
    kb,
    framework,
    all.map((one, index) => ({ at: { sheet: 'x', row: index + 2 }, data: { ...one }, body: 'Gist.' })),
  );
const faultsOf = (framework: string, ...all: readonly object[]) =>
  resolve(framework, ...all).faults.map(({ row, column, message, tip }) => `${row} ${column}: ${message} ${tip ?? ''}`.trim());

describe('requirements', () => {
  test('become files under their slugs; a parent may be named by number or by slug, here or in the document', () => {
    const { files, faults } = resolve(
      'a',
      data('3'),
      data('3.1', { parent: '3' }),
      data('3.2', { parent: 'r-3' }),
      data('4', { parent: 'H' }),
    );
    expect(faults).toEqual([]);
    expect(files.map(({ path, text }) => [path, /^parent: (.*)$/mu.exec(text)?.[1]])).toEqual([
      ['requirements/a/r-3.md', undefined],
      ['requirements/a/r-3-1.md', 'r-3'],
      ['requirements/a/r-3-2.md', 'r-3'],
      ['requirements/a/r-4.md', 'h'],
    ]);
  });

  test.each([
    ['a', [data('第')], ['2 ref: `第` leaves no ASCII letter or digit for a file name.']],
    ['a', [data('3'), data('3.')], ['3 ref: `3.` gives the same file name as row 2.']],
    ['b', [data('A 9')], ['2 ref: `A 9` is not written as `b` prints its numbers. Write it like `7`.']],
    ['b', [data('9')], []],
    ['a', [data('3.1', { parent: '9' })], ['2 parent: `9` is no number of this file or document.']],
    [
      'a',
      [data('Section 3', { parent: 'Sectoin 3' })],
      ['2 parent: `Sectoin 3` is no number of this file or document. did you mean `Section 3`?'],
    ],
    ['a', [data('3', { kind: 'requirment' })], ['2 kind: `requirment` is no `kind`. did you mean `requirement`?']],
    ['a', [data('3', { title: undefined })], ['2 title: `title` is missing.']],
    ['a', [data('3', { title: ' A' })], ['2 title: `title` is ` A`: must not begin or end with a blank.']],
    ['a', [data('3', { roles: ['operator', 'operater'] })], ['2 roles: `operater` is no `roles`. did you mean `operator`?']],
    ['a', [data('3', { evidence: [{ source: 'library', locator: '' }] })], ['2 evidence: `evidence.0.locator` is ``: must not be empty.']],
    [
      'a',
      [data('3', { evidence: [{ source: 'libary', locator: '3' }] })],
      ['2 evidence: `libary` is no source in sources.yaml. did you mean `library`?'],
    ],
    ['a', [data('3', { evidence: [{ source: 'library', locator: '3' }] })], []],
  ])('of %s: %#', (framework, all, faults) => {
    expect(faultsOf(framework, ...all)).toEqual(faults);
  });

  test('with a word far from every known one are told all', () => {
    expect(faultsOf('a', data('3', { verified: 'zzzzzzzz' }))).toEqual([expect.stringMatching(/Choose one of `.*`, `.*`\.$/u)]);
  });

  test('with a fault are no file; the others are', () => {
    expect(resolve('a', data('3', { kind: 'x' }), data('4')).files.map(({ path }) => path)).toEqual(['requirements/a/r-4.md']);
  });

  test('that ask for something state modality and basis, asked for once', () => {
    const bare = (ref: string, kind: string) => data(ref, { modality: undefined, basis: undefined, kind });
    expect(resolve('a', bare('3', 'requirement'), bare('4', 'enhancement'), bare('5', 'heading')).faults).toMatchObject([
      {
        row: 2,
        column: 'modality',
        message: '`modality` is not stated, here and in 1 more rows.',
        tip: 'Add a column `modality`, or give one value for all of them, as in `--modality shall`.',
      },
      {
        row: 2,
        column: 'basis',
        message: '`basis` is not stated, here and in 1 more rows.',
        tip: 'Add a column `basis`, or give one value for all of them, as in `--basis title`.',
      },
    ]);
  });
});

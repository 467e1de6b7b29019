import { describe, expect, test } from 'vitest';
import { published } from '../../src/domain/model/schema/published.ts';
import { columnsOfList, dataIndex, listFiles } from '../../src/site/data-files.ts';
import { page } from './data-world.ts';
import { tinyPage } from './tiny-page.ts';

describe('the lists', () => {
  test('are counted in the index as they are, each with its schema', () => {
    const tiny = tinyPage();
    const { files } = dataIndex(tiny) as { files: { path: string; records: number }[] };
    expect(files.map(({ path }) => path)).toEqual(Object.keys(listFiles).map((name) => `/data/v1/${name}`));
    expect(files.find(({ path }) => path.endsWith('/requirements.json'))?.records).toBe(18);
  });

  test.each(Object.entries(listFiles))('%s has the shape that its schema states', (name, { rows }) => {
    const issues = [tinyPage(), page].flatMap((one) => {
      const written: unknown = JSON.parse(JSON.stringify(rows(one)));
      return published[name as keyof typeof listFiles].safeParse(written).error?.issues ?? [];
    });
    expect(issues).toEqual([]);
  });

  test('of requirements name the parent by its id and leave out what only the sources need', () => {
    const [first] = listFiles['requirements.json'].rows(page);
    expect(first).toMatchObject({ id: 'a/r1', parent: 'a/r0', title: 'First', url: '/frameworks/a/r1/' });
    expect(['path', 'body', 'slug', 'i18n'].filter((key) => key in (first ?? {}))).toEqual([]);
  });

  test('of requirements hold no title that is withheld', () => {
    expect(JSON.stringify(listFiles['requirements.json'].rows(page))).not.toContain('Secret');
  });

  test('of rows have condition and dissent only where there is one', () => {
    const rows = listFiles['mappings.json'].rows(page);
    expect(rows.map((one) => [one['condition'], 'dissent' in one])).toEqual([
      ['Only sometimes.', false],
      [undefined, false],
    ]);
    expect(rows.map((one) => 'condition' in one)).toEqual([true, false]);
  });
});

test('the columns of a list are those that its schema knows', () => {
  expect(columnsOfList('elements.json')).toEqual(expect.arrayContaining(['id', 'title', 'url']));
});

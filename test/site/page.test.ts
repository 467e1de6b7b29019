import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../src/domain/model/schema/site.ts';
import { linksOf } from '../../src/site/page.ts';
import { tinyFolder } from '../content/tiny-copy.ts';
import { tinyPage } from './tiny-page.ts';

describe('the place of a file', () => {
  test.each([
    ['elements/plan.mdx', 'content/elements/plan.mdx'],
    ['requirements/demo-1-2020/', 'content/requirements/demo-1-2020/'],
    ['requirements', 'content/requirements'],
    ['', 'content/'],
  ])('%j is told from the content folder, wherever that lies', (inside, place) => {
    expect(tinyPage().file(join(tinyFolder, inside))).toBe(place);
  });

  test('the content folder itself gets no second slash', () => {
    expect(tinyPage().file(`${tinyFolder}/`)).toBe('content/');
  });

  test('is found by its name in there', () => {
    const page = tinyPage();
    expect(page.file(page.in('elements/plan.mdx'))).toBe('content/elements/plan.mdx');
  });
});

describe('the links to a repository', () => {
  const { kb } = tinyPage();
  const withSite = (site: object) => linksOf({ ...kb, site: siteSchema.parse(site) }, 'en').edit(join(tinyFolder, 'elements/plan.mdx'));

  test('lead to the file where one is named', () => {
    expect(withSite({ repository: 'https://github.com/owner/name' })).toBe(
      'https://github.com/owner/name/edit/main/content/elements/plan.mdx',
    );
  });

  test('are none where none is named', () => {
    expect(withSite({})).toBeUndefined();
  });
});

test('what a page writes follows its locale', () => {
  const { date, list, number } = tinyPage();
  expect([date('2027-01-20'), list(['A', 'B']), number(1948)]).toEqual(['20 January 2027', 'A, B', '1,948']);
});

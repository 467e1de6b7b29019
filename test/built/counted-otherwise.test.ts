import { expect, it } from 'vitest';
import { pageOf } from './public-data.ts';

const pairs = [
  ['recognition/', 'findings/not-recognised/'],
  ['matrix/', 'findings/law-without-international-duty/'],
  ['matrix/', 'findings/least-covered-principle/'],
] as const;

it.each(pairs)('%s and %s say that they count otherwise, and lead to each other', (one, other) => {
  const [page, finding] = [pageOf(one), pageOf(other)];
  expect([page.includes(`href="/${other}"`), finding.includes(`href="/${one}"`)]).toEqual([true, true]);
  expect([page, finding].map((html) => /count(?:s|ed here|) (?:is|are|otherwise)/u.test(html))).toEqual([true, true]);
});

it('the first page leads to the findings that count otherwise', () => {
  const page = pageOf('');
  expect(pairs.slice(1).filter(([, finding]) => !page.includes(`href="/${finding}"`))).toEqual([]);
});

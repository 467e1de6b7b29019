import { expect, test } from 'vitest';
import { nameFault } from '../../src/content/file-names.ts';

test.each([
  'guide/method.mdx',
  'mappings/a-1.0--b--nist.mdx',
  'gaps/unassessed-pair--a--b.mdx',
  'gaps/aspect--plan.basic-policy.mdx',
  'requirements/a/r-5-1.md',
  'guide/decisions/0001-first.mdx',
  'LICENSE',
  'coverage.lock.yaml',
])('%s is a name', (path) => {
  expect(nameFault(path)).toBeUndefined();
});

test.each([
  ['guide/-.mdx', '`-` cannot be an id.'],
  ['guide/_.mdx', '`_` cannot be an id.'],
  ['guide/a_b.mdx', '`a_b` cannot be an id.'],
  ['guide/a-.mdx', '`a-` cannot be an id.'],
  ['guide/a---b.mdx', '`a---b` cannot be an id.'],
  ['requirements/..a/x.md', '`..a` cannot be an id.'],
  ['frameworks/IEC.mdx', '`IEC` cannot be an id.'],
  ['elements/constructor.mdx', '`constructor` cannot be an id.'],
  ['elements/prototype.mdx', '`prototype` cannot be an id.'],
  ['guide/index.mdx', '`/guide/index/` is a page that the site makes itself.'],
  ['guide/glossary.mdx', '`/guide/glossary/` is a page that the site makes itself.'],
  ['guide/rules.mdx', '`/guide/rules/` is a page that the site makes itself.'],
  ['guide/decisions.mdx', '`/guide/decisions/` is a page that the site makes itself.'],
  ['answers/index.mdx', '`/answers/index/` is a page that the site makes itself.'],
])('%s is none', (path, message) => {
  expect(nameFault(path)?.message).toBe(message);
});

test('a name that cannot be read aloud as an id hides its file; any other keeps its records from being missed', () => {
  expect([nameFault('guide/ä.mdx')?.hides, nameFault('guide/A.mdx')?.hides]).toEqual([true, false]);
});

import { describe, expect, test } from 'vitest';
import { documentAt, isRegister, layouts, registers } from '../../src/content/layouts.ts';

describe('a path tells the kind and the id of its document', () => {
  test.each([
    ['requirements/a/sr-1-1.md', 'requirements', 'a/sr-1-1'],
    ['requirements/a/sr-1-1.mdx', 'requirements', 'a/sr-1-1'],
    ['frameworks/a-1.0.mdx', 'frameworks', 'a-1.0'],
    ['elements/plan.mdx', 'elements', 'plan'],
    ['mappings/a--b.mdx', 'mappings', 'a--b'],
    ['gaps/unassessed-pair--a--b.mdx', 'positions', 'unassessed-pair--a--b'],
    ['guide/method.mdx', 'guide', 'method'],
    ['guide/decisions/0001-first.mdx', 'decisions', '0001-first'],
  ])('%s', (path, kind, id) => {
    expect(documentAt(path)).toEqual({ kind, id });
  });

  test.each([
    'requirements/sr-1-1.md',
    'requirements/a/b/c.md',
    'mappings/a--b.md',
    'frameworks/a/b.mdx',
    'notes.mdx',
    'Elements/plan.mdx',
    'scope.yaml',
  ])('none belongs at %s', (path) => {
    expect(documentAt(path)).toBeUndefined();
  });

  test.each(Object.values(layouts).map(({ path }) => path.replaceAll(/<(\w+)>/gu, '$1')))('none belongs beside %s', (path) => {
    expect([`x/${path}`, `x${path}`, `${path}~`, `${path}.bak`].map(documentAt)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('the path that people read is one that the kind takes', () => {
    const unlike = Object.values(layouts).filter(({ pattern, path }) => !pattern.test(path.replaceAll(/<(\w+)>/gu, '$1')));
    expect(unlike).toEqual([]);
  });
});

test.each([
  ['scope.yaml', true],
  ['Scope.yaml', false],
  ['scope.yml', false],
  ['constructor', false],
  ['guide/scope.yaml', false],
])('%s is a register: %s', (path, expected) => {
  expect(isRegister(path)).toBe(expected);
});

test.each([
  ['quantities.yaml', true],
  ['home.yaml', true],
  ['site.yaml', true],
  ['changes.yaml', true],
  ['release.yaml', false],
  ['sources.yaml', false],
  ['published.yaml', false],
] as const)('%s may be missing: %s', (name, mayBe) => {
  const layout = registers[name];
  expect('optional' in layout && layout.optional).toBe(mayBe);
});

test('a release that is missing is read as one before all others', () => {
  expect(registers['release.yaml'].empty).toEqual({ version: '0.0.0', asOf: '1970-01-01', languages: [] });
});

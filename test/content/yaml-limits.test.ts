import { describe, expect, test } from 'vitest';
import { refusedYaml } from '../../src/content/yaml-limits.ts';

const said = (text: string) => {
  const fault = refusedYaml({ path: 'content/a.mdx', text, lineOffset: 1 });
  return fault && `${fault.line}:${fault.column} ${fault.message}`;
};

describe('what YAML allows and content does not', () => {
  test.each([
    ['a: 1\n...\n', '3:1 `...` ends or begins a document of YAML; one file holds one.'],
    ['%YAML 1.2\n---\na: 1', '2:1 `%YAML` ends or begins a document of YAML; one file holds one.'],
    ['a: 1\n__proto__: x', '3:1 `__proto__` cannot be a key.'],
    ['a: { constructor: x }', '2:6 `constructor` cannot be a key.'],
    ['"prototype": x', '2:2 `prototype` cannot be a key.'],
    ['a: &x 1\nb: *x', '2:4 A value refers to another, or has a tag.'],
    ['a: !!str 1', '2:4 A value refers to another, or has a tag.'],
    [
      Array.from({ length: 41 }, (_, depth) => `${'  '.repeat(depth)}a:`).join('\n'),
      '42:1 More than 20 lists or blocks stand in one another here.',
    ],
    [`${'- '.repeat(40)}a`, '2:1 More than 20 lists or blocks stand in one another here.'],
    [`a: !${'x'.repeat(198)} 1`, '2:4 A value refers to another, or has a tag.'],
    [`a: !${'x'.repeat(199)} 1`, '2:205 A value refers to another, or has a tag.'],
    [`a: ${'['.repeat(21)}`, '2:24 More than 20 lists or blocks stand in one another here.'],
  ])('%j', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each([
    'a: R & D; *see* there',
    'a: "*x"',
    "a: '&x'",
    'a: it builds a constructor',
    'constructors: 1',
    'a: wait ...',
    `a: ${'['.repeat(20)}${']'.repeat(20)}`,
    Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}a:`).join('\n'),
    `${'- '.repeat(39)}a`,
    Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}a:`).join('\n'),
  ])('near miss: %j', (text) => {
    expect(said(text)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { locate, parseYaml } from '../../src/content/yaml.ts';

const source = (text: string, lineOffset = 1) => ({ path: 'content/a.mdx', text, lineOffset });
const said = (text: string) =>
  parseYaml(source(text)).diagnostics.map(({ line, column, severity, message, tip }) =>
    `${line}:${column} ${severity} ${message} ${tip ?? ''}`.trim(),
  );

describe('YAML is read as it is written', () => {
  test.each([
    ['a: 2026-11-24', { a: '2026-11-24' }],
    ['a: no', { a: 'no' }],
    ['a: 1.10', { a: 1.1 }],
    ['a: "1.10"', { a: '1.10' }],
    ['a: ~', { a: null }],
    ['a: [b, c]', { a: ['b', 'c'] }],
    ['', null],
    ['# only a comment\n\n', null],
  ])('%j', (text, value) => {
    expect(parseYaml(source(text))).toEqual({ value, diagnostics: [] });
  });
});

describe('` #` in an unquoted text', () => {
  test.each([
    ['edition: Draft # 2', 1],
    ['title: Update #2', 1],
    ['title: Update # 2', 1],
    ['other: Update #2', 1],
    ['  note: Update #2', 1],
    ['- Update #2', 1],
    ['kind: standard # a comment', 0],
    ['title: "Update #2"', 0],
    ['title: C#', 0],
    ['# title: Update', 0],
    ['aspects: # list', 0],
  ])('%j is a warning: %i', (text, count) => {
    expect(parseYaml(source(text)).diagnostics.filter(({ rule }) => rule === 'yaml-comment-in-text')).toHaveLength(count);
  });

  test('is shown with what is left of the value', () => {
    expect(said('a: 1\nedition: Draft # 2')).toEqual([
      '3:10 warning `edition` ends at `Draft`: the text after ` #` is a comment. Quote the whole value if the `#` belongs to it.',
    ]);
  });
});

describe('a key is found', () => {
  const text = 'title: A\nrights:\n  holder: B\naspects:\n  - id: one\n  - id: two\n    title: C';
  test.each([
    [['title'], 'value', '2:8', 'A'],
    [['title'], 'key', '2:1', 'title'],
    [['rights', 'holder'], 'value', '4:11', 'B'],
    [['rights', 'missing'], 'value', '4:3', 'holder: B'],
    [['aspects', 1, 'id'], 'value', '7:9', 'two'],
    [['aspects', 1, 'title'], 'key', '8:5', 'title'],
    [['nowhere'], 'value', '2:1', undefined],
  ] as const)('%j (%s) at %s', (keys, part, place, raw) => {
    const found = locate(source(text), keys, part);
    expect(`${found.line}:${found.column}`).toBe(place);
    if (raw !== undefined) expect(found.raw?.trim().split('\n')[0]).toBe(raw);
  });
});

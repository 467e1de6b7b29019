import { describe, expect, test } from 'vitest';
import * as vocabulary from '../../../src/domain/model/vocabulary.ts';

type Terms = Readonly<Record<string, { readonly label: string; readonly meaning: string }>>;
const vocabularies = Object.entries(vocabulary).flatMap(([name, value]): [string, Terms][] =>
  typeof value === 'function' ? [] : [[name, value]],
);
const terms = vocabularies.flatMap(([name, all]) => Object.entries(all).map(([token, term]) => ({ name, token, ...term })));

describe('the vocabulary', () => {
  test('has words at all', () => {
    expect(terms.length).toBeGreaterThan(70);
  });

  test.each(terms)('$name: `$token` is kebab-case', ({ token }) => {
    expect(token).toMatch(/^[a-z]+(-[a-z]+)*$/u);
  });

  test.each(terms)('$name: `$token` has a label in words', ({ label }) => {
    expect(label).toMatch(/^\S(?:.*\S)?$/u);
  });

  test.each(terms)('$name: the meaning of `$token` is a sentence', ({ meaning }) => {
    expect(meaning).toMatch(/^[A-Z].{8,}[.]$/u);
  });

  test.each(vocabularies)('%s: no two tokens have one label', (_name, all) => {
    const labels = Object.values(all).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('the relationships are those of OSCAL and one of ours', () => {
    expect(vocabulary.tokens(vocabulary.relationships)).toEqual([
      'equal-to',
      'equivalent-to',
      'subset-of',
      'superset-of',
      'intersects-with',
      'no-relationship',
      'related-to',
    ]);
  });

  test('every level of coverage has a glyph of its own', () => {
    const glyphs = Object.values(vocabulary.coverageLevels).map(({ glyph }) => glyph);
    expect(new Set(glyphs).size).toBe(4);
    expect(glyphs.filter((glyph) => !/^\S$/u.test(glyph))).toEqual([]);
  });

  test('levels of coverage stand in their order', () => {
    expect(vocabulary.tokens(vocabulary.coverageLevels)).toEqual(['unassessed', 'none', 'partial', 'full']);
  });
});

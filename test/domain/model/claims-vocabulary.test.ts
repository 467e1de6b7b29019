import { describe, expect, test } from 'vitest';
import * as claims from '../../../src/domain/model/claims-vocabulary.ts';

type Terms = Readonly<Record<string, { readonly label: string; readonly meaning: string }>>;
const vocabularies: readonly (readonly [string, Terms])[] = Object.entries(claims);
const terms = vocabularies.flatMap(([name, all]) => Object.entries(all).map(([token, term]) => ({ name, token, ...term })));

describe('the words for claims', () => {
  test.each(terms)('$name: `$token` has a label in words, and its meaning is a sentence', ({ label, meaning }) => {
    expect(label).toMatch(/^[A-Za-z].*\S$/u);
    expect(meaning).toMatch(/^[A-Z].{8,}\.$/u);
  });

  test.each(vocabularies)('%s: no two tokens have one label', (_name, all) => {
    expect(new Set(Object.values(all).map(({ label }) => label)).size).toBe(Object.keys(all).length);
  });
});

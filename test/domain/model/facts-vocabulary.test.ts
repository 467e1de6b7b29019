import { describe, expect, test } from 'vitest';
import { duties, factTerms, needKinds } from '../../../src/domain/model/facts-vocabulary.ts';

const terms = Object.entries(factTerms).map(([name, term]) => ({ name, ...term }));

describe('each fact of a case', () => {
  test.each(terms)('$name is asked for by a question', ({ label }) => {
    expect(label).toMatch(/^[A-Z].{8,}\?$/u);
  });

  test.each(terms)('$name is explained in a sentence', ({ meaning }) => {
    expect(meaning).toMatch(/^[A-Z].{8,}\.$/u);
  });

  test.each(terms)('$name has a short name', ({ short }) => {
    expect(short).toMatch(/^[A-Z][^?.]{2,}$/u);
  });

  test.each(['label', 'short', 'meaning'] as const)('has a %s of its own', (key) => {
    expect(new Set(terms.map((term) => term[key])).size).toBe(terms.length);
  });
});

describe.each([
  ['what a duty asks to have', needKinds],
  ['what a part of a document is about', duties],
])('%s', (_what, vocabulary) => {
  const words = Object.entries(vocabulary).map(([token, term]) => ({ token, ...term }));

  test.each(words)('$token has a label in words, and its meaning is a sentence', ({ label, meaning }) => {
    expect(label).toMatch(/^[a-z].*\S$/u);
    expect(meaning).toMatch(/^[A-Z].{8,}\.$/u);
  });

  test('has no label twice', () => {
    expect(new Set(words.map(({ label }) => label)).size).toBe(words.length);
  });
});

import { describe, expect, test } from 'vitest';
import { factTerms } from '../../../src/domain/model/facts-vocabulary.ts';

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

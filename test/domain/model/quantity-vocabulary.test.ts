import { describe, expect, test } from 'vitest';
import { parameterBounds, parameterUnits } from '../../../src/domain/model/quantity-vocabulary.ts';

describe.each([
  ['a unit', parameterUnits],
  ['a bound', parameterBounds],
])('%s', (_what, vocabulary) => {
  const words = Object.entries(vocabulary).map(([token, term]) => ({ token, ...term }));

  test.each(words)('$token has a label in words, and its meaning is a sentence', ({ label, meaning }) => {
    expect(label).toMatch(/^\S(?:.*\S)?$/u);
    expect(meaning).toMatch(/^[A-Z].{8,}\.$/u);
  });

  test('has no label twice', () => {
    expect(new Set(words.map(({ label }) => label)).size).toBe(words.length);
  });
});

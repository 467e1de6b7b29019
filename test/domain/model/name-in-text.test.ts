import { describe, expect, test } from 'vitest';
import { nameInText } from '../../../src/domain/model/name-in-text.ts';

describe('a sentence names a country', () => {
  test('with the article that its record gives', () => {
    expect(nameInText({ title: 'Netherlands', inText: 'the Netherlands' })).toBe('the Netherlands');
  });

  test('by its title where the record gives no other name', () => {
    expect(nameInText({ title: 'Japan' })).toBe('Japan');
  });
});

import { describe, expect, test } from 'vitest';
import { authorName, takenOver } from '../../../src/domain/model/author-name.ts';

const kb = { authors: { agency: { name: 'The Agency', published: '2024' }, office: { name: 'The Office' } } };

describe('the author of a set', () => {
  test('is called by its name, and without one by the words of its id', () => {
    expect(authorName(kb, 'agency')).toBe('The Agency');
    expect(authorName(kb, 'some-body')).toBe('some body');
    expect(authorName(kb, 'constructor')).toBe('constructor');
  });
});

describe('a set of another author', () => {
  test('was taken over on a day, and published by its author before', () => {
    expect(takenOver(kb, { author: 'agency', reviewed: '2026-11-29' })).toEqual({
      from: 'The Agency',
      on: '2026-11-29',
      published: '2024',
    });
    expect(takenOver(kb, { author: 'office', reviewed: '2026-11-29' })).toEqual({ from: 'The Office', on: '2026-11-29' });
    expect(takenOver(kb, { author: 'valueOf', reviewed: '2026-11-29' })).toEqual({ from: 'valueOf', on: '2026-11-29' });
  });

  test('of the editors was not taken over', () => {
    expect(takenOver(kb, { author: 'editors', reviewed: '2026-11-29' })).toBeUndefined();
  });
});

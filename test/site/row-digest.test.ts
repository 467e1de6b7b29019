import { describe, expect, test } from 'vitest';
import { idsByDigest, rowDigest } from '../../src/site/row-digest.ts';

describe('the digest of a row', () => {
  test('follows from its id alone, and stays what it was when it was first given', () => {
    expect(rowDigest('iec-62443-3-3-2013--pi40-rri/sr-1-1~strong-authentication.humans')).toBe('6f54f3f3e37c');
  });

  test('leads back to its id', () => {
    const ids = ['a--b/r1~b/r2', 'a--b/r1~none'];
    expect([...idsByDigest(ids)]).toEqual(ids.map((id) => [rowDigest(id), id]));
  });

  test('that two rows share is an error that names both', () => {
    expect(() => idsByDigest(['one', 'other'], () => '0123456789ab')).toThrow(
      '`other` and `one` have the same short address, /r/0123456789ab/.',
    );
  });

  test('may be asked for twice for the same row', () => {
    expect(idsByDigest(['one', 'one']).size).toBe(1);
  });
});

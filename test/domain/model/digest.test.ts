import { expect, test } from 'vitest';
import { digestOf } from '../../../src/domain/model/digest.ts';

test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
  ['安全', '06e75ef1'],
])('the digest of %j is that of FNV-1a', (text, digest) => {
  expect(digestOf(text)).toBe(digest);
});

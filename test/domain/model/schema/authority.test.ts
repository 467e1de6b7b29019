import { describe, expect, test } from 'vitest';
import { authoritySchema } from '../../../../src/domain/model/schema/authority.ts';

const base = { name: 'the office', task: 'supervises' };
const evidence = [{ source: 'library', locator: 'page 1' }];
const takes = (over: object) => authoritySchema.safeParse({ ...base, ...over }).success;

describe('who is in charge', () => {
  test.each([
    ['a number of the document', { point: 'Art. 1' }, true],
    ['other sources', { evidence }, true],
    ['nothing', {}, false],
    ['a number and other sources', { point: 'Art. 1', evidence }, false],
  ])('rests on %s: %j is taken: %s', (_what, over, wanted) => {
    expect(takes(over)).toBe(wanted);
  });
});

import { describe, expect, test } from 'vitest';
import { patternFault } from '../../../src/domain/rules/pattern-fault.ts';

describe('a pattern that can take hours', () => {
  test.each([
    ['^((S|SR| )+)+x$', 'is repeated inside'],
    ['^(a+)+$', 'is repeated inside'],
    ['^(?:a*)*$', 'is repeated inside'],
    ['^(a{1,30}){1,30}$', 'is repeated inside'],
    ['^(ab|ac)+$', 'can begin alike'],
    ['^(a|a)*$', 'can begin alike'],
    ['^a*a*$', 'can take the same characters'],
    ['^[ab]*[bc]*$', 'can take the same characters'],
    ['^a{0,21}a{0,21}$', 'can take the same characters'],
    ['^\\d+\\w*x$', 'can take the same characters'],
    ['^.*-?.*$', 'can take the same characters'],
    ['^\\p{L}*\\p{L}*$', 'can take the same characters'],
    ['^(ab)*(ab)*$', 'can take the same characters'],
    ['^(a)\\1$', 'looks back'],
    ['^(?=a)b$', 'looks around'],
    ['^(?<!a)b$', 'looks around'],
  ])('%s is refused', (pattern, expected) => {
    expect(patternFault(pattern)?.message).toContain(expected);
  });

  test.each([
    '^7(\\.[12](\\.[23](\\.\\d{1,2})?)?)?$',
    '^Art\\. \\d+(\\(\\d+\\)(\\([a-z]\\))?)?$',
    '^4\\.[234](\\.\\d{1,2}){0,3}$',
    '^(a|b)+$',
    '^a+b+$',
    '^\\d+\\.\\d+$',
    '^(ab){2,20}$',
    '^a{0,20}a{0,20}$',
    '^(ab?c){1,30}$',
  ])('near miss: %s', (pattern) => {
    expect(patternFault(pattern)).toBeUndefined();
  });

  test.each([
    ['^(a+)+$', '`a+` is repeated inside `(a+)+`'],
    ['^(ab|ac)+$', 'two choices of `(ab|ac)+` can begin alike'],
    ['^a*a*$', '`a*` and `a*` can take the same characters'],
    ['^(a)\\1$', '`\\1` looks back'],
    ['^(?=a)b$', '`(?=a)` looks around'],
  ])('of %s is said what is wrong with it, and what to do', (pattern, said) => {
    expect(patternFault(pattern)).toEqual({
      message: `In the pattern ${said}.`,
      tip: 'Write it without: a pattern like this can take hours over a short text.',
    });
  });

  test('what is no regular expression is the matter of another message', () => {
    expect(patternFault('^SR (')).toBeUndefined();
  });
});

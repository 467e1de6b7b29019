import { expect, test } from 'vitest';
import { matcherOf } from '../../../src/domain/search/matcher.ts';
import { withoutSlips } from '../../../src/domain/search/slips.ts';
import { few } from './concepts.ts';

const matcher = matcherOf(few);

test.each([
  ['a letter too few', 'authentcation', 'authentication'],
  ['a letter too many', 'segmmentation', 'segmentation'],
  ['a wrong letter', 'pessword', 'password'],
  ['letters in each other’s place', 'passwrod rules', 'password rules'],
  ['German', 'Protokolierung', 'protokollierung'],
  ['two slips', 'pesswrod', 'pesswrod'],
  ['another beginning', 'bassword', 'bassword'],
  ['a short word', 'swtch', 'swtch'],
  ['a word that a page has', 'passwort', 'passwort'],
  ['a known word', 'passwords', 'passwords'],
  ['a known compound', 'Netzwerksegmentierung', 'Netzwerksegmentierung'],
  ['a word that only joins', 'welches', 'welches'],
  ['Japanese', 'パスワアド', 'パスワアド'],
  ['nothing', '', ''],
])('%s: %s is read as %s', (_, query, expected) => {
  expect(withoutSlips(matcher, (stem) => stem === 'passwort', query)).toBe(expected);
});

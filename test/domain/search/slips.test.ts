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
  ['two letters too many', 'passworddd', 'passworddd'],
  ['two letters too few', 'authentcaton', 'authentcaton'],
  ['a letter moved forward beside a wrong one', 'passwxod', 'passwxod'],
  ['a letter moved back beside a wrong one', 'passwrxd', 'passwrxd'],
  ['letters in each other’s place before a wrong one', 'passwrox', 'passwrox'],
  ['six letters', 'swiitch networ', 'switch networ'],
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

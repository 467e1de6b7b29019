import { expect, test } from 'vitest';
import { matcherOf } from '../../../src/domain/search/matcher.ts';
import { withWholeVerbs } from '../../../src/domain/search/separable-verbs.ts';

const matcher = matcherOf([
  { id: 'call', en: ['call'], de: ['anrufen'], ja: ['電話'] },
  { id: 'keep', en: ['keep'], de: ['aufbewahren'], ja: ['保管'] },
]);

test.each([
  ['wen rufen wir im Notfall an?', 'wen anrufen wir im Notfall?'],
  ['wen rufen wir an und wie lange', 'wen anrufen wir und wie lange'],
  ['Rufe ich an, bewahre ich auf', 'Rufe ich an, aufbewahre ich'],
  ['was rufen wir auf', 'was rufen wir auf'],
  ['Rufen an der Maschine', 'Rufen an der Maschine'],
  ['an', 'an'],
  ['what is it on', 'what is it on'],
  ['', ''],
])('`%s` is read as `%s`', (query, expected) => {
  expect(withWholeVerbs(matcher, query)).toBe(expected);
});

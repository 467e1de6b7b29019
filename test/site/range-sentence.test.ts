import { expect, test } from 'vitest';
import { translatorFor } from '../../src/i18n/messages.ts';
import { rangeSentence } from '../../src/site/range-sentence.ts';
import { tinyPage } from './tiny-page.ts';

const page = {
  t: translatorFor('en'),
  name: (id: string) => `<${id}>`,
  inSentence: (parts: readonly string[]) => parts.join(' and '),
  kb: tinyPage().kb,
};
const range = {
  id: 'gap',
  kind: 'first-report',
  clock: 'awareness',
  values: [
    { hours: 1, by: [{ country: 'cn', only: 'critical infrastructure' }] },
    { hours: 6, by: [{ country: 'in' }] },
    { hours: 24, by: [{ country: 'eu' }, { country: 'de' }] },
  ],
  unnumbered: [],
};

test('first reports are told with each value and who sets it', () => {
  expect(rangeSentence(page, range)).toBe(
    'First reports of an incident or of an exploited vulnerability are due, once it is known, after 1 hour (<cn>, critical infrastructure), 6 hours (<in>) or 24 hours (<eu>, <de>).',
  );
});

test('countries that ask in words alone follow, those of one word together', () => {
  const unnumbered = [
    { country: 'jp', due: 'promptly' },
    { country: 'fi', due: 'promptly' },
    { country: 'fr', due: 'at once' },
  ];
  expect(rangeSentence(page, { ...range, unnumbered })).toMatch(
    /\(<eu>, <de>\); <jp> and <fi> ask promptly without a number; <fr> asks at once without a number\.$/u,
  );
});

test('any other quantity is told by its name and the event it runs from, also with one value alone', () => {
  const [one] = range.values;
  expect(rangeSentence(page, { ...range, kind: 'keep-copies', clock: 'end-of-use', values: one === undefined ? [] : [one] })).toBe(
    'Keep copies, from end of use on: 1 hour (<cn>, critical infrastructure).',
  );
});

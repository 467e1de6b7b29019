import { expect, test } from 'vitest';
import { translatorFor } from '../../src/i18n/messages.ts';
import { reasonKeyOf } from '../../src/site/reason-key.ts';
import { framework, kbOf, set } from '../builders.ts';

const ours = set('label', 'act');
const kb = kbOf({ frameworks: [framework('label', { shortTitle: 'Label' }), framework('act', { shortTitle: 'Act' })], sets: [ours] });
const keyOf = (rationale: string, author = 'editors') => reasonKeyOf({ kb, t: translatorFor('en') }, { author, rationale, set: ours.id });

test.each(['Networks there; data here.', 'Here by means.', 'What is asked there is more.', 'Asked there.', 'Deletion there is named.'])(
  'a reason that points to a document has the key to which one: %s',
  (rationale) => {
    expect(keyOf(rationale)).toBe('here: Label; there: Act');
  },
);

test.each(['There is a policy.', 'Nothing falls short, so that there are none.', 'Therefore both ask for it.', 'The report sticks out.'])(
  'another has none: %s',
  (rationale) => {
    expect(keyOf(rationale)).toBeUndefined();
  },
);

test('nor has a reason of other authors, or a row of no set', () => {
  expect([keyOf('Asked there.', 'nist'), reasonKeyOf({ kb, t: translatorFor('en') }, { author: 'editors', set: 'gone' })]).toEqual([
    undefined,
    undefined,
  ]);
});

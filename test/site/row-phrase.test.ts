import { describe, expect, test } from 'vitest';
import { translatorFor } from '../../src/i18n/messages.ts';
import { relationPhrase, rowPhrase } from '../../src/site/row-phrase.ts';
import { row, set } from '../builders.ts';

const t = translatorFor('en');
const of = set('one', 'other');
const single = row(of, ['R 1', 'subset-of', 'R 2']);
const joint = row(of, ['R 1; R 3', 'subset-of', 'R 2']);
const alone = row(of, ['R 1', 'no-relationship', '']);

describe('a row reads between its sides', () => {
  test.each([
    [single, 'is contained in'],
    [joint, 'together are contained in'],
    [alone, 'has no counterpart'],
    [row(of, ['R 1; R 3', 'no-relationship', '']), 'has no counterpart'],
    [row(of, ['R 1', 'no-relationship', 'R 2']), 'has no counterpart in'],
  ])('%#', (mapping, phrase) => {
    expect(rowPhrase(t, mapping)).toBe(phrase);
  });
});

describe('a row reads from one of its members', () => {
  test.each([
    ['forward as it stands', { mapping: single, inverse: false, together: [] }, 'is contained in'],
    ['forward with others as theirs together', { mapping: joint, inverse: false, together: ['one/r-3'] }, 'together are contained in'],
    ['backward by the inverse', { mapping: single, inverse: true, together: [] }, 'contains'],
    ['backward with others by the inverse too', { mapping: single, inverse: true, together: ['other/r-3'] }, 'contains'],
  ])('%s', (_way, relation, phrase) => {
    expect(relationPhrase(t, relation)).toBe(phrase);
  });
});

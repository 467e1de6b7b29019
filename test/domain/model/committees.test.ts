import { expect, test } from 'vitest';
import { committeeIdsOf, committeesOf } from '../../../src/domain/model/committees.ts';
import { framework } from '../../builders.ts';

const committee = (title: string) => ({ title, url: 'https://example.org/', international: true });
const committees = { one: committee('One'), two: committee('Two') };

test.each([
  ['a document of nobody', {}, []],
  ['of one committee', { committee: 'one' }, ['one']],
  ['of two, the leading one first', { committee: 'two', jointCommittees: ['one'] }, ['two', 'one']],
  ['of joint committees alone', { jointCommittees: ['one'] }, ['one']],
])('the committees of %s', (_what, over, ids) => {
  expect(committeeIdsOf(framework('a', over))).toEqual(ids);
});

test('a committee that is not registered is left out of the records', () => {
  const document = framework('a', { committee: 'two', jointCommittees: ['none', 'one'] });
  expect(committeesOf({ committees }, document).map(({ title }) => title)).toEqual(['Two', 'One']);
});

import { expect, test } from 'vitest';
import { saidNotIn } from '../../../src/domain/model/said-not-in.ts';
import { framework, kbOf } from '../../builders.ts';

const kb = kbOf({
  frameworks: [framework('one', { shortTitle: 'ISO 1.1', abbreviations: ['First (part)'] }), framework('two', { shortTitle: 'ISO 1.1-2' })],
});

test.each([
  ['ISO 1.1 is not in yet.', ['one']],
  ['The parts of First (part) are not in; others are.', ['one']],
  ['ISO 1.1-2 is still not in', ['two']],
  ['ISO 1.1 is not in force.', []],
  ['What ISO 1.1 asks is not in.', []],
  ['XISO 1.1 is not in.', []],
  ['ISO 1.1 is in.', []],
])('in "%s" it is said of %j that they are not in', (text, expected) => {
  expect(saidNotIn(kb, text).map(({ framework: id }) => id)).toEqual(expected);
});

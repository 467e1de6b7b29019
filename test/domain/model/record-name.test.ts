import { expect, test } from 'vitest';
import { recordName } from '../../../src/domain/model/record-name.ts';
import { element, framework, kbOf, requirement } from '../../builders.ts';

const kb = kbOf({
  frameworks: [framework('a', { title: 'The whole title', shortTitle: 'A' })],
  requirements: [requirement('a', 'SR 1.1', { title: 'Identification' })],
  elements: [element('plan', [{ id: 'policy', title: 'A basic policy' }], { title: 'Plan' })],
});

test.each([
  ['a', 'A'],
  ['a/sr-1-1', 'SR 1.1'],
  ['plan.policy', 'A basic policy'],
  ['plan', 'Plan'],
  ['nothing', 'nothing'],
  ['fi', 'Finland'],
])('prose calls `%s` "%s"', (id, name) => {
  expect(recordName(kb, id)).toBe(name);
});

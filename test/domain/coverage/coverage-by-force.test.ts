import { expect, test } from 'vitest';
import { forcesIn } from '../../../src/domain/coverage/coverage-by-force.ts';
import { framework, kbOf, requirement } from '../../builders.ts';

test('the ways in which documents bind stand once each, law first', () => {
  const documents = [
    framework('guide', { jurisdiction: 'eu' }),
    framework('norm', { jurisdiction: 'eu', force: 'presumption' }),
    framework('act', { jurisdiction: 'eu', kind: 'regulation', force: 'law', inForce: '2025-01-01' }),
    framework('more', { jurisdiction: 'eu' }),
  ];
  const kb = kbOf({ frameworks: documents, requirements: documents.map(({ id }) => requirement(id, 'R1')) });
  expect(forcesIn(kb, 'eu')).toEqual(['law', 'presumption', 'voluntary']);
  expect(forcesIn(kb, 'jp')).toEqual([]);
});

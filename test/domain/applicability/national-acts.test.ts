import { expect, test } from 'vitest';
import { nationalActsOf, withActs } from '../../../src/domain/applicability/national-acts.ts';
import { framework, kbOf } from '../../builders.ts';

const directive = framework('directive', {
  kind: 'directive',
  nationalActs: [
    { state: 'nl', act: 'Cbw', url: 'https://example.org/', inForce: '2026-08-15' },
    { state: 'es', noneSeen: '2026-07-08' },
    { state: 'de', act: 'An older name' },
  ],
});
const frameworks = [
  directive,
  framework('act', { jurisdiction: 'de', transposes: 'directive' }),
  framework('bill', {
    jurisdiction: 'fr',
    transposes: 'directive',
    stage: 'under-development',
    shortTitle: 'The bill',
    asOf: '2026-10-05',
  }),
  framework('other', { jurisdiction: 'at', transposes: 'another' }),
  framework('page', { jurisdiction: 'be', transposes: 'directive', listed: 'none', shortTitle: 'Belgian act', inForce: '2024-10-18' }),
];

test('a document that is here stands for its state, a bill as a bill, one with a page alone by its name and day, and else what the directive lists', () => {
  expect(nationalActsOf(frameworks, directive, '2026-11-24')).toEqual([
    { state: 'be', act: 'Belgian act', inForce: '2024-10-18' },
    { state: 'de', document: 'act' },
    { state: 'es', noneSeen: '2026-07-08' },
    { state: 'fr', document: 'bill', bill: { name: 'The bill', seen: '2026-10-05' } },
    { state: 'nl', act: 'Cbw', inForce: '2026-08-15' },
  ]);
});

test('only directives bring acts', () => {
  const brought = withActs(kbOf({ frameworks })).flatMap(({ id, acts }) => (acts === undefined ? [] : [[id, acts.length]]));
  expect(brought).toEqual([['directive', 5]]);
});

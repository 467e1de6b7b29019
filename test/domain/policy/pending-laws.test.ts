import { expect, test } from 'vitest';
import { pendingLaw } from '../../../src/domain/policy/pending-laws.ts';
import { computed, framework, jurisdiction, requirement, set } from '../../builders.ts';
import { world } from '../gap-world.ts';
import { law } from './policy-world.ts';

const act = law('act', { jurisdiction: 'uk' });
const none = (...refs: readonly string[]) => refs.map((ref) => [ref, 'no-relationship', ''] as const);
const refs = ['Art. 1', 'Art. 2', 'Art. 3', 'Art. 4'];
const input = computed({
  ...world({
    documents: [
      act,
      law('other'),
      framework('etsi', { jurisdiction: 'eu' }),
      framework('bsi', { jurisdiction: 'uk' }),
      framework('started', { jurisdiction: 'eu' }),
      framework('iso'),
      framework('iec'),
    ],
    requirements: [
      requirement('act', 'Art. 1'),
      requirement('act', 'Art. 2', { subjectMatter: 'regime' }),
      requirement('act', 'Art. 3', { subjectMatter: 'safety' }),
      requirement('act', 'Art. 4'),
      ...['other', 'etsi', 'bsi', 'started', 'iso', 'iec'].map((id) => requirement(id, 'R1')),
    ],
    sets: [
      [set('act', 'etsi', { considered: 'all' }), ...none('Art. 1', 'Art. 2', 'Art. 3'), ['Art. 4', 'subset-of', 'R1']],
      [set('act', 'other', { considered: 'all' }), ...none(...refs)],
      [set('act', 'bsi', { considered: 'all' }), ...refs.map((ref) => [ref, 'intersects-with', 'R1'] as const)],
      [set('act', 'started'), ...none('Art. 1')],
      [set('act', 'iso', { author: 'agency', id: 'act--iso--agency' }), ['Art. 1', 'related-to', 'R1'], ['Art. 2', 'related-to', 'R1']],
      [set('act', 'started', { author: 'agency', id: 'act--started--agency' }), ['Art. 1', 'related-to', 'R1']],
    ],
    pairs: [
      ['act', 'iec', 'not-yet', 'expected'],
      ['act', 'started', 'not-yet', 'expected'],
    ],
  }),
  jurisdictions: [jurisdiction('international'), jurisdiction('eu'), jurisdiction('de', { memberOf: 'eu' }), jurisdiction('uk')],
});

test('what has no counterpart in a document considered in full is told with what the document is, safety left out and the regime apart', () => {
  const { elsewhere, of } = pendingLaw(input.kb, input.ledger, act);
  const numbers = (own: readonly { readonly ref: string }[]) => own.map(({ ref }) => ref);
  expect(of).toBe(4);
  expect(elsewhere.map((one) => [one.document, one.kind, numbers(one.measures), numbers(one.regime), one.of])).toEqual([
    ['bsi', 'national', [], [], 3],
    ['etsi', 'european', ['Art. 1'], ['Art. 2'], 3],
    ['other', 'act', ['Art. 1', 'Art. 4'], ['Art. 2'], 3],
  ]);
});

test('what others relate to an international document is counted, and the international documents that are awaited are named', () => {
  const { byOthers, awaited } = pendingLaw(input.kb, input.ledger, act);
  expect([byOthers, awaited]).toEqual([[{ author: 'agency', document: 'iso', related: 2, of: 4 }], ['iec']]);
});

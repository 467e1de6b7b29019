import { expect, test } from 'vitest';
import { committeeReasons } from '../../../src/domain/policy/committee-reasons.ts';
import { computed, element, framework, landscape, scopeOf, set } from '../../builders.ts';
import { world } from '../gap-world.ts';

const documents = ['full', 'one', 'two', 'scope', 'silent'];
const input = computed({
  ...world({
    documents: documents.map((id) => framework(id)),
    sets: [
      [set('full', 'pi40-rri', { considered: 'all' }), ['R1', 'superset-of', 'plan.policy']],
      [set('one', 'pi40-rri', { considered: 'all' }), ['R1', 'subset-of', 'plan.policy']],
      [set('two', 'pi40-rri', { considered: 'all' }), ['R1', 'intersects-with', 'plan.policy']],
    ],
  }),
  elements: [element('plan', ['policy', 'roles'])],
  landscape: landscape([scopeOf('scope', 'plan.roles'), scopeOf('full', 'plan.roles')]),
});
const reasons = (of: readonly string[], aspects = ['plan.policy', 'plan.roles']) => committeeReasons(input, { documents: of, aspects });

test('a document is named for the strongest of what it asks or covers, together with those that do the same', () => {
  expect(reasons(documents)).toEqual([
    { way: 'all', aspect: 'plan.policy', documents: ['full'] },
    { way: 'part', aspect: 'plan.policy', documents: ['one', 'two'] },
    { way: expect.stringMatching(/^scope-/u) as string, aspect: 'plan.roles', documents: ['scope'] },
  ]);
});

test('what has nothing to do with the aspects is not named', () => {
  expect([reasons(['silent']), reasons(['one'], ['plan.roles']), reasons(documents, [])]).toEqual([[], [], []]);
});

import { expect, test } from 'vitest';
import { notTakenUp } from '../../../src/domain/policy/not-taken-up.ts';
import { framework, jurisdiction } from '../../builders.ts';
import { law, policyOf } from './policy-world.ts';

test('what standards ask for is not found in a country, or open where nobody looked', () => {
  const input = policyOf(
    [
      [framework('iso'), ['R1', 'subset-of', 'plan.policy'], ['R2', 'equal-to', 'plan.iot']],
      [law('act'), ['R1', 'subset-of', 'plan.policy'], ['R2', 'subset-of', 'chain.supply']],
    ],
    { jurisdictions: ['international', 'eu', 'jp'].map((id) => jurisdiction(id)) },
  );
  const ids = (aspects: readonly { readonly id: string }[]) => aspects.map(({ id }) => id);
  expect(notTakenUp(input).map(({ jurisdiction: { id }, asked, notFound, open }) => [id, ids(asked), ids(notFound), ids(open)])).toEqual([
    ['eu', ['plan.policy', 'plan.iot'], ['plan.iot'], []],
    ['jp', ['plan.policy', 'plan.iot'], [], ['plan.policy', 'plan.iot']],
  ]);
});

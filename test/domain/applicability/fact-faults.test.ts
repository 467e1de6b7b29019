import { expect, test } from 'vitest';
import { factFaults } from '../../../src/domain/applicability/fact-faults.ts';
import { factsSchema } from '../../../src/domain/applicability/facts.ts';

test('every fault of the facts is told at once', () => {
  const { error } = factsSchema.safeParse({ seat: 'de', stuff: 1, roles: 'manufacturer' });
  expect(error && factFaults(error)).toEqual([
    '`seat`: write a country code in capitals, `EU` or `UK`.',
    '`roles` must be a list.',
    '`stuff` is no fact that is known. Did you mean `staff`?',
  ]);
});

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

test('a value of another form is told by the form that is meant', () => {
  const { error } = factsSchema.safeParse({ seat: 5, labels: 'one', product: { radio: 'yes', kinds: 'plc' } });
  expect(error && factFaults(error)).toEqual([
    '`seat` must be a string.',
    '`product.radio` must be true, false or null.',
    '`product.kinds` must be a list.',
    '`labels` must be a list.',
  ]);
});

test.each(['digital', 'connected', 'radio', 'cloud', 'machinery', 'safetyComponent', 'kinds', 'turnover', 'placedOnMarket'])(
  'a slip in `%s` is seen',
  (name) => {
    const { error } = factsSchema.safeParse({ product: { [`${name}x`]: true } });
    expect(error && factFaults(error)).toEqual([`\`product.${name}x\` is no fact that is known. Did you mean \`${name}\`?`]);
  },
);

test('what is like no fact is told without a guess', () => {
  const { error } = factsSchema.safeParse({ qqqqqqqq: 1 });
  expect(error && factFaults(error)).toEqual(['`qqqqqqqq` is no fact that is known.']);
});

import { expect, test } from 'vitest';
import type { AppliesTo } from '../../src/domain/model/schema/applicability.ts';
import { sentRule } from '../../src/site/sent-rule.ts';

const staff = { fact: 'staff' as const, atLeast: 50, point: 'Art. 1' };
const quiet = { ...staff, point: '' };
const part = { what: 'Do', duty: 'product' as const, points: ['1'], when: staff };

test('points go where nobody sees them, in what is disputed, and stay where they are shown', () => {
  const when = { any: [{ not: staff }, { all: [staff, { where: 'large' }] }] };
  const rule: AppliesTo = {
    when: staff,
    parts: [{ ...part, arguable: [{ what: 'Of some.', when }] }, part],
    arguable: ['Of all.', { what: 'Of few.', when: staff }],
  };
  expect(sentRule(rule)).toEqual({
    when: staff,
    parts: [{ ...part, arguable: [{ what: 'Of some.', when: { any: [{ not: quiet }, { all: [quiet, { where: 'large' }] }] } }] }, part],
    arguable: ['Of all.', { what: 'Of few.', when: quiet }],
  });
});

test('a rule without anything disputed is sent as it is', () => {
  const rule: AppliesTo = { when: staff, parts: [part] };
  expect(sentRule(rule)).toEqual(rule);
});

import { expect, test } from 'vitest';
import { spelledOut } from '../../../src/domain/applicability/spelled-out.ts';
import type { Condition } from '../../../src/domain/model/schema/applicability.ts';

const staff: Condition = { fact: 'staff', atLeast: 50, point: 'Art. 1' };
const seat: Condition = { fact: 'seat', oneOf: ['de'], point: 'Art. 2' };
const part = { what: 'Do', duty: 'product' as const, points: ['1'] };

test('a name stands for its condition, however deep it is called', () => {
  const rule = spelledOut({
    named: { large: staff },
    when: { all: [seat, { any: [{ where: 'large' }, { not: { where: 'large' } }] }] },
    parts: [{ ...part, when: { where: 'large' } }, part],
  });
  expect(rule.when).toEqual({ all: [seat, { any: [staff, { not: staff }] }] });
  expect(rule.parts.map(({ when }) => when)).toEqual([staff, undefined]);
  expect(rule.arguable).toEqual([]);
});

test('what is disputed is told with its condition in full, without one where it concerns everybody', () => {
  const { parts, arguable } = spelledOut({
    named: { large: staff },
    when: seat,
    parts: [{ ...part, arguable: [{ what: 'Of large ones.', when: { where: 'large' } }] }],
    arguable: ['Of all.'],
  });
  expect([parts[0]?.arguable, arguable]).toEqual([[{ what: 'Of large ones.', when: staff }], [{ what: 'Of all.' }]]);
});

test('a name that nobody gave holds for nobody', () => {
  expect(spelledOut({ when: { where: 'nobody' }, parts: [part] }).when).toEqual({ any: [] });
});

import { expect, test } from 'vitest';
import { applyAll } from '../../../src/domain/applicability/apply.ts';
import { boundThrough } from '../../../src/domain/applicability/bound-through.ts';
import { factsSchema } from '../../../src/domain/applicability/facts.ts';
import { framework } from '../../builders.ts';

const part = { what: 'Do', duty: 'organization' as const, points: ['All'] };
const seatIn = (code: string) => ({ when: { fact: 'seat' as const, oneOf: [code], point: 'Art. 1' }, parts: [part] });
const frameworks = [
  framework('directive', { force: 'law', appliesTo: seatIn('eu') }),
  framework('act', { force: 'law', transposes: 'directive', appliesTo: seatIn('de') }),
  framework('regulation', { force: 'law', appliesTo: seatIn('eu') }),
];
const through = (seat: string) => [
  ...boundThrough(frameworks, applyAll(frameworks, { ...factsSchema.parse({ seat }), date: '2026-11-29' })),
];

test('a directive binds through its act where the act applies', () => {
  expect(through('DE')).toEqual([['directive', 'act']]);
});

test('where no act that is here applies, the directive stands for itself', () => {
  expect(through('FR')).toEqual([]);
});

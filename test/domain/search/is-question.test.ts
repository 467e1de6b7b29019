import { expect, test } from 'vitest';
import { asksForStandard, isQuestion } from '../../../src/domain/search/is-question.ts';

test.each([
  ['does the CRA apply to sensors', true],
  ['Muss ich das melden', true],
  ['default passwords?', true],
  ['どこに報告するのか', true],
  ['Updates wie lange', true],
  ['default password', false],
  ['Isolierung', false],
  ['製造業者の義務', false],
  ['', false],
])('`%s` is a question: %s', (query, expected) => {
  expect(isQuestion(query)).toBe(expected);
});

test.each([
  ['RED which standard', true],
  ['welche Normen gelten', true],
  ['整合規格', true],
  ['standardized', false],
  ['', false],
])('`%s` asks for a standard: %s', (query, expected) => {
  expect(asksForStandard(query)).toBe(expected);
});

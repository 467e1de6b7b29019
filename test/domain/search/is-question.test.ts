import { expect, test } from 'vitest';
import { asksForPlace, asksForStandard, isQuestion, namesAuthority } from '../../../src/domain/search/is-question.ts';

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

test.each([
  ['what does ENISA do', true],
  ['market surveillance', true],
  ['benannte Stelle', true],
  ['welche Behörde prüft', true],
  ['市場監視当局', true],
  ['confidentiality', false],
  ['state of the art', false],
  ['kleine Unternehmen', false],
  ['', false],
])('`%s` names an authority: %s', (query, expected) => {
  expect(namesAuthority(query)).toBe(expected);
});

test.each([
  ['which article limits that', true],
  ['In welchem Artikel steht das', true],
  ['第何条ですか', true],
  ['articles we sell', false],
  ['', false],
])('`%s` asks for the place in a document: %s', (query, expected) => {
  expect(asksForPlace(query)).toBe(expected);
});

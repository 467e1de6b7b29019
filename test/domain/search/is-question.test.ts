import { describe, expect, test } from 'vitest';
import { asksForPlace, asksForStandard, isQuestion, namesAuthority } from '../../../src/domain/search/is-question.ts';

describe.each([
  {
    what: 'is a question',
    of: isQuestion,
    yes: ['does the CRA apply to sensors', 'Muss ich das melden', 'default passwords?', 'どこに報告するのか', 'Updates wie lange'],
    no: ['default password', 'Isolierung', '製造業者の義務', ''],
  },
  {
    what: 'asks for a standard',
    of: asksForStandard,
    yes: ['RED which standard', 'welche Normen gelten', '整合規格'],
    no: ['standardized', ''],
  },
  {
    what: 'names an authority',
    of: namesAuthority,
    yes: ['what does ENISA do', 'market surveillance', 'benannte Stelle', 'welche Behörde prüft', '市場監視当局'],
    no: ['confidentiality', 'state of the art', 'kleine Unternehmen', ''],
  },
  {
    what: 'asks for the place in a document',
    of: asksForPlace,
    yes: ['which article limits that', 'In welchem Artikel steht das', '第何条ですか'],
    no: ['articles we sell', ''],
  },
])('a query that $what', ({ of, yes, no }) => {
  test.each(yes)('is `%s`', (query) => {
    expect(of(query)).toBe(true);
  });

  test.each(no)('is not `%s`', (query) => {
    expect(of(query)).toBe(false);
  });
});

test.each(
  (
    'what which who whom whose how when where why does do did is are am can could must may should shall will would was welche welchen wer wem ' +
    'wie wann wo warum gilt gelten muss müssen kann können darf dürfen soll sollen bin ist sind brauche brauchen reicht haben habe hat'
  ).split(' '),
)('a query that begins with `%s` is a question, and one with a longer word is none', (word) => {
  expect([isQuestion(`${word} x`), isQuestion(`und ${word} x`), isQuestion(`${word}qq x`)]).toEqual([true, true, false]);
});

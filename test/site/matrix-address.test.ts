import { describe, expect, test } from 'vitest';
import { chosenOf, searchOf, type Choice } from '../../src/site/matrix-address.ts';

const choices = (...chosen: readonly string[]): Choice[] =>
  ['documents a', 'documents b', 'jurisdictions de', 'jurisdictions jp'].map((key) => {
    const [name = '', id = ''] = key.split(' ');
    return { name, id, isChosen: chosen.includes(key) };
  });
const everything = ['documents a', 'documents b', 'jurisdictions de', 'jurisdictions jp'];

describe('the address of a choice', () => {
  test.each([
    [everything, ''],
    [['documents a', 'jurisdictions de', 'jurisdictions jp'], '?documents=a'],
    [['documents b', 'jurisdictions jp'], '?documents=b&jurisdictions=jp'],
    [['documents a', 'documents b'], '?jurisdictions='],
  ])('of %j is "%s", and leads back to it', (chosen, search) => {
    expect(searchOf(choices(...chosen))).toBe(search);
    expect([...chosenOf(choices(), search)]).toEqual(chosen);
  });

  test('passes over what does not exist', () => {
    expect([...chosenOf(choices(), '?documents=a,gone&colour=blue')]).toEqual(['documents a', 'jurisdictions de', 'jurisdictions jp']);
  });
});

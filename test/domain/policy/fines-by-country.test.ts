import { describe, expect, test } from 'vitest';
import type { Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { finesByCountry } from '../../../src/domain/policy/fines-by-country.ts';
import { jurisdiction, kbOf, requirement } from '../../builders.ts';
import { law } from './policy-world.ts';

type Quantities = NonNullable<Requirement['parameters']>;
const euro = (value: number) => ({ value, unit: 'eur', bound: 'at-most', verified: 'one-source' }) as const;
const share = (value: number) => ({ value, unit: 'percent-of-turnover', bound: 'at-most', verified: 'one-source' }) as const;
const fining = (document: string, ref: string, parameters: Quantities) => requirement(document, ref, { parameters });
const kb = kbOf({
  frameworks: [law('union'), law('member', { jurisdiction: 'de' })],
  jurisdictions: [jurisdiction('international'), jurisdiction('eu'), jurisdiction('de', { memberOf: 'eu' }), jurisdiction('jp')],
  requirements: [
    fining('union', 'Art. 1', { 'fine-maximum-other': euro(5), 'fine-maximum-other-turnover': share(1) }),
    fining('union', 'Art. 2', { 'fine-maximum': euro(15), 'daily-penalty': euro(99) }),
    fining('member', 'Art. 4', { 'fine-maximum-turnover-important': share(1) }),
    fining('member', 'Art. 3', { 'fine-maximum-turnover': share(2) }),
    fining('member', 'Art. 5', { 'fine-maximum-small': euro(1) }),
  ],
});

describe('fines country by country', () => {
  const told = new Map(
    finesByCountry(kb).map(({ country, fines, union }) => [
      country.id,
      [union?.id, ...fines.map(({ requirement: { ref }, name, amount, share: part }) => [ref, name, amount?.value, part?.value])],
    ]),
  );

  test('join amount and share of one breach, the highest first, and leave out what is no fine', () => {
    expect(told.get('eu')).toEqual([undefined, ['Art. 2', 'fine-maximum', 15, undefined], ['Art. 1', 'fine-maximum-other', 5, 1]]);
  });

  test('of a member state are its own, with its union named; a share alone stands after the amounts', () => {
    expect(told.get('de')).toEqual([
      'eu',
      ['Art. 5', 'fine-maximum-small', 1, undefined],
      ['Art. 3', 'fine-maximum-turnover', undefined, 2],
      ['Art. 4', 'fine-maximum-turnover-important', undefined, 1],
    ]);
  });

  test('are told of every country, also where none was found, and of nothing international', () => {
    expect([told.get('jp'), told.has('international')]).toEqual([[undefined], false]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wishFragment, wishOf } from '../../src/site/work-wish.ts';

const offer = { bases: ['eu-cra', 'iso-iec-27001-2022'], possessions: ['sg-cls-2025', 'jp-jc-star-2024'] };
const wish = { base: 'eu-cra', role: 'importer', level: 2, advice: true, has: ['sg-cls-2025'] } as const;

describe('a wish in an address', () => {
  test('comes back as it was', () => {
    expect(wishFragment(wish)).toBe('work=eu-cra&as=importer&level=2&advice=yes&has=sg-cls-2025');
    expect(wishOf(`#roles=importer&${wishFragment(wish)}`, offer)).toEqual(wish);
  });

  test('says no more than was chosen', () => {
    expect(wishFragment({ base: 'eu-cra', advice: false, has: [] })).toBe('work=eu-cra');
  });

  test.each([
    ['no wish', 'roles=importer', undefined],
    ['a document that is not offered', 'work=../secret', undefined],
    ['a role, a level and a label that do not exist', 'work=eu-cra&as=king&level=9&has=gold', { base: 'eu-cra', advice: false, has: [] }],
  ])('leaves out %s', (_, fragment, expected) => {
    expect(wishOf(fragment, offer)).toEqual(expected);
  });

  test('never breaks on anything that stands there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(offer.bases).toContain(wishOf(`work=eu-cra&as=${text}&level=${text}&has=${text}`, offer)?.base ?? 'eu-cra');
      }),
    );
  });
});

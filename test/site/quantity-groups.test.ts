import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/domain/policy/quantities.ts';
import type { StageLine } from '../../src/domain/policy/stage-lines.ts';
import { quantityGroups } from '../../src/site/quantity-groups.ts';

const quantity = (name: string, ...units: readonly string[]) =>
  ({ name, values: units.map((unit) => ({ parameter: { unit } })) }) as unknown as StageLine<Quantity>;

describe('the groups of quantities', () => {
  test('are by the unit of the first value: hours and days, months and years, money, numbers', () => {
    const quantities = [quantity('fine', 'eur'), quantity('notice', 'd', 'mo'), quantity('staff', 'count'), quantity('review', 'y')];
    expect(quantityGroups(quantities).map(({ group, quantities: own }) => [group, own.map(({ name }) => name)])).toEqual([
      ['short', ['notice']],
      ['long', ['review']],
      ['money', ['fine']],
      ['number', ['staff']],
    ]);
  });

  test('begin with the deadlines for reports, whatever their unit', () => {
    const report = { ...quantity('report', 'mo'), stage: 'final' as const };
    expect(quantityGroups([quantity('notice', 'd'), report]).map(({ group }) => group)).toEqual(['reports', 'short']);
  });

  test('hold each quantity once and leave empty groups out', () => {
    const quantities = [quantity('strange', 'parsec'), quantity('turnover', 'percent-of-turnover')];
    expect(quantityGroups(quantities).map(({ group }) => group)).toEqual(['money', 'number']);
  });
});

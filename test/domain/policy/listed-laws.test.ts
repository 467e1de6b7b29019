import { expect, test } from 'vitest';
import { listedLaws } from '../../../src/domain/policy/listed-laws.ts';
import { framework, kbOf } from '../../builders.ts';
import { law } from './policy-world.ts';

test('a listed law is current, is law, and has requirements that are listed', () => {
  const frameworks = [
    law('act'),
    law('named', { listed: 'none' }),
    law('ended', { repealed: '2026-01-01' }),
    law('draft', { stage: 'under-development' }),
    framework('iso'),
  ];
  expect(listedLaws(kbOf({ frameworks })).map(({ id }) => id)).toEqual(['act']);
});

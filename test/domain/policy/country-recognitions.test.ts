import { expect, test } from 'vitest';
import { recognitionsBetween } from '../../../src/domain/policy/country-recognitions.ts';
import { framework, kbOf } from '../../builders.ts';
import { law } from './policy-world.ts';

test('statements between two countries stand in both directions, a regulation of the Union counting for its members', () => {
  const statement = (from: string, to: string) => ({
    from,
    to,
    outcome: 'none' as const,
    what: 'Nothing was found.',
    asOf: '2026-11-24',
    evidence: [],
    verified: 'one-source' as const,
  });
  const kb = kbOf({
    frameworks: [law('act'), framework('label', { jurisdiction: 'jp' }), framework('psti', { jurisdiction: 'uk' })],
    recognitions: [statement('label', 'act'), statement('act', 'label'), statement('label', 'psti')],
  });
  expect(recognitionsBetween(kb, 'de', 'jp').map(({ from, to }) => `${from} ${to}`)).toEqual(['act label', 'label act']);
  expect(recognitionsBetween(kb, 'jp', 'uk').map(({ from, to }) => `${from} ${to}`)).toEqual(['label psti']);
});

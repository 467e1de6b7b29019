import { describe, expect, test } from 'vitest';
import type { Recognitions } from '../../../src/domain/model/schema/recognitions.ts';
import { notRecognised } from '../../../src/domain/policy/recognition-findings.ts';
import { computed, framework } from '../../builders.ts';
import { law } from './policy-world.ts';

const statement = (outcome: Recognitions[number]['outcome'], from = 'label', to = 'act'): Recognitions[number] => ({
  from: { framework: from },
  to: { framework: to },
  outcome,
  effect: 'A label.',
  asOf: '2026-11-24',
  evidence: [],
  verified: 'one-source',
});
const found = (recognitions: Recognitions) =>
  notRecognised(computed({ frameworks: [law('act'), framework('label', { jurisdiction: 'jp' })], recognitions }));

describe('where nobody recognizes whom', () => {
  test('counts the directions in which none was found among all about which something is known', () => {
    const statements = [
      statement('none-found'),
      statement('recognised', 'act', 'label'),
      statement('partly', 'label', 'label'),
      statement('unknown'),
    ];
    expect(found(statements)).toMatchObject([
      { count: 1, of: 3, acts: ['act'], basis: ['act', 'label'], members: ['unrecognised-assessment--label--act'] },
    ]);
  });

  test('is no finding where all that is known counts', () => {
    expect(found([statement('recognised'), statement('unknown')])).toEqual([]);
  });
});

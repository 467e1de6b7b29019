import { describe, expect, test } from 'vitest';
import { makeGap, severityByForce } from '../../../src/domain/gaps/make-gap.ts';

test('gaps have ids that are safe in a file name and a URL', () => {
  expect(
    makeGap('unverified-fact', {
      subject: [{ type: 'parameter', id: 'eu-act/art-3#early-warning' }],
      severity: 'low',
      jurisdictions: [],
      evidence: [],
      basis: [],
    }).id,
  ).toBe('unverified-fact--eu-act--art-3--early-warning');
});

describe('severityByForce', () => {
  test.each([
    ['law', 'medium'],
    ['presumption', 'low'],
    ['procurement', 'low'],
    ['voluntary', 'low'],
    [undefined, 'low'],
  ] as const)('%s: %s', (force, severity) => {
    expect(severityByForce(force)).toBe(severity);
  });
});

import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/domain/model/diagnostic.ts';
import type { Records } from '../../../src/domain/model/knowledge-base.ts';
import type { Scope } from '../../../src/domain/model/schema/registers.ts';
import { aloneIsGiven, expectedIsStated } from '../../../src/domain/rules/expected.ts';
import { findingsOf, framework, requirement } from '../../builders.ts';

const pair = (source: string, target: string, over: Partial<Scope['pairs'][number]> = {}): Scope['pairs'][number] => ({
  source,
  target,
  state: 'meant',
  ...over,
});
const expected = { expected: true } as const;
const of = (...pairs: Scope['pairs']): Partial<Records> => ({
  frameworks: [
    framework('act', { jurisdiction: 'jp' }),
    framework('ended', { jurisdiction: 'jp', repealed: '2026-01-01' }),
    framework('named', { jurisdiction: 'jp', listed: 'none' }),
    framework('iso'),
    framework('iec'),
  ],
  requirements: ['act', 'ended', 'iso'].map((id) => requirement(id, 'R1')),
  scope: { pairs, planned: [] },
});

describe('expected-stated', () => {
  test('speaks of a current document of a country whose requirements are listed and for which nothing is expected', () => {
    expect(formatReport(findingsOf(expectedIsStated, of(pair('act', 'iso'), pair('iso', 'iec', expected))))).toMatchInlineSnapshot(`
      "content/frameworks/act.mdx#listed:1:1  warning  expected-stated
          No pair of scope.yaml says in which document one would look for an answer to \`act\`.
          Tip: Mark a pair with \`expected: true\`, also where nobody has compared the two yet.
      0 errors, 1 warning"
    `);
  });

  test.each<[string, Partial<Records>, readonly string[]]>([
    ['a pair is so marked', of(pair('act', 'iso', expected)), []],
    ['the scope could not be read', of(), ['scope.yaml']],
  ])('is silent where %s', (_where, records, faulty) => {
    expect(findingsOf(expectedIsStated, records, faulty)).toEqual([]);
  });
});

describe('alone-given', () => {
  test('a pair of which nothing is expected makes no second document', () => {
    const pairs = [pair('act', 'iso', { ...expected, alone: 'Why.' }), pair('act', 'iec')];
    expect(findingsOf(aloneIsGiven, of(...pairs))).toEqual([]);
  });

  test('a reason is missing at the only pair, and one too many at others', () => {
    const pairs = [
      pair('act', 'iso', expected),
      pair('iso', 'iec', { ...expected, alone: 'Why.' }),
      pair('iso', 'act', expected),
      pair('named', 'iso', { alone: 'Why.' }),
    ];
    expect(formatReport(findingsOf(aloneIsGiven, of(...pairs)))).toMatchInlineSnapshot(`
      "content/scope.yaml#pairs.0.expected:1:1  error  alone-given
          \`act\` is expected to be compared with \`iso\` alone.
          Tip: Say in \`alone\` why no second document would answer it, or mark a second pair.
      content/scope.yaml#pairs.1.alone:1:1  error  alone-given
          \`alone\` stands at a pair that is not the only one expected of \`iso\`.
          Tip: Remove it.
      content/scope.yaml#pairs.3.alone:1:1  error  alone-given
          \`alone\` stands at a pair that is not the only one expected of \`named\`.
          Tip: Remove it.
      3 errors, 0 warnings"
    `);
  });

  test('is silent where the only pair says why and several do not', () => {
    const pairs = [pair('act', 'iso', { ...expected, alone: 'Why.' }), pair('iso', 'iec', expected), pair('iso', 'act', expected)];
    expect(findingsOf(aloneIsGiven, of(...pairs))).toEqual([]);
  });
});

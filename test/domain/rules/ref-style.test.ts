import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/domain/model/diagnostic.ts';
import type { Framework, Records, Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { refStyle } from '../../../src/domain/rules/ref-style.ts';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { findingsOf, framework, requirement } from '../../builders.ts';

function report(rule: Rule, over: Partial<Records>): string {
  return formatReport(findingsOf(rule, over));
}
const clean = '0 errors, 0 warnings';
const inDemo = (...requirements: readonly Requirement[]): Partial<Records> => ({
  frameworks: [framework('demo')],
  requirements: [...requirements],
});

describe('ref-style', () => {
  const style = { pattern: '^SR \\d+\\.\\d+$', example: 'SR 1.1' };
  const styled = (ref: string, over: Partial<NonNullable<Framework['refStyle']>> = {}): Partial<Records> => ({
    frameworks: [framework('demo', { refStyle: { ...style, ...over } })],
    requirements: [requirement('demo', ref)],
  });

  test('a ref in another style', () => {
    expect(report(refStyle, styled('SR1.1'))).toMatchInlineSnapshot(`
      "content/requirements/demo/sr1-1.md#ref:1:1  error  ref-style
          \`SR1.1\` is not written as \`demo\` prints its numbers.
          Tip: Write it like \`SR 1.1\`.
      1 error, 0 warnings"
    `);
  });

  test('a pattern that is no regular expression', () => {
    expect(report(refStyle, styled('SR 1.1', { pattern: '^SR (' }))).toMatchInlineSnapshot(`
      "content/frameworks/demo.mdx#refStyle.pattern:1:1  error  ref-style
          \`^SR (\` is no regular expression.
      1 error, 0 warnings"
    `);
  });

  test('an example that does not follow the pattern', () => {
    expect(report(refStyle, styled('SR 1.1', { example: 'SR 1' }))).toMatchInlineSnapshot(`
      "content/frameworks/demo.mdx#refStyle.example:1:1  error  ref-style
          The example \`SR 1\` does not follow the pattern.
      1 error, 0 warnings"
    `);
  });

  test('near miss: a ref in the style passes', () => {
    expect(report(refStyle, styled('SR 7.12'))).toBe(clean);
  });

  test('near miss: any ref passes where the framework states no style', () => {
    expect(report(refStyle, inDemo(requirement('demo', 'whatever')))).toBe(clean);
  });

  test('the style of one framework says nothing of another', () => {
    expect(
      report(refStyle, {
        frameworks: [framework('demo', { refStyle: style }), framework('other')],
        requirements: [requirement('other', '5.1')],
      }),
    ).toBe(clean);
  });

  test.each(['planned', 'catalogues'] as const)('is held for documents that are not in, under %s', (list) => {
    const one = { id: 'x', title: 'X', kind: 'guideline', jurisdiction: 'eu', refStyle: { ...style, example: 'SR 1' } } as const;
    expect(report(refStyle, { scope: { pairs: [], planned: [], [list]: [one] } })).toContain(
      `content/scope.yaml#${list}.0.refStyle.example:1:1  error  ref-style`,
    );
    expect(report(refStyle, { scope: { pairs: [], planned: [], [list]: [{ ...one, refStyle: style }] } })).toBe(clean);
  });
});

test('a pattern that can take hours is refused and never run', () => {
  const over = {
    frameworks: [framework('demo', { refStyle: { pattern: '^(a+)+$', example: 'a' } })],
    requirements: [requirement('demo', `${'a'.repeat(60)}b`)],
  };
  expect(findingsOf(refStyle, over).map(({ message }) => message)).toEqual(['In the pattern `a+` is repeated inside `(a+)+`.']);
});

import { describe, expect, test } from 'vitest';
import type { Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { noHeadingMapped, noProvisionMapped, noWithdrawnMapped } from '../../../src/domain/rules/mapped-requirements.ts';
import { findingsOf, requirement, set } from '../../builders.ts';
import { clean, ours, report, requirements, withRows } from './row-world.ts';

describe('what must not be mapped', () => {
  const others: readonly Requirement[] = [
    requirement('a', 'H', { kind: 'heading' }),
    requirement('a', 'P', { kind: 'provision' }),
    requirement('a', 'W', { withdrawn: '2026-01-01' }),
    requirement('a', 'V', { withdrawn: '2026-01-01', replacedBy: ['a/r1', 'a/r2'] }),
    requirement('b', 'H', { kind: 'heading' }),
  ];
  const over = { requirements: [...requirements, ...others] };

  test('a heading, as source and as target', () => {
    expect(
      report(
        noHeadingMapped,
        [
          [ours, ['H', 'subset-of', 'plan.policy']],
          [set('a', 'b'), ['R1', 'equal-to', 'H']],
        ],
        over,
      ),
    ).toMatchInlineSnapshot(`
      "content/mappings/a--b.mdx:20:1  error  no-heading-mapped
          \`H\` is a heading and cannot be mapped.
          Tip: Map the requirements below it.
      content/mappings/a--pi40-rri.mdx:20:1  error  no-heading-mapped
          \`H\` is a heading and cannot be mapped.
          Tip: Map the requirements below it.
      2 errors, 0 warnings"
    `);
  });

  test('a provision, also inside a joint row', () => {
    expect(report(noProvisionMapped, [[ours, ['R1; P', 'subset-of', 'plan.policy']]], over)).toMatchInlineSnapshot(`
      "content/mappings/a--pi40-rri.mdx:20:1  error  no-provision-mapped
          \`P\` is a provision and cannot be mapped.
          Tip: Map the duty that it belongs to; if it binds somebody to a measure itself, its kind is wrong.
      1 error, 0 warnings"
    `);
  });

  test('what was withdrawn, with what replaced it', () => {
    expect(report(noWithdrawnMapped, [[ours, ['W', 'no-relationship', ''], ['V', 'no-relationship', '']]], over)).toMatchInlineSnapshot(`
      "content/mappings/a--pi40-rri.mdx:20:1  error  no-withdrawn-mapped
          \`W\` is withdrawn since 2026-01-01 and cannot be mapped.
          Tip: Nothing replaces it.
      content/mappings/a--pi40-rri.mdx:21:1  error  no-withdrawn-mapped
          \`V\` is withdrawn since 2026-01-01 and cannot be mapped.
          Tip: It was replaced by \`a/r1\`, \`a/r2\`.
      2 errors, 0 warnings"
    `);
  });

  test('near miss: what is to be withdrawn on a later day is still mapped', () => {
    const more = { requirements: [...requirements, requirement('a', 'W', { withdrawn: '2027-01-01' })] };
    expect(report(noWithdrawnMapped, [[ours, ['W', 'no-relationship', '']]], more)).toBe(clean);
  });

  test('near miss: a requirement and its enhancement pass', () => {
    const sets = [[ours, ['R1; R1 E', 'subset-of', 'plan.policy']]] as const;
    const more = { requirements: [...requirements, requirement('a', 'R1 E', { kind: 'enhancement', parent: 'r1' })] };
    expect([noHeadingMapped, noProvisionMapped, noWithdrawnMapped].map((rule) => report(rule, sets, more))).toEqual([clean, clean, clean]);
  });
});

test.each([
  ['one replacement', ['a/r1'], 'It was replaced by `a/r1`.'],
  ['two replacements', ['a/r1', 'a/r2'], 'It was replaced by `a/r1`, `a/r2`.'],
  ['an empty list', [], 'Nothing replaces it.'],
  ['nothing said', undefined, 'Nothing replaces it.'],
] as const)('what was withdrawn is named with what took its place: %s', (_, replacedBy, tip) => {
  const withdrawn = requirement('a', 'W', { withdrawn: '2026-01-01', ...(replacedBy ? { replacedBy: [...replacedBy] } : {}) });
  const over = { requirements: [withdrawn, ...requirements] };
  expect(findingsOf(noWithdrawnMapped, withRows([[ours, ['W', 'no-relationship', '']]], over)).map((one) => one.tip)).toEqual([tip]);
});

import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/domain/model/diagnostic.ts';
import type { MappingSet, Records } from '../../../src/domain/model/knowledge-base.ts';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import {
  carriedOverSetSaysWhence,
  consideredAllIsKept,
  leftOpenIsOpen,
  pairScopedOnce,
  setAuthoredOnce,
  setNamesItsParts,
} from '../../../src/domain/rules/sets.ts';
import { findingsOf, framework, requirement, row, set } from '../../builders.ts';

function report(rule: Rule, sets: readonly MappingSet[], over: Partial<Records> = {}, faulty: readonly string[] = []): string {
  return formatReport(
    findingsOf(
      rule,
      { frameworks: [framework('a'), framework('b')], requirements: ['R1', 'R2'].map((ref) => requirement('a', ref)), sets, ...over },
      faulty,
    ),
  );
}
const clean = '0 errors, 0 warnings';

describe('set-name', () => {
  test('a file that is not named by its parts', () => {
    expect(report(setNamesItsParts, [{ ...set('a', 'b'), id: 'b--a' }])).toMatchInlineSnapshot(`
      "content/mappings/a--b.mdx#source:1:1  error  set-name
          The set from \`a\` to \`b\` by \`editors\` belongs in \`a--b.mdx\`, not \`b--a.mdx\`.
      1 error, 0 warnings"
    `);
  });

  test('a set of another author without the author in its name', () => {
    expect(report(setNamesItsParts, [{ ...set('a', 'b', { author: 'nist' }), id: 'a--b' }])).toMatchInlineSnapshot(`
      "content/mappings/a--b--nist.mdx#source:1:1  error  set-name
          The set from \`a\` to \`b\` by \`nist\` belongs in \`a--b--nist.mdx\`, not \`a--b.mdx\`.
      1 error, 0 warnings"
    `);
  });

  test('a document related to itself', () => {
    expect(report(setNamesItsParts, [set('a', 'a')])).toMatchInlineSnapshot(`
      "content/mappings/a--a.mdx#target:1:1  error  set-name
          Source and target are the same document.
      1 error, 0 warnings"
    `);
  });

  test('the focal document as a source', () => {
    expect(report(setNamesItsParts, [set('pi40-rri', 'a')])).toMatchInlineSnapshot(`
      "content/mappings/pi40-rri--a.mdx#source:1:1  error  set-name
          \`pi40-rri\` is always the target: one direction is authored, the inverse is computed.
      1 error, 0 warnings"
    `);
  });

  test('near miss: our set and that of another author pass', () => {
    expect(report(setNamesItsParts, [set('a', 'b'), set('a', 'b', { author: 'nist' }), set('a')])).toBe(clean);
  });
});

describe('set-authored-once', () => {
  test('one author in both directions', () => {
    expect(report(setAuthoredOnce, [set('a', 'b'), set('b', 'a')])).toMatchInlineSnapshot(`
      "content/mappings/a--b.mdx#source:1:1  error  set-authored-once
          \`content/mappings/b--a.mdx\` relates the same documents in the other direction.
          Tip: Keep one direction; the inverse is computed.
      1 error, 0 warnings"
    `);
  });

  test('near miss: two authors in two directions pass', () => {
    expect(report(setAuthoredOnce, [set('a', 'b'), set('b', 'a', { author: 'nist' })])).toBe(clean);
  });
});

describe('carried-over-set', () => {
  const { licence: _licence, ...withoutLicence } = set('a', 'b', { author: 'nist' });
  const { attribution: _attribution, ...withoutAttribution } = set('a', 'b', { author: 'nist' });

  test.each([
    ['a licence', withoutLicence],
    ['an attribution', withoutAttribution],
  ])('a set of another author without %s', (_what, of) => {
    expect(report(carriedOverSetSaysWhence, [of])).toBe(
      'content/mappings/a--b--nist.mdx#author:1:1  error  carried-over-set\n    A set by `nist` needs `licence` and `attribution`.\n1 error, 0 warnings',
    );
  });

  test('`related-to` in a set of ours', () => {
    const of = set('a');
    expect(report(carriedOverSetSaysWhence, [of], { mappings: [row(of, ['R1', 'related-to', 'plan.policy'])] })).toMatchInlineSnapshot(`
      "content/mappings/a--pi40-rri.mdx:20:1  error  carried-over-set
          \`related-to\` is for sets carried over from a publisher who states no kind.
          Tip: Choose the relationship and say why.
      1 error, 0 warnings"
    `);
  });

  test('near miss: `related-to` in a set of another author passes', () => {
    const of = set('a', 'pi40-rri', { author: 'nist' });
    expect(report(carriedOverSetSaysWhence, [of], { mappings: [row(of, ['R1', 'related-to', 'plan.policy'])] })).toBe(clean);
  });

  test('near miss: our set needs neither', () => {
    expect(report(carriedOverSetSaysWhence, [set('a')])).toBe(clean);
  });
});

describe('considered-all', () => {
  const promise = set('a', 'pi40-rri', { considered: 'all' });

  test('a requirement that stands in no row of a set that promises all', () => {
    expect(report(consideredAllIsKept, [promise], { mappings: [row(promise, ['R1', 'subset-of', 'plan.policy'])] })).toMatchInlineSnapshot(`
      "content/mappings/a--pi40-rri.mdx#considered:1:1  error  considered-all
          \`considered: all\` is promised, but \`R2\` stands in no row.
          Tip: Add a row, with \`no-relationship\` and \`—\` where nothing relates, or write \`considered: listed\`.
      1 error, 0 warnings"
    `);
  });

  test('a row in another set keeps no promise of this one', () => {
    const other = set('a', 'b');
    expect(
      report(consideredAllIsKept, [promise, other], {
        mappings: [row(promise, ['R1', 'subset-of', 'plan.policy']), row(other, ['R2', 'no-relationship', ''])],
      }),
    ).toContain('`R2` stands in no row');
  });

  test('near miss: a joint row and a row of nothing keep the promise', () => {
    const requirements = [
      ...['R1', 'R2', 'R3'].map((ref) => requirement('a', ref)),
      requirement('a', 'H', { kind: 'heading' }),
      requirement('a', 'P', { kind: 'provision' }),
      requirement('a', 'W', { withdrawn: '2026-01-01' }),
    ];
    expect(
      report(consideredAllIsKept, [promise], {
        requirements,
        mappings: [row(promise, ['R1; R2', 'equivalent-to', 'plan.policy']), row(promise, ['R3', 'no-relationship', ''])],
      }),
    ).toBe(clean);
  });

  test('near miss: `listed` promises nothing', () => {
    expect(report(consideredAllIsKept, [set('a')])).toBe(clean);
  });

  test('says nothing of a set whose table could not be read', () => {
    expect(report(consideredAllIsKept, [promise], {}, [promise.id])).toBe(clean);
  });

  test('says nothing of a requirement that a faulty row names', () => {
    expect(report(consideredAllIsKept, [promise], {}, [`${promise.id}:a/r1`, `${promise.id}:a/r2`])).toBe(clean);
  });
});

describe('pair-scoped-once', () => {
  const pairs = (...list: readonly (readonly [string, string])[]) => ({
    scope: { pairs: list.map(([source, target]) => ({ source, target, state: 'meant' as const })), planned: [] },
  });

  test('a pair that stands twice, once the other way round', () => {
    expect(report(pairScopedOnce, [], pairs(['a', 'b'], ['b', 'a']))).toContain(
      'error  pair-scoped-once\n    The pair `b` and `a` stands in scope.yaml already.',
    );
  });

  test('near miss: two pairs that share a document', () => {
    expect(report(pairScopedOnce, [], pairs(['a', 'b'], ['a', 'pi40-rri']))).toBe(clean);
  });
});

describe('left-open', () => {
  const requirements = [requirement('a', 'R1'), requirement('b', 'C1'), requirement('b', 'C2')];
  const open = (leftOpen: readonly string[], considered: 'all' | 'listed' = 'all') => {
    const promise = set('a', 'b', { considered, leftOpen: [...leftOpen] });
    return report(leftOpenIsOpen, [promise], { requirements, mappings: [row(promise, ['R1', 'intersects-with', 'C1'])] });
  };

  test('near miss: a requirement of the target without a row is left open', () => {
    expect(open(['C2'])).toBe(clean);
  });

  test('what a row relates is not open, and what the target does not have cannot be', () => {
    expect(open(['C1', 'C9'])).toMatchInlineSnapshot(`
      "content/mappings/a--b.mdx#leftOpen.0:1:1  error  left-open
          \`C1\` stands in a row and is not open.
          Tip: Take it out of \`leftOpen\`.
      content/mappings/a--b.mdx#leftOpen.1:1:1  error  left-open
          \`C9\` is not a requirement of \`b\`.
      2 errors, 0 warnings"
    `);
  });

  test('under `listed` nothing is to be left open', () => {
    expect(open(['C2'], 'listed')).toContain('`leftOpen` has no meaning under `considered: listed`.');
  });
});

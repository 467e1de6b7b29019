import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/domain/diagnostic.ts';
import type { Framework, Records, Requirement } from '../../../src/domain/knowledge-base.ts';
import { datesInOrder, forceHasBasis, gistPresent, overlapDeclaredOnce, parentFits, refStyle, slugMatchesRef, uniqueRef, verifiedMatchesEvidence } from '../../../src/domain/rules/records.ts';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { element, findingsOf, framework, jurisdiction, requirement } from '../../builders.ts';

function report(rule: Rule, over: Partial<Records>): string {
  return formatReport(findingsOf(rule, over));
}
const clean = '0 errors, 0 warnings';
const inDemo = (...requirements: readonly Requirement[]): Partial<Records> => ({ frameworks: [framework('demo')], requirements: [...requirements] });
const demo = (over: Partial<Framework>): Partial<Records> => ({ frameworks: [framework('demo', over)] });

describe('slug-matches-ref', () => {
  test('a file that is not named by its ref', () => {
    expect(report(slugMatchesRef, inDemo(requirement('demo', 'SR 1.1', { slug: 'sr-11' })))).toMatchInlineSnapshot();
  });

  test('a ref that leaves nothing for a file name', () => {
    expect(report(slugMatchesRef, inDemo(requirement('demo', '要件', { slug: 'x' })))).toMatchInlineSnapshot();
  });

  test.each([['SR 1.1', 'sr-1-1'], ['5.10', 'r-5-10'], ['§ 1', 's-1']])('near miss: `%s` in `%s` passes', (ref, slug) => {
    expect(report(slugMatchesRef, inDemo(requirement('demo', ref, { slug })))).toBe(clean);
  });
});

describe('unique-ref', () => {
  test('a ref that stands twice in a framework', () => {
    expect(report(uniqueRef, inDemo(requirement('demo', 'SR 1.1'), requirement('demo', 'SR 1.1', { slug: 'sr-1-1-b' })))).toMatchInlineSnapshot();
  });

  test('near miss: one ref in two frameworks passes', () => {
    expect(report(uniqueRef, inDemo(requirement('demo', 'SR 1.1'), requirement('other', 'SR 1.1')))).toBe(clean);
  });
});

describe('ref-style', () => {
  const style = { pattern: '^SR \\d+\\.\\d+$', example: 'SR 1.1' };
  const styled = (ref: string, over: Partial<NonNullable<Framework['refStyle']>> = {}): Partial<Records> => ({ frameworks: [framework('demo', { refStyle: { ...style, ...over } })], requirements: [requirement('demo', ref)] });

  test('a ref in another style', () => {
    expect(report(refStyle, styled('SR1.1'))).toMatchInlineSnapshot();
  });

  test('a pattern that is no regular expression', () => {
    expect(report(refStyle, styled('SR 1.1', { pattern: '^SR (' }))).toMatchInlineSnapshot();
  });

  test('an example that does not follow the pattern', () => {
    expect(report(refStyle, styled('SR 1.1', { example: 'SR 1' }))).toMatchInlineSnapshot();
  });

  test('near miss: a ref in the style passes', () => {
    expect(report(refStyle, styled('SR 7.12'))).toBe(clean);
  });

  test('near miss: any ref passes where the framework states no style', () => {
    expect(report(refStyle, inDemo(requirement('demo', 'whatever')))).toBe(clean);
  });

  test('the style of one framework says nothing of another', () => {
    expect(report(refStyle, { frameworks: [framework('demo', { refStyle: style }), framework('other')], requirements: [requirement('other', '5.1')] })).toBe(clean);
  });
});

describe('gist-present', () => {
  test('a requirement without a gist', () => {
    expect(report(gistPresent, inDemo(requirement('demo', 'SR 1.1', { gist: '' })))).toMatchInlineSnapshot();
  });

  test('near miss: a gist of one word passes', () => {
    expect(report(gistPresent, inDemo(requirement('demo', 'SR 1.1', { gist: 'Authenticate.' })))).toBe(clean);
  });
});

describe('parent-fits', () => {
  const base = requirement('demo', 'SR 1.1');
  const heading = requirement('demo', 'FR 1', { kind: 'heading' });

  test('an enhancement without a parent', () => {
    expect(report(parentFits, inDemo(base, requirement('demo', 'SR 1.1 RE 1', { kind: 'enhancement' })))).toMatchInlineSnapshot();
  });

  test('an enhancement below a heading', () => {
    expect(report(parentFits, inDemo(heading, requirement('demo', 'SR 1.1 RE 1', { kind: 'enhancement', parent: 'fr-1' })))).toMatchInlineSnapshot();
  });

  test('a record that is its own ancestor', () => {
    expect(report(parentFits, inDemo({ ...heading, parent: 'fr-2' }, requirement('demo', 'FR 2', { kind: 'heading', parent: 'fr-1' })))).toMatchInlineSnapshot();
  });

  test('a record that is its own parent', () => {
    expect(report(parentFits, inDemo({ ...heading, parent: 'fr-1' }))).toMatchInlineSnapshot();
  });

  test('near miss: an enhancement of a requirement, and a requirement below a heading, pass', () => {
    expect(report(parentFits, inDemo(heading, { ...base, parent: 'fr-1' }, requirement('demo', 'SR 1.1 RE 1', { kind: 'enhancement', parent: 'sr-1-1' })))).toBe(clean);
  });

  test('a record below a ring is not blamed for it', () => {
    const ring = [{ ...heading, parent: 'fr-2' }, requirement('demo', 'FR 2', { kind: 'heading' as const, parent: 'fr-1' })];
    expect(report(parentFits, inDemo(...ring, { ...base, parent: 'fr-1' }))).not.toContain('`SR 1.1`');
  });
});

describe('verified-matches-evidence', () => {
  const two = [{ source: 'library', locator: 'a' }, { source: 'catalogue', locator: 'b' }];

  test('two places in one source are one source', () => {
    expect(report(verifiedMatchesEvidence, inDemo(requirement('demo', 'SR 1.1', { verified: 'two-sources', evidence: [{ source: 'library', locator: 'a' }, { source: 'library', locator: 'b' }] })))).toMatchInlineSnapshot();
  });

  test('no source is no source, in a framework and a jurisdiction too', () => {
    expect(report(verifiedMatchesEvidence, { ...demo({ evidence: [] }), jurisdictions: [jurisdiction('jp', { evidence: [], verified: 'two-sources' })] })).toMatchInlineSnapshot();
  });

  test('near miss: as many sources as claimed, and more, pass', () => {
    expect(report(verifiedMatchesEvidence, inDemo(requirement('demo', 'SR 1.1', { verified: 'two-sources', evidence: two }), requirement('demo', 'SR 1.2', { evidence: two }), requirement('demo', 'SR 1.3', { verified: 'unverified', evidence: [] })))).toBe(clean);
  });
});

describe('force-has-basis', () => {
  const forceBasis = { act: 'act', point: 'Art. 27', date: '2026-01-01' };

  test.each(['presumption', 'procurement'] as const)('%s without a basis', (force) => {
    expect(report(forceHasBasis, demo({ force }))).toBe(`content/frameworks/demo.mdx#force:1:1  error  force-has-basis\n    \`force: ${force}\` needs a \`forceBasis\`.\n    Tip: Name act, point and date.\n1 error, 0 warnings`);
  });

  test('a basis where none is needed', () => {
    expect(report(forceHasBasis, demo({ force: 'law', forceBasis }))).toMatchInlineSnapshot();
  });

  test.each([{ force: 'presumption', forceBasis }, { force: 'procurement', forceBasis }, { force: 'law' }, { force: 'voluntary' }] as const)('near miss: %j passes', (over) => {
    expect(report(forceHasBasis, demo(over))).toBe(clean);
  });
});

describe('dates-in-order', () => {
  test('a law that applies before it is in force', () => {
    expect(report(datesInOrder, demo({ inForce: '2025-01-20', applies: '2025-01-19' }))).toMatchInlineSnapshot();
  });

  test('a law that ends before it begins', () => {
    expect(report(datesInOrder, demo({ inForce: '2025-01-20', repealed: '2025-01-19' }))).toMatchInlineSnapshot();
  });

  test('a new edition without its day', () => {
    expect(report(datesInOrder, demo({ supersededBy: 'demo-2' }))).toMatchInlineSnapshot();
  });

  test('near miss: one day for both, and an end after the beginning, pass', () => {
    expect(report(datesInOrder, demo({ inForce: '2025-01-20', applies: '2025-01-20', repealed: '2025-01-20', supersededBy: 'demo-2', superseded: '2025-01-20' }))).toBe(clean);
  });
});

describe('overlap-declared-once', () => {
  const overlap = (aspect: string) => ({ aspect, relationship: 'intersects-with' as const, why: 'A reason.' });

  test('an overlap that both sides declare', () => {
    expect(report(overlapDeclaredOnce, { elements: [element('plan', [{ id: 'policy', overlaps: [overlap('plan.iot')] }, { id: 'iot', overlaps: [overlap('plan.policy')] }])] })).toMatchInlineSnapshot();
  });

  test('an overlap with itself', () => {
    expect(report(overlapDeclaredOnce, { elements: [element('plan', [{ id: 'policy', overlaps: [overlap('plan.policy')] }])] })).toContain('error  overlap-declared-once');
  });

  test('near miss: several overlaps of one aspect with others pass', () => {
    expect(report(overlapDeclaredOnce, { elements: [element('plan', [{ id: 'policy', overlaps: [overlap('plan.iot'), overlap('trust.humans')] }, 'iot']), element('trust', ['humans'])] })).toBe(clean);
  });
});

import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/domain/model/diagnostic.ts';
import type { Framework, Records, Requirement } from '../../../src/domain/model/knowledge-base.ts';
import {
  forceHasBasis,
  gistIsShort,
  gistPresent,
  listedNoneHasNone,
  overlapDeclaredOnce,
  parentFits,
  slugMatchesRef,
  translatedHasOriginal,
  uniqueRef,
  verifiedMatchesEvidence,
} from '../../../src/domain/rules/records.ts';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { element, findingsOf, framework, jurisdiction, requirement } from '../../builders.ts';

function report(rule: Rule, over: Partial<Records>): string {
  return formatReport(findingsOf(rule, over));
}
const clean = '0 errors, 0 warnings';
const inDemo = (...requirements: readonly Requirement[]): Partial<Records> => ({
  frameworks: [framework('demo')],
  requirements: [...requirements],
});
const demo = (over: Partial<Framework>): Partial<Records> => ({ frameworks: [framework('demo', over)] });

describe('slug-matches-ref', () => {
  test('a file that is not named by its ref', () => {
    expect(report(slugMatchesRef, inDemo(requirement('demo', 'SR 1.1', { slug: 'sr-11' })))).toMatchInlineSnapshot(`
      "content/requirements/demo/sr-11.md#ref:1:1  error  slug-matches-ref
          \`SR 1.1\` belongs in a file named \`sr-1-1.md\`, not \`sr-11\`.
          Tip: Rename the file, or mend the number.
      1 error, 0 warnings"
    `);
  });

  test('a ref that leaves nothing for a file name', () => {
    expect(report(slugMatchesRef, inDemo(requirement('demo', '要件', { slug: 'x' })))).toMatchInlineSnapshot(`
      "content/requirements/demo/x.md#ref:1:1  error  slug-matches-ref
          \`要件\` leaves no ASCII letter or digit for a file name.
          Tip: Give a \`ref\` in Latin script and the printed number as \`refPrinted\`.
      1 error, 0 warnings"
    `);
  });

  test.each([
    ['SR 1.1', 'sr-1-1'],
    ['5.10', 'r-5-10'],
    ['§ 1', 's-1'],
  ])('near miss: `%s` in `%s` passes', (ref, slug) => {
    expect(report(slugMatchesRef, inDemo(requirement('demo', ref, { slug })))).toBe(clean);
  });
});

describe('unique-ref', () => {
  test('a ref that stands twice in a framework', () => {
    expect(report(uniqueRef, inDemo(requirement('demo', 'SR 1.1'), requirement('demo', 'SR 1.1', { slug: 'sr-1-1-b' }))))
      .toMatchInlineSnapshot(`
      "content/requirements/demo/sr-1-1-b.md#ref:1:1  error  unique-ref
          \`SR 1.1\` stands in \`content/requirements/demo/sr-1-1.md\` as well.
      1 error, 0 warnings"
    `);
  });

  test('near miss: one ref in two frameworks passes', () => {
    expect(report(uniqueRef, inDemo(requirement('demo', 'SR 1.1'), requirement('other', 'SR 1.1')))).toBe(clean);
  });
});

describe('listed-none', () => {
  test('a document with a requirement that says it has none', () => {
    expect(
      report(listedNoneHasNone, { frameworks: [framework('demo', { listed: 'none' })], requirements: [requirement('demo', 'SR 1.1')] }),
    ).toMatchInlineSnapshot(`
      "content/frameworks/demo.mdx#listed:1:1  error  listed-none
          \`listed: none\` is said of \`demo\`, but 1 of its requirements is here.
          Tip: Write \`all\`, or \`parts\` and say in the text which are not here.
      1 error, 0 warnings"
    `);
  });

  test('a document without requirements may say so', () => {
    expect(report(listedNoneHasNone, demo({ listed: 'none' }))).toBe(clean);
  });
});

describe('gist-present', () => {
  test('a requirement without a gist', () => {
    expect(report(gistPresent, inDemo(requirement('demo', 'SR 1.1', { gist: '' })))).toMatchInlineSnapshot(`
      "content/requirements/demo/sr-1-1.md#ref:1:1  error  gist-present
          The gist is missing.
          Tip: Write one to three sentences in your own words below the front matter.
      1 error, 0 warnings"
    `);
  });

  test('near miss: a gist of one word passes', () => {
    expect(report(gistPresent, inDemo(requirement('demo', 'SR 1.1', { gist: 'Authenticate.' })))).toBe(clean);
  });
});

describe('parent-fits', () => {
  const base = requirement('demo', 'SR 1.1');
  const heading = requirement('demo', 'FR 1', { kind: 'heading' });

  test('an enhancement without a parent', () => {
    expect(report(parentFits, inDemo(base, requirement('demo', 'SR 1.1 RE 1', { kind: 'enhancement' })))).toMatchInlineSnapshot(`
      "content/requirements/demo/sr-1-1-re-1.md#kind:1:1  error  parent-fits
          An enhancement needs a \`parent\`: the requirement that it strengthens.
      1 error, 0 warnings"
    `);
  });

  test('an enhancement below a heading', () => {
    expect(report(parentFits, inDemo(heading, requirement('demo', 'SR 1.1 RE 1', { kind: 'enhancement', parent: 'fr-1' }))))
      .toMatchInlineSnapshot(`
      "content/requirements/demo/sr-1-1-re-1.md#parent:1:1  error  parent-fits
          \`FR 1\` is a heading; an enhancement belongs to a requirement.
      1 error, 0 warnings"
    `);
  });

  test('a record that is its own ancestor', () => {
    expect(report(parentFits, inDemo({ ...heading, parent: 'fr-2' }, requirement('demo', 'FR 2', { kind: 'heading', parent: 'fr-1' }))))
      .toMatchInlineSnapshot(`
      "content/requirements/demo/fr-1.md#parent:1:1  error  parent-fits
          \`FR 1\` is its own ancestor.
      content/requirements/demo/fr-2.md#parent:1:1  error  parent-fits
          \`FR 2\` is its own ancestor.
      2 errors, 0 warnings"
    `);
  });

  test('a record that is its own parent', () => {
    expect(report(parentFits, inDemo({ ...heading, parent: 'fr-1' }))).toMatchInlineSnapshot(`
      "content/requirements/demo/fr-1.md#parent:1:1  error  parent-fits
          \`FR 1\` is its own ancestor.
      1 error, 0 warnings"
    `);
  });

  test('near miss: an enhancement of a requirement, and a requirement below a heading, pass', () => {
    expect(
      report(
        parentFits,
        inDemo(heading, { ...base, parent: 'fr-1' }, requirement('demo', 'SR 1.1 RE 1', { kind: 'enhancement', parent: 'sr-1-1' })),
      ),
    ).toBe(clean);
  });

  test('a record below a ring is not blamed for it', () => {
    const ring = [{ ...heading, parent: 'fr-2' }, requirement('demo', 'FR 2', { kind: 'heading' as const, parent: 'fr-1' })];
    expect(report(parentFits, inDemo(...ring, { ...base, parent: 'fr-1' }))).not.toContain('`SR 1.1`');
  });
});

describe('verified-matches-evidence', () => {
  const two = [
    { source: 'library', locator: 'a' },
    { source: 'catalogue', locator: 'b' },
  ];

  test('two places in one source are one source', () => {
    expect(
      report(
        verifiedMatchesEvidence,
        inDemo(
          requirement('demo', 'SR 1.1', {
            verified: 'two-sources',
            evidence: [
              { source: 'library', locator: 'a' },
              { source: 'library', locator: 'b' },
            ],
          }),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/requirements/demo/sr-1-1.md#verified:1:1  error  verified-matches-evidence
          \`verified\` says \`two-sources\`, but \`evidence\` names 1 source.
          Tip: Name the sources, or say how far the fact is verified.
      1 error, 0 warnings"
    `);
  });

  test('no source is no source, in a framework and a jurisdiction too', () => {
    expect(
      report(verifiedMatchesEvidence, {
        ...demo({ evidence: [] }),
        jurisdictions: [jurisdiction('jp', { evidence: [], verified: 'two-sources' })],
      }),
    ).toMatchInlineSnapshot(`
      "content/frameworks/demo.mdx#verified:1:1  error  verified-matches-evidence
          \`verified\` says \`one-source\`, but \`evidence\` names 0 different sources.
          Tip: Name the sources, or say how far the fact is verified.
      content/jurisdictions/jp.mdx#verified:1:1  error  verified-matches-evidence
          \`verified\` says \`two-sources\`, but \`evidence\` names 0 different sources.
          Tip: Name the sources, or say how far the fact is verified.
      2 errors, 0 warnings"
    `);
  });

  test('near miss: as many sources as claimed, and more, pass', () => {
    expect(
      report(
        verifiedMatchesEvidence,
        inDemo(
          requirement('demo', 'SR 1.1', { verified: 'two-sources', evidence: two }),
          requirement('demo', 'SR 1.2', { evidence: two }),
          requirement('demo', 'SR 1.3', { verified: 'unverified', evidence: [] }),
        ),
      ),
    ).toBe(clean);
  });
});

describe('translated-title', () => {
  test('a translation without what it translates', () => {
    expect(report(translatedHasOriginal, inDemo(requirement('demo', 'SR 1.1', { titleStatus: 'translated' })))).toMatchInlineSnapshot(`
      "content/requirements/demo/sr-1-1.md#titleStatus:1:1  error  translated-title
          The title is said to be translated, but \`titleOriginal\` is missing.
          Tip: Give the title that it translates, or say \`quoted\` or \`ours\`.
      1 error, 0 warnings"
    `);
  });

  test('near miss: a translation beside its original passes, and other titles need none', () => {
    const titleOriginal = { lang: 'ja', text: '長寿命を考える' } as const;
    expect(
      report(
        translatedHasOriginal,
        inDemo(
          requirement('demo', 'SR 1.1', { titleStatus: 'translated', titleOriginal }),
          requirement('demo', 'SR 1.2', { titleStatus: 'quoted' }),
          requirement('demo', 'SR 1.3', { titleStatus: 'ours' }),
          requirement('demo', 'SR 1.4', { titleStatus: 'official' }),
        ),
      ),
    ).toBe(clean);
  });
});

describe('force-has-basis', () => {
  const forceBasis = { act: 'act', point: 'Art. 27', date: '2026-01-01' };

  test.each(['presumption', 'procurement'] as const)('%s without a basis', (force) => {
    expect(report(forceHasBasis, demo({ force }))).toBe(
      `content/frameworks/demo.mdx#force:1:1  error  force-has-basis\n    \`force: ${force}\` needs a \`forceBasis\`.\n    Tip: Name act, point and date.\n1 error, 0 warnings`,
    );
  });

  test('a basis where none is needed', () => {
    expect(report(forceHasBasis, demo({ force: 'law', forceBasis }))).toMatchInlineSnapshot(`
      "content/frameworks/demo.mdx#forceBasis:1:1  error  force-has-basis
          \`forceBasis\` says nothing for \`force: law\`.
          Tip: Remove it.
      1 error, 0 warnings"
    `);
  });

  test.each([
    { force: 'presumption', forceBasis },
    { force: 'procurement', forceBasis },
    { force: 'law' },
    { force: 'voluntary' },
  ] as const)('near miss: %j passes', (over) => {
    expect(report(forceHasBasis, demo(over))).toBe(clean);
  });
});

describe('overlap-declared-once', () => {
  const overlap = (aspect: string) => ({ aspect, relationship: 'intersects-with' as const, why: 'A reason.' });

  test('an overlap that both sides declare', () => {
    expect(
      report(overlapDeclaredOnce, {
        elements: [
          element('plan', [
            { id: 'policy', overlaps: [overlap('plan.iot')] },
            { id: 'iot', overlaps: [overlap('plan.policy')] },
          ]),
        ],
      }),
    ).toMatchInlineSnapshot(`
      "content/elements/plan.mdx#aspects.1.overlaps.0.aspect:1:1  error  overlap-declared-once
          The overlap of \`plan.iot\` with \`plan.policy\` is declared already.
          Tip: The inverse is computed; keep one side.
      1 error, 0 warnings"
    `);
  });

  test('an overlap with itself', () => {
    expect(report(overlapDeclaredOnce, { elements: [element('plan', [{ id: 'policy', overlaps: [overlap('plan.policy')] }])] })).toContain(
      'error  overlap-declared-once',
    );
  });

  test('near miss: several overlaps of one aspect with others pass', () => {
    expect(
      report(overlapDeclaredOnce, {
        elements: [
          element('plan', [{ id: 'policy', overlaps: [overlap('plan.iot'), overlap('trust.humans')] }, 'iot']),
          element('trust', ['humans']),
        ],
      }),
    ).toBe(clean);
  });
});

test.each([
  [90, 0],
  [91, 1],
])('a gist of %i words is too long: %i', (words, count) => {
  const gist = Array.from({ length: words }, () => 'word').join(' ');
  expect(
    findingsOf(gistIsShort, { frameworks: [framework('demo')], requirements: [requirement('demo', 'SR 1.1', { gist })] }),
  ).toHaveLength(count);
});

test('a gist that is too long is said in words', () => {
  const gist = Array.from({ length: 91 }, () => 'word').join(' ');
  expect(report(gistIsShort, inDemo(requirement('demo', 'SR 1.1', { gist })))).toMatchInlineSnapshot(`
    "content/requirements/demo/sr-1-1.md#ref:1:1  error  gist-length
        The gist has 91 words; at most 90 are taken.
        Tip: Say in one to three sentences of your own what is asked; the text itself stays with its publisher.
    1 error, 0 warnings"
  `);
});

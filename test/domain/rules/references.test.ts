import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/domain/model/diagnostic.ts';
import type { Records } from '../../../src/domain/model/knowledge-base.ts';
import { referenceExists } from '../../../src/domain/rules/references.ts';
import { element, findingsOf, framework, jurisdiction, requirement, set } from '../../builders.ts';

function report(over: Partial<Records>, faulty: readonly string[] = []): string {
  return formatReport(findingsOf(referenceExists, over, faulty));
}
const clean = '0 errors, 0 warnings';
const committees = { 'tc-1': { title: 'TC 1', url: 'https://example.org/' } };

describe('reference-exists', () => {
  test.each<readonly [string, Partial<Records>, string]>([
    [
      'a source of a requirement',
      { frameworks: [framework('demo')], requirements: [requirement('demo', 'R1', { evidence: [{ source: 'libary', locator: 'x' }] })] },
      'content/requirements/demo/r1.md#evidence.0.source:1:1  error  reference-exists\n    `libary` is not a source in sources.yaml.\n    Tip: did you mean `library`?',
    ],
    [
      'a source of a framework',
      {
        frameworks: [
          framework('demo', {
            evidence: [
              { source: 'library', locator: 'x' },
              { source: 'nowhere', locator: 'x' },
            ],
          }),
        ],
      },
      'content/frameworks/demo.mdx#evidence.1.source:1:1  error  reference-exists\n    `nowhere` is not a source in sources.yaml.',
    ],
    [
      'the source of a date',
      { frameworks: [framework('demo', { dateSources: [{ of: 'published', source: 'nowhere', locator: 'x' }] })] },
      'content/frameworks/demo.mdx#dateSources.0.source:1:1  error  reference-exists\n    `nowhere` is not a source in sources.yaml.',
    ],
    [
      'a source of a jurisdiction',
      { jurisdictions: [jurisdiction('international'), jurisdiction('jp', { evidence: [{ source: 'nowhere', locator: 'x' }] })] },
      'content/jurisdictions/jp.mdx#evidence.0.source:1:1  error  reference-exists\n    `nowhere` is not a source in sources.yaml.',
    ],
    [
      'the jurisdiction of a framework',
      { frameworks: [framework('demo', { jurisdiction: 'xx' })] },
      'content/frameworks/demo.mdx#jurisdiction:1:1  error  reference-exists\n    `xx` is not a jurisdiction.',
    ],
    [
      'the committee of a framework',
      { committees, frameworks: [framework('demo', { committee: 'tc-2' })] },
      'content/frameworks/demo.mdx#committee:1:1  error  reference-exists\n    `tc-2` is not a committee in committees.yaml.\n    Tip: did you mean `tc-1`?',
    ],
    [
      'a committee that shares the work on a framework',
      { committees, frameworks: [framework('demo', { committee: 'tc-1', jointCommittees: ['tc-1', 'tc-9'] })] },
      'content/frameworks/demo.mdx#jointCommittees.1:1:1  error  reference-exists\n    `tc-9` is not a committee in committees.yaml.\n    Tip: did you mean `tc-1`?',
    ],
    [
      'a member of a series',
      { frameworks: [framework('demo'), framework('parts', { kind: 'series', members: ['demo', 'demo-x'] })] },
      'content/frameworks/parts.mdx#members.1:1:1  error  reference-exists\n    `demo-x` is not a framework.\n    Tip: did you mean `demo`?',
    ],
    [
      'the next edition',
      { frameworks: [framework('demo-1-2020', { supersededBy: 'demo-1-2026' })] },
      'content/frameworks/demo-1-2020.mdx#supersededBy:1:1  error  reference-exists\n    `demo-1-2026` is not a framework.\n    Tip: did you mean `demo-1-2020`?',
    ],
    [
      'the directive that is transposed',
      { frameworks: [framework('de-act', { transposes: 'eu-directive' })] },
      'content/frameworks/de-act.mdx#transposes:1:1  error  reference-exists\n    `eu-directive` is not a framework.',
    ],
    [
      'the directive that an act specifies',
      { frameworks: [framework('details', { specifies: 'eu-directive' })] },
      'content/frameworks/details.mdx#specifies:1:1  error  reference-exists\n    `eu-directive` is not a framework.',
    ],
    [
      'an answer to which a rule leads',
      {
        frameworks: [
          framework('demo', {
            appliesTo: {
              when: { fact: 'staff', atLeast: 1, point: '1' },
              parts: [{ what: 'Tell', duty: 'reporting', points: ['1'], see: ['demo-who'] }],
            },
          }),
        ],
      },
      'content/frameworks/demo.mdx#appliesTo.parts.0.see.0:1:1  error  reference-exists\n    `demo-who` is not an answer.',
    ],
    [
      'the act of a basis',
      { frameworks: [framework('demo', { force: 'presumption', forceBasis: { act: 'eu-regulation', point: 'x', date: '2026-01-01' } })] },
      'content/frameworks/demo.mdx#forceBasis.act:1:1  error  reference-exists\n    `eu-regulation` is not a framework.',
    ],
    [
      'the union of a member state',
      { jurisdictions: [jurisdiction('international'), jurisdiction('de', { memberOf: 'ue' })] },
      'content/jurisdictions/de.mdx#memberOf:1:1  error  reference-exists\n    `ue` is not a jurisdiction.\n    Tip: did you mean `de`?',
    ],
    [
      'the framework of a requirement',
      { requirements: [requirement('nowhere', 'R1')] },
      'content/requirements/nowhere/r1.md#ref:1:1  error  reference-exists\n    `nowhere` is not a framework: it has no file in content/frameworks.',
    ],
    [
      'a parent',
      { frameworks: [framework('demo')], requirements: [requirement('demo', 'R1', { parent: 'fr-1' })] },
      'content/requirements/demo/r1.md#parent:1:1  error  reference-exists\n    `fr-1` is not a requirement of `demo`.\n    Tip: did you mean `r1`?',
    ],
    [
      'a parent in another framework',
      {
        frameworks: [framework('demo'), framework('other')],
        requirements: [requirement('demo', 'R1', { parent: 'chapter' }), requirement('other', 'Chapter')],
      },
      'content/requirements/demo/r1.md#parent:1:1  error  reference-exists\n    `chapter` is not a requirement of `demo`.',
    ],
    [
      'a replacement',
      { frameworks: [framework('demo')], requirements: [requirement('demo', 'R1', { withdrawn: '2026-01-01', replacedBy: ['demo/r2'] })] },
      'content/requirements/demo/r1.md#replacedBy.0:1:1  error  reference-exists\n    `demo/r2` is not a requirement.\n    Tip: did you mean `demo/r1`?',
    ],
    [
      'the documents of a set',
      { sets: [set('demo', 'pi40-ri')] },
      'content/mappings/demo--pi40-ri.mdx#source:1:1  error  reference-exists\n    `demo` is not a framework.\ncontent/mappings/demo--pi40-ri.mdx#target:1:1  error  reference-exists\n    `pi40-ri` is not a framework.\n    Tip: did you mean `pi40-rri`?',
    ],
    [
      'the documents of the scope',
      {
        scope: {
          pairs: [
            { source: 'demo', target: 'pi40-rri', state: 'meant' },
            { source: 'pi40-rri', target: 'other', state: 'meant' },
          ],
          planned: [],
        },
      },
      'content/scope.yaml#pairs.0.source:1:1  error  reference-exists\n    `demo` is not a framework.\n' +
        'content/scope.yaml#pairs.1.target:1:1  error  reference-exists\n    `other` is not a framework.',
    ],
    [
      'a page of a search term',
      { searchTerms: [{ lang: 'en', terms: ['x'], see: ['matrix', 'guide/nowhere'] }] },
      'content/search-terms.yaml#0.see.1:1:1  error  reference-exists\n    `guide/nowhere` is not a page of a framework, requirement, element or guide.',
    ],
    [
      'what the home page picks',
      { home: { questions: [{ text: 'Why?', see: 'plam' }], dates: [{ document: 'demo', date: '2026-01-01' }] } },
      'content/home.yaml#dates.0.document:1:1  error  reference-exists\n    `demo` is not a framework.\n' +
        'content/home.yaml#questions.0.see:1:1  error  reference-exists\n    `plam` is not a framework, requirement or element.\n    Tip: did you mean `plan`?',
    ],
    [
      'the base, the documents and the first steps of a start page',
      {
        frameworks: [framework('demo')],
        starts: [
          {
            id: 'maker',
            title: 'Maker',
            who: 'You make.',
            facts: 'staff=12',
            base: 'demu',
            reviewed: '2026-11-24',
            documents: ['demo', 'dema'],
            month: [
              { do: 'Read.', see: '/apply/' },
              { do: 'Read on.', see: 'demi' },
            ],
          },
        ],
      },
      'content/start.yaml#0.base:1:1  error  reference-exists\n    `demu` is not a framework.\n    Tip: did you mean `demo`?\n' +
        'content/start.yaml#0.documents.1:1:1  error  reference-exists\n    `dema` is not a framework.\n    Tip: did you mean `demo`?\n' +
        'content/start.yaml#0.month.1.see:1:1  error  reference-exists\n    `demi` is not a framework or requirement.\n    Tip: did you mean `demo`?',
    ],
    [
      'the documents, the label and the source of a recognition',
      {
        recognitions: [
          {
            from: { label: 'jp-label' },
            to: { framework: 'pi40-ri' },
            outcome: 'none-found',
            effect: 'A label.',
            asOf: '2026-11-24',
            evidence: [{ source: 'nowhere', locator: 'x' }],
            verified: 'one-source',
          },
        ],
      },
      'content/recognitions.yaml#0.evidence.0.source:1:1  error  reference-exists\n    `nowhere` is not a source in sources.yaml.\ncontent/recognitions.yaml#0.from.label:1:1  error  reference-exists\n    `jp-label` is not a label in labels.yaml.\ncontent/recognitions.yaml#0.to.framework:1:1  error  reference-exists\n    `pi40-ri` is not a framework.\n    Tip: did you mean `pi40-rri`?',
    ],
  ])('%s', (_what, over, expected) => {
    expect(report(over).split('\n').slice(0, -1).join('\n')).toBe(expected);
  });

  test('aspects that an aspect names', () => {
    const named = {
      excludes: [{ text: 'a', goesTo: 'trust.human' }, { text: 'b' }],
      exampleOut: { text: 'c', goesTo: 'plan.policies' },
      neighbours: ['plan.iott'],
      overlaps: [{ aspect: 'network.zones', relationship: 'subset-of' as const, why: 'd' }],
    };
    expect(report({ elements: [element('plan', ['iot', { id: 'policy', ...named }]), element('trust', ['humans'])] }))
      .toMatchInlineSnapshot(`
      "content/elements/plan.mdx#aspects.1.exampleOut.goesTo:1:1  error  reference-exists
          \`plan.policies\` is not an aspect of \`pi40-rri\`.
          Tip: did you mean \`plan.policy\`?
      content/elements/plan.mdx#aspects.1.excludes.0.goesTo:1:1  error  reference-exists
          \`trust.human\` is not an aspect of \`pi40-rri\`.
          Tip: did you mean \`trust.humans\`?
      content/elements/plan.mdx#aspects.1.neighbours.0:1:1  error  reference-exists
          \`plan.iott\` is not an aspect of \`pi40-rri\`.
          Tip: did you mean \`plan.iot\`?
      content/elements/plan.mdx#aspects.1.overlaps.0.aspect:1:1  error  reference-exists
          \`network.zones\` is not an aspect of \`pi40-rri\`.
      4 errors, 0 warnings"
    `);
  });

  test('near miss: all of it exists and passes', () => {
    const over: Partial<Records> = {
      committees: { 'tc-1': { title: 'TC 1', url: 'https://example.org/' } },
      frameworks: [
        framework('demo', {
          committee: 'tc-1',
          supersededBy: 'demo-2',
          transposes: 'demo-2',
          forceBasis: { act: 'demo-2', point: 'x', date: '2026-01-01' },
        }),
        framework('demo-2'),
      ],
      requirements: [
        requirement('demo', 'FR 1'),
        requirement('demo', 'R1', { parent: 'fr-1', replacedBy: ['demo-2/r1'] }),
        requirement('demo-2', 'R1'),
      ],
      sets: [set('demo')],
      scope: {
        pairs: [{ source: 'demo', target: 'planned', state: 'not-yet' }],
        planned: [{ id: 'planned', title: 'Planned', kind: 'act', jurisdiction: 'jp' }],
      },
      searchTerms: [{ lang: 'en', terms: ['x'], see: ['matrix', 'gaps', 'method', 'demo', 'demo/r1', 'plan', 'guide/method'] }],
      guide: [{ id: 'method', path: 'content/guide/method.mdx', body: '', title: 'Method', order: 1, summary: 'x' }],
    };
    expect(report(over)).toBe(clean);
  });

  test('says nothing of an id whose own file could not be read', () => {
    expect(report({ frameworks: [framework('demo', { jurisdiction: 'fr' })], sets: [set('broken')] }, ['broken', 'fr'])).toBe(clean);
  });

  test('says nothing of a parent whose own file could not be read', () => {
    expect(report({ frameworks: [framework('demo')], requirements: [requirement('demo', 'R1', { parent: 'fr-1' })] }, ['demo/fr-1'])).toBe(
      clean,
    );
  });

  test('says nothing of an aspect whose element could not be read', () => {
    expect(report({ elements: [element('plan', [{ id: 'policy', neighbours: ['broken.aspect'] }])] }, ['broken'])).toBe(clean);
  });

  test('says nothing of sources where their register could not be read', () => {
    expect(report({ sources: {}, frameworks: [framework('demo')] }, ['sources.yaml'])).toBe(clean);
  });
});

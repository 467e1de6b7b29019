import { describe, expect, test } from 'vitest';
import { notConsideredFor } from '../../../src/domain/gaps/beyond-standards.ts';
import { isAboutRegime } from '../../../src/domain/gaps/subject-matter.ts';
import type { Framework, Records } from '../../../src/domain/model/knowledge-base.ts';
import { framework, kbOf, landscape, requirement, scopeOf, set } from '../../builders.ts';
import { gapsOf, ids, world, type Pair, type Said } from '../gap-world.ts';

const kind = 'requirement-beyond-standards';
const act = framework('jp-act', { jurisdiction: 'jp', kind: 'act', force: 'law', inForce: '2025-01-01' });
const iso = framework('iso');
const iec = framework('iec');
const documents = [act, iso, iec];
const pairs: readonly Pair[] = [
  ['jp-act', 'iso', 'meant', 'expected'],
  ['jp-act', 'iec', 'meant', 'expected'],
];
const none = (target: string) => [set('jp-act', target), ['R1', 'no-relationship', ''] as Said] as const;
const alone = { documents, sets: [none('iso'), none('iec')], pairs };

describe('requirement-beyond-standards', () => {
  test('is raised for what was considered against every document in which it is expected and relates to none', () => {
    expect(gapsOf(kind, world(alone))).toMatchObject([
      {
        id: 'requirement-beyond-standards--jp-act--r1',
        subject: [{ type: 'requirement', id: 'jp-act/r1' }],
        severity: 'medium',
        jurisdictions: ['jp'],
        evidence: [
          { type: 'absence', id: 'jp-act/r1~iec' },
          { type: 'absence', id: 'jp-act/r1~iso' },
        ],
        basis: ['jp-act', 'iec', 'iso'],
      },
    ]);
  });

  test.each([
    ['text', 'high', []],
    ['secondary', 'medium', ['secondary']],
    ['title', 'low', ['title']],
  ] as const)('is as sure as what it was judged from: of %s %s', (basis, certainty, certaintyGrounds) => {
    const requirements = [requirement('jp-act', 'R1'), requirement('iso', 'R1', { basis }), requirement('iec', 'R1')];
    expect(gapsOf(kind, world({ ...alone, requirements }))).toMatchObject([{ certainty, certaintyGrounds }]);
  });

  test('names the international committees behind those documents, the one with most of them first', () => {
    const committee = (title: string, international: boolean) => ({ title, url: 'https://example.org/', international });
    const committees = { sc: committee('SC', true), tc: committee('TC', true), mirror: committee('Mirror', false) };
    const of = (id: string, committeeId: string) => framework(id, { committee: committeeId });
    const made = (isoOf: string, iecOf: string) => ({
      ...world({ ...alone, documents: [act, of('iso', isoOf), { ...of('iec', iecOf), jointCommittees: ['tc'] }] }),
      committees,
    });
    expect(gapsOf(kind, made('tc', 'sc'))[0]?.committees).toEqual(['tc', 'sc']);
    expect(gapsOf(kind, { ...world(alone), committees })[0]).not.toHaveProperty('committees');
  });

  const over = (change: Partial<Framework>): Partial<Records> => world({ ...alone, documents: [{ ...act, ...change }, iso, iec] });
  test.each<[string, Partial<Records>]>([
    ['one of them was not considered', world({ ...alone, sets: [none('iso')] })],
    [
      'another requirement of the law was not considered against one of them',
      world({ ...alone, requirements: [...documents.map(({ id }) => requirement(id, 'R1')), requirement('jp-act', 'R2')] }),
    ],
    ['one of them relates to it', world({ ...alone, sets: [none('iso'), [set('jp-act', 'iec'), ['R1', 'intersects-with', 'R1']]] })],
    [
      'only a rival author considered one',
      world({ ...alone, sets: [none('iso'), [set('jp-act', 'iec', { author: 'nist' }), ['R1', 'no-relationship', '']]] }),
    ],
    ['only one document is expected to answer', world({ ...alone, pairs: pairs.slice(0, 1) })],
    [
      'no document is expected to answer',
      world({
        ...alone,
        pairs: [
          ['jp-act', 'iso'],
          ['jp-act', 'iec'],
        ],
      }),
    ],
    ['the document is no law', over({ force: 'voluntary' })],
    ['the law has ended', over({ repealed: '2026-01-01' })],
    ['the law is an international document', over({ jurisdiction: 'international' })],
    [
      'a derived link relates it to an international document',
      world({
        documents: [...documents, framework('itu')],
        sets: [
          none('iso'),
          none('iec'),
          [set('jp-act', 'act-2'), ['R1', 'subset-of', 'R1']],
          [set('act-2', 'itu'), ['R1', 'subset-of', 'R1']],
        ],
        pairs,
        requirements: ['jp-act', 'iso', 'iec', 'act-2', 'itu'].map((id) => requirement(id, 'R1')),
      }),
    ],
    [
      'it lies within an aspect that one document covers as a whole by its scope',
      {
        ...world({
          ...alone,
          documents: [...documents, framework('a', { listed: 'none' })],
          sets: [none('iso'), none('iec'), [set('jp-act'), ['R1', 'subset-of', 'plan.policy']]],
        }),
        landscape: landscape([scopeOf('a', 'plan.policy', { relation: 'whole' })]),
      },
    ],
  ])('is silent where %s', (_what, records) => {
    expect(ids(kind, records)).toEqual([]);
  });

  test.each([
    ['subset-of', []],
    ['equal-to', []],
    ['equivalent-to', []],
    ['superset-of', ['jp-act/r1']],
    ['intersects-with', ['jp-act/r1']],
  ] as const)('is answered by the whole of an aspect where it lies within that: one that is %s it leaves %j', (relationship, left) => {
    const records = (author?: string) => ({
      ...world({
        ...alone,
        documents: [...documents, framework('a', { listed: 'none' })],
        sets: [
          none('iso'),
          none('iec'),
          [set('jp-act', 'pi40-rri', author === undefined ? {} : { author }), ['R1', relationship, 'plan.policy']],
        ],
      }),
      landscape: landscape([scopeOf('a', 'plan.policy', { relation: 'whole' })]),
    });
    expect([ids(kind, records()), ids(kind, records('nist'))]).toEqual([left, ['jp-act/r1']]);
  });

  test('speaks where the aspect is covered in part alone', () => {
    const records = world({
      ...alone,
      documents: [...documents, framework('a', { listed: 'none' })],
      sets: [none('iso'), none('iec'), [set('jp-act'), ['R1', 'subset-of', 'plan.policy']]],
    });
    expect(ids(kind, { ...records, landscape: landscape([scopeOf('a', 'plan.policy')]) })).toEqual(['jp-act/r1']);
  });

  test('is low for a duty about the regime itself', () => {
    const requirements = [requirement('jp-act', 'R1', { subjectMatter: 'regime' }), requirement('iso', 'R1'), requirement('iec', 'R1')];
    const records = world({ ...alone, requirements });
    expect(gapsOf(kind, records)[0]?.severity).toBe('low');
    expect(isAboutRegime(kbOf(records), 'jp-act/r1')).toBe(true);
    expect(isAboutRegime(kbOf(world(alone)), 'jp-act/r1')).toBe(false);
  });

  test('is not raised for a duty of physical safety alone, which lies outside the field', () => {
    const requirements = [requirement('jp-act', 'R1', { subjectMatter: 'safety' }), requirement('iso', 'R1'), requirement('iec', 'R1')];
    const records = world({ ...alone, requirements });
    expect(ids(kind, records)).toEqual([]);
  });

  test('names what it was considered against, and the documents looked at that it was not', () => {
    const all = [set('itu', 'pi40-rri', { considered: 'all' }), ['R1', 'no-relationship', ''] as Said] as const;
    const records = world({ ...alone, documents: [...documents, framework('itu')], sets: [...alone.sets, all] });
    expect(notConsideredFor(kbOf(records), 'jp-act')).toEqual(['itu']);
    expect(gapsOf(kind, records)[0]?.sentence).toBe(
      'jp-act R1 was considered against iec and iso; nothing there relates to it, directly or by derivation. It was not considered against itu. State of 2026-11-24.',
    );
  });
});

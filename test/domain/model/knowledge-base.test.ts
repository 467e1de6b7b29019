import { describe, expect, test } from 'vitest';
import { assessableOf, buildKnowledgeBase, isAssessable, namesWholeDocument } from '../../../src/domain/model/knowledge-base.ts';
import { element, framework, jurisdiction, kbOf, records, requirement, row, set } from '../../builders.ts';

describe('isAssessable', () => {
  test.each([
    ['requirement', true],
    ['enhancement', true],
    ['heading', false],
    ['provision', false],
  ] as const)('a %s: %s', (kind, expected) => {
    expect(isAssessable({ kind })).toBe(expected);
  });

  test('a requirement that was withdrawn is not assessable', () => {
    expect(isAssessable({ kind: 'requirement', withdrawn: '2026-01-01' })).toBe(false);
  });
});

describe('buildKnowledgeBase', () => {
  const requirements = ['SR 1.10', 'SR 1.2', 'FR 1', 'SR 1.1'].map((ref) =>
    requirement('demo', ref, ref === 'FR 1' ? { kind: 'heading' } : {}),
  );

  test('orders requirements as their numbers count', () => {
    expect(kbOf({ requirements }).requirements.map(({ ref }) => ref)).toEqual(['FR 1', 'SR 1.1', 'SR 1.2', 'SR 1.10']);
  });

  test('orders them by the longest beginning that fits, so that `Annex IX` is not taken for one of `Annex I`', () => {
    const refs = ['Annex IX', 'Annex V', 'Annex I 2', 'Annex I', 'Annex II', 'Art. 1'];
    const kb = kbOf({
      frameworks: [framework('demo', { refOrder: ['Art.', 'Annex I', 'Annex II', 'Annex V', 'Annex IX'] })],
      requirements: refs.map((ref) => requirement('demo', ref)),
    });
    expect(kb.requirements.map(({ ref }) => ref)).toEqual(['Art. 1', 'Annex I', 'Annex I 2', 'Annex II', 'Annex V', 'Annex IX']);
  });

  test('groups requirements by framework', () => {
    const kb = kbOf({ requirements: [...requirements, requirement('other', 'SR 1.1')] });
    expect([...kb.requirementsOf].map(([id, members]) => [id, members.length])).toEqual([
      ['demo', 4],
      ['other', 1],
    ]);
  });

  test('orders elements and jurisdictions as they say themselves', () => {
    const kb = kbOf({
      elements: [element('b', ['x'], { order: 2 }), element('a', ['z', 'y'], { order: 2 }), element('c', ['x'], { order: 1 })],
      jurisdictions: [jurisdiction('jp', { order: 2 }), jurisdiction('us', { order: 1 })],
    });
    expect([kb.aspects.map(({ id }) => id), kb.jurisdictions.map(({ id }) => id)]).toEqual([
      ['c.x', 'a.z', 'a.y', 'b.x'],
      ['us', 'jp'],
    ]);
  });

  test('orders every list of records by their ids, the guide as its pages say', () => {
    const page = { path: '', body: '', title: 'A', summary: 'S' };
    const ids = ['r-10', 'r-9', 'b'];
    const decisions = ids.map((id) => ({ ...page, id, date: '2026-01-01', status: 'accepted' as const }));
    const positions = ids.map((id) => ({ ...page, id, holder: 'A', date: '2026-01-01' }));
    const answers = ids.map((id) => ({ ...page, id, covers: [], reviewed: '2026-01-01' }));
    const guide = ids.map((id, index) => ({ ...page, id, order: index === 1 ? 1 : 2 }));
    const sets = ids.map((id) => set(id));
    const mappings = sets.map((of) => row(of, ['1', 'subset-of', 'trust.humans']));
    const kb = kbOf({ frameworks: ids.map((id) => framework(id)), decisions, positions, answers, guide, sets, mappings });
    const inOrder = ['b', 'r-9', 'r-10'];
    expect(kb.frameworks.map(({ id }) => id)).toEqual(['b', 'pi40-rri', 'r-9', 'r-10']);
    for (const list of [kb.decisions, kb.positions, kb.answers]) expect(list.map(({ id }) => id)).toEqual(inOrder);
    expect([kb.sets.map(({ source }) => source), kb.mappings.map(({ set: of }) => of.split('--')[0])]).toEqual([inOrder, inOrder]);
    expect(kb.guide.map(({ id }) => id)).toEqual(['r-9', 'b', 'r-10']);
  });

  test('finds a row under each of its members', () => {
    const of = set('demo');
    const joint = row(of, ['SR 1.1; SR 1.2', 'equivalent-to', 'trust.humans']);
    const kb = kbOf({ requirements, sets: [of], mappings: [joint] });
    expect([
      kb.mappingsBySource.get('demo/sr-1-1'),
      kb.mappingsBySource.get('demo/sr-1-2'),
      kb.mappingsByTarget.get('trust.humans'),
      kb.mappingsOfSet.get(of.id),
    ]).toEqual([[joint], [joint], [joint], [joint]]);
  });

  test('leaves its input as it was', () => {
    const input = records({ requirements, frameworks: [framework('z'), framework('a')] });
    buildKnowledgeBase(input);
    expect([input.requirements.map(({ ref }) => ref), input.frameworks.map(({ id }) => id)]).toEqual([
      ['SR 1.10', 'SR 1.2', 'FR 1', 'SR 1.1'],
      ['pi40-rri', 'z', 'a'],
    ]);
  });
});

describe('assessableOf', () => {
  test('names requirements and enhancements in document order', () => {
    const kb = kbOf({
      requirements: [
        requirement('demo', 'SR 1.1 RE 1', { kind: 'enhancement' }),
        requirement('demo', 'SR 1.1'),
        requirement('demo', 'FR 1', { kind: 'heading' }),
        requirement('demo', '4', { kind: 'provision' }),
      ],
    });
    expect(assessableOf(kb, 'demo').map(({ ref }) => ref)).toEqual(['SR 1.1', 'SR 1.1 RE 1']);
  });

  test('of an unknown framework are none', () => {
    expect(assessableOf(kbOf(), 'nobody')).toEqual([]);
  });
});

test.each([
  [['one'], true],
  [['one/r1', 'one'], true],
  [['one/r1', 'plan.policy'], false],
  [[], false],
])('whether a row with the targets %j relates to a document as a whole: %s', (targets, expected) => {
  expect(namesWholeDocument(kbOf({ frameworks: [framework('one')] }), { targets })).toBe(expected);
});

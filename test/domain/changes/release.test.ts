import { describe, expect, test } from 'vitest';
import { changedMeanings, meaningsOf } from '../../../src/domain/changes/meaning.ts';
import { comesAfter, draftRelease, type Reason } from '../../../src/domain/changes/release.ts';
import type { Records } from '../../../src/domain/model/knowledge-base.ts';
import { computed, framework, requirement, row, set } from '../../builders.ts';

const paper = set('demo');
const base: Partial<Records> = {
  frameworks: [framework('demo')],
  requirements: [requirement('demo', 'R 1'), requirement('demo', 'R 2')],
  sets: [paper],
  mappings: [row(paper, ['R 1', 'subset-of', 'plan.policy'])],
};

/** The state as a first release recorded it. */
function released(over: Partial<Records> = {}): Partial<Records> {
  const { kb, gaps } = computed(base);
  const meanings = meaningsOf(kb, gaps);
  return { ...base, publishedIds: [...meanings.keys()], publishedMeanings: Object.fromEntries(meanings), ...over };
}

function draft(over: Partial<Records>, reasons: readonly Reason[] = []) {
  const { kb, gaps } = computed(over);
  return draftRelease({ kb, gaps, version: '2026.12.0', date: '2026-12-01', reasons });
}

const reworded = (base.requirements ?? []).map((one) => (one.id === 'demo/r-1' ? { ...one, gist: 'Something else is asked.' } : one));

describe('a release', () => {
  test('the first one adds everything and asks for no reason', () => {
    const { release, unexplained } = draft(base);
    expect(unexplained).toEqual([]);
    expect(release.added).toEqual({
      documents: ['demo', 'pi40-rri'],
      sets: ['demo--pi40-rri'],
      requirements: { demo: 2 },
      rows: { 'demo--pi40-rri': 1 },
    });
  });

  test('a later one names the requirements and rows that it adds, in order', () => {
    const { publishedIds = [] } = released();
    const without = ['demo--pi40-rri/r-1~plan.policy', 'demo/r-1'];
    const { release } = draft(released({ publishedIds: publishedIds.filter((id) => !without.includes(id)) }));
    expect(release.added.ids).toEqual(without);
  });

  test('counts what is added in the order of the ids, whatever the order of the records', () => {
    const documents = ['b', 'a-9', 'a-10'];
    const sets = documents.map((id) => set(id));
    const { release } = draft({
      frameworks: documents.map((id) => framework(id)),
      requirements: documents.map((id) => requirement(id, 'R 1')),
      sets,
      mappings: sets.map((one) => row(one, ['R 1', 'subset-of', 'plan.policy'])),
    });
    expect([release.added.requirements, release.added.rows].map((counts) => Object.keys(counts))).toEqual([
      ['a-10', 'a-9', 'b'],
      ['a-10--pi40-rri', 'a-9--pi40-rri', 'b--pi40-rri'],
    ]);
  });

  test('lists what was released in the order of the ids, what is gone among them', () => {
    const { publishedIds = [] } = released();
    const { published } = draft(released({ publishedIds: ['zz', ...publishedIds.toReversed(), 'aa'] }));
    expect(published.map(({ id }) => id)).toEqual(['zz', 'aa', ...publishedIds].sort());
  });

  test('of what was released before adds and changes nothing', () => {
    const { release } = draft(released());
    expect(release).toEqual({
      version: '2026.12.0',
      date: '2026-12-01',
      asOf: '2026-11-24',
      added: { documents: [], sets: [], requirements: {}, rows: {} },
      changed: [],
      remapped: [],
      retired: [],
    });
  });

  test('asks for a reason where a gist changed, and records it', () => {
    const reason = { id: 'demo/r-1', kind: 'clarification', what: 'Says who is meant.' } as const;
    expect(draft(released({ requirements: reworded })).unexplained).toEqual(['demo/r-1']);
    expect(draft(released({ requirements: reworded }), [reason])).toMatchObject({
      unexplained: [],
      needless: [],
      release: { changed: [reason], remapped: [] },
    });
  });

  test('names a reason for what did not change', () => {
    expect(draft(released(), [{ id: 'demo/r-2', kind: 'correction', what: 'x' }]).needless).toEqual(['demo/r-2']);
  });

  test('records a row whose relationship changed as re-mapped, without a reason', () => {
    const { release, unexplained } = draft(released({ mappings: [row(paper, ['R 1', 'intersects-with', 'plan.policy'])] }));
    expect([release.remapped, unexplained]).toEqual([
      [{ id: 'demo--pi40-rri/r-1~plan.policy', before: 'subset-of', after: 'intersects-with' }],
      [],
    ]);
  });

  test('names what retired since the last one, once', () => {
    const gone = { requirements: [requirement('demo', 'R 1')], retired: [{ id: 'demo/r-2', date: '2026-11-30', reason: 'Withdrawn.' }] };
    const { release, published } = draft(released(gone));
    expect(release.retired).toEqual(['demo/r-2']);
    expect(published.map(({ id }) => id)).toContain('demo/r-2');
    expect(draft(released({ ...gone, changes: [release] })).release.retired).toEqual([]);
  });

  test('keeps what an id said whose record is gone', () => {
    const gone = released({ requirements: [requirement('demo', 'R 1')] });
    const entry = draft(gone).published.find(({ id }) => id === 'demo/r-2');
    expect(entry?.meaning).toBe(gone.publishedMeanings?.['demo/r-2']);
  });
});

test('a released record that moved to another file says what it said', () => {
  const moved = (base.requirements ?? []).map((one) => ({ ...one, path: `elsewhere/${one.slug}.md`, roles: ['operator' as const] }));
  const { kb, gaps } = computed(released({ requirements: moved }));
  expect(changedMeanings(kb, gaps)).toEqual([]);
});

test.each([
  ['2026.12.0', [], true],
  ['2026.12.0', ['2026.2.0'], true],
  ['2026.12.1', ['2026.12.0', '2026.2.9'], true],
  ['2026.12.0', ['2026.12.0'], false],
  ['2026.9.0', ['2026.12.0'], false],
  ['2027.0.0', ['2026.12.9'], true],
])('%s after %j is %s', (version, earlier, after) => {
  expect(comesAfter(version, earlier)).toBe(after);
});

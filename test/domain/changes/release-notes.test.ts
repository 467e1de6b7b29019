import { describe, expect, test } from 'vitest';
import {
  isEmptyRelease,
  releaseCounts,
  releaseNotes,
  releaseOfDocument,
  releaseSections,
} from '../../../src/domain/changes/release-notes.ts';
import type { ReleaseRecord } from '../../../src/domain/model/schema/changes.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const paper = set('demo');
const kb = kbOf({
  frameworks: [framework('demo', { shortTitle: 'Demo 1' }), framework('other', { shortTitle: 'Other 2' })],
  requirements: [requirement('demo', 'R 1')],
  sets: [paper],
  mappings: [row(paper, ['R 1', 'subset-of', 'plan.policy'])],
  retired: [{ id: 'other/o-9', date: '2026-11-30', reason: 'The document dropped it.' }],
});
const release: ReleaseRecord = {
  version: '2026.12.0',
  date: '2026-12-01',
  asOf: '2026-10-09',
  added: { documents: ['demo'], sets: ['demo--pi40-rri'], requirements: { demo: 1 }, rows: { 'demo--pi40-rri': 1 } },
  changed: [{ id: 'demo/r-1', kind: 'meaning', what: 'Asks for <b>more</b>.' }],
  remapped: [{ id: 'demo--pi40-rri/r-1~plan.policy', before: 'equivalent-to', after: 'subset-of' }],
  retired: ['other/o-9'],
};

describe('the notes of a version', () => {
  test('say what was added, changed, re-mapped and retired', () => {
    expect(releaseNotes(kb, release)).toMatchInlineSnapshot(`
      "# Concordance 2026.12.0

      Released on 2026-12-01; law as of 2026-10-09. Information, not legal advice.

      ## Added

      - Demo 1
      - Demo 1: 1 requirement
      - Demo 1 and pi40-rri: 1 row

      ## Changed

      - Demo 1 R 1 (meaning): Asks for \\<b\\>more\\</b\\>.

      ## Re-mapped

      - Demo 1 R 1 → plan.policy: is contained in, was “is equivalent to”

      ## Retired

      - other/o-9: The document dropped it.
      "
    `);
  });

  test('name no part that is empty', () => {
    const none = { ...release, changed: [], remapped: [], retired: [] };
    expect(releaseNotes(kb, none)).not.toMatch(/Changed|Re-mapped|Retired/u);
  });
});

describe('the sections of a version', () => {
  const [added, , remapped] = releaseSections(kb, {
    ...release,
    added: { ...release.added, ids: ['demo--pi40-rri/r-1~plan.policy', 'demo/gone', 'demo/r-1'] },
  });

  test('name the requirements and rows that they count, each under its document or set', () => {
    expect(added?.lines.map(({ text, members }) => [text, members?.map((one) => [one.id, one.text])])).toEqual([
      ['Demo 1', undefined],
      [
        'Demo 1: 1 requirement',
        [
          ['demo/gone', 'demo/gone'],
          ['demo/r-1', 'R 1 R 1'],
        ],
      ],
      ['Demo 1 and pi40-rri: 1 row', [['demo--pi40-rri/r-1~plan.policy', 'Demo 1 R 1 → plan.policy: is contained in']]],
    ]);
  });

  test('name for a row without a counterpart the document that was looked at', () => {
    const other = set('demo', 'other');
    const none = row(other, ['R 1', 'no-relationship', '']);
    const [section] = releaseSections(kbOf({ ...kb, sets: [other], mappings: [none] }), {
      ...release,
      added: { documents: [], sets: [], requirements: {}, rows: { [other.id]: 1 }, ids: [none.id] },
    });
    expect(section?.lines[0]?.members?.map(({ text }) => text)).toEqual(['Demo 1 R 1 → Other 2: has no counterpart in']);
  });

  test('say of a row that relates otherwise why it does, by what it says today', () => {
    expect(remapped?.lines.map(({ why }) => why)).toEqual([kb.mappings[0]?.rationale]);
  });
});

describe('the part of a version for a document', () => {
  test('holds its own records, and the sets and rows that it stands in', () => {
    expect(releaseOfDocument(kb, release, 'demo')).toEqual({ ...release, retired: [] });
  });

  test('tells of rows of a set that is gone by the name of the set, under both of its documents alone', () => {
    const gone = { ...release, retired: ['demo--other--nist/r-1~other/o-1'] };
    expect(['demo', 'other', 'nist'].map((id) => releaseOfDocument(kb, gone, id).retired.length)).toEqual([1, 1, 0]);
  });

  test('is empty where nothing of it changed', () => {
    const other = releaseOfDocument(kb, release, 'other');
    expect([other.retired, isEmptyRelease(other)]).toEqual([['other/o-9'], false]);
    expect(isEmptyRelease(releaseOfDocument(kb, release, 'third'))).toBe(true);
  });
});

test('a version is counted: records added by kind, changed, related otherwise and retired', () => {
  const more = { ...release, added: { ...release.added, requirements: { demo: 1, other: 4 }, rows: { 'demo--pi40-rri': 3, 'a--b': 4 } } };
  expect(releaseCounts(more)).toEqual({ documents: 1, sets: 1, requirements: 5, rows: 7, changed: 1, remapped: 1, retired: 1 });
});

import { describe, expect, test } from 'vitest';
import { idDiagnostics, meaningNotes } from '../../src/content/id-diagnostics.ts';
import { gapKinds } from '../../src/domain/model/gap.ts';
import type { Records } from '../../src/domain/model/knowledge-base.ts';
import { framework, kbOf, requirement, row, set } from '../builders.ts';

const gapId = `${Object.keys(gapKinds)[0]}--plan.policy`;
const position = (id: string) => ({
  id,
  path: `content/gaps/${id}.mdx`,
  body: '',
  title: 'We think',
  holder: 'Committee',
  date: '2026-11-24',
});
const retire = (id: string) => ({ id, date: '2026-11-24', reason: 'It went.' });

function said(over: Partial<Records>): readonly string[] {
  const kb = kbOf({ frameworks: [framework('a')], requirements: [requirement('a', 'R1')], ...over });
  const place = (path: string, line: number) => ({ path, line: line + 1, column: 1 });
  return idDiagnostics({ kb, gaps: [], place }).map(({ path, line, rule, message, tip }) => `${path}:${line} ${rule} ${message} ${tip}`);
}

describe('ids', () => {
  test.each<[string, Partial<Records>, readonly string[]]>([
    ['that are there say nothing', { publishedIds: ['a', 'a/r1'] }, []],
    ['that are retired say nothing', { publishedIds: ['a/r2'], retired: [retire('a/r2')] }, []],
    [
      'that vanished are named at their line',
      { publishedIds: ['a', 'a/r2'] },
      [
        'published.yaml:2 published-ids-stay `a/r2` was released and is gone. Bring it back, or name it in retired.yaml with date and reason.',
      ],
    ],
    [
      'of gaps that closed ask for an entry',
      { publishedIds: [gapId] },
      [
        `published.yaml:1 published-ids-stay The gap \`${gapId}\` was released and is not open any more. If it has closed, add it to retired.yaml with the day and the reason; its page then says so.`,
      ],
    ],
    [
      'that are retired do not come back',
      { retired: [retire('x'), retire('a/r1')] },
      ['retired.yaml:2 retired-for-good `a/r1` is retired and exists again. A retired id keeps its meaning; choose another id.'],
    ],
    ['of positions on gaps that closed say nothing', { positions: [position(gapId)], retired: [retire(gapId)] }, []],
  ])('%s', (_, over, expected) => {
    expect(said(over)).toEqual(expected);
  });

  test('of positions belong to a gap', () => {
    expect(said({ positions: [position(gapId)] })).toEqual([
      `content/gaps/${gapId}.mdx:1 position-has-gap \`${gapId}\` is no open gap, and retired.yaml does not say that it closed. Name the file by the id of a gap; for one that has closed add it to retired.yaml with the day.`,
    ]);
  });
});

describe('the meaning of what was released', () => {
  const paper = set('a', 'pi40-rri', { reviewed: '2026-11-01' });
  const base = {
    frameworks: [framework('a')],
    requirements: [requirement('a', 'R1')],
    sets: [paper],
    mappings: [row(paper, ['R1', 'subset-of', 'plan.policy'])],
  };
  const rowId = 'a--pi40-rri/r1~plan.policy';
  const version = (kind: 'clarification' | 'meaning', date: string) => ({
    version: '2026.12.0',
    date,
    asOf: '2026-10-09',
    added: { documents: [], sets: [], requirements: {}, rows: {} },
    changed: [{ id: 'a/r1', kind, what: 'It asks for more.' }],
    remapped: [],
    retired: [],
  });
  const notes = (over: Partial<Records>) => meaningNotes({ kb: kbOf({ ...base, ...over }), gaps: [] });

  test('that changed is a note at the record, and at a row what it said', () => {
    expect(notes({ publishedMeanings: { 'a/r1': '00000000', [rowId]: 'equivalent-to' } })).toMatchObject([
      {
        path: 'content/requirements/a/r1.md',
        rule: 'released-meaning',
        severity: 'note',
        message: '`a/r1` says something else than when it was released.',
        tip: 'The next release asks for one line on it, or records the row as re-mapped.',
      },
      { line: 20, rule: 'released-meaning', message: 'When it was released, the row said `equivalent-to`.' },
    ]);
  });

  test('asks that a row be read again which was not reviewed since', () => {
    expect(notes({ changes: [version('meaning', '2026-11-20')] })).toMatchObject([
      {
        line: 20,
        rule: 'row-on-changed-meaning',
        severity: 'note',
        message: 'The meaning of `a/r1` changed on 2026-11-20, after the set was reviewed.',
        tip: 'Read the row again and renew `reviewed`.',
      },
    ]);
  });

  test.each([
    ['clarification', '2026-11-20'],
    ['meaning', '2026-10-20'],
  ] as const)('flags no row after a %s of %s', (kind, date) => {
    expect(notes({ changes: [version(kind, date)] })).toEqual([]);
  });
});

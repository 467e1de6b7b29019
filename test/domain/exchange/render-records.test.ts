import { describe, expect, test } from 'vitest';
import { requirementFile, setFile, setId } from '../../../src/domain/exchange/render-records.ts';
import { kb } from './exchange-world.ts';

const ends = { source: 'a', target: 'b', author: 'editors' };
const row = { id: 'x', sources: ['a/r-1', 'a/r-1-1'], targets: ['b/r-7'], relationship: 'subset-of' } as const;

describe('a requirement as a file', () => {
  test('has its keys in the order of the schema, a number in quotes, and its gist below', () => {
    expect(requirementFile('a', 'sr-1', { title: 'One', kind: 'requirement', ref: 'SR 1', roles: [] }, 'Gist.')).toEqual({
      path: 'requirements/a/sr-1.md',
      text: '---\nref: "SR 1"\ntitle: One\nkind: requirement\nroles: []\n---\n\nGist.\n',
    });
  });

  test('without a gist ends with its front matter', () => {
    expect(requirementFile('a', 'r-1-1', { ref: '1.1' }, '').text).toBe('---\nref: "1.1"\n---\n');
  });
});

describe('a set as a file', () => {
  test('says in a comment what its source left open, and asks for it to be confirmed', () => {
    const { file, notes } = setFile(kb, ends, { method: 'hybrid', body: 'Said.' }, [row]);
    expect(file.path).toBe('mappings/a--b.mdx');
    expect(file.text).toContain('\nmethod: hybrid\n');
    expect(file.text).toContain('status: draft # not stated by the file: draft until it was reviewed here\n');
    expect(file.text).toContain('reviewed: 2026-11-24\n');
    expect(file.text).toContain('---\n\nSaid.\n\n| Source |');
    expect(notes.map((note) => note.slice(0, 40))).toEqual([
      'a--b: the file does not state `matchingR',
      'a--b: the file does not state `status`; ',
      'a--b: the file does not state `considere',
    ]);
  });

  test('has its keys in the order of the schema, those left open with what may stand there', () => {
    const stated = { status: 'complete', body: 'Said.' };
    const { file, notes } = setFile(kb, ends, stated, [row]);
    expect(file.text.split('\n---\n')[0]?.split('\n')).toEqual([
      '---',
      'source: a',
      'target: b',
      'author: editors',
      'method: human # not stated by the file: human, automation or hybrid',
      'matchingRationale: semantic # not stated by the file: syntactic, semantic or functional',
      'status: complete',
      'considered: listed # not stated by the file: all, if every requirement of the source stands in a row',
      'reviewed: 2026-11-24',
    ]);
    expect(notes[0]).toBe('a--b: the file does not state `method`; `human` stands for it until somebody confirms it.');
  });

  test('by another author asks for licence and attribution', () => {
    const of = (author: string, stated: object) =>
      setFile(kb, { ...ends, author }, { ...stated }, []).notes.filter((note) => note.includes('needs it'));
    expect(of('nist', { licence: 'CC0' })).toEqual([
      'a--b--nist: `attribution` is not stated; a set by `nist` needs it before the check passes.',
    ]);
    expect([of('nist', {}).length, of('editors', {}).length]).toEqual([2, 0]);
  });

  test('without a text has a sentence that says what is to be written', () => {
    expect(setFile(kb, ends, { body: '' }, []).file.text).toContain(
      '\nTo be written: in a few sentences, what was compared with what, and how.\n',
    );
  });

  test('has further columns only where a row fills them, and dashes where one states nothing', () => {
    const lines = (rows: Parameters<typeof setFile>[3]) => setFile(kb, ends, {}, rows).file.text.trimEnd().split('\n');
    expect(lines([row]).slice(-3)).toEqual([
      '| Source | Relationship | Target | Confidence | Rationale |',
      '| --- | --- | --- | --- | --- |',
      '| 1; 1.1 | subset-of | 7 | — | — |',
    ]);
    expect(lines([{ ...row, targets: ['b/r-7', 'b/r-8'] }]).at(-1)).toBe('| 1; 1.1 | subset-of | 7; 8 | — | — |');
    const none = { ...row, targets: [], confidence: 'high', rationale: 'a | b', condition: 'if' } as const;
    expect(lines([row, none]).slice(-4)).toEqual([
      '| Source | Relationship | Target | Confidence | Rationale | Condition |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 1; 1.1 | subset-of | 7 | — | — |  |',
      '| 1; 1.1 | subset-of | — | high | a \\| b | if |',
    ]);
  });
});

test('The id of a set names its author unless it is ours', () => {
  expect([setId(ends), setId({ ...ends, author: 'nist' })]).toEqual(['a--b', 'a--b--nist']);
});

import { describe, expect, test } from 'vitest';
import { resolveDrafts } from '../../../src/domain/exchange/resolve-rows.ts';
import { draft, kb } from './exchange-world.ts';

const ends = { source: 'a', target: 'b', author: 'editors' };
const faultsOf = (over: Parameters<typeof draft>[2], author = 'editors') =>
  resolveDrafts(kb, { ...ends, author }, [draft(['1'], ['7'], over)]).faults.map(({ column, message }) => `${column}: ${message}`);

const known = '`equal-to`, `equivalent-to`, `subset-of`, `superset-of`, `intersects-with`, `no-relationship`, `related-to`';

describe('what is advised of a row', () => {
  test.each<[Parameters<typeof draft>[2], string]>([
    [{ relationship: 'supports' }, `Known are ${known} and common words for them.`],
    [{ confidence: '0.8' }, 'Write high, medium or low, or put the author’s scale in a column `strength`.'],
    [{ confidence: 'hihg' }, 'did you mean `high`?'],
    [{ strength: '5' }, 'Leave the column out.'],
    [{ relationship: 'related-to' }, 'Choose the relationship and say why.'],
    [{ rationale: 'x' }, 'Say why this relationship and not its neighbour.'],
  ])('of ours with %j: %s', (over, tip) => {
    expect(resolveDrafts(kb, ends, [draft(['1'], ['7'], over)]).faults.map((fault) => fault.tip)).toEqual([tip]);
  });

  test('of ours that states no confidence', () => {
    const { confidence: _left, ...silent } = draft(['1'], ['7']);
    expect(resolveDrafts(kb, ends, [silent]).faults).toMatchObject([
      { column: 'confidence', message: 'A row of `editors` states its confidence.', tip: 'Write high, medium or low.' },
    ]);
  });
});

describe('a row', () => {
  test('gets ids, in their order, and keeps what it states', () => {
    expect(resolveDrafts(kb, ends, [draft(['2', '1'], ['7'], { condition: 'if' })])).toStrictEqual({
      unread: 0,
      faults: [],
      rows: [
        {
          id: 'a--b/r-1+r-2~b/r-7',
          sources: ['a/r-1', 'a/r-2'],
          targets: ['b/r-7'],
          relationship: 'subset-of',
          confidence: 'high',
          rationale: 'A reason of at least twenty characters.',
          condition: 'if',
        },
      ],
    });
  });

  test('of several targets names them in the order of their ids', () => {
    const { rows } = resolveDrafts(kb, ends, [draft(['1'], ['8', '7'], { relationship: 'superset-of' })]);
    expect(rows.map(({ id, targets }) => [id, targets])).toEqual([['a--b/r-1~b/r-7+b/r-8', ['b/r-7', 'b/r-8']]]);
  });

  test('of an inverse set is turned, and by another author its id names that author', () => {
    const { rows } = resolveDrafts(kb, { ...ends, author: 'nist' }, [draft(['1'], ['7'], { isInverse: true })]);
    expect(rows.map(({ id, relationship }) => [id, relationship])).toEqual([['a--b--nist/r-1~b/r-7', 'superset-of']]);
  });

  test.each([
    [{ sources: ['9'] }, ['source: `9` is not a requirement of `a`.']],
    [{ targets: ['9'] }, ['target: `9` is not a requirement of `b`.']],
    [{ sources: [] }, ['source: The row names no source.']],
    [{ targets: [] }, ['target: `subset-of` needs a target.']],
    [{ targets: [], relationship: 'no-relationship' }, []],
    [{ relationship: 'supports' }, ['relationship: `supports` is not a relationship.']],
    [{ confidence: 'HIGH' }, []],
    [{ confidence: '0.8' }, ['confidence: `0.8` is not a confidence: a scale of another kind is not translated by guess.']],
    [{ strength: '5' }, ['strength: `strength` is for sets of other authors.']],
    [{ relationship: 'related-to' }, ['relationship: `related-to` is for sets of other authors who state no kind.']],
    [{ rationale: 'x'.repeat(20) }, []],
    [{ rationale: 'x'.repeat(19) }, ['rationale: A row of `editors` states its rationale, in at least 20 characters.']],
  ])('of ours with %j', (over, faults) => {
    expect(faultsOf(over)).toEqual(faults);
  });

  test('of ours states its confidence and reason, one of others need not', () => {
    const { confidence: _c, rationale: _r, ...bare } = draft(['1'], ['7']);
    const messages = (author: string) => resolveDrafts(kb, { ...ends, author }, [bare]).faults.map(({ column }) => column);
    expect([messages('editors'), messages('nist')]).toEqual([['confidence', 'rationale'], []]);
  });

  test('of others may speak of the whole document; ours may not', () => {
    expect([faultsOf({ targets: ['(whole document)'] }, 'nist'), faultsOf({ targets: ['b'] }, 'nist')]).toEqual([[], []]);
    expect(['Whole document', 'document', 'DOCUMENT'].flatMap((target) => faultsOf({ targets: [target] }, 'nist'))).toEqual([]);
    expect(faultsOf({ targets: ['whole document, and more'] }, 'nist')).toEqual([
      'target: `whole document, and more` is not a requirement of `b`.',
    ]);
    expect(faultsOf({ targets: ['b'] })).toEqual(['target: `b` is not a requirement of `b`.']);
  });

  test('that is not understood is told what may have been meant', () => {
    const tips = (over: Parameters<typeof draft>[2]) => resolveDrafts(kb, ends, [draft(['1'], ['7'], over)]).faults.map(({ tip }) => tip);
    expect(tips({ confidence: 'hihg' })).toEqual(['did you mean `high`?']);
    expect(tips({ confidence: 'certain' })).toEqual(['Write high, medium or low, or put the author’s scale in a column `strength`.']);
    expect(tips({ sources: ['1.2'] })).toEqual([expect.stringContaining('did you mean `1.1`')]);
  });
});

describe('a pair that stands twice', () => {
  const twice = (over: Parameters<typeof draft>[2]) =>
    resolveDrafts(kb, ends, [draft(['1'], ['7']), draft(['1'], ['7'], { at: { sheet: 'rows', row: 9 }, ...over })]);

  test('is a fault that names the first', () => {
    expect(twice({}).faults).toEqual([
      { sheet: 'rows', row: 9, message: '`1 → 7` stands already in rows, row 2.', tip: 'Keep one of them.' },
    ]);
  });

  test('is none where the inverse set says the same, and one where it says otherwise', () => {
    expect(twice({ isInverse: true, relationship: 'superset-of' })).toMatchObject({ faults: [], rows: [{}] });
    expect(twice({ isInverse: true }).faults).toHaveLength(1);
  });
});

describe('a file of which next to nothing is understood', () => {
  const bad = (count: number) => Array.from({ length: count }, (_, index) => draft(['1.2'], ['7'], { at: { sheet: 'rows', row: index } }));

  test('is read no further, and what was not looked at is counted', () => {
    expect(resolveDrafts(kb, ends, bad(3000))).toMatchObject({ unread: 3000 - 2001, rows: [] });
  });

  test('is told near numbers for its first faults alone', () => {
    const { faults } = resolveDrafts(kb, ends, bad(600));
    expect(faults.filter(({ tip }) => tip !== undefined)).toHaveLength(500);
  });
});

import { describe, expect, test } from 'vitest';
import type { Framework } from '../../../src/domain/model/knowledge-base.ts';
import { allListedIn, countsIn, frameworksIn, levelWords } from '../../../src/domain/model/jurisdictions.ts';
import { coverageLevels, levelsWhereNotAllIsIn } from '../../../src/domain/model/vocabulary.ts';
import { framework, jurisdiction, kbOf, requirement } from '../../builders.ts';

function counts(over: Partial<Framework>, where: string): boolean {
  const one = framework('one', over);
  return countsIn(kbOf({ frameworks: [one] }), one, where);
}

describe('countsIn', () => {
  test.each([
    ['a regulation of the Union counts in the Union', { jurisdiction: 'eu', kind: 'regulation' }, 'eu', true],
    ['a regulation of the Union counts in a member state', { jurisdiction: 'eu', kind: 'regulation' }, 'de', true],
    ['a regulation of the Union does not count in the United Kingdom', { jurisdiction: 'eu', kind: 'regulation' }, 'uk', false],
    ['a regulation of the Union does not count in Japan', { jurisdiction: 'eu', kind: 'regulation' }, 'jp', false],
    ['a directive counts in the Union', { jurisdiction: 'eu', kind: 'directive' }, 'eu', true],
    ['a directive does not count in a member state', { jurisdiction: 'eu', kind: 'directive' }, 'de', false],
    ['a European standard counts in the Union', { jurisdiction: 'eu', kind: 'standard' }, 'eu', true],
    ['a European standard does not count in a member state', { jurisdiction: 'eu', kind: 'standard' }, 'de', false],
    [
      'the act that transposes a directive counts in its state',
      { jurisdiction: 'de', kind: 'act', transposes: 'eu-directive' },
      'de',
      true,
    ],
    ['the act of a member state does not count in the Union', { jurisdiction: 'de', kind: 'act' }, 'eu', false],
    ['an international standard does not count in a state', { jurisdiction: 'international', kind: 'standard' }, 'de', false],
    ['a regulation of a state does not count elsewhere', { jurisdiction: 'uk', kind: 'regulation' }, 'eu', false],
  ] as const)('%s', (_what, over, where, expected) => {
    expect(counts(over, where)).toBe(expected);
  });

  test('nothing counts in a jurisdiction that is not known', () => {
    expect(counts({ jurisdiction: 'eu', kind: 'regulation' }, 'fr')).toBe(false);
  });
});

describe('frameworksIn', () => {
  const inEu = (over: Partial<Framework>, refs: readonly string[] = ['Art. 1']) =>
    frameworksIn(
      kbOf({
        frameworks: [framework('one', { jurisdiction: 'eu', kind: 'regulation', force: 'law', inForce: '2025-01-01', ...over })],
        requirements: refs.map((ref) => requirement('one', ref)),
      }),
      'eu',
    ).map(({ id }) => id);

  test('names what counts and is in force', () => {
    expect(inEu({})).toEqual(['one']);
  });

  test.each([
    ['superseded', { superseded: '2026-11-24' }],
    ['repealed', { repealed: '2026-11-24' }],
  ])('leaves out what is %s', (_what, over) => {
    expect(inEu(over)).toEqual([]);
  });

  test('keeps what does not apply yet but is in force', () => {
    expect(inEu({ applies: '2030-01-01' })).toEqual(['one']);
  });

  test('leaves out a law that is adopted and not yet in force', () => {
    expect(inEu({ inForce: '2026-11-25' })).toEqual([]);
  });

  test('leaves out a document of which no requirement is listed', () => {
    expect(inEu({}, [])).toEqual([]);
  });

  test('never names the focal document', () => {
    expect(frameworksIn(kbOf(), 'international')).toEqual([]);
  });
});

describe('allListedIn', () => {
  const law = framework('law', { jurisdiction: 'eu', kind: 'regulation', force: 'law', inForce: '2025-01-01' });
  const listed = [requirement('law', 'Art. 1')];
  const plan = (of: string, kind: Framework['kind']) => ({
    scope: { pairs: [], planned: [{ id: 'next', title: 'Next', kind, jurisdiction: of }] },
  });

  test.each([
    ['the requirements of every document that counts are here', { requirements: listed }, true],
    ['a document that counts has none', { requirements: [] }, false],
    ['an act of its own is planned', { requirements: listed, ...plan('de', 'act') }, false],
    ['a regulation of its union is planned', { requirements: listed, ...plan('eu', 'regulation') }, false],
    ['a directive of its union is planned', { requirements: listed, ...plan('eu', 'directive') }, true],
    ['an act of another country is planned', { requirements: listed, ...plan('jp', 'act') }, true],
    ['one of two documents that count has none', { frameworks: [law, { ...law, id: 'other' }], requirements: listed }, false],
  ])('where %s', (_what, over, all) => {
    expect(allListedIn(kbOf({ frameworks: [law], ...over }), 'de')).toBe(all);
  });
});

test('levels speak of the documents that are in where a jurisdiction has others, and of all elsewhere', () => {
  const jurisdictions = [jurisdiction('de', { instruments: 'partial' }), jurisdiction('jp', { instruments: 'complete' })];
  const words = ['de', 'jp', 'some-document'].map((scope) => levelWords(kbOf({ jurisdictions }), scope));
  expect(words).toEqual([levelsWhereNotAllIsIn, coverageLevels, coverageLevels]);
});

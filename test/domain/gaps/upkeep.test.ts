import { describe, expect, test } from 'vitest';
import { englishDigest } from '../../../src/domain/gaps/upkeep.ts';
import type { MappingSet, Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { framework, requirement, set } from '../../builders.ts';
import { gapsOf, ids, world } from '../gap-world.ts';

describe('stale-edition', () => {
  const kind = 'stale-edition';
  const old = framework('iec-2013', { superseded: '2026-01-01', supersededBy: 'iec-2026' });
  const next = framework('iec-2026');
  const act = framework('eu-act', { jurisdiction: 'eu' });
  const stale = (sets: readonly MappingSet[], documents = [old, next, act]) =>
    world({ documents, sets: sets.map((one) => [one] as const) });

  test('is raised for a set made for an edition that has ended', () => {
    expect(gapsOf(kind, stale([set('iec-2013')]))).toMatchObject([
      {
        id: 'stale-edition--iec-2013--pi40-rri',
        subject: [{ type: 'set', id: 'iec-2013--pi40-rri' }],
        severity: 'medium',
        evidence: [{ type: 'absence', id: 'iec-2026~pi40-rri' }],
        basis: ['iec-2013', 'pi40-rri'],
      },
    ]);
  });

  test('concerns where the old edition is', () => {
    const here = { ...old, jurisdiction: 'jp' };
    expect(gapsOf(kind, stale([set('eu-act', 'iec-2013')], [here, next, act]))[0]?.jurisdictions).toEqual(['jp']);
  });

  test('is raised for a set whose target has ended', () => {
    expect(gapsOf(kind, stale([set('eu-act', 'iec-2013')]))).toMatchObject([{ evidence: [{ type: 'absence', id: 'eu-act~iec-2026' }] }]);
  });

  test('is low for a set of another author, which our set for the new edition does not replace', () => {
    expect(
      gapsOf(kind, stale([set('iec-2013', 'pi40-rri', { author: 'nist' }), set('iec-2026')])).map(({ id, severity }) => [id, severity]),
    ).toEqual([['stale-edition--iec-2013--pi40-rri--nist', 'low']]);
  });

  test.each([
    ['the same author relates the new edition', stale([set('iec-2013'), set('iec-2026')])],
    ['the same author relates the new edition in the other direction', stale([set('eu-act', 'iec-2013'), set('iec-2026', 'eu-act')])],
    ['the set relates the old edition to the new one', stale([set('iec-2013', 'iec-2026')])],
    ['the new edition is not in', stale([set('iec-2013')], [old, act])],
    ['the edition ends tomorrow', stale([set('iec-2013')], [{ ...old, superseded: '2026-11-25' }, next])],
    ['the set was set aside', stale([set('iec-2013', 'pi40-rri', { status: 'superseded' })])],
  ])('stays silent where %s', (_what, over) => {
    expect(ids(kind, over)).toEqual([]);
  });
});

describe('review-overdue', () => {
  const reviewed = (day: string, over: Partial<MappingSet> = {}) =>
    ids('review-overdue', world({ documents: [framework('iso')], sets: [[set('iso', 'pi40-rri', { reviewed: day, ...over })]] }));

  test('is low, and concerns where both documents are', () => {
    const late = set('act', 'iso', { reviewed: '2020-01-01' });
    const documents = [framework('iso'), framework('act', { jurisdiction: 'eu' })];
    expect(gapsOf('review-overdue', world({ documents, sets: [[late]] }))).toMatchObject([
      {
        subject: [{ type: 'set', id: 'act--iso' }],
        severity: 'low',
        jurisdictions: ['eu', 'international'],
        evidence: [],
        basis: ['act', 'iso'],
      },
    ]);
  });

  test('is raised one day into the twenty-fifth month and later', () => {
    expect([reviewed('2024-10-24'), reviewed('2020-01-01')]).toEqual([['iso--pi40-rri'], ['iso--pi40-rri']]);
  });

  test.each(['2024-11-24', '2024-10-25', '2026-11-24', '2026-12-01'])('stays silent for a review on %s', (day) => {
    expect(reviewed(day)).toEqual([]);
  });

  test('stays silent for a set that was set aside', () => {
    expect(reviewed('2020-01-01', { status: 'deprecated' })).toEqual([]);
  });
});

describe('translations', () => {
  const one = requirement('iso', 'R1');
  const translated = (over: Partial<NonNullable<Requirement['i18n']>[string]> = {}): Requirement => ({
    ...one,
    i18n: { de: { title: 'Etwas', status: 'reviewed', of: englishDigest(one), ...over } },
  });
  const inLanguages = (languages: readonly string[], record: Requirement) => ({
    ...world({ documents: [framework('iso')], requirements: [record] }),
    release: { version: '2026.1.0', asOf: '2026-11-24', languages: [...languages] },
  });

  test('one that is missing in a language of the site is a gap of its own for each language', () => {
    expect(gapsOf('translation-missing', inLanguages(['de', 'ja'], one)).map(({ id, severity }) => [id, severity])).toEqual([
      ['translation-missing--iso--r1--de', 'low'],
      ['translation-missing--iso--r1--ja', 'low'],
    ]);
  });

  test.each([
    ['the record has it', inLanguages(['de'], translated())],
    ['the site has no other language', inLanguages([], one)],
  ])('none is missing where %s', (_what, over) => {
    expect(ids('translation-missing', over)).toEqual([]);
  });

  test('one of an older text is stale', () => {
    expect(gapsOf('translation-stale', inLanguages(['de'], translated({ of: '00000000' })))).toMatchObject([
      {
        id: 'translation-stale--iso--r1--de',
        subject: [{ type: 'requirement', id: 'iso/r1' }],
        severity: 'low',
        jurisdictions: ['international'],
        evidence: [],
        basis: ['iso'],
      },
    ]);
  });

  test('one is stale as soon as the English gist or title changes', () => {
    expect(ids('translation-stale', inLanguages(['de'], { ...translated(), gist: 'Something else is asked.' }))).toEqual(['iso/r1']);
    expect(ids('translation-stale', inLanguages(['de'], { ...translated(), title: 'Another title' }))).toEqual(['iso/r1']);
  });

  test('one of the present text is not', () => {
    expect(ids('translation-stale', inLanguages(['de'], translated()))).toEqual([]);
  });

  test('the digest tells title and gist apart', () => {
    expect(englishDigest({ title: 'a', gist: 'b' })).not.toBe(englishDigest({ title: 'b', gist: 'a' }));
  });
});

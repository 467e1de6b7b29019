import { describe, expect, test } from 'vitest';
import { searchIndex } from '../../src/site/lookup-index.ts';
import { element, framework, kbOf, requirement } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const kb = kbOf({
  frameworks: [
    framework('a', { shortTitle: 'Standard A', alias: 'a-any', abbreviations: ['STD-A', 'Machinery Act', 'machinery', '規格', 'Patches'] }),
    framework('old', { superseded: '2020-01-01', titles: 'withheld' }),
  ],
  requirements: [
    requirement('a', 'FR 1', { kind: 'heading' }),
    requirement('a', 'SR 1.1', { title: 'Identification', basis: 'text' }),
    requirement('a', 'Art. 2', { kind: 'provision' }),
    requirement('old', 'SR 1', { title: 'Not to be shown' }),
  ],
  elements: [element('plan', [{ id: 'policy', title: 'A policy' }], { title: 'Plan' })],
  scope: { pairs: [], planned: [{ id: 'later', title: 'Later Act', kind: 'regulation', jurisdiction: 'eu', names: ['LA'] }] },
  searchTerms: [{ lang: 'en', terms: ['log-in'], see: ['a', 'a/sr-1-1', 'plan', 'matrix'] }],
});
const index = searchIndex(pageOf(kb));
const find = (framework: string, ref: string) => index.entries.find((one) => one.framework === framework && one.ref === ref);

describe('the index of numbers and names', () => {
  test('has every document, requirement, element and aspect with its page', () => {
    expect(find('a', '')?.url).toBe('/frameworks/a/');
    expect(find('a', 'SR 1.1')).toMatchObject({
      title: 'Identification',
      document: 'Standard A',
      url: '/frameworks/a/sr-1-1/',
      heading: false,
    });
    expect(find('pi40-rri', 'Plan')?.url).toBe('/principles/plan/');
    expect(find('pi40-rri', 'A policy')?.url).toBe('/principles/plan/policy/');
  });

  test('knows what only groups or binds nobody', () => {
    expect([find('a', 'FR 1')?.heading, find('a', 'Art. 2')?.heading]).toEqual([true, true]);
  });

  test('shows no title that is withheld, and knows what has ended', () => {
    expect(find('old', 'SR 1')).toMatchObject({ title: '', superseded: true });
    expect(JSON.stringify(index)).not.toContain('Not to be shown');
  });

  test('takes for names what looks like one, and those of the register: words for the subject alone name no document', () => {
    expect(index.names['a']).toEqual(['a', 'Standard A', 'a-any', 'STD-A', 'Machinery Act', '規格', 'log-in']);
  });

  test('leads from words to pages of every kind', () => {
    expect(index.terms).toEqual([{ terms: ['log-in'], see: ['/frameworks/a/sr-1-1/', '/principles/plan/', '/matrix/'] }]);
  });

  test('says of each record from what it is known, each sentence once', () => {
    expect(index.known).toEqual(['Number and title: one source.', 'Number and title: one source. Gist: from the text.']);
    expect([find('a', 'FR 1')?.known, find('a', 'SR 1.1')?.known, find('a', '')?.known]).toEqual([0, 1, undefined]);
  });

  test('has the pages that are about no document', () => {
    expect(index.entries.filter(({ framework: of }) => of === 'guide').map(({ url }) => url)).toContain('/landscape/');
  });

  test('knows which acts transpose a directive, and which standards stand under a law', () => {
    const under = searchIndex(
      pageOf(
        kbOf({
          frameworks: [
            framework('law'),
            framework('act', { transposes: 'law' }),
            framework('norm', { force: 'presumption', forceBasis: { act: 'law', point: 'Art. 1', date: '2026-01-01' } }),
            framework('bought', { force: 'procurement', forceBasis: { act: 'law', point: 'Art. 2', date: '2026-01-01' } }),
          ],
        }),
      ),
    ).under;
    expect(under).toEqual({ act: 'law', norm: 'law' });
  });

  test('names what is planned', () => {
    expect(index.planned).toEqual([{ title: 'Later Act', names: ['later', 'Later Act', 'LA'] }]);
  });
});

test('a short name that is a word for a thing, too, names no document, and a concept that no page carries is left out', () => {
  const of = searchIndex(
    pageOf(
      kbOf({
        frameworks: [framework('a', { shortTitle: 'Standard A', abbreviations: ['SPS', 'STDA'] })],
        requirements: [requirement('a', 'R 1', { title: 'Controllers' })],
        thesaurus: [
          { id: 'plc', en: ['controller'], de: ['SPS', 'STDA'], ja: ['制御装置'] },
          { id: 'moon', en: ['moon'], de: ['Mond'], ja: ['月面'] },
          { id: 'part', en: ['gear wheel'], de: ['Zahnrad'], ja: ['歯車'], related: ['plc'] },
        ],
      }),
    ),
  );
  expect([of.names['a'], of.thesaurus.map(({ id }) => id)]).toEqual([
    ['a', 'Standard A', 'STDA'],
    ['plc', 'part'],
  ]);
});

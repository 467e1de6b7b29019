import { describe, expect, test } from 'vitest';
import { findingKinds, type Finding } from '../../src/domain/policy/finding.ts';
import { translatorFor } from '../../src/i18n/messages.ts';
import { figureCaption, findingPages, findingSentence, findingTitle } from '../../src/site/finding-text.ts';
import { framework } from '../builders.ts';
import { policyOf } from '../domain/policy/policy-world.ts';

const page = {
  t: translatorFor('en'),
  name: (id: string) => `<${id}>`,
  inSentence: (parts: readonly string[]) => parts.join(' and '),
  date: (day: string) => `(${day})`,
  kb: policyOf([[framework('act')]]).kb,
};
const finding = (over: Partial<Finding>): Finding => ({
  kind: 'not-recognised',
  count: 2,
  full: 0,
  of: 9,
  bars: [],
  members: [],
  acts: [],
  basis: [],
  ...over,
});
const bar = { id: 'plan', count: 0, full: 0, of: 3 };

describe('a finding in words', () => {
  test('gives number and denominator', () => {
    expect(findingSentence(page, finding({}))).toBe(
      'In 2 of 9 cases that were looked into, each from a law or label of one country to one of another, no recognition was found; in the other 7 one counts for the other.',
    );
    expect(findingSentence(page, finding({ partly: 3 }))).toContain('in the other 7 one counts for the other, in 3 of them in part alone.');
    expect(findingSentence(page, finding({ count: 9 }))).toMatch(/no recognition was found\.$/u);
  });

  test('names the quantities that differ with each value and who sets it, by how many acts of how many, and the day', () => {
    const values = [
      { hours: 1, by: [{ country: 'cn' }] },
      { hours: 24, by: [{ country: 'eu' }] },
    ];
    const range = { id: 'gap', kind: 'first-report', clock: 'awareness', values, unnumbered: [] };
    const differing = finding({ kind: 'diverging-deadlines', count: 1, of: 3, ranges: [range], laws: 16, acts: ['one', 'two'] });
    expect(findingSentence(page, differing)).toBe(
      'First reports of an incident or of an exploited vulnerability are due, once it is known, after 1 hour (<cn>) or 24 hours (<eu>). 2 of the 16 acts of law listed here set this, law as of (2026-11-24); 1 of the 3 quantities that several countries or unions count alike differs.',
    );
    expect(findingSentence(page, { ...differing, ranges: [], laws: 16, count: 2 })).toMatch(/count alike differ\.$/u);
  });

  test('names the aspects that it counts where they are few', () => {
    const voluntary = finding({ kind: 'voluntary-alone', count: 2, of: 9, members: ['one', 'two'] });
    expect(findingSentence(page, voluntary)).toMatch(/listed here\. They are <one> and <two>\.$/u);
    expect(findingSentence(page, { ...voluntary, count: 1, members: ['one'] })).toMatch(/ It is <one>\.$/u);
    expect(findingSentence(page, { ...voluntary, count: 4, members: ['a', 'b', 'c', 'd'] })).toMatch(/listed here\.$/u);
  });

  test('names the acts of law that were compared where they are few, and counts them elsewhere', () => {
    expect(findingSentence(page, finding({ kind: 'law-beyond-standards', bars: [bar, bar] }))).toBe(
      'For 2 of the 9 measures that the <plan> and the <plan> demand, nothing was found in any of the international documents that each act was considered against.',
    );
    expect(findingSentence(page, finding({ kind: 'law-beyond-standards', bars: [bar, bar, bar, bar] }))).toMatch(
      /measures that 4 acts of law demand, nothing was found/u,
    );
    expect(findingSentence(page, finding({ kind: 'law-beyond-standards', bars: [bar], reports: 2 }))).toMatch(
      /against; 2 of them are reports to authorities\.$/u,
    );
  });

  test('names the deadlines that differ', () => {
    const first = finding({ kind: 'first-report-deadlines', count: 2, of: 4, hours: { common: 24, others: [1, 6] } });
    expect(findingSentence(page, first)).toBe(
      'Of the 4 acts of law in force that are listed here and count hours from the moment an incident is known, 2 set other deadlines for a first report than 24 hours: 1 hour and 6 hours.',
    );
  });

  test('names the element it speaks of, and says none for nothing', () => {
    const least = finding({
      kind: 'least-covered-principle',
      subject: 'plan',
      count: 0,
      of: 3,
      bars: [bar, bar],
      basis: Array.from({ length: 7 }, () => 'iso'),
    });
    expect(findingSentence(page, least)).toBe(
      'Of the 2 principles of the joint paper, <plan> is covered least by the 7 international standards compared with the whole paper (rows of (2026-11-24)): none of 3 places is touched; a place is one aspect in one standard.',
    );
    expect(findingSentence(page, { ...least, count: 2, full: 1 })).toContain('2 of 3 places are touched, 1 in full; a place');
    const analyze = { ...bar, id: 'analyze' };
    expect(findingSentence(page, { ...least, count: 2, bars: [bar, analyze] })).toContain(
      'touched, none in full (nor any of <analyze>); a place',
    );
    expect(findingSentence(page, { ...least, count: 2, bars: [bar, { ...analyze, full: 1 }] })).toContain('none in full; a place');
    expect(findingSentence(page, { ...least, count: 2, full: 1, bars: [bar, analyze] })).toContain('1 in full; a place');
  });

  test('that does not hold is named without its subject', () => {
    expect(findingTitle(page, 'least-covered-principle', undefined)).toBe('The least covered principle');
    expect(findingTitle(page, 'least-covered-principle', finding({ subject: 'plan' }))).toBe('<plan> is the least covered principle');
    expect(findingTitle(page, 'diverging-deadlines', undefined)).toBe('Quantities on which countries differ');
  });
});

test('every finding has a page, also one that does not hold', () => {
  const pages = findingPages(policyOf([[framework('iso'), ['R1', 'subset-of', 'plan.policy']]]));
  expect(pages.map(({ params }) => params.finding)).toEqual([...findingKinds]);
  expect(pages.filter(({ props }) => 'finding' in props).map(({ params }) => params.finding)).toEqual([
    'least-covered-principle',
    'least-covered-trust-element',
  ]);
});

describe('the figure of a finding', () => {
  const { kb } = policyOf([[framework('act')]]);
  test.each([
    ['Places touched (outlined) and covered in full (filled), of all places', { subject: 'plan' }],
    ['How many of those counted, by element of the joint paper', { bars: [{ ...bar, id: 'plan' }] }],
    ['How many of those counted, by act of law', { bars: [{ ...bar, id: 'act' }] }],
    ['How many of those counted, by the country in which they would count', { bars: [{ ...bar, id: 'fi' }] }],
  ])('says: %s', (caption, over) => {
    expect(figureCaption({ ...page, kb }, finding(over))).toBe(caption);
  });
});

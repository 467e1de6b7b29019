import { describe, expect, test } from 'vitest';
import { allDates, datesAround, lawNews } from '../../../src/domain/policy/all-dates.ts';
import { framework, kbOf, set } from '../../builders.ts';
import { law } from './policy-world.ts';

const said = (documents: ReturnType<typeof framework>[]) =>
  allDates(kbOf({ frameworks: documents })).map(({ date, framework: { id }, kind, what }) => [date, id, kind, what]);

describe('all dates', () => {
  test('stand in order of time, milestones in their own words', () => {
    expect(
      said([
        law('late', { inForce: '2027-01-01' }),
        law('act', {
          inForce: '2025-01-01',
          applies: '2028-01-01',
          repealed: '2030-01-01',
          milestones: [{ date: '2026-09-11', what: 'Reports begin.' }],
        }),
        framework('norm', { superseded: '2026-01-01' }),
      ]),
    ).toEqual([
      ['2025-01-01', 'act', 'inForce', undefined],
      ['2026-01-01', 'norm', 'superseded', undefined],
      ['2026-09-11', 'act', 'milestone', 'Reports begin.'],
      ['2027-01-01', 'late', 'inForce', undefined],
      ['2028-01-01', 'act', 'applies', undefined],
      ['2030-01-01', 'act', 'repealed', undefined],
    ]);
  });

  test('of one day stand in the order of their documents, those of one document as it tells them', () => {
    const milestones = [
      { date: '2026-09-11', what: 'Reports begin.' },
      { date: '2026-09-11', what: 'Bodies are named.' },
    ];
    expect(said([law('b-10', { inForce: '2026-09-11' }), law('b-2', { milestones, inForce: '2026-09-11' })])).toEqual([
      ['2026-09-11', 'b-2', 'milestone', 'Reports begin.'],
      ['2026-09-11', 'b-2', 'milestone', 'Bodies are named.'],
      ['2026-09-11', 'b-10', 'inForce', undefined],
    ]);
  });

  test('tell one day once of a document, in the words of the milestone where there is one', () => {
    const act = law('act', {
      inForce: '2025-01-01',
      applies: '2025-01-01',
      milestones: [{ date: '2025-01-01', what: 'All of it begins.' }],
    });
    expect(said([act])).toEqual([['2025-01-01', 'act', 'milestone', 'All of it begins.']]);
    expect(said([law('act', { inForce: '2025-01-01', applies: '2025-01-01' })])).toEqual([['2025-01-01', 'act', 'inForce', undefined]]);
  });
});

test('dates are told apart by the day of the content and by the day to which law was checked', () => {
  const milestones = ['2026-11-24', '2026-11-25', '2026-11-30', '2026-12-01'].map((date) => ({ date, what: date }));
  const kb = kbOf({ frameworks: [framework('act', { milestones })], sets: [set('a', 'b', { reviewed: '2026-11-30' })] });
  const { coming, reached, past } = datesAround(kb);
  expect([past, reached, coming].map((events) => events.map(({ date }) => date))).toEqual([
    ['2026-11-24'],
    ['2026-11-25', '2026-11-30'],
    ['2026-12-01'],
  ]);
});

test('the day from which a document applies is told apart by whether a part of it begins later', () => {
  const later = [{ date: '2027-11-23', what: 'The rest begins.' }];
  const told = said([law('whole', { applies: '2026-10-01' }), law('parted', { applies: '2026-10-01', milestones: later })]);
  expect(told.filter(([date]) => date === '2026-10-01').map(([, id, kind]) => [id, kind])).toEqual([
    ['parted', 'appliesButParts'],
    ['whole', 'applies'],
  ]);
});

describe('what changed in law by the day of the content', () => {
  const newsOn = (reviewed: string, documents: ReturnType<typeof framework>[]) => {
    const { last, before, next } = lawNews(kbOf({ frameworks: documents, sets: [set('a', 'b', { reviewed })] }), 1);
    return [last, before, next].map((events) => events.map(({ date }) => date));
  };

  test.each([
    ['2026-12-31', ['2026-11-30', '2026-12-01', '2026-12-31'], ['2026-12-01', '2026-12-31']],
    ['2027-01-15', ['2026-12-15', '2026-12-16'], ['2026-12-16']],
  ])('on %s is what lies in the month before it', (day, dates, wanted) => {
    expect(
      newsOn(
        day,
        dates.map((inForce, index) => law(`act-${index}`, { inForce })),
      )[0],
    ).toEqual(wanted);
  });

  test('is law alone, and of what comes next so much as is asked for', () => {
    const later = ['2027-03-01', '2027-02-01'].map((inForce, index) => law(`act-${index}`, { inForce }));
    expect(newsOn('2026-12-31', [framework('norm', { superseded: '2026-12-30' }), ...later])).toEqual([[], [], ['2027-02-01']]);
  });

  test('is told with what came last before that month, so much of it as is asked for', () => {
    const before = ['2026-09-11', '2026-10-01'].map((inForce, index) => law(`act-${index}`, { inForce }));
    expect(newsOn('2026-12-31', before)).toEqual([[], ['2026-10-01'], []]);
  });
});

import { expect, test } from 'vitest';
import { applyAll } from '../../src/domain/applicability/apply.ts';
import { factsSchema, type Facts } from '../../src/domain/applicability/facts.ts';
import { calendarOf, csvOf, hasDays } from '../../src/site/apply-files.ts';
import { framework } from '../builders.ts';

const facts: Facts = { ...factsSchema.parse({ staff: 80 }), date: '2026-11-29' };
const part = { what: 'Report, "fast"', duty: 'reporting', points: ['Art. 23'], from: '2025-12-06', until: '2030-01-01' } as const;
const results = applyAll(
  [
    framework('act', {
      force: 'law',
      appliesTo: { when: { fact: 'staff', atLeast: 50, point: 'Art. 2' }, parts: [{ ...part, points: ['Art. 23'] }] },
    }),
    framework('none', {
      force: 'law',
      appliesTo: { when: { fact: 'staff', atLeast: 500, point: 'Art. 2' }, parts: [{ ...part, points: ['Art. 23'] }] },
    }),
  ],
  facts,
);
const told = {
  results,
  bound: { direct: results, through: new Map<string, string>(), byAct: [] },
  facts,
  nameOf: (id: string) => `The ${id}`,
  address: 'https://example.org/apply/#staff=80',
  note: 'No legal advice.',
  title: 'What applies',
};

test('the table has a line for each part and ends with the reservation and the address', () => {
  const lines = csvOf(told).trim().split(/\r?\n/u);
  expect([lines.length, lines[1]]).toEqual([4, expect.stringContaining('"Report, ""fast"""')]);
  expect(lines.at(-1)).toContain('https://example.org/apply/#staff=80');
});

test('the table begins with the mark of its encoding, and with what applies', () => {
  const [head = '', first = ''] = csvOf({ ...told, results: [...results].reverse() }).split(/\r?\n/u);
  expect([head.startsWith('\uFEFFdocument'), first.startsWith('The act,')]).toEqual([true, true]);
});

test('there are days where something that applies has any', () => {
  const lasting = framework('lasting', {
    force: 'law',
    appliesTo: {
      when: { fact: 'staff', atLeast: 50, point: 'Art. 2' },
      parts: [{ what: 'Keep', duty: 'organization', points: ['Art. 3'] }],
    },
  });
  expect([hasDays(results), hasDays(applyAll([lasting], facts))]).toEqual([true, false]);
  expect(hasDays(results.filter(({ outcome }) => outcome === 'does-not-apply'))).toBe(false);
});

test('the calendar has the days on which something begins and ends, of what applies alone, alike each time', () => {
  const text = calendarOf(told);
  expect([...text.matchAll(/DTSTART;VALUE=DATE:(\d+)/gu)].map(([, day]) => day)).toEqual(['20251206', '20300101']);
  expect(text).toContain('SUMMARY:The act: Report\\, "fast"');
  expect(text).not.toContain('The none');
  expect(calendarOf(told)).toBe(text);
});

test('two parts that begin on one day have entries of their own', () => {
  const direct = results.map((result) => ({ ...result, parts: [...result.parts, ...result.parts] }));
  const twice = { ...told, bound: { ...told.bound, direct } };
  const ids = [...calendarOf(twice).matchAll(/^UID:(.+)$/gmu)].map(([, id]) => id);
  expect([ids.length, new Set(ids).size]).toEqual([4, 4]);
});

test('what binds through a national act alone is told apart in the table, without the days of the directive, and has none in the calendar', () => {
  const states = [{ state: 'nl', act: 'Cbw', inForce: '2026-08-15' }];
  const byAct = [{ directive: 'act', states, mayBind: true, results: results.filter(({ framework: id }) => id === 'act') }];
  const apart = { ...told, bound: { ...told.bound, direct: [], byAct } };
  expect(csvOf(apart).split(/\r?\n/u)[1]).toMatch(/^The act,.*,by-national-act,,.*"Netherlands: Cbw, in force from 2026-08-15/u);
  expect(calendarOf(apart)).not.toContain('DTSTART');
});

import { describe, expect, test } from 'vitest';
import { applyAll } from '../../../src/domain/applicability/apply.ts';
import { factsSchema, type Facts } from '../../../src/domain/applicability/facts.ts';
import { applicabilityText, factWords, reasonText, reasonWords, resultRow } from '../../../src/domain/applicability/result-text.ts';
import { framework } from '../../builders.ts';

const facts = (over: object = {}): Facts => ({ ...factsSchema.parse(over), date: '2026-11-29' });
const held = facts({ staff: 80, roles: ['manufacturer'], product: { radio: false }, placedOnMarket: '2027-01-01' });

describe('a reason', () => {
  test.each([
    [{ fact: 'staff', atLeast: 50, holds: true }, '`staff` is 80, that is 50 or more (Art. 1)'],
    [{ fact: 'staff', above: 90, holds: false }, '`staff` is 80, not above 90 (Art. 1)'],
    [{ fact: 'roles', oneOf: ['manufacturer'], holds: true }, '`roles` is manufacturer (Art. 1)'],
    [{ fact: 'roles', oneOf: ['importer', 'distributor'], holds: false }, '`roles` is manufacturer, not importer or distributor (Art. 1)'],
    [{ fact: 'product.radio', is: true, holds: false }, '`product.radio` is false (Art. 1)'],
    [{ fact: 'placedOnMarket', from: '2027-12-11', holds: false }, '`placedOnMarket` is 2027-01-01, not 2027-12-11 or later (Art. 1)'],
    [{ fact: 'placedOnMarket', before: '2027-12-11', holds: true }, '`placedOnMarket` is 2027-01-01, that is before 2027-12-11 (Art. 1)'],
    [{ fact: 'roles', oneOf: ['a', 'b', 'c', 'd'], holds: false }, '`roles` is manufacturer, not a or b or c or d (Art. 1)'],
    [{ fact: 'roles', oneOf: ['a', 'b', 'c', 'd', 'e'], holds: false }, '`roles` is manufacturer, not one of a, b, c, d, e (Art. 1)'],
    [{ fact: 'labels', oneOf: ['sg-cls'], holds: false }, '`labels` is nothing, not sg-cls (Art. 1)'],
  ] as const)('%j', (reason, expected) => {
    expect(reasonText(held, { ...reason, point: 'Art. 1' })).toBe(expected);
  });
});

describe('a reason in words', () => {
  const codes = ['router', 'switch', 'modem', 'vpn', 'pki', 'siem', 'browser'];
  test.each([
    [{ fact: 'staff', atLeast: 50, holds: true }, 'Staff: 80, which is 50 or more (Art. 1)'],
    [{ fact: 'staff', above: 90, holds: false }, 'Staff: 80, not above 90 (Art. 1)'],
    [{ fact: 'roles', oneOf: ['manufacturer'], holds: true }, 'Role: manufacturer (Art. 1)'],
    [{ fact: 'markets', oneOf: ['eu'], holds: false }, 'Market: Japan, not EU (Art. 1)'],
    [{ fact: 'product.radio', is: true, holds: false }, 'Radio: no (Art. 1)'],
    [{ fact: 'labels', oneOf: codes, holds: false }, 'Labels: none, not one of 7 that count (Art. 1)'],
    [
      { fact: 'labels', oneOf: codes.slice(1), holds: false },
      'Labels: none, not switch or modem or VPN or PKI or SIEM or browser (Art. 1)',
    ],
  ] as const)('%j', (reason, expected) => {
    expect(reasonWords({ ...held, markets: ['JP'] }, { ...reason, point: 'Art. 1' })).toBe(expected);
  });
});

test('places are told by name, in a list as a sentence has it', () => {
  const reason = { fact: 'markets', oneOf: ['au'], holds: false, point: 's. 8' } as const;
  expect(reasonWords({ ...held, markets: ['EU', 'DE', 'JP', 'UK'] }, reason)).toBe(
    'Market: EU, Germany, Japan and United Kingdom, not Australia (s. 8)',
  );
});

test('a fact is told in words where it is known', () => {
  const told = (['staff', 'markets', 'product.radio', 'labels', 'turnover'] as const).map((name) =>
    factWords({ ...held, markets: ['EU', 'JP'] }, name),
  );
  expect(told).toEqual(['Staff: 80', 'Market: EU and Japan', 'Radio: no', 'Labels: none', undefined]);
});

const rule = {
  when: { fact: 'staff', atLeast: 50, point: 'Art. 2' },
  parts: [{ what: 'Report', duty: 'reporting', points: ['Art. 23'], from: '2025-12-06', until: '2030-01-01' }],
} as const;
const acts = [
  framework('act', { force: 'law', appliesTo: { ...rule, parts: [...rule.parts.map((part) => ({ ...part, points: [...part.points] }))] } }),
];
const told = (over: object) => {
  const results = applyAll(acts, facts(over));
  const bound = { direct: results, through: new Map<string, string>(), byAct: [] };
  return applicabilityText(results, { facts: facts(over), bound, titleOf: () => 'The Act' }).split('\n');
};

test('the answer groups by what comes out and ends with its day and a reservation', () => {
  expect(told({ staff: 80 })).toEqual([
    'Applies:',
    '  The Act',
    '    Report from 2025-12-06 until 2030-01-01 (Art. 23)',
    'As of 2026-11-29. Information, not legal advice.',
  ]);
  expect(told({ staff: 10 }).slice(0, 3)).toEqual(['Does not apply:', '  The Act', '    `staff` is 10, not 50 or more (Art. 2)']);
  expect(told({}).slice(0, 3)).toEqual(['Depends on what is not known:', '  The Act', '    depends on staff']);
});

test('what binds through a national act alone stands apart, with the acts that are known', () => {
  const results = applyAll(acts, held);
  const states = [
    { state: 'fr', document: 'bill', bill: { name: 'The bill', seen: '2026-10-05' } },
    { state: 'es', noneSeen: '2026-07-08' },
    { state: 'nl', act: 'Cbw', inForce: '2026-08-15' },
    { state: 'at', act: 'NISG' },
    { state: 'it' },
    { state: 'de', document: 'act' },
  ];
  const text = (known: typeof states) =>
    applicabilityText(results, {
      facts: held,
      bound: { direct: [], through: new Map(), byAct: [{ directive: 'act', states: known, mayBind: true, results }] },
      titleOf: () => 'The Act',
    }).split('\n');
  expect(text(states)).toEqual([
    'Binds through a national act alone:',
    '  The Act',
    '    France: The bill, a bill on 2026-10-05',
    '    Spain: none seen on 2026-07-08',
    '    Netherlands: Cbw, in force from 2026-08-15',
    '    Austria: NISG',
    '    Italy: act not known here',
    '    Germany: act',
    'As of 2026-11-29. Information, not legal advice.',
  ]);
  expect(text([])[2]).toBe('    by the act of a member state that the facts do not tell');
});

test('of a document that applies, the parts that do not are left out', () => {
  const parts = [
    { what: 'Report', duty: 'reporting' as const, points: ['Art. 23'] },
    { what: 'Audit', duty: 'advice' as const, points: ['Art. 24'], when: { fact: 'staff' as const, atLeast: 250, point: 'Art. 24' } },
  ];
  const documents = [framework('act', { force: 'law', appliesTo: { when: rule.when, parts } })];
  const direct = applyAll(documents, held);
  const bound = { direct, through: new Map<string, string>(), byAct: [] };
  const text = applicabilityText(direct, { facts: held, bound, titleOf: () => 'The Act' });
  expect(text.split('\n').slice(0, 4)).toEqual(['Applies:', '  The Act', '    Report (Art. 23)', expect.stringMatching(/^As of/u)]);
});

test('a row for programs holds outcome, points, first day, reasons and what is missing', () => {
  const rows = applyAll(acts, held).map((result) => resultRow(held, result));
  expect(rows).toMatchObject([
    {
      framework: 'act',
      outcome: 'applies',
      points: ['Art. 23'],
      from: '2025-12-06',
      because: ['`staff` is 80, that is 50 or more (Art. 2)'],
      missing: [],
      parts: [{ what: 'Report' }],
    },
  ]);
});

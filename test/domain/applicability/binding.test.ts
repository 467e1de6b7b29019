import { describe, expect, test } from 'vitest';
import { applyAll } from '../../../src/domain/applicability/apply.ts';
import { asDue, bindingOf } from '../../../src/domain/applicability/binding.ts';
import { factsSchema, type Facts } from '../../../src/domain/applicability/facts.ts';
import { framework } from '../../builders.ts';

const part = { what: 'Do', duty: 'organization' as const, points: ['All'] };
const inPlace = (code: string) => ({
  when: {
    any: [
      { fact: 'seat' as const, oneOf: [code], point: 'Art. 1' },
      { fact: 'markets' as const, oneOf: [code], point: 'Art. 1' },
    ],
  },
  parts: [part],
});
const bill = { state: 'fr', document: 'bill', bill: { name: 'The bill', seen: '2026-10-05' } };
const acts = [
  { state: 'de', document: 'act' },
  { state: 'es', noneSeen: '2026-07-08' },
  bill,
  { state: 'nl', act: 'Cbw', inForce: '2026-08-15' },
];
const documents = [
  { ...framework('directive', { force: 'law', kind: 'directive', appliesTo: inPlace('eu') }), acts },
  framework('details', { force: 'law', specifies: 'directive', appliesTo: inPlace('eu') }),
  framework('act', { force: 'law', transposes: 'directive', appliesTo: inPlace('de') }),
  framework('regulation', { force: 'law', appliesTo: inPlace('eu') }),
];
const boundOf = (given: object) => {
  const facts: Facts = { ...factsSchema.parse(given), date: '2026-11-29' };
  const results = applyAll(documents, facts);
  const bound = bindingOf(documents, results, facts);
  const applies = bound.direct.flatMap(({ framework: id, outcome }) => (outcome === 'applies' ? [id] : []));
  const states = bound.byAct.map((one) => one.states.map(({ state }) => state));
  return { applies, through: [...bound.through], states, bound, due: asDue(results, bound) };
};
const outcomes = (given: object) => boundOf(given).due.map(({ framework: id, outcome, parts }) => [id, outcome, parts[0]?.outcome]);

describe('a directive', () => {
  test('binds through an act that is here and applies, and what specifies it then applies by itself', () => {
    expect(boundOf({ seat: 'DE', markets: [] })).toMatchObject({
      applies: ['details', 'act', 'regulation'],
      through: [['directive', 'act']],
      states: [],
    });
  });

  test.each([
    ['FR', ['fr']],
    ['ES', ['es']],
    ['NL', ['nl']],
    ['AT', ['at']],
    ['EL', ['gr']],
  ])('does not apply by itself to a company in %s, nor does what only specifies it', (seat, states) => {
    expect(boundOf({ seat, markets: [] })).toMatchObject({ applies: ['regulation'], through: [], states: [states] });
  });

  test('names the bill, and no state where the answers tell none', () => {
    expect(boundOf({ seat: 'FR', markets: [] }).bound.byAct[0]?.states).toEqual([bill]);
    expect(boundOf({ seat: 'US', markets: ['FR'], roles: ['service-provider'] }).states).toEqual([[]]);
    expect(boundOf({ seat: 'EU', markets: ['FR'] }).states).toEqual([[]]);
  });

  test('binds an operator from outside the union in each state of its plants, by the act of that state', () => {
    expect(boundOf({ seat: 'JP', markets: ['DE', 'FR', 'JP'], roles: ['operator'] })).toMatchObject({
      applies: ['details', 'act', 'regulation'],
      through: [['directive', 'act']],
      states: [['fr']],
    });
  });

  test('is not spoken of where it does not apply', () => {
    expect(boundOf({ seat: 'JP', markets: ['JP'] })).toMatchObject({ applies: [], states: [] });
  });
});

describe('what is due', () => {
  test('is nothing of a directive without an act in force, which is left as advice', () => {
    expect(outcomes({ seat: 'FR', markets: [] })).toEqual([
      ['directive', 'voluntary', 'voluntary'],
      ['details', 'voluntary', 'voluntary'],
      ['act', 'does-not-apply', 'does-not-apply'],
      ['regulation', 'applies', 'applies'],
    ]);
  });

  test('may be what the directive asks where the answers tell no state', () => {
    expect(outcomes({ seat: 'EU', markets: ['FR'] })[0]).toEqual(['directive', 'applies', 'applies']);
  });

  test.each(['NL', 'AT', 'DE'])('may be what the directive asks where the state may have an act, as in %s', (seat) => {
    expect(outcomes({ seat, markets: [] })[0]).toEqual(['directive', 'applies', 'applies']);
  });
});

import { expect, test } from 'vitest';
import type { Parameter } from '../../../src/domain/model/schema/requirement.ts';
import { isOfReport, lawsWithoutDeadline, reportingByCountry, reportingDuties } from '../../../src/domain/policy/reporting-duties.ts';
import { framework, kbOf, requirement } from '../../builders.ts';
import { law } from './policy-world.ts';

test('deadlines for reports stand by their length; what only sounds like a report, is no period or binds authorities, is left out', () => {
  const parameter = (value: number, unit: Parameter['unit']): Parameter => ({ value, unit, verified: 'one-source' });
  const kb = kbOf({
    frameworks: [law('act')],
    requirements: [
      requirement('act', 'A1', { parameters: { 'final-report': parameter(1, 'mo'), reporter: parameter(1, 'h') } }),
      requirement('act', 'A2', { parameters: { 'report-early-warning': parameter(24, 'h'), report: parameter(3, 'count') } }),
      requirement('act', 'A4', { roles: ['authority'], parameters: { 'withheld-report': parameter(1, 'y') } }),
      requirement('act', 'A3', { kind: 'provision', parameters: { 'public-report': parameter(1, 'y') } }),
    ],
  });
  expect(reportingDuties(kb).map(({ name, hours }) => [name, hours])).toEqual([
    ['report-early-warning', 24],
    ['final-report', 730.5],
  ]);
});

test('they stand country by country in the order of the register, then act by act', () => {
  const within = (value: number): Parameter => ({ value, unit: 'h', verified: 'one-source' });
  const kb = kbOf({
    jurisdictions: ['jp', 'eu', 'us'].map((id, order) => ({ id, title: id, order, body: '', path: '' })) as never,
    frameworks: [law('eu-b'), law('eu-a'), law('jp-a', { jurisdiction: 'jp' })],
    requirements: [
      requirement('eu-b', 'B1', { parameters: { report: within(1) } }),
      requirement('eu-a', 'A1', { parameters: { report: within(72) } }),
      requirement('eu-a', 'A2', { parameters: { report: within(24) } }),
      requirement('jp-a', 'J1', { parameters: { report: within(48) } }),
    ],
  });
  const found = reportingByCountry(kb, reportingDuties(kb));
  expect(found.map(({ country, duties }) => [country.id, ...duties.map(({ requirement: { ref } }) => ref)])).toEqual([
    ['jp', 'J1'],
    ['eu', 'A2', 'A1', 'B1'],
  ]);
});

test('a country of which an act is known alone stands among the others, with that act and without a deadline', () => {
  const kb = kbOf({
    jurisdictions: ['jp', 'uk'].map((id, order) => ({ id, title: id, order, body: '', path: '' })) as never,
    frameworks: [law('jp-a', { jurisdiction: 'jp' }), law('uk-a', { jurisdiction: 'uk', listed: 'none', reports: 'Within a day.' })],
    requirements: [requirement('jp-a', 'J1', { parameters: { report: { value: 1, unit: 'h', verified: 'one-source' } } })],
  });
  const found = reportingByCountry(kb, reportingDuties(kb), lawsWithoutDeadline(kb).notListed);
  expect(found.map(({ country, duties, known }) => [country.id, duties.length, known.map(({ id }) => id)])).toEqual([
    ['jp', 1, []],
    ['uk', 0, ['uk-a']],
  ]);
});

test('acts without a deadline are told apart: known and not listed, and listed without one; what has ended or is no law is neither', () => {
  const kb = kbOf({
    frameworks: [
      law('setting'),
      law('bill', { stage: 'under-development', listed: 'none', reports: 'Within a day.' }),
      law('silent'),
      law('described', { listed: 'none' }),
      law('gone', { repealed: '2020-01-01' }),
      framework('norm'),
    ],
    requirements: [
      requirement('setting', 'S1', { parameters: { report: { value: 1, unit: 'h', verified: 'one-source' } } }),
      ...['silent', 'gone', 'norm'].map((id) => requirement(id, 'R1')),
    ],
  });
  const { notListed, listed } = lawsWithoutDeadline(kb);
  expect(notListed.map(({ id, reports }) => [id, reports])).toEqual([['bill', 'Within a day.']]);
  expect(listed.map(({ id }) => id)).toEqual(['silent']);
});

test('a quantity is a deadline for a report by its name', () => {
  expect(['report', 'early-report', 'report-final', 'reporting', 'answer-time'].map(isOfReport)).toEqual([true, true, true, false, false]);
});

test('a first report that is asked for in words stands with its country, also where no deadline in numbers does', () => {
  const promptly = { report: { trigger: 'an intrusion', to: 'the minister', due: 'promptly' } };
  const kb = kbOf({
    jurisdictions: ['jp', 'uk'].map((id, order) => ({ id, title: id, order, body: '', path: '' })) as never,
    frameworks: [law('jp-a', { jurisdiction: 'jp' }), law('uk-a', { jurisdiction: 'uk', repealed: '2020-01-01' })],
    requirements: [requirement('jp-a', 'J1', promptly), requirement('jp-a', 'J2'), requirement('uk-a', 'U1', promptly)],
  });
  expect(reportingByCountry(kb, []).map(({ country, inWords }) => [country.id, inWords.map(({ ref }) => ref)])).toEqual([['jp', ['J1']]]);
});

import { describe, expect, test } from 'vitest';
import type { Recognitions } from '../../../src/domain/model/schema/recognitions.ts';
import { marksOfRecognition, recognitionFilters } from '../../../src/domain/policy/recognition-filters.ts';
import { jurisdiction, kbOf } from '../../builders.ts';

const kb = kbOf({
  jurisdictions: [jurisdiction('jp'), jurisdiction('sg')],
  labels: {
    star: { name: 'Star', jurisdiction: 'jp' },
    cls: { name: 'CLS', jurisdiction: 'sg' },
    open: { name: 'Open mark' },
  },
});
const statement = (from: string, to: string, outcome: Recognitions[number]['outcome']): Recognitions[number] => ({
  from: { label: from },
  to: { label: to },
  outcome,
  effect: 'One counts for the other.',
  asOf: '2026-10-09',
  evidence: [],
  verified: 'two-sources',
});

describe('the marks of a recognition', () => {
  test.each([
    ['star', 'cls', ['country-jp', 'country-sg', 'partly']],
    ['star', 'star', ['country-jp', 'partly']],
    ['open', 'cls', ['country-sg', 'partly']],
  ])('from %s to %s are the countries of both sides, each once, and what was found', (from, to, marks) => {
    expect(marksOfRecognition(kb, statement(from, to, 'partly'))).toEqual(marks);
  });
});

test('the filters of some recognitions offer each country and each outcome with how many it leaves', () => {
  expect(recognitionFilters(kb, [statement('star', 'cls', 'recognised'), statement('open', 'cls', 'none-found')])).toEqual([
    {
      name: 'country',
      options: [
        { mark: 'country-jp', label: 'JP', count: 1 },
        { mark: 'country-sg', label: 'SG', count: 2 },
      ],
    },
    {
      name: 'outcome',
      options: [
        { mark: 'recognised', label: undefined, count: 1 },
        { mark: 'none-found', label: undefined, count: 1 },
      ],
    },
  ]);
});

test('a country that has no page is offered after the others, by its name', () => {
  const labels = { ...kb.labels, finnish: { name: 'Finnish label', jurisdiction: 'fi' } };
  const [country] = recognitionFilters({ ...kb, labels }, [statement('finnish', 'cls', 'recognised'), statement('star', 'cls', 'partly')]);
  expect(country?.options.map(({ mark, label }) => [mark, label])).toEqual([
    ['country-jp', 'JP'],
    ['country-sg', 'SG'],
    ['country-fi', 'Finland'],
  ]);
});

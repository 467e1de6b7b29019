import { expect, test } from 'vitest';
import { isSoldAndUnopened, summarySources } from '../../../src/domain/crosswalk/crosswalk-sources.ts';
import { framework, kbOf, requirement } from '../../builders.ts';

const kb = kbOf({
  frameworks: [
    framework('act', { availability: 'free' }),
    framework('label', { availability: 'free' }),
    framework('norm', { availability: 'paid' }),
    framework('opened', { availability: 'paid' }),
    framework('paper'),
  ],
  requirements: [
    requirement('act', 'A1', { basis: 'text' }),
    requirement('label', 'L1', { basis: 'title' }),
    requirement('label', 'L2', { basis: 'secondary' }),
    requirement('norm', 'N1', { basis: 'title' }),
    requirement('opened', 'O1', { basis: 'text' }),
  ],
});
const between = (a: string, b: string) => summarySources(kb, { a, b });

test('each document has what its summaries were written from, the best first', () => {
  expect(between('act', 'label')).toEqual([
    { document: 'act', bases: ['text'] },
    { document: 'label', bases: ['secondary', 'title'] },
  ]);
});

test('a document without summaries that say so is left out', () => {
  expect(between('paper', 'act')).toEqual([{ document: 'act', bases: ['text'] }]);
  expect(between('paper', 'gone')).toEqual([]);
});

test.each([
  ['act', 'norm', true],
  ['act', 'label', false],
  ['act', 'opened', false],
  ['paper', 'act', false],
])('whether a text that is sold stayed closed: %s, %s', (a, b, expected) => {
  expect(isSoldAndUnopened(kb, between(a, b))).toBe(expected);
});

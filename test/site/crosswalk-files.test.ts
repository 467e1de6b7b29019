import { describe, expect, test } from 'vitest';
import { crosswalkColumns, crosswalkFile, crosswalkRows } from '../../src/site/crosswalk-files.ts';
import { page } from './data-world.ts';
import { pageOf, tinyPage } from './tiny-page.ts';
import { framework, kbOf, requirement, row, set } from '../builders.ts';

describe('a crosswalk', () => {
  test('as a file has its rows by id and the ledger of both directions', () => {
    const tiny = tinyPage();
    const { authored, ledger } = crosswalkFile(tiny, 'demo-1-2020', 'pi40-rri') as { authored: string[]; ledger: { source: string }[] };
    expect(authored).toContain('demo-1-2020--pi40-rri/sr-2-1~plan.basic-policy');
    expect(ledger.length).toBeGreaterThan(0);
    expect(ledger.every(({ source }) => ['demo-1-2020', 'pi40-rri'].includes(source))).toBe(true);
  });

  test('to be read says of what is left open that it is', () => {
    const label = set('label', 'act', { considered: 'all', leftOpen: ['A2'] });
    const kb = kbOf({
      frameworks: [framework('act'), framework('label')],
      requirements: [...['A1', 'A2', 'A3'].map((ref) => requirement('act', ref)), requirement('label', 'L1')],
      sets: [label],
      mappings: [row(label, ['L1', 'intersects-with', 'A1'])],
    });
    expect(crosswalkRows(pageOf(kb), 'act', 'label').map(({ relation }) => relation)).toContain('left open');
  });

  test('to be read has numbers and titles, matches before what has no counterpart, and no title that is withheld', () => {
    const rows = crosswalkRows(page, 'a', 'b');
    expect(rows.map(({ sources, targets }) => [sources, targets])).toEqual([
      [['R1 First'], ['T1']],
      [['R2 Second'], []],
    ]);
  });
});

test('the columns of the rows are what each row says', () => {
  const [first = {}] = crosswalkRows(page, 'a', 'b');
  expect(Object.keys(first)).toEqual([...crosswalkColumns]);
});

import { describe, expect, test } from 'vitest';
import { startAssumptions } from '../../src/site/start-assumptions.ts';
import { tinyPage } from './tiny-page.ts';

const told = (facts: string) => startAssumptions(tinyPage(), facts).map(({ name, value }) => `${name}: ${value}`);

describe('what a start page takes for granted', () => {
  test('is told in the order of the questions, whatever the order of the facts', () => {
    expect(told('staff=60&roles=importer,own-brand-seller')).toEqual(['Role: importer, own-brand seller', 'Staff: 60']);
  });

  test('names places, trades and kinds in words', () => {
    expect(told('markets=EU,UK&seat=DE&nace=28&product.kinds=plc')).toEqual([
      'Market: European Union, United Kingdom',
      'Seat: Germany',
      expect.stringMatching(/^Trade \(NACE division\): 28 \w+/u),
      'Kind of product: PLC',
    ]);
  });

  test('writes amounts with their commas', () => {
    expect(told('turnover=8000000')).toEqual(['Turnover in euro: 8,000,000']);
  });

  test('tells yes from no, none of a list and what is not known apart', () => {
    expect(told('product.digital=yes&product.radio=no&plant=-&staff=?')).toEqual([
      "Staff: Don't know",
      'Digital: Yes',
      'Radio: No',
      'Plant: none of those asked about',
    ]);
  });

  test('leaves out what was not answered, and what is no answer', () => {
    expect([told(''), told('colour=red&staff=many')]).toEqual([[], []]);
  });
});

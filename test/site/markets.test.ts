import { expect, test } from 'vitest';
import { marketsOf, placeName } from '../../src/site/markets.ts';
import { framework, kbOf } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const act = (places: readonly string[]) =>
  framework(`act-${places.join('-')}`, {
    appliesTo: {
      when: { fact: 'markets', oneOf: [...places], point: 'Art. 1' },
      parts: [{ what: 'Do', duty: 'product', points: ['All'] }],
    },
  });

test('the places that rules ask for stand once, the union first', () => {
  expect(marketsOf([act(['uk', 'jp']), act(['eu', 'jp']), framework('none')])).toEqual(['EU', 'JP', 'UK']);
});

test('a place is named, Britain and the union too', () => {
  const page = pageOf(kbOf());
  expect(['EU', 'UK', 'JP'].map((code) => placeName(page, code))).toEqual(['European Union', 'United Kingdom', 'Japan']);
});

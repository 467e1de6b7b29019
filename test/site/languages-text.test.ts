import { expect, test } from 'vitest';
import { languagesText } from '../../src/site/languages-text.ts';
import { kbOf } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const page = pageOf(kbOf());

test('a few languages are named', () => {
  expect(languagesText(page, ['en', 'fr'])).toBe('English, French');
});

test('of many the number is told, and those of the site that are among them', () => {
  expect(languagesText(page, ['bg', 'cs', 'da', 'de', 'en', 'fr', 'it'])).toBe('7 languages, among them English, German');
});

import { expect, test } from 'vitest';
import { formatDate, formatList } from '../../src/i18n/formatters.ts';
import { translatorFor } from '../../src/i18n/messages.ts';
import { editionsText } from '../../src/site/editions-text.ts';

const page = {
  t: translatorFor('en'),
  name: (id: string) => id.toUpperCase(),
  date: (date: string) => formatDate(date, 'en'),
  list: (parts: readonly string[]) => formatList(parts, 'en'),
};

test('editions are named with what of them is known', () => {
  const editions = [
    { framework: 'a', edition: '2022' },
    { framework: 'b', asOf: '2026-03-01' },
    { framework: 'c', edition: '2019', asOf: '2026-03-01' },
    { framework: 'd' },
  ];
  expect(editionsText(page, editions)).toBe('A, 2022; B, as of 1 March 2026; C, 2019, as of 1 March 2026; D');
});

test('no edition gives no text', () => {
  expect(editionsText(page, [])).toBe('');
});

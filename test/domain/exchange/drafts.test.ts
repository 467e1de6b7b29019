import { expect, test } from 'vitest';
import { formatFault, withoutEmpty } from '../../../src/domain/exchange/drafts.ts';

test('A fault reads place, what is wrong, then a tip', () => {
  expect(formatFault({ sheet: 'rows', row: 7, column: 'target', message: 'It is not there.', tip: 'Look again.' })).toBe(
    'rows, row 7, column `target`\n    It is not there.\n    Tip: Look again.',
  );
});

test('A fault of a whole row without a tip names neither column nor tip', () => {
  expect(formatFault({ sheet: 'rows', row: 7, message: 'It is empty.' })).toBe('rows, row 7\n    It is empty.');
});

test('Keys with an empty value go, all others stay', () => {
  expect(withoutEmpty({ a: '', b: ' ', c: '0' })).toEqual({ b: ' ', c: '0' });
});

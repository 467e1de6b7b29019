import { expect, test } from 'vitest';
import { isGermanFormOf } from '../../../src/domain/search/german-forms.ts';

test.each([
  ['zustände', 'zustand', true],
  ['zustaende', 'zustand', true],
  ['zuständig', 'zustand', false],
  ['verlängerung', 'verlangen', false],
  ['verlangt', 'verlangen', true],
  ['gefordert', 'fordern', true],
  ['zugelassen', 'lassen', false],
  ['abgelehnt', 'ablehnen', true],
  ['andere', 'ändern', false],
  ['lief', 'liefern', false],
  ['lief', 'lieferung', false],
  ['liefert', 'lieferung', true],
  ['lieferte', 'liefern', true],
  ['interne', 'intern', true],
  ['ändern', 'aendern', true],
  ['kräftigt', 'kraft', true],
  ['pruefung', 'prüfen', true],
  ['loeschung', 'löschen', true],
  ['aenderung', 'ändern', true],
  ['', 'ändern', false],
])('of words of one stem, `%s` is a form of `%s`: %s', (typed, meant, expected) => {
  expect(isGermanFormOf(typed, meant)).toBe(expected);
});

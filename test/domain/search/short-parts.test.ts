import { expect, test } from 'vitest';
import { withFamily } from '../../../src/domain/search/short-parts.ts';

const names = { four: ['62443-4-2', 'IEC 62443-4-2'], twin: ['62443-4-2'], three: ['62443-3-3'], other: ['62351-3-3'], rfc: ['9116'] };

test.each([
  ['is a 4-2 certificate enough', 'is a 62443-4-2 certificate enough'],
  ['4-2-Zertifikat', '62443-4-2-Zertifikat'],
  ['IEC 62443-4-2 passwords', 'IEC 62443-4-2 passwords'],
  ['what is in 3-3', 'what is in 3-3'],
  ['provision 5.4-2', 'provision 5.4-2'],
  ['rule 4-2-1', 'rule 4-2-1'],
  ['both 4-2 and 4-2', 'both 62443-4-2 and 62443-4-2'],
  ['4-2', '4-2'],
  ['', ''],
])('%s is read as %s', (query, expected) => {
  expect(withFamily(names, query)).toBe(expected);
});

test('the number of a part ends with its name', () => {
  expect(withFamily({ long: ['12345-1-20'], dated: ['12345-3-4 edition 2'] }, 'is 1-2 or 3-4 enough')).toBe('is 1-2 or 3-4 enough');
});

import { expect, test } from 'vitest';
import { withoutAmendments } from '../../../src/domain/search/amendments.ts';

test.each([
  ['EN IEC 62443-4-2/A11', 'EN IEC 62443-4-2'],
  ['EN IEC 62443-4-1:2018/A11:2026', 'EN IEC 62443-4-1:2018'],
  ['EN IEC 62443-4-1:2018/prA11', 'EN IEC 62443-4-1:2018'],
  ['ISO/IEC 27001:2022/Amd 1:2024', 'ISO/IEC 27001:2022'],
  ['IEC 62443-3-3:2013/COR1:2014', 'IEC 62443-3-3:2013'],
  ['EN 303 645 + A1', 'EN 303 645'],
  ['IEC 62443-4-2/AC SR 1.1', 'IEC 62443-4-2 SR 1.1'],
  ['ISO/IEC 27001 amendment 1:2024', 'ISO/IEC 27001'],
  ['amendment A11', ''],
])('%s names %s', (query, document) => {
  expect(withoutAmendments(query)).toBe(document);
});

test.each(['ISO/IEC 27001 A.5.15', '27001/A.8', 'IEC/IEEE 82079-1', 'A.8.8', 'SR 1.1', 'and/or', 'GB/T 39204'])(
  '%s names none',
  (query) => {
    expect(withoutAmendments(query)).toBe(query);
  },
);

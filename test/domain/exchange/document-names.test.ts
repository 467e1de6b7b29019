import { expect, test } from 'vitest';
import { namesDocument } from '../../../src/domain/exchange/document-names.ts';
import { framework, kbOf } from '../../builders.ts';

const kb = kbOf({
  frameworks: [
    framework('iso-iec-27001-2022', { shortTitle: 'ISO/IEC 27001:2022', title: 'Management systems', abbreviations: ['ISMS standard'] }),
    framework('plain'),
  ],
});

test.each([
  ['iso-iec-27001-2022', true],
  ['ISO/IEC 27001:2022', true],
  ['ISO 27001:2022', true],
  ['IEC 27001:2022', false],
  ['Management Systems', true],
  ['isms-standard', true],
  ['27001', false],
  ['', false],
  ['plain', false],
])('`%s` means the standard: %s', (name, means) => {
  expect(namesDocument(kb, name, 'iso-iec-27001-2022')).toBe(means);
});

test('A document without other names is not meant by an empty name', () => {
  expect([namesDocument(kb, '', 'plain'), namesDocument(kb, 'PLAIN', 'plain')]).toEqual([false, true]);
});

test('A document that is not in is known by its id alone', () => {
  expect([namesDocument(kb, 'Not In', 'not-in'), namesDocument(kb, 'plain', 'not-in')]).toEqual([true, false]);
});

import { describe, expect, test } from 'vitest';
import { shortAspectTitle, splitShortTitle } from '../../../src/domain/model/short-titles.ts';

describe('a short title', () => {
  test.each([
    ['Strong authentication', 'Strong authentication of humans', 'Humans'],
    ['Access control', 'Access control for devices and systems', 'Devices and systems'],
    ['Plan', 'Planning of everything', 'Planning of everything'],
    ['Design', 'Consistent design', 'Consistent design'],
  ])('of an aspect leaves out what the head %s says: %s', (element, title, short) => {
    expect(shortAspectTitle({ title: element }, { title })).toBe(short);
  });

  test.each([
    ['IEC 62443-3-3', 'IEC 62443', '3-3'],
    ['IEC 62443-2-1:2024', 'IEC 62443', '2-1:2024'],
    ['IEC TS 62443-1-5', 'IEC TS 62443', '1-5'],
    ['ISO/IEC 27001:2022', '', 'ISO/IEC 27001:2022'],
    ['Cyber Resilience Act', '', 'Cyber Resilience Act'],
  ])('of %s is split into "%s" and "%s"', (shortTitle, series, part) => {
    expect(splitShortTitle({ shortTitle })).toEqual({ series, part });
  });
});

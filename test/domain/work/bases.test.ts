import { expect, test } from 'vitest';
import { workBases, workPossessions } from '../../../src/domain/work/bases.ts';
import { framework, kbOf } from '../../builders.ts';

const kb = kbOf({ frameworks: ['sg-cls-2025', 'iso-iec-27001-2022', 'eu-cra', 'other'].map((id) => framework(id)) });

test('bases that are here stand in the order in which they are offered, free ones first', () => {
  expect(workBases(kb).map(({ id }) => id)).toEqual(['eu-cra', 'iso-iec-27001-2022']);
});

test('certificates and labels whose document is here can be had already', () => {
  expect(workPossessions(kb).map(({ id }) => id)).toEqual(['iso-iec-27001-2022', 'sg-cls-2025']);
});

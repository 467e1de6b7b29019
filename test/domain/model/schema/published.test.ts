import { expect, test } from 'vitest';
import { published } from '../../../../src/domain/model/schema/published.ts';

test('the list of lists says of which version and day it is, under which licence, and what it is not', () => {
  const list = { path: 'gaps.json', schema: 'schema/gaps.json', records: 1 };
  const whole = { version: '2026.1.0', asOf: '2026-11-24', licences: {}, disclaimer: 'No advice.', files: [list] };
  expect(Object.keys(published['index.json'].shape)).toEqual(Object.keys(whole));
});

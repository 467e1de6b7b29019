import { expect, test } from 'vitest';
import { stageOf } from '../../../src/domain/model/report-stage.ts';

test.each([
  ['warning', 'first'],
  ['keep', undefined],
  ['unnamed', undefined],
  ['constructor', undefined],
])('the stage of %s is %s', (name, stage) => {
  const quantityNames = { warning: { name: 'Early warning', stage: 'first' as const }, keep: 'Keeping' };
  expect(stageOf({ quantityNames }, name)).toBe(stage);
});

import { expect, test } from 'vitest';
import { guidePath, standsAlone } from '../../../src/domain/model/guide-path.ts';

test.each([
  ['about', '/about/', true],
  ['method', '/method/', true],
  ['edit-a-record', '/guide/edit-a-record/', false],
])('the text %s of the guide stands at %s', (id, path, alone) => {
  expect([guidePath({ id }), standsAlone({ id })]).toEqual([path, alone]);
});

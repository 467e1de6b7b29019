import { afterAll, expect, test } from 'vitest';
import { forgetBodies, sharedAnalysis } from '../../src/content/shared-analysis.ts';
import { tinyFolder } from './tiny-copy.ts';

afterAll(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('concordance.analysis'));
});

test('A folder is read once in a process, under whatever name it is asked for', () => {
  expect(sharedAnalysis(`${tinyFolder}/.`)).toBe(sharedAnalysis(tinyFolder));
});

test('Another folder is another analysis', () => {
  const first = sharedAnalysis(tinyFolder);
  expect([sharedAnalysis('test/fixtures/none').hasErrors, sharedAnalysis(tinyFolder) === first]).toEqual([true, false]);
});

test('When the bodies are forgotten the records stay', () => {
  const before = sharedAnalysis(tinyFolder);
  forgetBodies();
  const after = sharedAnalysis(tinyFolder);
  expect([before.content.trees.size > 0, after.content.trees.size, after.kb === before.kb]).toEqual([true, 0, true]);
});

import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { checkTiny, swap, tinyFolder } from './tiny-copy.ts';

describe('checking a content folder', () => {
  test('has no errors where all holds', () => {
    expect(checkContent(tinyFolder).hasErrors).toBe(false);
  });

  test('joins the faults of reading and of the rules, in order of place', () => {
    const { diagnostics, hasErrors } = checkTiny({
      'frameworks/eu-demo-act.mdx': swap('jurisdiction: eu', 'jurisdiction: fr'),
      'requirements/demo-1-2020/sr-1-2.md': swap('title: Authentication of devices\n', ''),
    });
    expect(hasErrors).toBe(true);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['reference-exists', 'schema']);
  });

  test('a warning is no error', () => {
    const { diagnostics, hasErrors } = checkTiny({
      'requirements/demo-1-2020/sr-1-2.md': swap('title: Authentication of devices', 'title: Authentication #2'),
    });
    expect([diagnostics.map(({ severity }) => severity), hasErrors]).toEqual([['warning'], false]);
  });
});

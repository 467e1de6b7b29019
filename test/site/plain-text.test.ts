import { describe, expect, test } from 'vitest';
import { analyzeContent } from '../../src/content/analyze-content.ts';
import { plainText } from '../../src/site/plain-text.ts';
import { tinyFolder } from '../content/tiny-copy.ts';

const analysis = analyzeContent(tinyFolder);
const path = analysis.kb.requirementById.get('demo-1-2020/sr-1-1')?.path ?? '';

describe('the text of a plain file', () => {
  test('is rendered from its parsed body', () => {
    expect(plainText(path, analysis)).toMatch(/^<p>Every person/u);
  });

  test('is as another process rendered it, where one did', () => {
    expect(plainText(path, { ...analysis, texts: new Map([[path, '<p>There.</p>']]) })).toBe('<p>There.</p>');
  });

  test('is never empty for want of a file', () => {
    expect(() => plainText('none.md', analysis)).toThrow('The text of none.md was not read.');
  });
});

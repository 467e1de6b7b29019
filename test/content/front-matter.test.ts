import { describe, expect, test } from 'vitest';
import { splitFrontMatter, type SplitFile } from '../../src/content/front-matter.ts';

function split(text: string): SplitFile {
  const result = splitFrontMatter('content/page.mdx', text);
  if ('rule' in result) throw new Error(result.message);
  return result;
}

describe('splitFrontMatter', () => {
  test('cuts a file at its `---` lines and counts the line on which the body begins', () => {
    expect(split('---\ntitle: A\n---\n\nText.\n')).toEqual({
      yaml: { path: 'content/page.mdx', text: 'title: A', lineOffset: 1 },
      body: '\nText.\n',
      bodyLine: 4,
    });
  });

  test('a `---` in the body is a line of the body', () => {
    expect(split('---\ntitle: A\n---\nText.\n\n---\n').body).toBe('Text.\n\n---\n');
  });

  test('blanks after `---` are forgiven', () => {
    expect(split('--- \ntitle: A\n---  \nText.').yaml.text).toBe('title: A');
  });

  test('a longer line of hyphens closes nothing', () => {
    expect(split('---\ntitle: A\nnote: "x\n  ----"\n---\n').yaml.text).toBe('title: A\nnote: "x\n  ----"');
  });

  test.each([
    ['\r\n', '---\r\ntitle: A\r\n---\r\nText.'],
    ['\r', '---\rtitle: A\r---\rText.'],
  ])('line ends are read alike: %j', (_end, text) => {
    expect(split(text)).toEqual(split('---\ntitle: A\n---\nText.'));
  });

  test('an empty file has no front matter', () => {
    expect(splitFrontMatter('content/page.mdx', '')).toMatchObject({
      rule: 'front-matter',
      line: 1,
      message: 'The file has no front matter.',
    });
  });

  test('a heading before `---` is not front matter', () => {
    expect(splitFrontMatter('content/page.mdx', '# A\n---\ntitle: A\n---\n')).toMatchObject({
      rule: 'front-matter',
      line: 2,
      message: 'Front matter must start in column 1 of line 1.',
    });
  });
});

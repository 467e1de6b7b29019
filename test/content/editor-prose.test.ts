import { describe, expect, test } from 'vitest';
import { append, checkTiny, swap } from './tiny-copy.ts';

const requirement = 'requirements/demo-1-2020/sr-1-1.md';
const guide = 'guide/method.mdx';
/** A requirement as an editor might begin it, with one line of front matter in question. */
function draftRequirement(refLine: string): string {
  return `---\n${refLine}\ntitle: Draft\ntitleStatus: ours\nkind: requirement\nroles: []\nlifecycle: []\ngoals: []\nmodality: shall\nbasis: title\nevidence: []\nverified: unverified\n---\n\nSomething is asked.\n`;
}

describe('prose', () => {
  test('`<24 h` in `.mdx` is an error with line, column and hint', () => {
    expect(checkTiny({ [guide]: append('Report within <24 h.') }).report).toMatchInlineSnapshot(`
      "content/guide/method.mdx:16:16  error  mdx-syntax
          A \`<\` in the text is read as the beginning of a component.
          Tip: Write "less than", \`\\<\`, or put the text in backticks.
      1 error, 0 warnings"
    `);
  });

  test('braces in `.mdx` that are no expression are an error with line and hint', () => {
    expect(checkTiny({ [guide]: append('The role is {no one/a team}.') }).report).toMatchInlineSnapshot(`
      "content/guide/method.mdx:16:16  error  mdx-syntax
          Braces in the text are read as code.
          Tip: Write \`\\{\`, or put the text in backticks.
      1 error, 0 warnings"
    `);
  });

  test('a paragraph in `.mdx` that begins with `export` is an error with hint', () => {
    expect(checkTiny({ [guide]: append('\nexport of goods to Japan requires a licence.') }).report).toMatchInlineSnapshot(`
      "content/guide/method.mdx:17:1  error  mdx-syntax
          A paragraph that begins with the word \`import\` or \`export\` is read as code, and content holds no code.
          Tip: Begin the sentence with a capital letter or another word.
      1 error, 0 warnings"
    `);
  });

  test('a paragraph in `.mdx` that begins with `import` is an error on its first line', () => {
    expect(checkTiny({ [guide]: append('\nimport of goods\nfrom Japan needs no licence.') }).report).toMatchInlineSnapshot(`
      "content/guide/method.mdx:17:1  error  mdx-syntax
          A paragraph that begins with the word \`import\` or \`export\` is read as code, and content holds no code.
          Tip: Begin the sentence with a capital letter or another word.
      1 error, 0 warnings"
    `);
  });

  test('a line that begins with `export` inside a paragraph is plain text', () => {
    expect(checkTiny({ [guide]: append('\nThe rules on the\nexport of goods apply.') }).report).toBe('0 errors, 0 warnings');
  });

  test.each([
    'Report within <24 h.',
    'The role is {no one/a team}.',
    'export of goods to Japan requires a licence.',
    'import of goods from Japan needs none.',
  ])('the same text in `.md` stands as it is written: %s', (text) => {
    const { report, kb } = checkTiny({
      [requirement]: swap('Every person is authenticated on every interface.\nStrength is left to the enhancement.', text),
    });
    expect([report, kb.requirementById.get('demo-1-2020/sr-1-1')?.gist]).toEqual(['0 errors, 0 warnings', text]);
  });

  test('a page with a fault does not disappear quietly: the run has errors', () => {
    expect(checkTiny({ [guide]: append('Report within <24 h.') }).hasErrors).toBe(true);
  });
});

describe('ids and file names', () => {
  test('`.md` beside `.mdx` gives one id, and the error names both files', () => {
    expect(checkTiny({ 'requirements/demo-1-2020/sr-1-1.mdx': draftRequirement('ref: "SR 1.1"') }).report).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-1.mdx:1:1  error  duplicate-id
          \`content/requirements/demo-1-2020/sr-1-1.mdx\` and \`content/requirements/demo-1-2020/sr-1-1.md\` give the same id.
          Tip: Keep one of them.
      content/requirements/demo-1-2020/sr-1-1.mdx:2:6  error  unique-ref
          \`SR 1.1\` stands in \`content/requirements/demo-1-2020/sr-1-1.md\` as well.
      2 errors, 0 warnings"
    `);
  });

  test('paths that differ in case only give one id, and the error names both files', () => {
    expect(checkTiny({ 'guide/Method.mdx': '---\ntitle: Other\norder: 3\nsummary: Another page.\n---\n\nText.\n' }).report)
      .toMatchInlineSnapshot(`
      "content/guide/method.mdx:1:1  error  duplicate-id
          \`content/guide/method.mdx\` and \`content/guide/Method.mdx\` give the same id.
          Tip: Keep one of them.
      1 error, 0 warnings"
    `);
  });

  test.each(['pr\u00FCfung.mdx', 'pru\u0308fung.mdx', '\u8981\u4EF6.mdx', 'two words.mdx'])(
    'the file name %s is refused with the wish for ASCII',
    (name) => {
      const { report, kb } = checkTiny({ [`guide/${name}`]: '---\ntitle: Page\norder: 3\nsummary: A page.\n---\n\nText.\n' });
      const shown = `guide/${name.normalize('NFC')}`;
      expect(report.split('\n').slice(1)).toEqual([
        `    The file name \`${shown}\` has other characters than ASCII letters, digits, hyphens and dots.`,
        '    Tip: Rename it, so that links work on every system.',
        '1 error, 0 warnings',
      ]);
      expect(kb.guide.map(({ id }) => id)).toEqual(['method', 'edit-a-record']);
    },
  );

  test.each(['a#b', 'a?b', 'a%b', 'a:b', 'a*b'])('the file name %s.mdx is refused, because it breaks links or systems', (name) => {
    const { report } = checkTiny({ [`guide/${name}.mdx`]: '---\ntitle: Page\norder: 3\nsummary: A page.\n---\n\nText.\n' });
    expect(report).toContain('error  file-name');
  });
});

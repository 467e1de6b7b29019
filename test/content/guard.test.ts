import { describe, expect, test } from 'vitest';
import { smuggled } from './attacks.ts';
import { compiled, rules, rulesIn, said } from './two-parsers.ts';

describe('code in `.mdx` is refused', () => {
  test('an import', () => {
    expect(said('mdx', "Text.\n\nimport fs from 'node:fs'\n")).toMatchInlineSnapshot(`
      "content/page.mdx:12:1  error  no-code
          A paragraph that begins with \`import\` or \`export\` is read as code, and content holds no code.
          Tip: Begin the sentence with a capital letter or another word."
    `);
  });

  test('an export', () => {
    expect(said('mdx', 'export const secret = process.env.HOME\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  no-code
          A paragraph that begins with \`import\` or \`export\` is read as code, and content holds no code.
          Tip: Begin the sentence with a capital letter or another word."
    `);
  });

  test.each([
    'import everything that is needed.\n\nNext paragraph.\n',
    'export const x\n\nNext.\n',
    'Before.\n\nimport of goods is not meant.\nTwo lines.\n\nAfter.\n',
  ])('a paragraph that begins like code is named where it begins: %j', (body) => {
    const line = 10 + body.split('\n').findIndex((text) => /^(import|export)/u.test(text));
    expect(said('mdx', body).split('\n').slice(0, 2)).toEqual([
      `content/page.mdx:${line}:1  error  mdx-syntax`,
      '    A paragraph that begins with the word `import` or `export` is read as code, and content holds no code.',
    ]);
  });

  test('an expression between paragraphs', () => {
    expect(said('mdx', '{process.exit(1)}\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  no-code
          Braces in the text are read as code, and content holds no code.
          Tip: Write \`\\{\`, or put the text in backticks."
    `);
  });

  test('an expression inside a sentence', () => {
    expect(said('mdx', 'It is {1 + 1} times.\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:7  error  no-code
          Braces in the text are read as code, and content holds no code.
          Tip: Write \`\\{\`, or put the text in backticks."
    `);
  });

  test('an expression that holds a comment only', () => {
    expect(rules('mdx', '{/* hidden */}\n')).toEqual(['no-code']);
  });

  test('an expression in a cell of a table', () => {
    expect(rules('mdx', '| A |\n| --- |\n| {1 + 1} |\n')).toEqual(['no-code']);
  });

  test('an expression in a footnote', () => {
    expect(rules('mdx', 'Text[^1].\n\n[^1]: See {1 + 1}.\n')).toEqual(['no-code']);
  });

  test('an expression as the value of an attribute', () => {
    expect(said('mdx', '<Ref to={process.env.HOME} />\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  no-code
          \`<Ref>\` takes plain text only.
          Tip: Write attributes as \`name="text"\`."
    `);
  });

  test('attributes spread from an expression', () => {
    expect(said('mdx', '<Note {...props}>Text</Note>\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  no-code
          \`<Note>\` takes plain text only.
          Tip: Write attributes as \`name="text"\`."
    `);
  });

  test('an attribute without a value', () => {
    expect(rules('mdx', '<Ref to />\n')).toEqual(['no-code']);
  });

  test('an expression between the tags of a component', () => {
    expect(rules('mdx', '<Note>{secret}</Note>\n')).toEqual(['no-code']);
  });
});

describe('HTML is refused', () => {
  test('a script in `.md`', () => {
    expect(said('md', 'Text.\n\n<script>alert(1)</script>\n')).toMatchInlineSnapshot(`
      "content/page.md:12:1  error  no-raw-html
          Raw HTML is not allowed in content.
          Tip: Use Markdown; write \`\\<\` for a plain less-than sign."
    `);
  });

  test('a script in `.mdx`', () => {
    expect(said('mdx', 'Text.\n\n<script>alert(1)</script>\n')).toMatchInlineSnapshot(`
      "content/page.mdx:12:1  error  no-raw-html
          \`<script>\` is not allowed in content; the components are \`Ref\`, \`Note\`, \`Row\`, \`Rows\`, \`Coverage\`, \`Parameter\`, \`Term\`, \`Official\` and \`NotIn\`.
          Tip: Use Markdown; write \`\\<\` for a plain less-than sign."
    `);
  });

  test.each([
    ['a block', '<div>text</div>'],
    ['a tag inside a sentence', 'It is <b onclick="x()">bold</b>.'],
    ['a comment', '<!-- hidden -->'],
    ['a comment inside a sentence', 'It is <!-- hidden --> here.'],
    ['a declaration', '<!DOCTYPE html>'],
    ['a processing instruction', '<?php echo 1 ?>'],
    ['character data', '<![CDATA[ x ]]>'],
    ['an image with a handler', '<img src=x onerror=alert(1)>'],
    ['a tag in a list', '- <iframe src="https://example.org/"></iframe>'],
    ['a tag in a quotation', '> <style>p {}</style>'],
    ['a tag in a table', '| A |\n| --- |\n| <u>x</u> |'],
  ])('%s in `.md`', (_what, body) => {
    expect(new Set(rules('md', `${body}\n`))).toEqual(new Set(['no-raw-html']));
  });

  test('a comment in `.mdx`', () => {
    expect(said('mdx', 'Text.\n\n<!-- hidden -->\n')).toMatchInlineSnapshot(`
      "content/page.mdx:12:1  error  mdx-syntax
          \`<!--\` is HTML, and content holds none.
          Tip: Comments are not kept here: leave it out."
    `);
  });

  test.each([
    ['a block', '<div>text</div>', 'no-raw-html'],
    ['a tag inside a sentence', 'It is <b>bold</b>.', 'no-raw-html'],
    ['a handler', '<img src="x" onerror="alert(1)" />', 'no-raw-html'],
    ['a fragment', '<>text</>', 'no-raw-html'],
    ['a member of a component', '<Ref.Inner />', 'no-raw-html'],
    ['a name with a space of names', '<svg:a />', 'no-raw-html'],
    ['a style', '<style>p</style>', 'no-raw-html'],
  ])('%s in `.mdx`', (_what, body, rule) => {
    expect(rules('mdx', `${body}\n`)).toEqual([rule]);
  });
});

describe('near misses pass', () => {
  test.each([
    ['code in a span', 'Write `{code}`, `<script>`, `<!-- x -->` and `import x`.'],
    ['code in a fence', '```js\nimport fs from "fs"\n{x}\n<script>alert(1)</script>\n```'],
    ['escaped signs', 'Less than \\<24 h, a \\{brace\\}, \\[no link](javascript:alert(1)).'],
    ['entities', '&lt;script&gt; and &#123;x&#125;.'],
    ['a comparison with a blank', 'It is 3 < 4 and 5 > 4.'],
    ['the words in a sentence', 'We import and export goods; javascript: is a scheme.'],
    ['a capital letter', 'Export of goods is free.\n\nImport is not.'],
    ['an exclamation mark before brackets', 'Look! \\![x]'],
  ])('%s', (_what, body) => {
    expect(said('mdx', `${body}\n`) + said('md', `${body}\n`)).toBe('');
  });

  test('braces, imports and a less-than sign are plain text in `.md`', () => {
    expect(said('md', "import fs from 'fs'\n\n{process.exit(1)}\n\nWithin <24 h.\n")).toBe('');
  });
});

describe('the compiler', () => {
  test.each([
    ["Text.\n\nimport fs from 'node:fs'\n", 12, ['no-code']],
    ['{1 + 1}\n', 10, ['no-code']],
    ['Text.\n\n\n- <b>x</b>\n', 13, ['no-raw-html']],
    ['[x](javascript:alert(1)) and ![y](/z.png)\n', 10, ['safe-link', 'no-image']],
  ])('names the place in the file: %j', (body, line, broken) => {
    const { text } = compiled(body);
    expect([text.startsWith(`content/page.mdx:${line}:`), rulesIn(text)]).toEqual([true, broken]);
  });

  test('leaves quotes and dashes as they are written', () => {
    expect(compiled('A "quoted" word -- and a dash...\n').text).toContain(String.raw`A \"quoted\" word -- and a dash...`);
  });

  test('gives no front matter to the page, so that none can name a layout', () => {
    expect(compiled('---\nlayout: ./evil.astro\n---\n\nText.\n').text).not.toContain('import evil');
  });
});

test.each(smuggled)('%s is refused by reader and compiler', (_what, body) => {
  expect(rules('mdx', `${body}\n`)).not.toEqual([]);
});

describe('headings', () => {
  test('a heading of level 1 is refused', () => {
    expect(said('mdx', '# Title\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  heading-level
          A heading of level 1 stands in the body; the page has its own.
          Tip: Begin with \`##\`."
    `);
  });

  test('an underlined heading of level 1 is refused', () => {
    expect(rules('md', 'Title\n=====\n')).toEqual(['heading-level']);
  });

  test('a heading of level 2 passes', () => {
    expect(said('mdx', '## Title\n')).toBe('');
  });
});
